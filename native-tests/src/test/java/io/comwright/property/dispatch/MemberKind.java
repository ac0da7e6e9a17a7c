package io.comwright.property.dispatch;

import static io.comwright.automation.VarType.VT_BOOL;
import static io.comwright.automation.VarType.VT_BSTR;
import static io.comwright.automation.VarType.VT_CY;
import static io.comwright.automation.VarType.VT_DATE;
import static io.comwright.automation.VarType.VT_DISPATCH;
import static io.comwright.automation.VarType.VT_ERROR;
import static io.comwright.automation.VarType.VT_I1;
import static io.comwright.automation.VarType.VT_I2;
import static io.comwright.automation.VarType.VT_I4;
import static io.comwright.automation.VarType.VT_I8;
import static io.comwright.automation.VarType.VT_R4;
import static io.comwright.automation.VarType.VT_R8;
import static io.comwright.automation.VarType.VT_UI1;
import static io.comwright.automation.VarType.VT_UI2;
import static io.comwright.automation.VarType.VT_UI4;
import static io.comwright.automation.VarType.VT_UI8;
import static io.comwright.automation.VarType.VT_VARIANT;

import io.comwright.HResult;
import io.comwright.automation.IDispatch;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A type of members: how it is declared, its values, and the VARIANTs that stand for one. */
public enum MemberKind {
  BYTE(VT_I1, "byte", "ByteRef"),
  UNSIGNED_BYTE(VT_UI1, "@Unsigned byte", "ByteRef"),
  SHORT(VT_I2, "short", "ShortRef"),
  UNSIGNED_SHORT(VT_UI2, "@Unsigned short", "ShortRef"),
  INT(VT_I4, "int", "IntRef"),
  UNSIGNED_INT(VT_UI4, "@Unsigned int", "IntRef"),
  LONG(VT_I8, "long", "LongRef"),
  UNSIGNED_LONG(VT_UI8, "@Unsigned long", "LongRef"),
  FLOAT(VT_R4, "float", "FloatRef"),
  DOUBLE(VT_R8, "double", "DoubleRef"),
  BOOLEAN(VT_BOOL, "@VariantBool boolean", "BooleanRef"),
  TEXT(VT_BSTR, "@Bstr String", "Ref<String>"),
  DATE(VT_DATE, "LocalDateTime", "Ref<LocalDateTime>"),
  MONEY(VT_CY, "BigDecimal", "Ref<BigDecimal>"),
  CODE(VT_ERROR, "HResult", "Ref<HResult>"),
  ANY(VT_VARIANT, "Variant", "Ref<Variant>"),
  OBJECT(VT_DISPATCH, "IDispatch", "");

  private static final long SECOND_OF_1900 = -2208988800L;
  private static final int SECONDS = Integer.MAX_VALUE;

  /** The objects that members pass around. */
  private static final List<IDispatch> OBJECTS = List.of(new Plain(), new Plain(), new Plain());

  private static final class Plain implements IDispatch {}

  private final int vt;
  private final String java;
  private final String ref;

  MemberKind(int vt, String java, String ref) {
    this.vt = vt;
    this.java = java;
    this.ref = ref;
  }

  /** Its annotations. */
  String annotations() {
    return java.contains(" ") ? java.substring(0, java.lastIndexOf(' ') + 1) : "";
  }

  /** Its Java type. */
  String java() {
    return java.substring(java.lastIndexOf(' ') + 1);
  }

  /** The type of a place for it; empty for none. */
  String ref() {
    return ref;
  }

  /** The simple name of the class of the place. */
  String refClass() {
    return ref.replaceAll("<.*", "");
  }

  boolean isObject() {
    return this == OBJECT;
  }

  private boolean isInteger() {
    return ordinal() <= UNSIGNED_LONG.ordinal();
  }

  /** A value, as Java has it. */
  public Object draw(Random random) {
    long bits = random.nextInt(3) == 0 ? random.nextInt(7) - 3 : random.nextLong();
    return switch (this) {
      case BYTE, UNSIGNED_BYTE -> (byte) bits;
      case SHORT, UNSIGNED_SHORT -> (short) bits;
      case INT, UNSIGNED_INT -> (int) bits;
      case LONG, UNSIGNED_LONG -> bits;
      case FLOAT -> (float) random.nextGaussian();
      case DOUBLE -> random.nextGaussian() * 1e10;
      case BOOLEAN -> random.nextBoolean();
      case TEXT -> random.nextBoolean() ? "t\0\u20ac" + bits : Integer.toString((int) bits);
      case DATE ->
          LocalDateTime.ofEpochSecond(SECOND_OF_1900 + random.nextInt(SECONDS), 0, ZoneOffset.UTC);
      case MONEY -> new BigDecimal(BigInteger.valueOf(bits), 4);
      case CODE -> HResult.of((int) bits & 0xffff);
      case ANY -> any(random);
      case OBJECT -> OBJECTS.get(random.nextInt(OBJECTS.size()));
    };
  }

  private static Variant any(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Variant.empty();
      case 1 -> Variant.nul();
      case 2 -> Variant.of(SafeArray.of(random.nextInt(), random.nextInt()));
      default -> {
        MemberKind kind = values()[random.nextInt(ANY.ordinal())];
        yield kind.exact(kind.draw(random));
      }
    };
  }

  /** What a caller may leave out in place of a value; null if there is none. */
  @Nullable String defaultText(Random random) {
    return switch (this) {
      case BYTE, SHORT, INT, LONG -> Integer.toString(random.nextInt(256) - 128);
      case DOUBLE, FLOAT -> Integer.toString(random.nextInt(100)) + ".5";
      case BOOLEAN -> Boolean.toString(random.nextBoolean());
      case TEXT -> "default " + random.nextInt(100);
      default -> null;
    };
  }

  /** The value that such a text says. */
  Object ofDefault(String text) {
    return switch (this) {
      case BYTE -> Byte.valueOf(text);
      case SHORT -> Short.valueOf(text);
      case INT -> Integer.valueOf(text);
      case LONG -> Long.valueOf(text);
      case FLOAT -> Float.valueOf(text);
      case DOUBLE -> Double.valueOf(text);
      case BOOLEAN -> Boolean.valueOf(text);
      default -> text;
    };
  }

  /** The VARIANT of the type itself. */
  public Variant exact(Object value) {
    return this == ANY ? (Variant) value : Variant.of(vt, value);
  }

  /** The value in a VARIANT of the type; a VARIANT of another type is itself. */
  public @Nullable Object value(Variant variant) {
    if (variant.vt() != vt) {
      return variant;
    }
    Object value = variant.toObject();
    return switch (this) {
      case BYTE, UNSIGNED_BYTE -> ((Number) value).byteValue();
      case SHORT, UNSIGNED_SHORT -> ((Number) value).shortValue();
      case INT, UNSIGNED_INT -> ((Number) value).intValue();
      case LONG, UNSIGNED_LONG -> ((Number) value).longValue();
      default -> MemberCall.plain(value);
    };
  }

  /** A VARIANT that the rules of {@code VariantChangeType} make this value. */
  public Variant similar(Object value, Random random) {
    List<Variant> all = new ArrayList<>(List.of(exact(value)));
    if (isInteger()) {
      BigInteger number = number(value);
      all.add(Variant.of(new BigDecimal(number)));
      all.add(Variant.of(number.toString()));
      if (number.bitLength() < Long.SIZE) {
        all.add(Variant.of(number.longValue()));
      }
      if (number.bitLength() < Double.PRECISION) {
        all.add(Variant.of(number.doubleValue()));
      }
    }
    switch (this) {
      case FLOAT -> all.add(Variant.of((double) (float) value));
      case BOOLEAN -> {
        all.add(Variant.of((boolean) value ? 5 : 0));
        all.add(Variant.of((boolean) value ? "True" : "False"));
      }
      case TEXT -> {
        if (!((String) value).startsWith("t")) {
          all.add(Variant.of(Integer.parseInt((String) value)));
        }
      }
      case MONEY -> {
        all.add(Variant.of((BigDecimal) value));
        all.add(Variant.of(((BigDecimal) value).toPlainString()));
      }
      case OBJECT -> all.add(Variant.of((IDispatch) value));
      default -> {}
    }
    Variant chosen = all.get(random.nextInt(all.size()));
    if (this == ANY || random.nextInt(4) > 0) {
      return chosen;
    }
    return random.nextBoolean() ? Variant.byRef(chosen) : Variant.byRefVariant(chosen);
  }

  private BigInteger number(Object value) {
    long bits = ((Number) value).longValue();
    return switch (this) {
      case UNSIGNED_BYTE -> BigInteger.valueOf(bits & 0xff);
      case UNSIGNED_SHORT -> BigInteger.valueOf(bits & 0xffff);
      case UNSIGNED_INT -> BigInteger.valueOf(bits & 0xffffffffL);
      case UNSIGNED_LONG -> new BigInteger(Long.toUnsignedString(bits));
      default -> BigInteger.valueOf(bits);
    };
  }

  /** A place for values of the type, as a late-bound caller has it. */
  public Variant.ByRef place(Object value) {
    return this == ANY ? Variant.byRefVariant((Variant) value) : Variant.byRef(exact(value));
  }
}
