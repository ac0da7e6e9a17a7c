package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_CHAR_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.internal.ExposedObject;
import io.comwright.internal.NativeMemory;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.ref.Reference;
import java.util.Objects;

/**
 * What views of structs do. Memory is read and written through the view's segment, unaligned, so
 * that a view outlives nothing: out of bounds, closed, expired or another thread's is an exception
 * that names the field.
 *
 * <p>What a pointer in a struct points to is taken to live as long as the struct.
 */
public final class Views {
  private Views() {}

  // ---- Making views.

  /**
   * {@code FooStruct.of}: a view of memory.
   *
   * @param segment the memory, which begins with the struct
   * @param type the struct
   * @return the view
   * @param <T> the Java interface
   * @throws IllegalArgumentException if the memory is smaller than the struct
   */
  public static <T extends StructView> T of(MemorySegment segment, ViewType<T> type) {
    Objects.requireNonNull(segment, "segment");
    type.requireFixed(segment, "the segment");
    return type.view(segment, null);
  }

  /**
   * {@code FooStruct.of}: a view of the memory under another view.
   *
   * @param view the other view
   * @param type the struct
   * @return the view, of the same lifetime
   * @param <T> the Java interface
   * @throws IllegalArgumentException if the memory of the other view is smaller than the struct
   */
  public static <T extends StructView> T of(StructView view, ViewType<T> type) {
    MemorySegment segment = Objects.requireNonNull(view, "view").segment();
    type.requireFixed(segment, view.toString());
    return type.view(segment, null);
  }

  /**
   * {@code FooStruct.allocate}: a new struct, of zeros except for what it says of itself.
   *
   * @param allocator where the memory comes from
   * @param length how many elements its flexible array has, if it has one
   * @param type the struct
   * @return the view
   * @param <T> the Java interface
   */
  public static <T extends StructView> T allocate(
      SegmentAllocator allocator, int length, ViewType<T> type) {
    MemorySegment segment = allocator.allocate(type.sizeFor(length), type.alignment());
    initialize(segment, length, type);
    return type.view(segment, null);
  }

  /**
   * {@code FooStruct.allocate}: a new struct that belongs to its view.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @param length how many elements its flexible array has, if it has one
   * @param type the struct
   * @return the view
   * @param <T> the Java interface
   */
  public static <T extends StructView> T allocate(
      Allocator allocator, int length, ViewType<T> type) {
    long size = type.sizeFor(length);
    long address = allocator.allocate(size);
    try {
      initialize(NativeMemory.ALL.asSlice(address, size), length, type);
      return ViewOwner.own(address, size, allocator, type::view);
    } catch (Throwable e) {
      allocator.free(address);
      throw e;
    }
  }

  private static void initialize(MemorySegment segment, int length, ViewType<?> type) {
    segment.fill((byte) 0);
    type.initialize(segment);
    type.count(segment, length);
  }

  /**
   * {@code FooStruct.allocateArray}: new structs one behind the other.
   *
   * @param allocator where the memory comes from
   * @param length how many
   * @param type the struct
   * @return the views
   * @param <T> the Java interface
   */
  public static <T extends StructView> StructList<T> allocateArray(
      SegmentAllocator allocator, int length, ViewType<T> type) {
    requireCount(length, type);
    MemorySegment segment = allocator.allocate(length * type.size(), type.alignment());
    initializeAll(segment, length, type);
    return new GeneratedList<>(segment, length, type);
  }

  /**
   * {@code FooStruct.allocateArray}: new structs one behind the other, which belong to their list.
   * The memory has room for one of them at least, so that a list without any has an address, too.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param length how many
   * @param type the struct
   * @return the views
   * @param <T> the Java interface
   */
  public static <T extends StructView> StructList<T> allocateArray(
      Allocator allocator, int length, ViewType<T> type) {
    requireCount(length, type);
    long size = Math.max(length, 1) * type.size();
    long address = allocator.allocate(size);
    try {
      initializeAll(NativeMemory.ALL.asSlice(address, size), length, type);
      return GeneratedList.own(address, length, type, allocator);
    } catch (Throwable e) {
      allocator.free(address);
      throw e;
    }
  }

  private static void requireCount(int length, ViewType<?> type) {
    if (length < 0) {
      throw new IllegalArgumentException(type + "Struct.allocateArray: the count is " + length);
    }
  }

  private static void initializeAll(MemorySegment segment, int length, ViewType<?> type) {
    segment.fill((byte) 0);
    for (int i = 0; i < length; i++) {
      type.initialize(segment.asSlice(i * type.size(), type.size()));
    }
  }

  // ---- Passing views.

  /** The segment of an argument that is alive. */
  static MemorySegment segment(StructView view, String method, String parameter) {
    MemorySegment segment = Downcall.nonNull(view, method, parameter).segment();
    if (view instanceof GeneratedView generated && !segment.scope().isAlive()) {
      throw new IllegalStateException(method + ": " + parameter + ": " + generated.ended());
    }
    return Downcall.nonNull(segment, method, "the segment of " + parameter);
  }

  /** The segment of an argument. */
  static <T extends StructView> MemorySegment segment(
      StructList<T> list, ViewType<T> type, String method, String parameter) {
    if (list instanceof GeneratedList<?> generated && generated.type() != type) {
      throw new IllegalArgumentException(
          "%s: %s is a list of %s, not of %s".formatted(method, parameter, generated.type(), type));
    }
    if (list instanceof GeneratedList<?> generated
        && generated.owner() != null
        && !generated.segment().scope().isAlive()) {
      throw new IllegalStateException(method + ": " + parameter + ": the list is closed");
    }
    return Downcall.nonNull(list.segment(), method, "the segment of " + parameter);
  }

  /**
   * A view of a struct that a callee has handed out and keeps. Nothing tells when it ends.
   *
   * @param address the struct, not 0
   * @param type its type
   * @param method the interface and method, for people
   * @return the view
   * @param <T> the Java interface
   */
  public static <T extends StructView> T borrow(long address, ViewType<T> type, String method) {
    return type.view(
        NativeMemory.ALL.asSlice(address, type.sizeAt(address, method, "the result")), null);
  }

  /**
   * Views of structs that a callee has handed out and keeps. Nothing tells when they end.
   *
   * @param address the first struct; may be 0 if there is none
   * @param length how many there are
   * @param type their type
   * @return the views
   * @param <T> the Java interface
   */
  public static <T extends StructView> StructList<T> borrow(
      long address, int length, ViewType<T> type) {
    return new GeneratedList<>(
        NativeMemory.ALL.asSlice(address, length * type.size()), length, type);
  }

  /**
   * Hands a struct out to native code, which frees it: the view gives up its memory, and is closed.
   * A struct without pointers that does not come from the right allocator is copied.
   *
   * @param value the struct
   * @param type its type
   * @param allocator what the receiver frees it with
   * @param method the interface and method, for people
   * @return its address
   * @throws IllegalStateException if the struct has pointers and does not come from the allocator,
   *     or if the view is closed
   */
  public static long detach(
      StructView value, ViewType<?> type, Allocator allocator, String method) {
    MemorySegment segment = segment(value, method, "the result");
    type.require(segment, method, "the result");
    if (value instanceof GeneratedView view
        && view.owner() != null
        && view.owner().isFrom(allocator)) {
      return view.owner().release(method, view);
    }
    if (!type.flat()) {
      throw notToFree(method, value, type, "struct", "allocate(Allocator)");
    }
    long size = type.bytes(segment);
    long address = allocator.allocate(size);
    try {
      MemorySegment.copy(segment, 0, NativeMemory.ALL, address, size);
      return address;
    } catch (Throwable e) {
      allocator.free(address);
      throw e;
    }
  }

  /**
   * Hands structs out to native code, which frees them: the list gives up its memory, and is
   * closed. Structs without pointers that do not come from the right allocator are copied.
   *
   * @param value the structs
   * @param length how many there are
   * @param type their type
   * @param allocator what the receiver frees them with
   * @param method the interface and method, for people
   * @return the address of the first
   * @param <T> the Java interface
   * @throws IllegalStateException if there are structs with pointers, and they do not come from the
   *     allocator, or if the list is closed
   */
  public static <T extends StructView> long detach(
      StructList<T> value, int length, ViewType<T> type, Allocator allocator, String method) {
    MemorySegment segment = require(value, length, type, method);
    if (value instanceof GeneratedList<?> list
        && list.owner() != null
        && list.owner().isFrom(allocator)) {
      return list.owner().release(method, list);
    }
    if (length > 0 && !type.flat()) {
      throw notToFree(method, value, type, "list", "allocateArray(Allocator, int)");
    }
    int stride = Math.toIntExact(type.size());
    long address = Upcall.allocate(allocator, length, stride, method, "the result");
    try {
      MemorySegment.copy(segment, 0, NativeMemory.ALL, address, length * type.size());
      return address;
    } catch (Throwable e) {
      allocator.free(address);
      throw e;
    }
  }

  /** The segment of a list that an implementation hands out, as large as its structs. */
  private static <T extends StructView> MemorySegment require(
      StructList<T> value, int length, ViewType<T> type, String method) {
    MemorySegment segment = segment(value, type, method, "the result");
    if (segment.byteSize() < length * type.size()) {
      throw new IllegalArgumentException(
          "%s: the result has %d bytes, and %d of %s have %d"
              .formatted(method, segment.byteSize(), length, type, length * type.size()));
    }
    return segment;
  }

  private static IllegalStateException notToFree(
      String method, Object value, ViewType<?> type, String what, String remedy) {
    return new IllegalStateException(
        ("%s: the memory of %s is not the receiver's to free; make the %s with %sStruct.%s, with"
                + " the allocator that the method's annotation names")
            .formatted(method, value, what, type, remedy));
  }

  /**
   * Hands a struct out to native code, while the implementation keeps it. Its memory stays
   * reachable as long as the COM object lives.
   *
   * @param value the struct
   * @param type its type
   * @param self the interface pointer of the COM object
   * @param method the interface and method, for people
   * @return its address
   */
  public static long lend(StructView value, ViewType<?> type, long self, String method) {
    MemorySegment segment = lent(value, type, method);
    owner(self).lend(segment, arena -> segment);
    return segment.address();
  }

  /**
   * The same for a callback: the memory stays reachable as long as the function lives.
   *
   * @param value the struct
   * @param type its type
   * @param self the function
   * @param method the interface and method, for people
   * @return its address
   */
  public static long lend(StructView value, ViewType<?> type, NativeFunction self, String method) {
    MemorySegment segment = lent(value, type, method);
    self.lend(segment, arena -> segment);
    return segment.address();
  }

  private static MemorySegment lent(StructView value, ViewType<?> type, String method) {
    MemorySegment segment = segment(value, method, "the result");
    Downcall.address(segment, method, "the result");
    type.require(segment, method, "the result");
    return segment;
  }

  /**
   * Hands structs out to native code, while the implementation keeps them. Their memory stays
   * reachable as long as the COM object lives.
   *
   * @param value the structs
   * @param length how many there are
   * @param type their type
   * @param self the interface pointer of the COM object
   * @param method the interface and method, for people
   * @return the address of the first
   * @param <T> the Java interface
   */
  public static <T extends StructView> long lend(
      StructList<T> value, int length, ViewType<T> type, long self, String method) {
    MemorySegment segment = require(value, length, type, method);
    long address = Downcall.address(segment, method, "the result");
    owner(self).lend(segment, arena -> segment);
    return address;
  }

  /**
   * The same for a callback: the memory stays reachable as long as the function lives.
   *
   * @param value the structs
   * @param length how many there are
   * @param type their type
   * @param self the function
   * @param method the interface and method, for people
   * @return the address of the first
   * @param <T> the Java interface
   */
  public static <T extends StructView> long lend(
      StructList<T> value, int length, ViewType<T> type, NativeFunction self, String method) {
    MemorySegment segment = require(value, length, type, method);
    long address = Downcall.address(segment, method, "the result");
    self.lend(segment, arena -> segment);
    return address;
  }

  private static ExposedObject owner(long self) {
    ExposedObject owner = ExposedObject.of(self);
    if (owner == null) {
      throw new ComException(HResult.RPC_E_DISCONNECTED, "the object is gone");
    }
    return owner;
  }

  // ---- Memory of fields.

  /**
   * The memory of a field, or of the elements of an array.
   *
   * @param view the struct
   * @param offset where it begins
   * @param size its size in bytes
   * @param field the struct and field, for people
   * @return the memory
   * @throws IndexOutOfBoundsException if it is not within the struct's memory
   * @throws IllegalStateException if the memory is closed or has expired
   */
  public static MemorySegment place(GeneratedView view, long offset, long size, String field) {
    MemorySegment segment = alive(view, field);
    if (size < 0 || offset + size > segment.byteSize()) {
      throw new IndexOutOfBoundsException(
          "%s: the memory of the struct has %d bytes, and %d are asked for"
              .formatted(field, segment.byteSize(), offset + size));
    }
    return segment.asSlice(offset, size);
  }

  private static MemorySegment alive(GeneratedView view, String field) {
    MemorySegment segment = view.segment();
    if (!segment.scope().isAlive()) {
      throw new IllegalStateException(field + ": " + view.ended());
    }
    return segment;
  }

  /**
   * What a pointer points to.
   *
   * @param view the struct with the pointer
   * @param pointer the pointer
   * @param size how much memory there is, in bytes
   * @param field the struct and field, for people
   * @return the memory, of the struct's lifetime
   * @throws ComException ({@code E_POINTER}) if the pointer is NULL and the size is not 0
   */
  public static MemorySegment target(GeneratedView view, long pointer, long size, String field) {
    if (size > 0) {
      Upcall.nonNull(pointer, field, "the pointer");
    }
    return NativeMemory.within(pointer, size, alive(view, field).scope());
  }

  /**
   * A view of a struct inside another. It keeps all memory that follows if it has a flexible array.
   *
   * @param view the outer struct
   * @param offset where the inner one begins
   * @param type the inner one
   * @param field the struct and field, for people
   * @return the view
   * @param <T> the Java interface
   */
  public static <T extends StructView> T inner(
      GeneratedView view, long offset, ViewType<T> type, String field) {
    MemorySegment segment = alive(view, field);
    return type.view(
        type.isFlexible() ? segment.asSlice(offset) : segment.asSlice(offset, type.size()), null);
  }

  /**
   * A view of the struct that a pointer points to.
   *
   * @param view the struct with the pointer
   * @param pointer the pointer
   * @param type the struct that it points to
   * @param field the struct and field, for people
   * @return the view, of the same lifetime as the struct with the pointer
   * @param <T> the Java interface
   * @throws ComException ({@code E_POINTER}) if the pointer is NULL, ({@code E_INVALIDARG}) if what
   *     the struct says of its size cannot be
   */
  public static <T extends StructView> T target(
      GeneratedView view, long pointer, ViewType<T> type, String field) {
    Upcall.nonNull(pointer, field, "the pointer");
    return type.view(target(view, pointer, type.sizeAt(pointer, field, "the struct"), field), null);
  }

  /**
   * Views of an array inside a struct.
   *
   * @param view the struct
   * @param offset where the array begins
   * @param length the number of its elements
   * @param type the elements
   * @param field the struct and field, for people
   * @return the views
   * @param <T> the Java interface
   */
  public static <T extends StructView> StructList<T> list(
      GeneratedView view, long offset, int length, ViewType<T> type, String field) {
    return new GeneratedList<>(place(view, offset, length * type.size(), field), length, type);
  }

  /**
   * Views of an array that a pointer points to.
   *
   * @param view the struct with the pointer
   * @param pointer the pointer; may be 0 if there is no element
   * @param length the number of elements
   * @param type the elements
   * @param field the struct and field, for people
   * @return the views
   * @param <T> the Java interface
   */
  public static <T extends StructView> StructList<T> targets(
      GeneratedView view, long pointer, int length, ViewType<T> type, String field) {
    return new GeneratedList<>(target(view, pointer, length * type.size(), field), length, type);
  }

  /**
   * Requires a count to be one of an array.
   *
   * @param count what the field holds
   * @param field the struct and the array, for people
   * @return the count
   * @throws ComException ({@code E_INVALIDARG}) if it is negative, or too large for Java
   */
  public static int count(long count, String field) {
    if (count < 0 || count > Integer.MAX_VALUE - 8) {
      throw new ComException(
          HResult.E_INVALIDARG, field, "the count is " + Long.toUnsignedString(count));
    }
    return (int) count;
  }

  /**
   * Requires a count to fit its field.
   *
   * @param count the number of elements
   * @param largest the largest number that the field holds
   * @param field the struct and the array, for people
   * @return the count
   * @throws IllegalArgumentException if it is larger
   */
  public static int fitting(int count, long largest, String field) {
    if (count > largest) {
      throw new IllegalArgumentException(
          field + ": the count field holds no number above " + largest + ", and this is " + count);
    }
    return count;
  }

  /**
   * New memory for what a field points to.
   *
   * @param allocator where it comes from
   * @param size its size in bytes
   * @param alignment its alignment in bytes
   * @param field the struct and field, for people
   * @return the memory
   * @throws IllegalArgumentException if it lies on the Java heap
   */
  public static MemorySegment allocate(
      SegmentAllocator allocator, long size, long alignment, String field) {
    MemorySegment memory =
        Downcall.nonNull(allocator, field, "the allocator").allocate(Math.max(1, size), alignment);
    Downcall.address(memory, field, "the memory");
    return memory.asSlice(0, size);
  }

  /**
   * Copies from a frame.
   *
   * @param cell where from
   * @param memory where to, and how much
   */
  public static void paste(long cell, MemorySegment memory) {
    MemorySegment.copy(NativeMemory.ALL, cell, memory, 0, memory.byteSize());
  }

  /**
   * The address of a struct that a field is to point to.
   *
   * @param value the struct
   * @param type its type
   * @param field the struct and field, for people
   * @return its address
   */
  public static long address(StructView value, ViewType<?> type, String field) {
    MemorySegment segment = segment(value, field, "the value");
    type.require(segment, field, "the value");
    return Downcall.address(segment, field, "the value");
  }

  /**
   * The address of an array that a field is to point to.
   *
   * @param list the structs
   * @param type their type
   * @param field the struct and field, for people
   * @return its address
   * @param <T> the Java interface
   */
  public static <T extends StructView> long address(
      StructList<T> list, ViewType<T> type, String field) {
    MemorySegment segment =
        segment(Downcall.nonNull(list, field, "the value"), type, field, "the value");
    return Downcall.address(segment, list.size() * type.size(), field, "the value");
  }

  /**
   * A proxy for an interface pointer in a struct, with a reference of its own.
   *
   * @param view the struct
   * @param pointer the interface pointer
   * @param type the interface
   * @param field the struct and field, for people
   * @return a proxy, for the receiver to close
   * @param <T> the Java interface
   * @throws ComException ({@code E_POINTER}) if the pointer is NULL
   */
  public static <T> T retain(GeneratedView view, long pointer, ComType<T> type, String field) {
    try {
      MemorySegment object = MemorySegment.ofAddress(Upcall.nonNull(pointer, field, "the pointer"));
      return type.iid() == null ? Downcall.attach(object, type) : Downcall.retain(object, type);
    } finally {
      Reference.reachabilityFence(view);
    }
  }

  // ---- Text.

  /**
   * Reads the text that a field points to, up to its terminating zero.
   *
   * @param view the struct
   * @param pointer where the text begins
   * @param encoding how it is written
   * @param field the struct and field, for people
   * @return the text
   * @throws ComException ({@code E_POINTER}) if the pointer is NULL
   */
  public static String text(GeneratedView view, long pointer, TextEncoding encoding, String field) {
    Upcall.nonNull(pointer, field, "the pointer");
    MemorySegment memory = target(view, pointer, Long.MAX_VALUE, field);
    long length = 0;
    while (!isZero(memory, length, encoding)) {
      length += encoding.unit;
    }
    return Text.decode(memory.asSlice(0, length), encoding);
  }

  private static boolean isZero(MemorySegment memory, long offset, TextEncoding encoding) {
    return switch (encoding.unit) {
      case 1 -> memory.get(JAVA_BYTE, offset) == 0;
      case 2 -> memory.get(JAVA_CHAR_UNALIGNED, offset) == 0;
      default -> memory.get(JAVA_INT_UNALIGNED, offset) == 0;
    };
  }

  /**
   * Reads the BSTR that a field holds.
   *
   * @param view the struct
   * @param pointer the BSTR; 0 is the empty one
   * @param field the struct and field, for people
   * @return the text
   */
  public static String bstr(GeneratedView view, long pointer, String field) {
    if (pointer == 0) {
      return "";
    }
    long bytes =
        Integer.toUnsignedLong(target(view, pointer - 4, 4, field).get(JAVA_INT_UNALIGNED, 0));
    return Text.decode(target(view, pointer, bytes & -2, field), TextEncoding.UTF16);
  }

  /**
   * Writes text for a field to point to.
   *
   * @param allocator where the memory comes from
   * @param value the text
   * @param encoding how to write it
   * @param field the struct and field, for people
   * @return where it begins
   * @throws NullPointerException if the text or the allocator is null
   * @throws IllegalArgumentException if the text contains U+0000, which would end it early
   */
  public static long text(
      SegmentAllocator allocator, String value, TextEncoding encoding, String field) {
    Frame.requireNoZero(Downcall.nonNull(value, field, "the value"), field, "the value");
    byte[] bytes = Text.encode(value, encoding);
    MemorySegment memory =
        allocate(allocator, (long) bytes.length + encoding.unit, encoding.unit, field);
    MemorySegment.copy(bytes, 0, memory, JAVA_BYTE, 0, bytes.length);
    memory.asSlice(bytes.length).fill((byte) 0);
    return memory.address();
  }

  /**
   * Writes a BSTR for a field to hold. Zeros in the text are part of it. It belongs to the
   * allocator, so {@code SysFreeString} does not free it.
   *
   * @param allocator where the memory comes from
   * @param value the text
   * @param field the struct and field, for people
   * @return the BSTR
   * @throws NullPointerException if the text or the allocator is null
   */
  public static long bstr(SegmentAllocator allocator, String value, String field) {
    byte[] bytes = Text.encode(Downcall.nonNull(value, field, "the value"), TextEncoding.UTF16);
    MemorySegment memory = allocate(allocator, 8L + bytes.length + 2, 8, field);
    memory.set(JAVA_INT_UNALIGNED, 4, bytes.length);
    MemorySegment.copy(bytes, 0, memory, JAVA_BYTE, 8, bytes.length);
    memory.set(JAVA_CHAR_UNALIGNED, 8L + bytes.length, '\0');
    return memory.address() + 8;
  }

  // ---- Numbers.

  /**
   * Reads a field of 1 byte.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param field the struct and field, for people
   * @return the value
   */
  public static byte getByte(GeneratedView view, long offset, String field) {
    try {
      return view.segment().get(JAVA_BYTE, offset);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Writes a field of 1 byte.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param value the value, whose upper bits are dropped
   * @param field the struct and field, for people
   */
  public static void putByte(GeneratedView view, long offset, long value, String field) {
    try {
      view.segment().set(JAVA_BYTE, offset, (byte) value);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Reads a field of 2 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param field the struct and field, for people
   * @return the value
   */
  public static short getShort(GeneratedView view, long offset, String field) {
    try {
      return view.segment().get(JAVA_SHORT_UNALIGNED, offset);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Writes a field of 2 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param value the value, whose upper bits are dropped
   * @param field the struct and field, for people
   */
  public static void putShort(GeneratedView view, long offset, long value, String field) {
    try {
      view.segment().set(JAVA_SHORT_UNALIGNED, offset, (short) value);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Reads a field of 2 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param field the struct and field, for people
   * @return the value
   */
  public static char getChar(GeneratedView view, long offset, String field) {
    try {
      return view.segment().get(JAVA_CHAR_UNALIGNED, offset);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Writes a field of 2 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param value the value, whose upper bits are dropped
   * @param field the struct and field, for people
   */
  public static void putChar(GeneratedView view, long offset, long value, String field) {
    try {
      view.segment().set(JAVA_CHAR_UNALIGNED, offset, (char) value);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Reads a field of 4 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param field the struct and field, for people
   * @return the value
   */
  public static int getInt(GeneratedView view, long offset, String field) {
    try {
      return view.segment().get(JAVA_INT_UNALIGNED, offset);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Writes a field of 4 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param value the value, whose upper bits are dropped
   * @param field the struct and field, for people
   */
  public static void putInt(GeneratedView view, long offset, long value, String field) {
    try {
      view.segment().set(JAVA_INT_UNALIGNED, offset, (int) value);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Reads a field of 8 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param field the struct and field, for people
   * @return the value
   */
  public static long getLong(GeneratedView view, long offset, String field) {
    try {
      return view.segment().get(JAVA_LONG_UNALIGNED, offset);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Writes a field of 8 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param value the value
   * @param field the struct and field, for people
   */
  public static void putLong(GeneratedView view, long offset, long value, String field) {
    try {
      view.segment().set(JAVA_LONG_UNALIGNED, offset, value);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Reads a field of 4 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param field the struct and field, for people
   * @return the value
   */
  public static float getFloat(GeneratedView view, long offset, String field) {
    try {
      return view.segment().get(JAVA_FLOAT_UNALIGNED, offset);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Writes a field of 4 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param value the value
   * @param field the struct and field, for people
   */
  public static void putFloat(GeneratedView view, long offset, float value, String field) {
    try {
      view.segment().set(JAVA_FLOAT_UNALIGNED, offset, value);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Reads a field of 8 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param field the struct and field, for people
   * @return the value
   */
  public static double getDouble(GeneratedView view, long offset, String field) {
    try {
      return view.segment().get(JAVA_DOUBLE_UNALIGNED, offset);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Writes a field of 8 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param value the value
   * @param field the struct and field, for people
   */
  public static void putDouble(GeneratedView view, long offset, double value, String field) {
    try {
      view.segment().set(JAVA_DOUBLE_UNALIGNED, offset, value);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /** The same exception, with the name of the field. */
  private static RuntimeException named(RuntimeException e, GeneratedView view, String field) {
    return switch (e) {
      case IllegalStateException closed ->
          new IllegalStateException(field + ": " + view.ended(), closed);
      case WrongThreadException wrong ->
          new WrongThreadException(field + ": the memory of the struct belongs to another thread");
      case IndexOutOfBoundsException bounds ->
          new IndexOutOfBoundsException(field + ": " + bounds.getMessage());
      default ->
          view.segment().isReadOnly()
              ? new UnsupportedOperationException(
                  field + ": the memory of the struct can only be read", e)
              : e;
    };
  }
}
