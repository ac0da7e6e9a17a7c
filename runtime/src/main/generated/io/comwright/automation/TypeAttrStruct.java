package io.comwright.automation;

import io.comwright.Allocator;
import io.comwright.Guid;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Enums;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedView;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.ViewFields;
import io.comwright.runtime.ViewMemory;
import io.comwright.runtime.ViewOwner;
import io.comwright.runtime.ViewType;
import io.comwright.runtime.Views;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/**
 * Views {@link TypeAttr} where it lies in memory.
 *
 * <table>
 * <caption>{@code TYPEATTR}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code GUID guid}</td></tr>
 * <tr><td>16</td><td>{@code ULONG locale}</td></tr>
 * <tr><td>20</td><td>{@code ULONG reserved}</td></tr>
 * <tr><td>24</td><td>{@code LONG constructor}</td></tr>
 * <tr><td>28</td><td>{@code LONG destructor}</td></tr>
 * <tr><td>32</td><td>{@code void* schema}</td></tr>
 * <tr><td>40</td><td>{@code ULONG instanceSize}</td></tr>
 * <tr><td>44</td><td>{@code TypeKind kind}</td></tr>
 * <tr><td>48</td><td>{@code USHORT functions}</td></tr>
 * <tr><td>50</td><td>{@code USHORT variables}</td></tr>
 * <tr><td>52</td><td>{@code USHORT implemented}</td></tr>
 * <tr><td>54</td><td>{@code USHORT vtableSize}</td></tr>
 * <tr><td>56</td><td>{@code USHORT alignment}</td></tr>
 * <tr><td>58</td><td>{@code USHORT flags}</td></tr>
 * <tr><td>60</td><td>{@code USHORT major}</td></tr>
 * <tr><td>62</td><td>{@code USHORT minor}</td></tr>
 * <tr><td>64</td><td>{@code TYPEDESC alias}</td></tr>
 * <tr><td>80</td><td>{@code PARAMDESC idl}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class TypeAttrStruct extends GeneratedView implements TypeAttr {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "96 bytes, aligned to 8: 0 GUID, 16 ULONG, 20 ULONG, 24 LONG, 28 LONG, 32 void*, 40 ULONG, 44 TypeKind, 48 USHORT, 50 USHORT, 52 USHORT, 54 USHORT, 56 USHORT, 58 USHORT, 60 USHORT, 62 USHORT, 64 TYPEDESC, 80 PARAMDESC";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "TypeAttr", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code guid} in bytes. */
  public static final int OFFSET_guid = LAYOUT.at(0);
  /** Offset of {@code locale} in bytes. */
  public static final int OFFSET_locale = LAYOUT.at(16);
  /** Offset of {@code reserved} in bytes. */
  public static final int OFFSET_reserved = LAYOUT.at(20);
  /** Offset of {@code constructor} in bytes. */
  public static final int OFFSET_constructor = LAYOUT.at(24);
  /** Offset of {@code destructor} in bytes. */
  public static final int OFFSET_destructor = LAYOUT.at(28);
  /** Offset of {@code schema} in bytes. */
  public static final int OFFSET_schema = LAYOUT.at(32);
  /** Offset of {@code instanceSize} in bytes. */
  public static final int OFFSET_instanceSize = LAYOUT.at(40);
  /** Offset of {@code kind} in bytes. */
  public static final int OFFSET_kind = LAYOUT.at(44);
  /** Offset of {@code functions} in bytes. */
  public static final int OFFSET_functions = LAYOUT.at(48);
  /** Offset of {@code variables} in bytes. */
  public static final int OFFSET_variables = LAYOUT.at(50);
  /** Offset of {@code implemented} in bytes. */
  public static final int OFFSET_implemented = LAYOUT.at(52);
  /** Offset of {@code vtableSize} in bytes. */
  public static final int OFFSET_vtableSize = LAYOUT.at(54);
  /** Offset of {@code alignment} in bytes. */
  public static final int OFFSET_alignment = LAYOUT.at(56);
  /** Offset of {@code flags} in bytes. */
  public static final int OFFSET_flags = LAYOUT.at(58);
  /** Offset of {@code major} in bytes. */
  public static final int OFFSET_major = LAYOUT.at(60);
  /** Offset of {@code minor} in bytes. */
  public static final int OFFSET_minor = LAYOUT.at(62);
  /** Offset of {@code alias} in bytes. */
  public static final int OFFSET_alias = LAYOUT.at(64);
  /** Offset of {@code idl} in bytes. */
  public static final int OFFSET_idl = LAYOUT.at(80);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<TypeAttr> TYPE = new Type();

  static {
    Enums.requireSize("TypeAttr", TypeKind.class, 4);
    TypeDescStruct.LAYOUT.require("TypeAttr",
        "16 bytes, aligned to 8: 0 TYPEDESC*, 0 ARRAYDESC*, 0 ULONG, 8 USHORT");
    ParamDescStruct.LAYOUT.require("TypeAttr", "16 bytes, aligned to 8: 0 PARAMDESCEX*, 8 USHORT");
  }

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private TypeAttrStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static TypeAttr of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static TypeAttr of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static TypeAttr allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static TypeAttr allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<TypeAttr> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<TypeAttr> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public Guid guid() {
    try (Frame frame = Frame.enter()) {
      long cell = frame.copy(ViewFields.place(this, OFFSET_guid, 16, "TypeAttr.guid"));
      return Memory.getGuid(cell);
    }
  }

  @Override
  public void guid(Guid value) {
    try (Frame frame = Frame.enter()) {
      long cell = frame.cell(16);
      Memory.putGuid(cell, Arguments.nonNull(value, "TypeAttr.guid", "the value"));
      ViewFields.paste(cell, ViewFields.place(this, OFFSET_guid, 16, "TypeAttr.guid"));
    }
  }

  @Override
  public int locale() {
    return ViewMemory.getInt(this, OFFSET_locale, "TypeAttr.locale");
  }

  @Override
  public void locale(int value) {
    ViewMemory.putInt(this, OFFSET_locale, value, "TypeAttr.locale");
  }

  @Override
  public int reserved() {
    return ViewMemory.getInt(this, OFFSET_reserved, "TypeAttr.reserved");
  }

  @Override
  public int constructor() {
    return ViewMemory.getInt(this, OFFSET_constructor, "TypeAttr.constructor");
  }

  @Override
  public void constructor(int value) {
    ViewMemory.putInt(this, OFFSET_constructor, value, "TypeAttr.constructor");
  }

  @Override
  public int destructor() {
    return ViewMemory.getInt(this, OFFSET_destructor, "TypeAttr.destructor");
  }

  @Override
  public void destructor(int value) {
    ViewMemory.putInt(this, OFFSET_destructor, value, "TypeAttr.destructor");
  }

  @Override
  public long schema() {
    return ViewMemory.getLong(this, OFFSET_schema, "TypeAttr.schema");
  }

  @Override
  public int instanceSize() {
    return ViewMemory.getInt(this, OFFSET_instanceSize, "TypeAttr.instanceSize");
  }

  @Override
  public void instanceSize(int value) {
    ViewMemory.putInt(this, OFFSET_instanceSize, value, "TypeAttr.instanceSize");
  }

  @Override
  public TypeKind kind() {
    return Enums.of(ViewMemory.getInt(this, OFFSET_kind, "TypeAttr.kind"), TypeKind.UNKNOWN, 4);
  }

  @Override
  public void kind(TypeKind value) {
    ViewMemory.putInt(this, OFFSET_kind, Enums.value(Arguments.nonNull(value, "TypeAttr.kind",
        "the value"), TypeKind.UNKNOWN, 4, "TypeAttr.kind", "the value"), "TypeAttr.kind");
  }

  @Override
  public short functions() {
    return ViewMemory.getShort(this, OFFSET_functions, "TypeAttr.functions");
  }

  @Override
  public void functions(short value) {
    ViewMemory.putShort(this, OFFSET_functions, value, "TypeAttr.functions");
  }

  @Override
  public short variables() {
    return ViewMemory.getShort(this, OFFSET_variables, "TypeAttr.variables");
  }

  @Override
  public void variables(short value) {
    ViewMemory.putShort(this, OFFSET_variables, value, "TypeAttr.variables");
  }

  @Override
  public short implemented() {
    return ViewMemory.getShort(this, OFFSET_implemented, "TypeAttr.implemented");
  }

  @Override
  public void implemented(short value) {
    ViewMemory.putShort(this, OFFSET_implemented, value, "TypeAttr.implemented");
  }

  @Override
  public short vtableSize() {
    return ViewMemory.getShort(this, OFFSET_vtableSize, "TypeAttr.vtableSize");
  }

  @Override
  public void vtableSize(short value) {
    ViewMemory.putShort(this, OFFSET_vtableSize, value, "TypeAttr.vtableSize");
  }

  @Override
  public short alignment() {
    return ViewMemory.getShort(this, OFFSET_alignment, "TypeAttr.alignment");
  }

  @Override
  public void alignment(short value) {
    ViewMemory.putShort(this, OFFSET_alignment, value, "TypeAttr.alignment");
  }

  @Override
  public TypeFlags flags() {
    return new TypeFlags(ViewMemory.getShort(this, OFFSET_flags, "TypeAttr.flags"));
  }

  @Override
  public void flags(TypeFlags value) {
    ViewMemory.putShort(this, OFFSET_flags, Short.toUnsignedLong(Arguments.nonNull(value,
        "TypeAttr.flags", "the value").bits()), "TypeAttr.flags");
  }

  @Override
  public short major() {
    return ViewMemory.getShort(this, OFFSET_major, "TypeAttr.major");
  }

  @Override
  public void major(short value) {
    ViewMemory.putShort(this, OFFSET_major, value, "TypeAttr.major");
  }

  @Override
  public short minor() {
    return ViewMemory.getShort(this, OFFSET_minor, "TypeAttr.minor");
  }

  @Override
  public void minor(short value) {
    ViewMemory.putShort(this, OFFSET_minor, value, "TypeAttr.minor");
  }

  @Override
  public TypeDesc alias() {
    return ViewFields.inner(this, OFFSET_alias, TypeDescStruct.TYPE, "TypeAttr.alias");
  }

  @Override
  public ParamDesc idl() {
    return ViewFields.inner(this, OFFSET_idl, ParamDescStruct.TYPE, "TypeAttr.idl");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<TypeAttr> {
    /** Made once. */
    Type() {
      super("TypeAttr", SIZE, ALIGNMENT, false);
    }

    @Override
    protected TypeAttr view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new TypeAttrStruct(segment, owner);
    }
  }
}
