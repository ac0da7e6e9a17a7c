package io.comwright.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Links method handles of folded shapes: every integer and pointer travels as {@code long}.
 *
 * <p>This is right where each integer argument takes a whole register or a whole 8-byte stack slot:
 * x86-64 in both conventions (System V ABI 3.2.3; Microsoft Learn, "x64 calling convention") and
 * AArch64 on Linux and Windows (AAPCS64 6.8.2). Apple's AArch64 packs stack arguments by their
 * natural size, and elsewhere nothing has been tested, so linking is refused there.
 */
public final class Linking {
  /**
   * Whether this VM's linker speaks the calling convention of Windows on x86-64: all arguments are
   * counted together, so that each takes a register or a stack slot by its position (Microsoft
   * Learn, "x64 calling convention"). Elsewhere integers and floating-point numbers are counted
   * apart (System V ABI 3.2.3; AAPCS64 6.8.2).
   */
  public static final boolean IN_ORDER =
      os().startsWith("windows") && !isArm()
          || "WIN_64".equals(System.getProperty("jdk.internal.foreign.CABI"));

  private static final int REGISTERS_IN_ORDER = 4;

  private static final Linker LINKER = linker();
  private static final Map<MethodType, MethodHandle> DOWNCALLS = new ConcurrentHashMap<>();
  private static final Map<CallShape, MethodHandle> STRUCT_DOWNCALLS = new ConcurrentHashMap<>();

  private Linking() {}

  private static String os() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT);
  }

  private static boolean isArm() {
    String arch = System.getProperty("os.arch");
    return arch.equals("aarch64") || arch.equals("arm64");
  }

  private static Linker linker() {
    String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String os = os();
    boolean tested =
        switch (arch) {
          case "amd64", "x86_64" -> true;
          case "aarch64", "arm64" -> os.startsWith("linux") || os.startsWith("windows");
          default -> false;
        };
    if (!tested) {
      throw new UnsupportedOperationException(
          "Comwright runs on x86-64, and on AArch64 with Linux or Windows; this is "
              + os
              + " on "
              + arch);
    }
    return Linker.nativeLinker();
  }

  /**
   * A handle that calls a function pointer.
   *
   * @param type the shape, of {@code long}, {@code float} and {@code double} only
   * @return a handle that takes the function's address as a leading {@code MemorySegment}; the same
   *     one for the same shape
   */
  public static MethodHandle downcall(MethodType type) {
    return DOWNCALLS.computeIfAbsent(type, t -> link(descriptor(t)));
  }

  /**
   * A handle that calls a function pointer with so many integers and pointers, or fewer.
   *
   * @param words how many
   * @return a handle that takes the function's address as a leading {@code MemorySegment}
   */
  public static MethodHandle words(int words) {
    return byKind(words, 0, ValueLayout.JAVA_LONG);
  }

  /**
   * A handle that calls a function pointer with so many integers and floating-point numbers, or
   * fewer: what a callee does not read does no harm.
   *
   * @param words how many integers and pointers come first
   * @param doubles how many floating-point numbers follow; a {@code float} is the lower half of one
   * @param result {@code long} or {@code double}
   * @return a handle that takes the function's address as a leading {@code MemorySegment}
   */
  public static MethodHandle byKind(int words, int doubles, ValueLayout result) {
    MemoryLayout[] arguments = new MemoryLayout[words + doubles];
    Arrays.fill(arguments, 0, words, ValueLayout.JAVA_LONG);
    Arrays.fill(arguments, words, arguments.length, ValueLayout.JAVA_DOUBLE);
    return link(FunctionDescriptor.of(result, arguments));
  }

  /**
   * A handle that calls a function pointer where {@link #IN_ORDER} is true. Each of the first four
   * arguments travels in an integer register and in a floating-point register, as those of a
   * variadic function do, so that it does not matter which of the two the callee reads.
   *
   * @param words how many arguments there are, of which the first four are {@code double}
   * @param result {@code long} or {@code double}
   * @return a handle that takes the function's address as a leading {@code MemorySegment}
   */
  @SuppressWarnings("restricted")
  public static MethodHandle inOrder(int words, ValueLayout result) {
    MemoryLayout[] arguments = new MemoryLayout[words];
    Arrays.fill(arguments, ValueLayout.JAVA_LONG);
    Arrays.fill(arguments, 0, REGISTERS_IN_ORDER, ValueLayout.JAVA_DOUBLE);
    FunctionDescriptor descriptor = FunctionDescriptor.of(result, arguments);
    Linked.variadic(descriptor);
    return LINKER.downcallHandle(descriptor, Linker.Option.firstVariadicArg(0));
  }

  /**
   * A handle that calls a function pointer, structs included. Structs are addresses; the address of
   * where a struct result goes follows the interface pointer.
   *
   * @param descriptor the shape, as {@code (J{DJ}F){JJ}}
   * @return a handle that takes the function's address as a leading {@code MemorySegment}
   */
  public static MethodHandle downcall(String descriptor) {
    return downcall(CallShape.parse(descriptor));
  }

  /**
   * A handle that calls a C function, structs included. Structs are addresses; the address of where
   * a struct result goes precedes the arguments.
   *
   * @param descriptor the shape, as {@code ({DJ}F){JJ}}
   * @return a handle that takes the function's address as a leading {@code MemorySegment}
   */
  public static MethodHandle function(String descriptor) {
    return downcall(CallShape.parseFunction(descriptor));
  }

  private static MethodHandle downcall(CallShape shape) {
    CallShape lowered = shape.lowered();
    return lowered.hasStructs()
        ? StructCalls.downcall(shape, lowered, structDowncall(lowered))
        : downcall(lowered.type());
  }

  /**
   * A handle as {@link #downcall(String)} gives it, of a method that never calls back into Java:
   * the VM is not told of the call.
   *
   * @param descriptor the shape
   * @return the handle
   */
  public static MethodHandle critical(String descriptor) {
    return critical(CallShape.parse(descriptor));
  }

  /**
   * A handle as {@link #function} gives it, of a function that never calls back into Java.
   *
   * @param descriptor the shape
   * @return the handle
   */
  public static MethodHandle criticalFunction(String descriptor) {
    return critical(CallShape.parseFunction(descriptor));
  }

  @SuppressWarnings("restricted")
  private static MethodHandle critical(CallShape shape) {
    CallShape lowered = shape.lowered();
    FunctionDescriptor descriptor = lowered.descriptor();
    Linked.critical(descriptor);
    MethodHandle handle = LINKER.downcallHandle(descriptor, Linker.Option.critical(false));
    return lowered.hasStructs() ? StructCalls.downcall(shape, lowered, handle) : handle;
  }

  private static MethodHandle structDowncall(CallShape shape) {
    return STRUCT_DOWNCALLS.computeIfAbsent(shape, s -> link(s.descriptor()));
  }

  @SuppressWarnings("restricted")
  private static MethodHandle link(FunctionDescriptor descriptor) {
    if (Modes.LINKED) {
      Linked.downcall(descriptor);
    }
    return LINKER.downcallHandle(descriptor);
  }

  /**
   * A function pointer that calls a handle, for the life of the VM.
   *
   * @param target what to call
   * @return the address of the function
   */
  public static long upcall(UpcallTarget target) {
    CallShape.Entry entry = CallShape.Entry.of(target.descriptor());
    if (Modes.LINKED && !entry.lowered().hasStructs()) {
      Linked.direct(target, entry.descriptor());
    }
    return upcall(target.handle(), entry.lowered(), entry.descriptor());
  }

  /**
   * A pointer to a C function that calls a handle, for the life of the VM.
   *
   * @param target what to call
   * @param self its first argument
   * @return the address of the function
   */
  public static long upcall(UpcallTarget target, Object self) {
    CallShape lowered = CallShape.parseFunction(target.descriptor()).lowered();
    return upcall(target.handle().bindTo(self), lowered, lowered.descriptor());
  }

  @SuppressWarnings("restricted")
  private static long upcall(
      MethodHandle target, CallShape lowered, FunctionDescriptor descriptor) {
    if (Modes.LINKED) {
      Linked.upcall(descriptor);
    }
    MethodHandle handle = lowered.hasStructs() ? StructCalls.upcall(lowered, target) : target;
    return LINKER.upcallStub(handle, descriptor, Arena.global()).address();
  }

  private static FunctionDescriptor descriptor(MethodType type) {
    MemoryLayout[] arguments =
        type.parameterList().stream().map(Linking::layout).toArray(MemoryLayout[]::new);
    return FunctionDescriptor.of(layout(type.returnType()), arguments);
  }

  private static ValueLayout layout(Class<?> carrier) {
    if (carrier == long.class) {
      return ValueLayout.JAVA_LONG;
    }
    if (carrier == double.class) {
      return ValueLayout.JAVA_DOUBLE;
    }
    if (carrier == float.class) {
      return ValueLayout.JAVA_FLOAT;
    }
    throw new IllegalArgumentException("not a carrier: " + carrier);
  }
}
