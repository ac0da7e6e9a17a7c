package io.comwright;

import io.comwright.internal.SystemMessages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An HRESULT: 4 bytes that tell success or failure of a call.
 *
 * <p>Bit 31 is the severity, bits 16 to 28 the facility, bits 0 to 15 the code (Microsoft Learn,
 * "Structure of COM Error Codes"). A negative value is a failure; {@link #S_OK}, {@link #S_FALSE}
 * and warnings such as {@link #MAPI_W_PARTIAL_COMPLETION} are successes.
 *
 * @param code the 32 bits
 */
public record HResult(int code) {
  /** Success. */
  public static final int S_OK = 0x00000000;

  /** Success, with the answer no or nothing more. */
  public static final int S_FALSE = 0x00000001;

  /** Not implemented. */
  public static final int E_NOTIMPL = 0x80004001;

  /** The object does not have the interface. */
  public static final int E_NOINTERFACE = 0x80004002;

  /** A pointer is null that must not be. */
  public static final int E_POINTER = 0x80004003;

  /** Aborted. */
  public static final int E_ABORT = 0x80004004;

  /** Unspecified failure. */
  public static final int E_FAIL = 0x80004005;

  /** Unexpected state. */
  public static final int E_UNEXPECTED = 0x8000FFFF;

  /** Access denied. */
  public static final int E_ACCESSDENIED = 0x80070005;

  /** Invalid handle. */
  public static final int E_HANDLE = 0x80070006;

  /** Out of memory. */
  public static final int E_OUTOFMEMORY = 0x8007000E;

  /** Invalid argument. */
  public static final int E_INVALIDARG = 0x80070057;

  /** The object is no longer connected to its clients. */
  public static final int RPC_E_DISCONNECTED = 0x80010108;

  /** The object is not connected. */
  public static final int CO_E_OBJNOTCONNECTED = 0x800401FD;

  /** COM is not initialised on the thread. */
  public static final int CO_E_NOTINITIALIZED = 0x800401F0;

  /** The ProgID or CLSID is not registered. */
  public static final int CO_E_CLASSSTRING = 0x800401F3;

  /** The server does not have the class. */
  public static final int CLASS_E_CLASSNOTAVAILABLE = 0x80040111;

  /** The server was started and has not registered its class. */
  public static final int CO_E_SERVER_EXEC_FAILURE = 0x80080005;

  /** No object of that name is running. */
  public static final int MK_E_UNAVAILABLE = 0x800401E3;

  /** The name of a moniker is malformed. */
  public static final int MK_E_SYNTAX = 0x800401E4;

  /** The callee has rejected the call. */
  public static final int RPC_E_CALL_REJECTED = 0x80010001;

  /** The callee is busy; call again later. */
  public static final int RPC_E_SERVERCALL_RETRYLATER = 0x8001010A;

  /** The thread is in an apartment of another kind. */
  public static final int RPC_E_CHANGED_MODE = 0x80010106;

  /** The pointer belongs to another apartment. */
  public static final int RPC_E_WRONG_THREAD = 0x8001010E;

  /** Security has been initialised before. */
  public static final int RPC_E_TOO_LATE = 0x80010119;

  /** The process of the object does not answer: it has ended. */
  public static final int RPC_S_SERVER_UNAVAILABLE = 0x800706BA;

  /** The IID that {@code Invoke} reserves is not null. */
  public static final int DISP_E_UNKNOWNINTERFACE = 0x80020001;

  /** No such member. */
  public static final int DISP_E_MEMBERNOTFOUND = 0x80020003;

  /** No such parameter; as a value, an argument that is left out. */
  public static final int DISP_E_PARAMNOTFOUND = 0x80020004;

  /** A value has the wrong type. */
  public static final int DISP_E_TYPEMISMATCH = 0x80020005;

  /** No member or parameter has the name. */
  public static final int DISP_E_UNKNOWNNAME = 0x80020006;

  /** The member takes no named arguments. */
  public static final int DISP_E_NONAMEDARGS = 0x80020007;

  /** A value has a type that is not supported. */
  public static final int DISP_E_BADVARTYPE = 0x80020008;

  /** The member has failed, and its EXCEPINFO says how. */
  public static final int DISP_E_EXCEPTION = 0x80020009;

  /** A value does not fit the type. */
  public static final int DISP_E_OVERFLOW = 0x8002000A;

  /** There is nothing with the index. */
  public static final int DISP_E_BADINDEX = 0x8002000B;

  /** There are too few or too many arguments. */
  public static final int DISP_E_BADPARAMCOUNT = 0x8002000E;

  /** An argument is missing. */
  public static final int DISP_E_PARAMNOTOPTIONAL = 0x8002000F;

  /** A type library has no such type, or a type no such member. */
  public static final int TYPE_E_ELEMENTNOTFOUND = 0x8002802B;

  /** No type library is registered with this GUID, version and language. */
  public static final int TYPE_E_LIBNOTREGISTERED = 0x8002801D;

  /** A file is no type library, or not there. */
  public static final int TYPE_E_CANTLOADLIBRARY = 0x80029C4A;

  /** No such connection. */
  public static final int CONNECT_E_NOCONNECTION = 0x80040200;

  /** The sink does not have the interface of the events. */
  public static final int CONNECT_E_CANNOTCONNECT = 0x80040202;

  /** The class cannot be aggregated. */
  public static final int CLASS_E_NOAGGREGATION = 0x80040110;

  /** The class is not registered. */
  public static final int REGDB_E_CLASSNOTREG = 0x80040154;

  /** MAPI: not supported. */
  public static final int MAPI_E_NO_SUPPORT = 0x80040102;

  /** MAPI: cancelled by the user. */
  public static final int MAPI_E_USER_CANCEL = 0x80040113;

  /** MAPI: not found. */
  public static final int MAPI_E_NOT_FOUND = 0x8004010F;

  /** MAPI: network error. */
  public static final int MAPI_E_NETWORK_ERROR = 0x80040115;

  /** MAPI: success, but only in part. */
  public static final int MAPI_W_PARTIAL_COMPLETION = 0x00040680;

  private static final int FACILITY_WIN32 = 7;

  private static final HResult OK = new HResult(S_OK);
  private static final HResult FALSE = new HResult(S_FALSE);

  /**
   * The HRESULT with these bits. Does not allocate for {@link #S_OK} and {@link #S_FALSE}.
   *
   * @param code the 32 bits
   * @return the HRESULT
   */
  public static HResult of(int code) {
    return switch (code) {
      case S_OK -> OK;
      case S_FALSE -> FALSE;
      default -> new HResult(code);
    };
  }

  /**
   * The HRESULT of these parts ({@code MAKE_HRESULT}).
   *
   * @param severity 1 for a failure, 0 for a success
   * @param facility 0 to 0x1fff
   * @param code 0 to 0xffff
   * @return the HRESULT
   * @throws IllegalArgumentException if a part does not fit
   */
  public static HResult of(int severity, int facility, int code) {
    if (severity >>> 1 != 0 || facility >>> 13 != 0 || code >>> 16 != 0) {
      throw new IllegalArgumentException(
          "no HRESULT has severity %s, facility %s and code %s"
              .formatted(severity, facility, code));
    }
    return of(severity << 31 | facility << 16 | code);
  }

  /**
   * The HRESULT of an error code of Windows, as {@code GetLastError} gives it ({@code
   * HRESULT_FROM_WIN32}): {@code S_OK} for 0, a failure of facility 7 with its lower 16 bits
   * otherwise. A negative value is an HRESULT already.
   *
   * @param error the error code
   * @return the HRESULT
   */
  public static HResult ofWin32(int error) {
    return error <= 0 ? of(error) : of(1, FACILITY_WIN32, error & 0xffff);
  }

  /**
   * Whether this is the given code: {@code result.is(S_FALSE)}.
   *
   * @param code one of the constants, or any other 32 bits
   * @return true if the bits are equal
   */
  public boolean is(int code) {
    return this.code == code;
  }

  /**
   * Whether this is a success, warnings included: bit 31 is clear ({@code SUCCEEDED}).
   *
   * @return true for a success
   */
  public boolean isSuccess() {
    return code >= 0;
  }

  /**
   * Whether this is a failure: bit 31 is set ({@code FAILED}).
   *
   * @return true for a failure
   */
  public boolean isFailure() {
    return code < 0;
  }

  /**
   * The severity, bit 31 ({@code HRESULT_SEVERITY}).
   *
   * @return 1 for a failure, 0 for a success
   */
  public int severity() {
    return code >>> 31;
  }

  /**
   * The facility, bits 16 to 28 ({@code HRESULT_FACILITY}).
   *
   * @return 0 to 0x1fff
   */
  public int facility() {
    return code >>> 16 & 0x1fff;
  }

  /**
   * The code within the facility, bits 0 to 15 ({@code HRESULT_CODE}).
   *
   * @return 0 to 0xffff
   */
  public int facilityCode() {
    return code & 0xffff;
  }

  /**
   * The symbolic name, such as {@code E_FAIL}, if this class has a constant for the code.
   *
   * @return the name, or null
   */
  public @Nullable String symbol() {
    return switch (code) {
      case S_OK -> "S_OK";
      case S_FALSE -> "S_FALSE";
      case E_NOTIMPL -> "E_NOTIMPL";
      case E_NOINTERFACE -> "E_NOINTERFACE";
      case E_POINTER -> "E_POINTER";
      case E_ABORT -> "E_ABORT";
      case E_FAIL -> "E_FAIL";
      case E_UNEXPECTED -> "E_UNEXPECTED";
      case E_ACCESSDENIED -> "E_ACCESSDENIED";
      case E_HANDLE -> "E_HANDLE";
      case E_OUTOFMEMORY -> "E_OUTOFMEMORY";
      case E_INVALIDARG -> "E_INVALIDARG";
      case RPC_E_DISCONNECTED -> "RPC_E_DISCONNECTED";
      case CO_E_OBJNOTCONNECTED -> "CO_E_OBJNOTCONNECTED";
      case CO_E_NOTINITIALIZED -> "CO_E_NOTINITIALIZED";
      case CO_E_CLASSSTRING -> "CO_E_CLASSSTRING";
      case CLASS_E_CLASSNOTAVAILABLE -> "CLASS_E_CLASSNOTAVAILABLE";
      case CO_E_SERVER_EXEC_FAILURE -> "CO_E_SERVER_EXEC_FAILURE";
      case MK_E_UNAVAILABLE -> "MK_E_UNAVAILABLE";
      case MK_E_SYNTAX -> "MK_E_SYNTAX";
      case RPC_E_CALL_REJECTED -> "RPC_E_CALL_REJECTED";
      case RPC_E_SERVERCALL_RETRYLATER -> "RPC_E_SERVERCALL_RETRYLATER";
      case RPC_E_CHANGED_MODE -> "RPC_E_CHANGED_MODE";
      case RPC_E_WRONG_THREAD -> "RPC_E_WRONG_THREAD";
      case RPC_E_TOO_LATE -> "RPC_E_TOO_LATE";
      case RPC_S_SERVER_UNAVAILABLE -> "RPC_S_SERVER_UNAVAILABLE";
      case DISP_E_UNKNOWNINTERFACE -> "DISP_E_UNKNOWNINTERFACE";
      case DISP_E_MEMBERNOTFOUND -> "DISP_E_MEMBERNOTFOUND";
      case DISP_E_PARAMNOTFOUND -> "DISP_E_PARAMNOTFOUND";
      case DISP_E_TYPEMISMATCH -> "DISP_E_TYPEMISMATCH";
      case DISP_E_UNKNOWNNAME -> "DISP_E_UNKNOWNNAME";
      case DISP_E_NONAMEDARGS -> "DISP_E_NONAMEDARGS";
      case DISP_E_BADVARTYPE -> "DISP_E_BADVARTYPE";
      case DISP_E_EXCEPTION -> "DISP_E_EXCEPTION";
      case DISP_E_OVERFLOW -> "DISP_E_OVERFLOW";
      case DISP_E_BADINDEX -> "DISP_E_BADINDEX";
      case DISP_E_BADPARAMCOUNT -> "DISP_E_BADPARAMCOUNT";
      case DISP_E_PARAMNOTOPTIONAL -> "DISP_E_PARAMNOTOPTIONAL";
      case TYPE_E_ELEMENTNOTFOUND -> "TYPE_E_ELEMENTNOTFOUND";
      case TYPE_E_LIBNOTREGISTERED -> "TYPE_E_LIBNOTREGISTERED";
      case TYPE_E_CANTLOADLIBRARY -> "TYPE_E_CANTLOADLIBRARY";
      case CONNECT_E_NOCONNECTION -> "CONNECT_E_NOCONNECTION";
      case CONNECT_E_CANNOTCONNECT -> "CONNECT_E_CANNOTCONNECT";
      case CLASS_E_NOAGGREGATION -> "CLASS_E_NOAGGREGATION";
      case REGDB_E_CLASSNOTREG -> "REGDB_E_CLASSNOTREG";
      case MAPI_E_NO_SUPPORT -> "MAPI_E_NO_SUPPORT";
      case MAPI_E_USER_CANCEL -> "MAPI_E_USER_CANCEL";
      case MAPI_E_NOT_FOUND -> "MAPI_E_NOT_FOUND";
      case MAPI_E_NETWORK_ERROR -> "MAPI_E_NETWORK_ERROR";
      case MAPI_W_PARTIAL_COMPLETION -> "MAPI_W_PARTIAL_COMPLETION";
      default -> null;
    };
  }

  /**
   * What the code means, in words: on Windows the system's message, in its language ({@code
   * FormatMessage}); elsewhere, and for what the system has no message of, a table's, in English.
   *
   * @return a sentence, or the empty text for a code that neither knows
   */
  public String message() {
    String system = SystemMessages.of(code);
    return system.isEmpty() ? ResultWords.of(this) : system;
  }

  /** Symbolic name and code, such as {@code E_FAIL (0x80004005)}, or the code alone. */
  @Override
  public String toString() {
    String hex = String.format(Locale.ROOT, "0x%08X", code);
    String symbol = symbol();
    return symbol == null ? hex : symbol + " (" + hex + ")";
  }
}
