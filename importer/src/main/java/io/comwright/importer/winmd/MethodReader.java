package io.comwright.importer.winmd;

import io.comwright.importer.raw.RawMethod;
import io.comwright.importer.raw.RawParameter;
import io.comwright.importer.raw.RawParameter.Says;
import io.comwright.importer.raw.RawParameter.Size;
import io.comwright.importer.raw.RawType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads methods and their parameters. */
final class MethodReader {
  private static final int IN = 0x1;
  private static final int OUT = 0x2;
  private static final int OPTIONAL = 0x10;

  private final Tables tables;
  private final Attributes attributes;
  private final TypeKeys keys;

  MethodReader(Tables tables, Attributes attributes, TypeKeys keys) {
    this.tables = tables;
    this.attributes = attributes;
    this.keys = keys;
  }

  /** All methods of a type but its constructor. */
  List<RawMethod> all(int type) {
    List<RawMethod> methods = new ArrayList<>();
    int end = tables.end(Table.TYPE_DEF, type, 5, Table.METHOD_DEF);
    for (int row = tables.get(Table.TYPE_DEF, type, 5); row < end; row++) {
      String name = tables.text(Table.METHOD_DEF, row, 3);
      if (!name.equals(".ctor")) {
        methods.add(method(row, name));
      }
    }
    return methods;
  }

  RawMethod method(int row, String name) {
    SignatureReader.Method signature =
        new SignatureReader(tables.blob(Table.METHOD_DEF, row, 4), keys::of).method();
    Marks marks = new Marks(attributes.of(Table.METHOD_DEF, row));
    return new RawMethod(
        name,
        marks.text("Documentation"),
        signature.result(),
        parameters(row, signature.parameters()),
        marks.has("CanReturnMultipleSuccessValues") || marks.has("CanReturnErrorsAsSuccess"));
  }

  /** A parameter without a row is one that the source says nothing of. */
  private List<RawParameter> parameters(int method, List<RawType> types) {
    RawParameter[] parameters = new RawParameter[types.size()];
    int end = tables.end(Table.METHOD_DEF, method, 5, Table.PARAM);
    for (int row = tables.get(Table.METHOD_DEF, method, 5); row < end; row++) {
      int sequence = tables.get(Table.PARAM, row, 1);
      if (sequence > types.size()) {
        throw tables.damaged(Table.PARAM, row, "the method has no such parameter");
      }
      if (sequence > 0) {
        parameters[sequence - 1] = parameter(row, types.get(sequence - 1));
      }
    }
    List<RawParameter> all = new ArrayList<>();
    for (int i = 0; i < parameters.length; i++) {
      RawParameter each = parameters[i];
      all.add(
          each == null
              ? new RawParameter("p" + i, types.get(i), Set.of(Says.IN), null, null)
              : each);
    }
    return all;
  }

  private RawParameter parameter(int row, RawType type) {
    Marks marks = new Marks(attributes.of(Table.PARAM, row));
    int flags = tables.get(Table.PARAM, row, 0);
    Set<Says> says = EnumSet.noneOf(Says.class);
    add(says, (flags & IN) != 0, Says.IN);
    add(says, (flags & OUT) != 0, Says.OUT);
    add(says, (flags & OPTIONAL) != 0, Says.OPTIONAL);
    add(says, marks.has("RetVal"), Says.RETVAL);
    add(says, marks.has("Const"), Says.CONST);
    add(says, marks.has("ComOutPtr"), Says.COM_OUT_PTR);
    add(says, marks.has("Reserved"), Says.RESERVED);
    add(says, marks.has("DoNotRelease"), Says.BORROWED);
    add(
        says,
        marks.has("NotNullTerminated") || marks.has("NullNullTerminated"),
        Says.NOT_TERMINATED);
    return new RawParameter(
        tables.text(Table.PARAM, row, 2), type, says, size(marks), marks.text("FreeWith"));
  }

  private static void add(Set<Says> says, boolean does, Says what) {
    if (does) {
      says.add(what);
    }
  }

  private static @Nullable Size size(Marks marks) {
    Attribute array = marks.find("NativeArrayInfo");
    if (array != null) {
      Integer constant = array.number("CountConst");
      Integer parameter = array.number("CountParamIndex");
      return constant == null && parameter == null
          ? null
          : new Size(constant == null ? -1 : constant, parameter == null ? -1 : parameter, false);
    }
    Attribute memory = marks.find("MemorySize");
    Integer parameter = memory == null ? null : memory.number("BytesParamIndex");
    return parameter == null ? null : new Size(-1, parameter, true);
  }
}
