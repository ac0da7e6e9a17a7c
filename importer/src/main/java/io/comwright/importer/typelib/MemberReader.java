package io.comwright.importer.typelib;

import io.comwright.importer.binary.Bytes;
import io.comwright.importer.typelib.TlbTypeInfo.Function;
import io.comwright.importer.typelib.TlbTypeInfo.Parameter;
import io.comwright.importer.typelib.TlbTypeInfo.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the functions and variables of one type. They are a block of the file: its length, a record
 * for each, then a table of their DISPIDs, one of the offsets of their names, and one of the
 * offsets of their records.
 */
final class MemberReader {
  private static final int FUNCTION = 24;
  private static final int VARIABLE = 20;
  private static final int PARAMETER = 12;
  private static final int HAS_DEFAULTS = 0x1000;

  private final MsftTables tables;
  private final TypeDescriptions types;
  private final Values values;
  private final int pointerSize;
  private final String owner;
  private final int count;
  private final int functionCount;
  private final Bytes records;
  private final Bytes block;

  MemberReader(
      MsftTables tables,
      TypeDescriptions types,
      Values values,
      int pointerSize,
      String owner,
      long at,
      int functionCount,
      int variableCount) {
    this.tables = tables;
    this.types = types;
    this.values = values;
    this.pointerSize = pointerSize;
    this.owner = owner;
    this.functionCount = functionCount;
    this.count = functionCount + variableCount;
    long length = tables.file().u4(at);
    this.records = tables.file().slice(at + 4, length, "members of " + owner);
    this.block = tables.file().slice(at, 4 + length + 12L * count, "members of " + owner);
  }

  /** How many bytes of the file it reads. */
  int size() {
    return block.size();
  }

  List<Function> functions() {
    List<Function> functions = new ArrayList<>();
    long at = 0;
    for (int i = 0; i < functionCount; i++) {
      int size = records.u2(at);
      functions.add(function(i, records.slice(at, size, name(i) + " of " + owner), functions));
      at += size;
    }
    return functions;
  }

  List<Variable> variables() {
    List<Variable> variables = new ArrayList<>();
    long at = functionCount < count ? table(2, functionCount) : 0;
    for (int i = functionCount; i < count; i++) {
      int size = records.u1(at);
      variables.add(variable(i, records.slice(at, size, name(i) + " of " + owner)));
      at += size;
    }
    return variables;
  }

  /** An entry of one of the tables behind the records. */
  private int table(int table, int member) {
    return block.i4(4L + records.size() + 4L * ((long) table * count + member));
  }

  private String name(int member) {
    int offset = table(1, member);
    return offset == -1 ? "member " + member : tables.name(offset);
  }

  private Function function(int index, Bytes record, List<Function> before) {
    int id = table(0, index);
    int parameterCount = record.u2(20);
    int bits = record.i4(16);
    int kind = bits & 0x7;
    // The second accessor of a property may have the name of the first.
    boolean isNameless = table(1, index) == -1 && index > 0 && before.getLast().id() == id;
    return new Function(
        id,
        isNameless ? before.getLast().name() : tables.name(table(1, index)),
        kind,
        bits >> 3 & 0xF,
        bits >> 8 & 0xF,
        kind == Function.CALLED_BY_ID ? 0 : (record.u2(12) & ~1) * 8 / pointerSize,
        record.u2(8),
        (short) record.u2(22),
        types.read(record.i4(4)),
        parameters(record, parameterCount, (bits & HAS_DEFAULTS) != 0));
  }

  /** The parameters are the end of the record, and the defaults lie directly before them. */
  private List<Parameter> parameters(Bytes record, int parameterCount, boolean hasDefaults) {
    long at = record.size() - (long) parameterCount * PARAMETER;
    long defaults = at - (hasDefaults ? 4L * parameterCount : 0);
    if (defaults < FUNCTION) {
      throw record.damaged(20, "%s parameters have no room".formatted(parameterCount));
    }
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < parameterCount; i++) {
      long each = at + (long) i * PARAMETER;
      int name = record.i4(each + 4);
      int flags = record.u2(each + 8);
      boolean hasDefault = hasDefaults && (flags & Parameter.HAS_DEFAULT) != 0;
      parameters.add(
          new Parameter(
              name == -1 ? null : tables.name(name),
              types.read(record.i4(each)),
              flags,
              hasDefault ? values.read(record.i4(defaults + 4L * i)) : null));
    }
    return parameters;
  }

  private Variable variable(int index, Bytes record) {
    if (record.size() < VARIABLE) {
      throw record.damaged(0, "a record of %s bytes is too short".formatted(record.size()));
    }
    int kind = record.u2(12);
    int operand = record.i4(16);
    @Nullable TlbValue value = kind == Variable.CONSTANT ? values.read(operand) : null;
    return new Variable(
        table(0, index),
        tables.name(table(1, index)),
        kind,
        types.read(record.i4(4)),
        record.u2(8),
        kind == Variable.FIELD ? operand : 0,
        value);
  }
}
