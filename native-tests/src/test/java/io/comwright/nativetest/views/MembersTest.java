package io.comwright.nativetest.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.views.Structs.SPropValue;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the members of structs lie, and what each member of a union holds. */
@EachCompiler
class MembersTest extends ViewTest {
  @Test
  void layoutIsThatOfTheCompiler() {
    long[] ours = {
      Structs_SPropValueStruct.SIZE,
      Structs_SPropValueStruct.ALIGNMENT,
      Structs_SPropValueStruct.OFFSET_ulPropTag,
      Structs_SPropValueStruct.OFFSET_dwAlignPad,
      Structs_SPropValueStruct.OFFSET_dbl,
      Structs_SBinaryStruct.SIZE,
      Structs_SBinaryStruct.OFFSET_cb,
      Structs_SBinaryStruct.OFFSET_lpb,
      Structs_SLongArrayStruct.SIZE,
      Structs_SLongArrayStruct.OFFSET_lpl,
      Structs_SRowStruct.SIZE,
      Structs_SRowStruct.ALIGNMENT,
      Structs_SRowStruct.OFFSET_ulAdrEntryPad,
      Structs_SRowStruct.OFFSET_cValues,
      Structs_SRowStruct.OFFSET_lpProps,
      Structs_SRowSetStruct.SIZE,
      Structs_SRowSetStruct.ALIGNMENT,
      Structs_SRowSetStruct.OFFSET_cRows,
      Structs_SRowSetStruct.OFFSET_aRow,
      Structs_SRowSetStruct.SIZE,
      Structs_SPropTagArrayStruct.SIZE,
      Structs_SPropTagArrayStruct.ALIGNMENT,
      Structs_SPropTagArrayStruct.OFFSET_aulPropTag,
      Structs_WaveFormatStruct.SIZE,
      Structs_WaveFormatStruct.ALIGNMENT,
      Structs_WaveFormatStruct.OFFSET_wFormatTag,
      Structs_WaveFormatStruct.OFFSET_nChannels,
      Structs_WaveFormatStruct.OFFSET_nSamplesPerSec,
      Structs_WaveFormatStruct.OFFSET_nAvgBytesPerSec,
      Structs_WaveFormatStruct.OFFSET_nBlockAlign,
      Structs_WaveFormatStruct.OFFSET_wBitsPerSample,
      Structs_WaveFormatStruct.OFFSET_cbSize,
      Structs_WaveFormatExtensibleStruct.SIZE,
      Structs_WaveFormatExtensibleStruct.ALIGNMENT,
      Structs_WaveFormatExtensibleStruct.OFFSET_format,
      Structs_WaveFormatExtensibleStruct.OFFSET_wSamplesPerBlock,
      Structs_WaveFormatExtensibleStruct.OFFSET_dwChannelMask,
      Structs_WaveFormatExtensibleStruct.OFFSET_subFormat,
    };
    MemorySegment theirs = arena.allocate(8 * 64, 8);
    long count = library.call("views_layout", theirs);
    assertArrayEquals(theirs.asSlice(0, 8 * count).toArray(ValueLayout.JAVA_LONG), ours);
  }

  @ParameterizedTest
  @EnumSource
  void cppFillsAndJavaReads(Member member) {
    SPropValue prop = Structs_SPropValueStruct.allocate(arena);
    library.call("views_fill", prop.segment(), member.tag());
    assertEquals(member.tag(), prop.ulPropTag());
    assertEquals(0xa5a5a5a5, prop.dwAlignPad());
    assertEquals(member.filled, member.read.apply(prop));
  }

  @ParameterizedTest
  @EnumSource
  void javaFillsAndCppReads(Member member) {
    SPropValue prop = Structs_SPropValueStruct.allocate(arena);
    prop.segment().fill((byte) 0xa5);
    prop.ulPropTag(member.tag());
    member.write.accept(prop, arena);
    MemorySegment text = arena.allocate(256);
    library.call("views_describe", prop.segment(), text, text.byteSize());
    assertEquals(member.described, text.getString(0));
  }
}
