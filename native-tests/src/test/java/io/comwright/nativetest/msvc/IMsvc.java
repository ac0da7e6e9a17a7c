package io.comwright.nativetest.msvc;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.Slot;

/** Overloads, and structs of 1 to 24 bytes as results, as {@code MsvcRulesTest} declares them. */
@ComInterface("6f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9")
interface IMsvc extends IUnknown {
  @ComStruct(size = 1)
  record Bytes1(@FixedSize(1) byte[] values) {}

  @ComStruct(size = 2)
  record Bytes2(@FixedSize(2) byte[] values) {}

  @ComStruct(size = 3)
  record Bytes3(@FixedSize(3) byte[] values) {}

  @ComStruct(size = 4)
  record Bytes4(@FixedSize(4) byte[] values) {}

  @ComStruct(size = 5)
  record Bytes5(@FixedSize(5) byte[] values) {}

  @ComStruct(size = 6)
  record Bytes6(@FixedSize(6) byte[] values) {}

  @ComStruct(size = 7)
  record Bytes7(@FixedSize(7) byte[] values) {}

  @ComStruct(size = 8)
  record Bytes8(@FixedSize(8) byte[] values) {}

  @ComStruct(size = 9)
  record Bytes9(@FixedSize(9) byte[] values) {}

  @ComStruct(size = 10)
  record Bytes10(@FixedSize(10) byte[] values) {}

  @ComStruct(size = 11)
  record Bytes11(@FixedSize(11) byte[] values) {}

  @ComStruct(size = 12)
  record Bytes12(@FixedSize(12) byte[] values) {}

  @ComStruct(size = 13)
  record Bytes13(@FixedSize(13) byte[] values) {}

  @ComStruct(size = 14)
  record Bytes14(@FixedSize(14) byte[] values) {}

  @ComStruct(size = 15)
  record Bytes15(@FixedSize(15) byte[] values) {}

  @ComStruct(size = 16)
  record Bytes16(@FixedSize(16) byte[] values) {}

  @ComStruct(size = 17)
  record Bytes17(@FixedSize(17) byte[] values) {}

  @ComStruct(size = 18)
  record Bytes18(@FixedSize(18) byte[] values) {}

  @ComStruct(size = 19)
  record Bytes19(@FixedSize(19) byte[] values) {}

  @ComStruct(size = 20)
  record Bytes20(@FixedSize(20) byte[] values) {}

  @ComStruct(size = 21)
  record Bytes21(@FixedSize(21) byte[] values) {}

  @ComStruct(size = 22)
  record Bytes22(@FixedSize(22) byte[] values) {}

  @ComStruct(size = 23)
  record Bytes23(@FixedSize(23) byte[] values) {}

  @ComStruct(size = 24)
  record Bytes24(@FixedSize(24) byte[] values) {}

  @ComStruct
  record Floats(float x, float y) {}

  @ComStruct
  record Double(double value) {}

  // In C++: Item(int), Item(float), Item(double), which MSVC places in reverse order.

  @Slot(5)
  void item(int value);

  @Slot(4)
  void item(float value);

  @Slot(3)
  void item(double value);

  @Slot(6)
  @PreserveSig
  Floats floats(int seed);

  @PreserveSig
  Double number(int seed);

  @PreserveSig
  Bytes1 bytes1(int seed);

  @PreserveSig
  Bytes2 bytes2(int seed);

  @PreserveSig
  Bytes3 bytes3(int seed);

  @PreserveSig
  Bytes4 bytes4(int seed);

  @PreserveSig
  Bytes5 bytes5(int seed);

  @PreserveSig
  Bytes6 bytes6(int seed);

  @PreserveSig
  Bytes7 bytes7(int seed);

  @PreserveSig
  Bytes8 bytes8(int seed);

  @PreserveSig
  Bytes9 bytes9(int seed);

  @PreserveSig
  Bytes10 bytes10(int seed);

  @PreserveSig
  Bytes11 bytes11(int seed);

  @PreserveSig
  Bytes12 bytes12(int seed);

  @PreserveSig
  Bytes13 bytes13(int seed);

  @PreserveSig
  Bytes14 bytes14(int seed);

  @PreserveSig
  Bytes15 bytes15(int seed);

  @PreserveSig
  Bytes16 bytes16(int seed);

  @PreserveSig
  Bytes17 bytes17(int seed);

  @PreserveSig
  Bytes18 bytes18(int seed);

  @PreserveSig
  Bytes19 bytes19(int seed);

  @PreserveSig
  Bytes20 bytes20(int seed);

  @PreserveSig
  Bytes21 bytes21(int seed);

  @PreserveSig
  Bytes22 bytes22(int seed);

  @PreserveSig
  Bytes23 bytes23(int seed);

  @PreserveSig
  Bytes24 bytes24(int seed);
}
