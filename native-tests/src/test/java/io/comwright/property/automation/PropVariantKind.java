package io.comwright.property.automation;

import static io.comwright.automation.VarType.VT_BLOB;
import static io.comwright.automation.VarType.VT_BOOL;
import static io.comwright.automation.VarType.VT_BSTR;
import static io.comwright.automation.VarType.VT_CLSID;
import static io.comwright.automation.VarType.VT_DATE;
import static io.comwright.automation.VarType.VT_FILETIME;
import static io.comwright.automation.VarType.VT_I2;
import static io.comwright.automation.VarType.VT_LPSTR;
import static io.comwright.automation.VarType.VT_LPWSTR;
import static io.comwright.automation.VarType.VT_R8;
import static io.comwright.automation.VarType.VT_UI1;
import static io.comwright.automation.VarType.VT_UI4;
import static io.comwright.automation.VarType.VT_VARIANT;
import static io.comwright.automation.VarType.VT_VECTOR;

import io.comwright.Guid;
import io.comwright.automation.PropVariant;
import io.comwright.automation.Variant;
import io.comwright.property.automation.Automation.Value;
import io.comwright.property.value.GuidKind;
import io.comwright.property.value.Kind;
import io.comwright.property.value.TextKind;
import io.comwright.property.value.TextKind.Form;
import io.comwright.property.value.TextKind.Owner;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A PROPVARIANT: a pointer to one as a parameter. The neutral form is a {@link Value}, whose cell
 * is a list of cells for a vector and a blob.
 */
public record PropVariantKind(boolean nullable) implements Kind {
  private static final int MAX_DEPTH = 2;
  private static final List<Integer> OWN =
      List.of(VT_LPSTR, VT_LPWSTR, VT_FILETIME, VT_CLSID, VT_BLOB);
  private static final List<Integer> ELEMENTS =
      List.of(
          VT_UI1,
          VT_I2,
          VT_UI4,
          VT_R8,
          VT_BOOL,
          VT_DATE,
          VT_FILETIME,
          VT_CLSID,
          VT_BSTR,
          VT_LPSTR,
          VT_LPWSTR,
          VT_VARIANT);
  private static final Kind NARROW = new TextKind(Form.ANSI, Owner.TASK_MEMORY, true);
  private static final Kind WIDE = new TextKind(Form.UTF16, Owner.TASK_MEMORY, true);
  private static final Kind GUID = new GuidKind(false);

  @Override
  public String type() {
    return "PropVariant";
  }

  @Override
  public Class<?> javaClass(World world) {
    return PropVariant.class;
  }

  @Override
  public String cell() {
    return "PropVariant";
  }

  @Override
  public String parameter() {
    return nullable ? "OrNull<ByPointer<PropVariant>>" : "ByPointer<PropVariant>";
  }

  @Override
  public int words() {
    return 3;
  }

  @Override
  public @Nullable Object draw(Random random) {
    return nullable && random.nextInt(3) == 0 ? null : drawValue(random, 0);
  }

  private static Value drawValue(Random random, int depth) {
    return switch (random.nextInt(4)) {
      case 0, 1 -> Automation.drawValue(random, 1);
      case 2 -> {
        int type = OWN.get(random.nextInt(OWN.size()));
        yield new Value(type, draw(type, random, depth));
      }
      default -> {
        int type =
            VT_VECTOR | ELEMENTS.get(random.nextInt(ELEMENTS.size() - (depth < MAX_DEPTH ? 0 : 1)));
        yield new Value(type, draw(type, random, depth));
      }
    };
  }

  private static @Nullable Object draw(int type, Random random, int depth) {
    return switch (type) {
      case VT_LPSTR -> NARROW.draw(random);
      case VT_LPWSTR -> WIDE.draw(random);
      case VT_FILETIME -> random.nextLong();
      case VT_CLSID -> GUID.draw(random);
      case VT_VARIANT -> drawValue(random, depth + 1);
      default -> {
        if (!isCounted(type)) {
          yield Automation.draw(type, random, depth);
        }
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          cells.add(draw(elementOf(type), random, depth));
        }
        yield cells;
      }
    };
  }

  private static boolean isCounted(int type) {
    return type == VT_BLOB || (type & VT_VECTOR) != 0;
  }

  private static int elementOf(int type) {
    return type == VT_BLOB ? VT_UI1 : type & ~VT_VECTOR;
  }

  @Override
  public void write(@Nullable Object value, Wire wire) {
    if (!nullable || wire.present(value != null)) {
      write(VT_VARIANT, value, wire);
    }
  }

  private static void write(int type, @Nullable Object cell, Wire wire) {
    switch (type) {
      case VT_LPSTR -> NARROW.write(cell, wire);
      case VT_LPWSTR -> WIDE.write(cell, wire);
      case VT_FILETIME -> wire.number((Long) cell, 8);
      case VT_CLSID -> GUID.write(cell, wire);
      case VT_VARIANT -> {
        wire.number(((Value) cell).type(), 2);
        write(((Value) cell).type(), ((Value) cell).cell(), wire);
      }
      default -> {
        if (isCounted(type)) {
          List<?> cells = (List<?>) cell;
          wire.number(cells.size(), 4);
          cells.forEach(each -> write(elementOf(type), each, wire));
        } else {
          Automation.write(type, cell, wire);
        }
      }
    }
  }

  @Override
  public @Nullable Object toJava(@Nullable Object value, World world) {
    return value == null ? null : toJava((Value) value, world);
  }

  private static PropVariant toJava(Value value, World world) {
    return switch (value.type()) {
      case VT_LPSTR -> new PropVariant.Lpstr((String) value.cell());
      case VT_LPWSTR -> new PropVariant.Lpwstr((String) value.cell());
      case VT_FILETIME -> new PropVariant.FileTime((Long) value.cell());
      case VT_CLSID -> PropVariant.of((Guid) GUID.toJava(value.cell(), world));
      case VT_BLOB -> {
        List<?> cells = (List<?>) value.cell();
        byte[] bytes = new byte[cells.size()];
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] = (Byte) cells.get(i);
        }
        yield PropVariant.ofBlob(bytes);
      }
      default -> {
        int type = elementOf(value.type());
        yield isCounted(value.type())
            ? PropVariant.vector(
                type,
                ((List<?>) value.cell())
                    .stream()
                        .map(
                            cell ->
                                toJava(
                                    type == VT_VARIANT ? (Value) cell : new Value(type, cell),
                                    world))
                        .toList())
            : PropVariant.of(Automation.toJava(value, world));
      }
    };
  }

  @Override
  public @Nullable Object fromJava(@Nullable Object value, World world) {
    return value == null ? null : fromJava((PropVariant) value, world);
  }

  private static Value fromJava(PropVariant value, World world) {
    return switch (value) {
      case PropVariant.Shared(Variant variant) -> Automation.fromJava(variant);
      case PropVariant.Lpstr(String text) -> new Value(VT_LPSTR, text);
      case PropVariant.Lpwstr(String text) -> new Value(VT_LPWSTR, text);
      case PropVariant.FileTime(long ticks) -> new Value(VT_FILETIME, ticks);
      case PropVariant.Clsid(Guid guid) -> new Value(VT_CLSID, GUID.fromJava(guid, world));
      case PropVariant.Blob(byte[] bytes) -> {
        List<@Nullable Object> cells = new ArrayList<>();
        for (byte each : bytes) {
          cells.add(each);
        }
        yield new Value(VT_BLOB, cells);
      }
      case PropVariant.Vector(int type, List<PropVariant> elements) -> {
        List<@Nullable Object> cells = new ArrayList<>();
        for (PropVariant element : elements) {
          Value each = fromJava(element, world);
          cells.add(type == VT_VARIANT ? each : each.cell());
        }
        yield new Value(VT_VECTOR | type, cells);
      }
    };
  }

  @Override
  public void close(@Nullable Object value, World world) {
    switch (value) {
      case PropVariant.Shared(Variant variant) -> Automation.close(variant, world);
      case PropVariant.Vector(int type, List<PropVariant> elements) ->
          elements.forEach(each -> close(each, world));
      case null, default -> {}
    }
  }
}
