package io.comwright.importer.winmd;

import io.comwright.importer.binary.Cursor;
import io.comwright.importer.raw.RawType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Reads the types of fields and methods (ECMA-335, II.23.2). */
final class SignatureReader {
  private static final int FIELD = 0x06;

  /** More than any declaration has; what is damaged could say any number. */
  private static final int DEEPEST = 16;

  private final Cursor blob;
  private final IntFunction<String> keys;

  /** What a method takes and returns. */
  record Method(RawType result, List<RawType> parameters) {}

  /**
   * A reader of one blob.
   *
   * @param keys the key of the type that a TypeDefOrRef refers to
   */
  SignatureReader(Cursor blob, IntFunction<String> keys) {
    this.blob = blob;
    this.keys = keys;
  }

  RawType field() {
    if (blob.u1() != FIELD) {
      throw blob.damaged("the signature is no field's");
    }
    return type(0);
  }

  Method method() {
    int convention = blob.u1();
    if ((convention & 0x10) != 0 || (convention & 0x0F) > 5) {
      throw blob.damaged("the signature is no method's");
    }
    int count = blob.compressed();
    RawType result = type(0);
    List<RawType> parameters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parameters.add(type(0));
    }
    return new Method(result, parameters);
  }

  private RawType type(int depth) {
    if (depth > DEEPEST) {
      throw blob.damaged("a type is nested too deeply");
    }
    int element = blob.u1();
    return switch (element) {
      case 0x01 -> RawType.Primitive.VOID;
      case 0x02 -> RawType.Primitive.BOOLEAN;
      case 0x03 -> RawType.Primitive.CHAR;
      case 0x04 -> RawType.Primitive.I1;
      case 0x05 -> RawType.Primitive.U1;
      case 0x06 -> RawType.Primitive.I2;
      case 0x07 -> RawType.Primitive.U2;
      case 0x08 -> RawType.Primitive.I4;
      case 0x09 -> RawType.Primitive.U4;
      case 0x0A -> RawType.Primitive.I8;
      case 0x0B -> RawType.Primitive.U8;
      case 0x0C -> RawType.Primitive.R4;
      case 0x0D -> RawType.Primitive.R8;
      case 0x18 -> RawType.Primitive.ISIZE;
      case 0x19 -> RawType.Primitive.USIZE;
      case 0x0E, 0x1C -> RawType.Primitive.OTHER;
      case 0x0F, 0x10 -> new RawType.Pointer(type(depth + 1));
      case 0x11, 0x12 -> named(blob.compressed());
      case 0x14 -> array(depth);
      case 0x1D -> {
        type(depth + 1);
        yield RawType.Primitive.OTHER;
      }
      case 0x1F, 0x20 -> {
        blob.compressed();
        yield type(depth + 1);
      }
      default -> throw blob.damaged("0x%02x begins no type".formatted(element));
    };
  }

  private RawType named(int typeDefOrRef) {
    String key = keys.apply(typeDefOrRef);
    return key.equals("System.Guid") ? RawType.Primitive.GUID : new RawType.Named(key);
  }

  /** The metadata of Windows has the length of an array as the size of its one dimension. */
  private RawType array(int depth) {
    RawType element = type(depth + 1);
    int rank = blob.compressed();
    int sizes = blob.compressed();
    if (rank != 1 || sizes != 1) {
      throw blob.damaged("an array has not one dimension of one size");
    }
    int length = blob.compressed();
    int bounds = blob.compressed();
    for (int i = 0; i < bounds; i++) {
      blob.compressed();
    }
    return new RawType.FixedArray(element, length);
  }
}
