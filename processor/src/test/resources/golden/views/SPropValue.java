package example;

import io.comwright.Guid;
import io.comwright.StructView;
import io.comwright.annotation.Ansi;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Offset;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.VariantBool;
import java.lang.foreign.Arena;

/** A property of MAPI: a tag, and a union. */
@ComStruct(size = 24)
public interface SPropValue extends StructView {
  @Unsigned
  int ulPropTag();

  void ulPropTag(int value);

  @Unsigned
  int dwAlignPad();

  @Offset(8)
  short i();

  void i(short value);

  @Offset(8)
  int l();

  void l(int value);

  @Offset(8)
  double dbl();

  void dbl(double value);

  @Offset(8)
  @VariantBool
  boolean b();

  void b(boolean value);

  @Offset(8)
  FileTime ft();

  void ft(FileTime value);

  @Offset(8)
  @Ansi
  String lpszA();

  void lpszA(String value, Arena arena);

  @Offset(8)
  SBinary bin();

  @Offset(8)
  @Pointer
  Guid lpguid();

  void lpguid(Guid value, Arena arena);

  /** The type in the tag. */
  default int type() {
    return ulPropTag() & 0xFFFF;
  }
}
