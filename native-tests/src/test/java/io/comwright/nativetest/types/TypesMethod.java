package io.comwright.nativetest.types;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import java.lang.foreign.MemorySegment;
import java.util.Random;

/**
 * The methods of {@link ITypes} as data. Types are letters: {@code b s i l} signed integers, {@code
 * B S I L} unsigned ones, {@code c} WCHAR, {@code f d} floats, {@code p} a segment, {@code a} an
 * address, {@code h} a handle, {@code r} any HRESULT, {@code R} a success, {@code g} a GUID, {@code
 * v} nothing.
 */
enum TypesMethod {
  SIGNED_8(3, "b", 'b', (t, a) -> t.signed8((byte) a[0])),
  UNSIGNED_8(4, "B", 'B', (t, a) -> t.unsigned8((byte) a[0])),
  SIGNED_16(5, "s", 's', (t, a) -> t.signed16((short) a[0])),
  UNSIGNED_16(6, "S", 'S', (t, a) -> t.unsigned16((short) a[0])),
  SIGNED_32(7, "i", 'i', (t, a) -> t.signed32((int) a[0])),
  UNSIGNED_32(8, "I", 'I', (t, a) -> t.unsigned32((int) a[0])),
  SIGNED_64(9, "l", 'l', (t, a) -> t.signed64((long) a[0])),
  UNSIGNED_64(10, "L", 'L', (t, a) -> t.unsigned64((long) a[0])),
  WCHAR(11, "c", 'c', (t, a) -> t.wchar((char) a[0])),
  FLOAT_32(12, "f", 'f', (t, a) -> t.float32((float) a[0])),
  FLOAT_64(13, "d", 'd', (t, a) -> t.float64((double) a[0])),
  POINTER(14, "p", 'p', (t, a) -> t.pointer((MemorySegment) a[0])),
  ADDRESS(15, "a", 'a', (t, a) -> t.address((long) a[0])),
  HANDLE(16, "h", 'h', (t, a) -> t.handle((Handle) a[0])),
  GUID(17, "g", 'g', (t, a) -> t.guid((Guid) a[0])),
  STATUS(18, "r", 'R', (t, a) -> t.status((HResult) a[0])),
  INTEGERS(
      19,
      "bsilBSILcahrpb",
      'l',
      (t, a) ->
          t.integers(
              (byte) a[0],
              (short) a[1],
              (int) a[2],
              (long) a[3],
              (byte) a[4],
              (short) a[5],
              (int) a[6],
              (long) a[7],
              (char) a[8],
              (long) a[9],
              (Handle) a[10],
              (HResult) a[11],
              (MemorySegment) a[12],
              (byte) a[13])),
  MIXED(
      20,
      "bdSfifldcfBdsfhdfIdg",
      'd',
      (t, a) ->
          t.mixed(
              (byte) a[0],
              (double) a[1],
              (short) a[2],
              (float) a[3],
              (int) a[4],
              (float) a[5],
              (long) a[6],
              (double) a[7],
              (char) a[8],
              (float) a[9],
              (byte) a[10],
              (double) a[11],
              (short) a[12],
              (float) a[13],
              (Handle) a[14],
              (double) a[15],
              (float) a[16],
              (int) a[17],
              (double) a[18],
              (Guid) a[19])),
  FLOATS(
      21,
      "fdfdfdfdfd",
      'f',
      (t, a) ->
          t.floats(
              (float) a[0],
              (double) a[1],
              (float) a[2],
              (double) a[3],
              (float) a[4],
              (double) a[5],
              (float) a[6],
              (double) a[7],
              (float) a[8],
              (double) a[9])),
  NATIVE_SIGNED_8(22, "b", 'b', (t, a) -> t.nativeSigned8((byte) a[0])),
  NATIVE_UNSIGNED_8(23, "B", 'B', (t, a) -> t.nativeUnsigned8((byte) a[0])),
  NATIVE_SIGNED_16(24, "s", 's', (t, a) -> t.nativeSigned16((short) a[0])),
  NATIVE_UNSIGNED_16(25, "S", 'S', (t, a) -> t.nativeUnsigned16((short) a[0])),
  NATIVE_SIGNED_32(26, "i", 'i', (t, a) -> t.nativeSigned32((int) a[0])),
  NATIVE_UNSIGNED_32(27, "I", 'I', (t, a) -> t.nativeUnsigned32((int) a[0])),
  NATIVE_SIGNED_64(28, "l", 'l', (t, a) -> t.nativeSigned64((long) a[0])),
  NATIVE_UNSIGNED_64(29, "L", 'L', (t, a) -> t.nativeUnsigned64((long) a[0])),
  NATIVE_WCHAR(30, "c", 'c', (t, a) -> t.nativeWchar((char) a[0])),
  NATIVE_FLOAT_32(31, "f", 'f', (t, a) -> t.nativeFloat32((float) a[0])),
  NATIVE_FLOAT_64(32, "d", 'd', (t, a) -> t.nativeFloat64((double) a[0])),
  NATIVE_POINTER(33, "p", 'p', (t, a) -> t.nativePointer((MemorySegment) a[0])),
  NATIVE_ADDRESS(34, "a", 'a', (t, a) -> t.nativeAddress((long) a[0])),
  NATIVE_HANDLE(35, "h", 'h', (t, a) -> t.nativeHandle((Handle) a[0])),
  NATIVE_STATUS(36, "r", 'r', (t, a) -> t.nativeStatus((HResult) a[0])),
  NATIVE_NOTHING(
      37,
      "id",
      'v',
      (t, a) -> {
        t.nativeNothing((int) a[0], (double) a[1]);
        return null;
      }),
  NATIVE_INTEGERS(
      38,
      "bsilBSILcahrpb",
      'B',
      (t, a) ->
          t.nativeIntegers(
              (byte) a[0],
              (short) a[1],
              (int) a[2],
              (long) a[3],
              (byte) a[4],
              (short) a[5],
              (int) a[6],
              (long) a[7],
              (char) a[8],
              (long) a[9],
              (Handle) a[10],
              (HResult) a[11],
              (MemorySegment) a[12],
              (byte) a[13])),
  NATIVE_MIXED(
      39,
      "dbfSdifldcfBdsfhdf",
      'f',
      (t, a) ->
          t.nativeMixed(
              (double) a[0],
              (byte) a[1],
              (float) a[2],
              (short) a[3],
              (double) a[4],
              (int) a[5],
              (float) a[6],
              (long) a[7],
              (double) a[8],
              (char) a[9],
              (float) a[10],
              (byte) a[11],
              (double) a[12],
              (short) a[13],
              (float) a[14],
              (Handle) a[15],
              (double) a[16],
              (float) a[17]));

  /** Calls the method in Java. */
  interface Invocation {
    Object invoke(ITypes target, Object[] arguments);
  }

  private static final long[] EDGES = {
    0,
    1,
    -1,
    0x7f,
    0x80,
    0xff,
    0x7fff,
    0x8000,
    0xffff,
    0x7fffffff,
    0x80000000L,
    0xffffffffL,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    0x5a5a5a5a5a5a5a5aL
  };

  private static final double[] FLOAT_EDGES = {
    0.0,
    -0.0,
    1.5,
    -1e30,
    Float.MIN_VALUE,
    Float.MAX_VALUE,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN,
    Math.PI
  };

  final int slot;
  private final String arguments;
  private final char result;
  private final Invocation invocation;

  TypesMethod(int slot, String arguments, char result, Invocation invocation) {
    this.slot = slot;
    this.arguments = arguments;
    this.result = result;
    this.invocation = invocation;
  }

  Object invoke(ITypes target, Object[] arguments) {
    return invocation.invoke(target, arguments);
  }

  /** Whether the method returns its native result, and no HRESULT. */
  boolean preservesSig() {
    return name().startsWith("NATIVE");
  }

  Object[] randomArguments(Random random) {
    return arguments.chars().mapToObj(type -> random((char) type, random)).toArray();
  }

  /** A random result; null where there is none. */
  Object randomResult(Random random) {
    return result == 'v' ? null : random(result, random);
  }

  private static Object random(char type, Random random) {
    long bits = random.nextBoolean() ? EDGES[random.nextInt(EDGES.length)] : random.nextLong();
    return switch (type) {
      case 'b', 'B' -> (byte) bits;
      case 's', 'S' -> (short) bits;
      case 'i', 'I' -> (int) bits;
      case 'l', 'L', 'a' -> bits;
      case 'c' -> (char) bits;
      case 'f' -> (float) randomFloat(random);
      case 'd' -> randomFloat(random);
      case 'p' -> MemorySegment.ofAddress(bits);
      case 'h' -> Handle.of(bits);
      case 'r' -> HResult.of((int) bits);
      case 'R' -> HResult.of((int) bits & Integer.MAX_VALUE);
      case 'g' -> new Guid(bits, random.nextLong());
      default -> throw new IllegalArgumentException(String.valueOf(type));
    };
  }

  private static double randomFloat(Random random) {
    return random.nextBoolean()
        ? FLOAT_EDGES[random.nextInt(FLOAT_EDGES.length)]
        : random.nextGaussian() * 1e6;
  }
}
