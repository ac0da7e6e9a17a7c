package io.comwright.nativetest.views;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.nativetest.views.Structs.FileTime;
import io.comwright.nativetest.views.Structs.SPropValue;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The members of the union: what C++ sets, and what Java sets. */
enum Member {
  I(2, SPropValue::i, (short) -2, (p, a) -> p.i((short) -20), "i -20"),
  L(3, SPropValue::l, -3, (p, a) -> p.l(Integer.MIN_VALUE), "l -2147483648"),
  FLT(4, SPropValue::flt, 0.25f, (p, a) -> p.flt(1.5f), "flt 1.5"),
  DBL(5, SPropValue::dbl, -0.125, (p, a) -> p.dbl(-2.5), "dbl -2.5"),
  ERR(
      0xA,
      SPropValue::err,
      HResult.of(HResult.E_FAIL),
      (p, a) -> p.err(HResult.of(HResult.E_ABORT)),
      "err 80004004"),
  B(0xB, SPropValue::b, true, (p, a) -> p.b(true), "b ffff"),
  LI(0x14, SPropValue::li, Long.MIN_VALUE, (p, a) -> p.li(1L << 40), "li 1099511627776"),
  STRING8(0x1E, SPropValue::lpszA, "ansi", (p, a) -> p.lpszA("eight", a), "lpszA eight"),
  UNICODE(
      0x1F,
      SPropValue::lpszW,
      "w\u00efde",
      (p, a) -> p.lpszW("\u20ac\ud800", a),
      "lpszW 20ac d800"),
  SYSTIME(
      0x40,
      SPropValue::ft,
      new FileTime(-2, 0x01020304),
      (p, a) -> p.ft(new FileTime(1, -1)),
      "ft ffffffff 1"),
  CLSID(0x48, SPropValue::lpguid, ViewTest.ID, (p, a) -> p.lpguid(ViewTest.ID, a), "lpguid 1"),
  BINARY(
      0x102,
      p -> bytes(p.bin().lpb()),
      List.of((byte) 1, (byte) 2, (byte) -1),
      (p, a) -> p.bin().lpb(new byte[] {127, -128}, a),
      "bin 7f 80"),
  MV_LONG(
      0x1003,
      p -> List.of(p.mvl().lpl()[0], p.mvl().lpl()[1]),
      List.of(-1, Integer.MAX_VALUE),
      (p, a) -> p.mvl().lpl(new int[] {5, -6, 7}, a),
      "MVl 5 -6 7"),
  MV_CLSID(
      0x1048,
      p -> List.of(p.mvguid().lpguid()),
      List.of(ViewTest.ID, ViewTest.ID),
      (p, a) -> p.mvguid().lpguid(new Guid[] {ViewTest.ID, ViewTest.ID, ViewTest.ID}, a),
      "MVguid 1 1 1");

  final int type;
  final Function<SPropValue, Object> read;
  final Object filled;
  final BiConsumer<SPropValue, Arena> write;
  final String described;

  Member(
      int type,
      Function<SPropValue, Object> read,
      Object filled,
      BiConsumer<SPropValue, Arena> write,
      String described) {
    this.type = type;
    this.read = read;
    this.filled = filled;
    this.write = write;
    this.described = described;
  }

  private static List<Byte> bytes(byte[] values) {
    List<Byte> list = new ArrayList<>();
    for (byte value : values) {
      list.add(value);
    }
    return list;
  }

  int tag() {
    return 0x30010000 | type;
  }
}
