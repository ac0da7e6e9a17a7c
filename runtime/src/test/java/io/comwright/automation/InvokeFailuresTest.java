package io.comwright.automation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.comwright.ComException;
import io.comwright.ErrorInfo;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.internal.NativeMemory;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What native code is told of a call that has failed. */
class InvokeFailuresTest extends RawInvoke {
  /** Of rgvarg {named 0, named 1, argument 1, argument 0}. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theIndexOfABadArgumentIsThatInMemory(int index) {
    BadArgumentException failure =
        new BadArgumentException(HResult.DISP_E_TYPEMISMATCH, index, "no number");
    MemorySegment parameters =
        parameters(new int[] {7, 8}, Variant.of(0), Variant.of(0), Variant.of(0), Variant.of(0));
    assertEquals(0x80020005, invoke(failing(failure), 1, parameters));
    assertEquals(new int[] {3, 2, 0, 1}[index], badArgument.get(JAVA_INT, 0));
  }

  @Test
  void anIndexThatTheCallHasNotIsNotDelivered() {
    BadArgumentException failure =
        new BadArgumentException(HResult.DISP_E_PARAMNOTOPTIONAL, 1, "the second is missing");
    assertEquals(0x8002000F, invoke(failing(failure), 1, parameters(new int[0], Variant.of(0))));
    assertEquals(77, badArgument.get(JAVA_INT, 0));
  }

  @Test
  void anArgumentIsConvertedOrBlamed() {
    ScriptObject object = object(call -> Variant.of(call.argument(1, String.class)));
    assertEquals(
        0x80020005, invoke(object, 1, parameters(new int[0], Variant.of(2), Variant.of("1"))));
    assertEquals(0, badArgument.get(JAVA_INT, 0));
    assertEquals(
        0x8002000F, invoke(object, 1, parameters(new int[0], Variant.missing(), Variant.of("1"))));
    assertEquals(0x8002000E, invoke(object, 1, parameters(new int[0], Variant.of("1"))));
  }

  @Test
  void anArgumentOfATypeThatThereIsNotIsBlamed() {
    MemorySegment parameters = parameters(new int[0], Variant.of(1), Variant.of(2));
    MemorySegment arguments = NativeMemory.ALL.asSlice(parameters.get(JAVA_LONG, 0), 48);
    arguments.set(JAVA_SHORT, 24, (short) 36);
    ScriptObject object = object(call -> null);
    assertEquals(0x80020008, invoke(object, 1, parameters));
    assertEquals(1, badArgument.get(JAVA_INT, 0));
    assertEquals(List.of(), object.calls);
  }

  @Test
  void whatAMemberThrowsIsInExcepinfo() {
    exception.fill((byte) 0x55);
    result.fill((byte) 0x55);
    ComException failure =
        new ComException(
            0x800A0035,
            null,
            new ErrorInfo(Guid.NULL, "Files.Reader", "File not found", "reader.chm", 1053),
            null);
    assertEquals(0x80020009, invoke(failing(failure), 1, parameters(new int[0])));
    assertEquals(0, exception.get(JAVA_SHORT, 0));
    assertEquals("Files.Reader", text(8));
    assertEquals("File not found", text(16));
    assertEquals("reader.chm", text(24));
    assertEquals(1053, exception.get(JAVA_INT, 32));
    assertEquals(0, exception.get(JAVA_LONG, 40));
    assertEquals(0, exception.get(JAVA_LONG, 48));
    assertEquals(0x800A0035, exception.get(JAVA_INT, 56));
    assertEquals(0, result.get(JAVA_SHORT, 0));
  }

  @Test
  void anyExceptionHasWordsAndASource() {
    assertEquals(
        0x80020009,
        invoke(failing(new IllegalStateException("broken")), 1, parameters(new int[0])));
    assertEquals(ScriptObject.class.getName(), text(8));
    assertEquals("broken", text(16));
    assertEquals(HResult.E_FAIL, exception.get(JAVA_INT, 56));
    assertEquals(0, exception.get(JAVA_LONG, 24));
    assertEquals(
        0x80020009, invoke(failing(new NullPointerException()), 1, parameters(new int[0])));
    text(8);
    assertEquals("java.lang.NullPointerException", text(16));
  }

  @Test
  void whatAMemberRefusesIsTheAnswer() {
    for (int code :
        new int[] {
          HResult.DISP_E_MEMBERNOTFOUND, HResult.DISP_E_BADPARAMCOUNT, HResult.DISP_E_NONAMEDARGS
        }) {
      assertEquals(code, invoke(failing(new ComException(code)), 1, parameters(new int[0])));
    }
    assertEquals(0, exception.get(JAVA_LONG, 8));
  }

  @Test
  void aCallOfTheMemberItselfThatIsRefusedIsAFailureOfTheMember() {
    ScriptObject inner = failing(new BadArgumentException(HResult.DISP_E_TYPEMISMATCH, 0, "no"));
    ScriptObject outer =
        object(
            call -> {
              try (Dispatch dispatch = Dispatch.of(inner)) {
                dispatch.call("first", 1);
                return null;
              }
            });
    assertEquals(0x80020009, invoke(outer, 1, parameters(new int[0], Variant.of(1))));
    assertEquals(77, badArgument.get(JAVA_INT, 0));
    assertEquals(0x80020005, exception.get(JAVA_INT, 56));
    text(8);
    assertNotEquals("", text(16));
  }
}
