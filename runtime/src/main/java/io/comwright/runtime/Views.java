package io.comwright.runtime;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.internal.NativeMemory;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.Objects;

/**
 * What views of structs do. Memory is read and written through the view's segment, unaligned, so
 * that a view outlives nothing: out of bounds, closed, expired or another thread's is an exception
 * that names the field.
 */
public final class Views {
  private Views() {}

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
    long address = Memory.allocate(allocator, size);
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
    long address = Memory.allocate(allocator, size);
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

  /** The segment of an argument that is alive. */
  static MemorySegment segment(StructView view, String method, String parameter) {
    MemorySegment segment = Arguments.nonNull(view, method, parameter).segment();
    if (view instanceof GeneratedView generated && !segment.scope().isAlive()) {
      throw new IllegalStateException(method + ": " + parameter + ": " + generated.ended());
    }
    return Arguments.nonNull(segment, method, "the segment of " + parameter);
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
    return Arguments.nonNull(list.segment(), method, "the segment of " + parameter);
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
    long address = Memory.allocate(allocator, size);
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
    long address = Answers.allocate(allocator, length, stride, method, "the result");
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
          "%s: the result has %s bytes, and %s of %s have %s"
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
    Arguments.address(segment, method, "the result");
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
    long address = Arguments.address(segment, method, "the result");
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
    long address = Arguments.address(segment, method, "the result");
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
}
