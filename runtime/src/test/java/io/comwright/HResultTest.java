package io.comwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.comwright.internal.Heap;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HResultTest {
  /** Codes from winerror.h and mapicode.h; facilities: 0 NULL, 3 STORAGE, 4 ITF, 7 WIN32. */
  @ParameterizedTest
  @CsvSource({
    "S_OK, 00000000, 0, 0, 0",
    "S_FALSE, 00000001, 0, 0, 1",
    "E_NOTIMPL, 80004001, 1, 0, 16385",
    "E_NOINTERFACE, 80004002, 1, 0, 16386",
    "E_POINTER, 80004003, 1, 0, 16387",
    "E_ABORT, 80004004, 1, 0, 16388",
    "E_FAIL, 80004005, 1, 0, 16389",
    "E_UNEXPECTED, 8000FFFF, 1, 0, 65535",
    "E_ACCESSDENIED, 80070005, 1, 7, 5",
    "E_HANDLE, 80070006, 1, 7, 6",
    "E_OUTOFMEMORY, 8007000E, 1, 7, 14",
    "E_INVALIDARG, 80070057, 1, 7, 87",
    "RPC_E_DISCONNECTED, 80010108, 1, 1, 264",
    "CO_E_OBJNOTCONNECTED, 800401FD, 1, 4, 509",
    "DISP_E_MEMBERNOTFOUND, 80020003, 1, 2, 3",
    "DISP_E_TYPEMISMATCH, 80020005, 1, 2, 5",
    "DISP_E_UNKNOWNINTERFACE, 80020001, 1, 2, 1",
    "DISP_E_PARAMNOTFOUND, 80020004, 1, 2, 4",
    "DISP_E_UNKNOWNNAME, 80020006, 1, 2, 6",
    "DISP_E_NONAMEDARGS, 80020007, 1, 2, 7",
    "DISP_E_BADVARTYPE, 80020008, 1, 2, 8",
    "DISP_E_EXCEPTION, 80020009, 1, 2, 9",
    "DISP_E_OVERFLOW, 8002000A, 1, 2, 10",
    "DISP_E_BADINDEX, 8002000B, 1, 2, 11",
    "DISP_E_BADPARAMCOUNT, 8002000E, 1, 2, 14",
    "DISP_E_PARAMNOTOPTIONAL, 8002000F, 1, 2, 15",
    "TYPE_E_ELEMENTNOTFOUND, 8002802B, 1, 2, 32811",
    "TYPE_E_LIBNOTREGISTERED, 8002801D, 1, 2, 32797",
    "TYPE_E_CANTLOADLIBRARY, 80029C4A, 1, 2, 40010",
    "CONNECT_E_NOCONNECTION, 80040200, 1, 4, 512",
    "CONNECT_E_CANNOTCONNECT, 80040202, 1, 4, 514",
    "CLASS_E_NOAGGREGATION, 80040110, 1, 4, 272",
    "REGDB_E_CLASSNOTREG, 80040154, 1, 4, 340",
    "CO_E_NOTINITIALIZED, 800401F0, 1, 4, 496",
    "CO_E_CLASSSTRING, 800401F3, 1, 4, 499",
    "CLASS_E_CLASSNOTAVAILABLE, 80040111, 1, 4, 273",
    "CO_E_SERVER_EXEC_FAILURE, 80080005, 1, 8, 5",
    "MK_E_UNAVAILABLE, 800401E3, 1, 4, 483",
    "MK_E_SYNTAX, 800401E4, 1, 4, 484",
    "RPC_E_CALL_REJECTED, 80010001, 1, 1, 1",
    "RPC_E_SERVERCALL_RETRYLATER, 8001010A, 1, 1, 266",
    "RPC_E_CHANGED_MODE, 80010106, 1, 1, 262",
    "RPC_E_WRONG_THREAD, 8001010E, 1, 1, 270",
    "RPC_E_TOO_LATE, 80010119, 1, 1, 281",
    "RPC_S_SERVER_UNAVAILABLE, 800706BA, 1, 7, 1722",
    "MAPI_E_NO_SUPPORT, 80040102, 1, 4, 258",
    "MAPI_E_USER_CANCEL, 80040113, 1, 4, 275",
    "MAPI_E_NOT_FOUND, 8004010F, 1, 4, 271",
    "MAPI_E_NETWORK_ERROR, 80040115, 1, 4, 277",
    "MAPI_W_PARTIAL_COMPLETION, 00040680, 0, 4, 1664",
  })
  void namesAndParts(String name, String hex, int severity, int facility, int code)
      throws ReflectiveOperationException {
    int bits = Integer.parseUnsignedInt(hex, 16);
    assertEquals(bits, HResult.class.getField(name).getInt(null));
    HResult result = HResult.of(bits);
    assertEquals(bits, result.code());
    assertEquals(name, result.symbol());
    assertEquals(severity, result.severity());
    assertEquals(facility, result.facility());
    assertEquals(code, result.facilityCode());
    assertEquals(severity == 1, result.isFailure());
    assertEquals(severity == 0, result.isSuccess());
    assertEquals(name + " (0x" + hex + ")", result.toString());
  }

  /**
   * Words that the headers' comments and every version of Windows have for these; the system's own
   * may be in another language.
   */
  @ParameterizedTest
  @CsvSource({
    "80004002, interface",
    "80040154, registered",
    "80070005, denied",
    "80010106, mode",
    "800401F0, CoInitialize",
    "800706BA, unavailable",
  })
  void words(String hex, String word) {
    assumeTrue(
        !Heap.WINDOWS || Locale.getDefault().getLanguage().equals("en"),
        "the system speaks another language");
    String message = HResult.of(Integer.parseUnsignedInt(hex, 16)).message();
    assertTrue(message.contains(word), message);
    assertEquals(message.strip(), message);
  }

  @Test
  void anExceptionHasWordsForACodeWithoutAName() {
    ComException e = new ComException(0x800706BE, "IFoo.bar", (String) null);
    assertEquals("IFoo.bar: 0x800706BE: " + HResult.of(0x800706BE).message(), e.getMessage());
    assertTrue(e.getMessage().length() > "IFoo.bar: 0x800706BE: ".length());
    assertNull(e.detail());
    assertEquals("IFoo.bar: 0x87654321", new ComException(0x87654321, "IFoo.bar", "").getMessage());
  }

  @Test
  void noWordsForWhatNobodyKnows() {
    assertEquals("", HResult.of(0x87654321).message());
  }

  @Test
  void unknownCodesAreKept() {
    HResult result = HResult.of(0x87654321);
    assertNull(result.symbol());
    assertEquals("0x87654321", result.toString());
    assertEquals(HResult.of(0x87654321), result);
    assertTrue(result.is(0x87654321));
    assertFalse(result.is(HResult.E_FAIL));
    assertEquals(0x0765, result.facility());
  }

  @Test
  void exceptionsNameMethodAndCode() {
    ComException e = new ComException(HResult.E_FAIL, "IMAPISync.synchronizeInBackground", "why");
    assertEquals("IMAPISync.synchronizeInBackground: E_FAIL (0x80004005): why", e.getMessage());
    assertEquals("IMAPISync.synchronizeInBackground", e.method());
    assertTrue(e.hresult().is(HResult.E_FAIL));
    assertThrows(IllegalArgumentException.class, () -> new ComException(HResult.S_FALSE));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "5, 80070005",
    "122, 8007007a",
    "65535, 8007ffff",
    "65541, 80070005",
    "2147483647, 8007ffff",
    "-2147467259, 80004005"
  })
  void ofErrorsOfWindows(int error, String hex) {
    assertEquals(Integer.parseUnsignedInt(hex, 16), HResult.ofWin32(error).code());
  }

  @Test
  void ofParts() {
    assertEquals(0x80040154, HResult.of(1, 4, 0x154).code());
    assertEquals(0x1fffffff, HResult.of(0, 0x1fff, 0xffff).code());
    HResult result = HResult.of(0xDA120003);
    assertEquals(
        0x9a120003, HResult.of(result.severity(), result.facility(), result.facilityCode()).code());
    assertSame(HResult.of(0), HResult.of(0, 0, 0));
    for (int[] bad :
        new int[][] {{2, 0, 0}, {-1, 0, 0}, {0, 0x2000, 0}, {0, 0, 0x10000}, {0, 0, -1}}) {
      assertThrows(IllegalArgumentException.class, () -> HResult.of(bad[0], bad[1], bad[2]));
    }
  }
}
