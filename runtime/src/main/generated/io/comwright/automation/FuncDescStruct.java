package io.comwright.automation;

import io.comwright.Allocator;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Enums;
import io.comwright.runtime.GeneratedView;
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
 * Views {@link FuncDesc} where it lies in memory.
 *
 * <table>
 * <caption>{@code FUNCDESC}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code LONG id}</td></tr>
 * <tr><td>8</td><td>{@code void* codes}</td></tr>
 * <tr><td>16</td><td>{@code ELEMDESC* parameters}</td></tr>
 * <tr><td>24</td><td>{@code FuncKind kind}</td></tr>
 * <tr><td>28</td><td>{@code InvokeKind invokeKind}</td></tr>
 * <tr><td>32</td><td>{@code CallConvention convention}</td></tr>
 * <tr><td>36</td><td>{@code SHORT parameterCount}</td></tr>
 * <tr><td>38</td><td>{@code SHORT optionalCount}</td></tr>
 * <tr><td>40</td><td>{@code SHORT offset}</td></tr>
 * <tr><td>42</td><td>{@code SHORT codeCount}</td></tr>
 * <tr><td>48</td><td>{@code ELEMDESC result}</td></tr>
 * <tr><td>80</td><td>{@code USHORT flags}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class FuncDescStruct extends GeneratedView implements FuncDesc {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "88 bytes, aligned to 8: 0 LONG, 8 void*, 16 ELEMDESC*, 24 FuncKind, 28 InvokeKind, 32 CallConvention, 36 SHORT, 38 SHORT, 40 SHORT, 42 SHORT, 48 ELEMDESC, 80 USHORT";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "FuncDesc", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code id} in bytes. */
  public static final int OFFSET_id = LAYOUT.at(0);
  /** Offset of {@code codes} in bytes. */
  public static final int OFFSET_codes = LAYOUT.at(8);
  /** Offset of {@code parameters} in bytes. */
  public static final int OFFSET_parameters = LAYOUT.at(16);
  /** Offset of {@code kind} in bytes. */
  public static final int OFFSET_kind = LAYOUT.at(24);
  /** Offset of {@code invokeKind} in bytes. */
  public static final int OFFSET_invokeKind = LAYOUT.at(28);
  /** Offset of {@code convention} in bytes. */
  public static final int OFFSET_convention = LAYOUT.at(32);
  /** Offset of {@code parameterCount} in bytes. */
  public static final int OFFSET_parameterCount = LAYOUT.at(36);
  /** Offset of {@code optionalCount} in bytes. */
  public static final int OFFSET_optionalCount = LAYOUT.at(38);
  /** Offset of {@code offset} in bytes. */
  public static final int OFFSET_offset = LAYOUT.at(40);
  /** Offset of {@code codeCount} in bytes. */
  public static final int OFFSET_codeCount = LAYOUT.at(42);
  /** Offset of {@code result} in bytes. */
  public static final int OFFSET_result = LAYOUT.at(48);
  /** Offset of {@code flags} in bytes. */
  public static final int OFFSET_flags = LAYOUT.at(80);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<FuncDesc> TYPE = new Type();

  static {
    ElemDescStruct.LAYOUT.require("FuncDesc", "32 bytes, aligned to 8: 0 TYPEDESC, 16 PARAMDESC");
    Enums.requireSize("FuncDesc", FuncKind.class, 4);
    Enums.requireSize("FuncDesc", InvokeKind.class, 4);
    Enums.requireSize("FuncDesc", CallConvention.class, 4);
  }

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private FuncDescStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static FuncDesc of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static FuncDesc of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static FuncDesc allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static FuncDesc allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<FuncDesc> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<FuncDesc> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public int id() {
    return ViewMemory.getInt(this, OFFSET_id, "FuncDesc.id");
  }

  @Override
  public void id(int value) {
    ViewMemory.putInt(this, OFFSET_id, value, "FuncDesc.id");
  }

  @Override
  public long codes() {
    return ViewMemory.getLong(this, OFFSET_codes, "FuncDesc.codes");
  }

  @Override
  public @Nullable StructList<ElemDesc> parameters() {
    long pointer = ViewMemory.getLong(this, OFFSET_parameters, "FuncDesc.parameters");
    if (pointer == 0L) {
      return null;
    }
    int count = ViewFields.count(ViewMemory.getShort(this, OFFSET_parameterCount,
        "FuncDesc.parameterCount"), "FuncDesc.parameters");
    return ViewFields.targets(this, pointer, count, ElemDescStruct.TYPE, "FuncDesc.parameters");
  }

  @Override
  public void parameters(@Nullable StructList<ElemDesc> value) {
    if (value == null) {
      ViewMemory.putLong(this, OFFSET_parameters, 0L, "FuncDesc.parameters");
      ViewMemory.putShort(this, OFFSET_parameterCount, 0, "FuncDesc.parameterCount");
      return;
    }
    int count = ViewFields.fitting(Arguments.nonNull(value, "FuncDesc.parameters",
        "the value").size(), 32767L, "FuncDesc.parameters");
    ViewMemory.putLong(this, OFFSET_parameters, ViewFields.address(value, ElemDescStruct.TYPE,
        "FuncDesc.parameters"), "FuncDesc.parameters");
    ViewMemory.putShort(this, OFFSET_parameterCount, count, "FuncDesc.parameterCount");
  }

  @Override
  public FuncKind kind() {
    return Enums.of(ViewMemory.getInt(this, OFFSET_kind, "FuncDesc.kind"), FuncKind.UNKNOWN, 4);
  }

  @Override
  public void kind(FuncKind value) {
    ViewMemory.putInt(this, OFFSET_kind, Enums.value(Arguments.nonNull(value, "FuncDesc.kind",
        "the value"), FuncKind.UNKNOWN, 4, "FuncDesc.kind", "the value"), "FuncDesc.kind");
  }

  @Override
  public InvokeKind invokeKind() {
    return Enums.of(ViewMemory.getInt(this, OFFSET_invokeKind, "FuncDesc.invokeKind"),
        InvokeKind.UNKNOWN, 4);
  }

  @Override
  public void invokeKind(InvokeKind value) {
    ViewMemory.putInt(this, OFFSET_invokeKind, Enums.value(Arguments.nonNull(value,
        "FuncDesc.invokeKind", "the value"), InvokeKind.UNKNOWN, 4, "FuncDesc.invokeKind",
        "the value"), "FuncDesc.invokeKind");
  }

  @Override
  public CallConvention convention() {
    return Enums.of(ViewMemory.getInt(this, OFFSET_convention, "FuncDesc.convention"),
        CallConvention.UNKNOWN, 4);
  }

  @Override
  public void convention(CallConvention value) {
    ViewMemory.putInt(this, OFFSET_convention, Enums.value(Arguments.nonNull(value,
        "FuncDesc.convention", "the value"), CallConvention.UNKNOWN, 4, "FuncDesc.convention",
        "the value"), "FuncDesc.convention");
  }

  @Override
  public short parameterCount() {
    return ViewMemory.getShort(this, OFFSET_parameterCount, "FuncDesc.parameterCount");
  }

  @Override
  public short optionalCount() {
    return ViewMemory.getShort(this, OFFSET_optionalCount, "FuncDesc.optionalCount");
  }

  @Override
  public void optionalCount(short value) {
    ViewMemory.putShort(this, OFFSET_optionalCount, value, "FuncDesc.optionalCount");
  }

  @Override
  public short offset() {
    return ViewMemory.getShort(this, OFFSET_offset, "FuncDesc.offset");
  }

  @Override
  public void offset(short value) {
    ViewMemory.putShort(this, OFFSET_offset, value, "FuncDesc.offset");
  }

  @Override
  public short codeCount() {
    return ViewMemory.getShort(this, OFFSET_codeCount, "FuncDesc.codeCount");
  }

  @Override
  public ElemDesc result() {
    return ViewFields.inner(this, OFFSET_result, ElemDescStruct.TYPE, "FuncDesc.result");
  }

  @Override
  public FuncFlags flags() {
    return new FuncFlags(ViewMemory.getShort(this, OFFSET_flags, "FuncDesc.flags"));
  }

  @Override
  public void flags(FuncFlags value) {
    ViewMemory.putShort(this, OFFSET_flags, Short.toUnsignedLong(Arguments.nonNull(value,
        "FuncDesc.flags", "the value").bits()), "FuncDesc.flags");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<FuncDesc> {
    /** Made once. */
    Type() {
      super("FuncDesc", SIZE, ALIGNMENT, false);
    }

    @Override
    protected FuncDesc view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new FuncDescStruct(segment, owner);
    }
  }
}
