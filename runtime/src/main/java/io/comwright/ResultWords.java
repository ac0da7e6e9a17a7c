package io.comwright;

/**
 * What common HRESULTs mean, where there is no system to ask (Microsoft Learn, "COM Error Codes").
 */
final class ResultWords {
  private static final int FACILITY_WIN32 = 7;

  private ResultWords() {}

  static String of(HResult result) {
    String words = words(result.code());
    return words.isEmpty() && result.facility() == FACILITY_WIN32
        ? ofWindows(result.facilityCode())
        : words;
  }

  private static String words(int code) {
    return switch (code) {
      case HResult.S_OK -> "The operation completed successfully.";
      case HResult.S_FALSE -> "The operation completed successfully, with the answer no.";
      case HResult.E_NOTIMPL -> "Not implemented.";
      case HResult.E_NOINTERFACE -> "No such interface supported.";
      case HResult.E_POINTER -> "Invalid pointer.";
      case HResult.E_ABORT -> "Operation aborted.";
      case HResult.E_FAIL -> "Unspecified error.";
      case HResult.E_UNEXPECTED -> "Catastrophic failure.";
      case 0x8000000A -> "The data necessary to complete this operation is not yet available.";
      case 0x8000000B -> "The operation attempted to access data outside the valid range.";
      case HResult.RPC_E_CALL_REJECTED -> "Call was rejected by callee.";
      case 0x80010002 -> "Call was canceled by the message filter.";
      case 0x80010005 ->
          "It is illegal to call out while answering a call that was sent by a message.";
      case 0x80010007 ->
          "The connection terminated or is in a bogus state and cannot be used any more.";
      case 0x80010012 -> "The callee is not available and disappeared; the call may have executed.";
      case 0x80010105 -> "The server threw an exception.";
      case HResult.RPC_E_CHANGED_MODE -> "Cannot change thread mode after it is set.";
      case HResult.RPC_E_DISCONNECTED -> "The object invoked has disconnected from its clients.";
      case HResult.RPC_E_SERVERCALL_RETRYLATER ->
          "The message filter indicated that the application is busy.";
      case 0x8001010D ->
          "An outgoing call cannot be made since the application is answering an"
              + " input-synchronous call.";
      case HResult.RPC_E_WRONG_THREAD ->
          "The application called an interface that was marshalled for a different thread.";
      case HResult.RPC_E_TOO_LATE ->
          "Security must be initialized before any interfaces are marshalled or unmarshalled.";
      case HResult.DISP_E_MEMBERNOTFOUND -> "Member not found.";
      case HResult.DISP_E_PARAMNOTFOUND -> "Parameter not found.";
      case HResult.DISP_E_TYPEMISMATCH -> "Type mismatch.";
      case HResult.DISP_E_UNKNOWNNAME -> "Unknown name.";
      case HResult.DISP_E_NONAMEDARGS -> "No named arguments.";
      case HResult.DISP_E_BADVARTYPE -> "Bad variable type.";
      case HResult.DISP_E_EXCEPTION -> "Exception occurred.";
      case HResult.DISP_E_OVERFLOW -> "Out of present range.";
      case HResult.DISP_E_BADINDEX -> "Invalid index.";
      case 0x8002000D -> "Memory is locked.";
      case HResult.DISP_E_BADPARAMCOUNT -> "Invalid number of parameters.";
      case HResult.DISP_E_PARAMNOTOPTIONAL -> "Parameter not optional.";
      case 0x80028017, 0x8002801D -> "Library not registered.";
      case 0x8002802B -> "Element not found.";
      case 0x80029C4A -> "Error loading type library or DLL.";
      case 0x80030002 -> "The file could not be found.";
      case 0x80030003 -> "The path could not be found.";
      case 0x80030005 -> "Access denied to the storage.";
      case 0x80030050 -> "The storage already exists.";
      case HResult.CLASS_E_NOAGGREGATION -> "Class does not support aggregation.";
      case HResult.CLASS_E_CLASSNOTAVAILABLE -> "ClassFactory cannot supply requested class.";
      case HResult.REGDB_E_CLASSNOTREG -> "Class not registered.";
      case 0x80040155 -> "Interface not registered.";
      case HResult.CONNECT_E_NOCONNECTION -> "There is no connection for this connection id.";
      case 0x80040201 -> "This implementation's limit for advisory connections has been reached.";
      case HResult.CONNECT_E_CANNOTCONNECT -> "Connection attempt failed.";
      case HResult.MK_E_UNAVAILABLE -> "Operation unavailable.";
      case HResult.MK_E_SYNTAX -> "Invalid syntax.";
      case HResult.CO_E_NOTINITIALIZED -> "CoInitialize has not been called.";
      case 0x800401F1 -> "CoInitialize has already been called.";
      case HResult.CO_E_CLASSSTRING -> "Invalid class string.";
      case 0x800401F9 -> "Error in the DLL.";
      case 0x800401FB -> "The application was launched, but it did not register a class factory.";
      case HResult.CO_E_OBJNOTCONNECTED -> "Object is not connected to server.";
      case HResult.CO_E_SERVER_EXEC_FAILURE -> "Server execution failed.";
      default -> "";
    };
  }

  /** Of an error code of Windows, as {@code GetLastError} gives it. */
  private static String ofWindows(int error) {
    return switch (error) {
      case 2 -> "The system cannot find the file specified.";
      case 3 -> "The system cannot find the path specified.";
      case 5 -> "Access is denied.";
      case 6 -> "The handle is invalid.";
      case 14 -> "Not enough memory resources are available to complete this operation.";
      case 32 -> "The file is being used by another process.";
      case 80 -> "The file exists.";
      case 87 -> "The parameter is incorrect.";
      case 122 -> "The data area passed to a system call is too small.";
      case 126 -> "The specified module could not be found.";
      case 127 -> "The specified procedure could not be found.";
      case 193 -> "The file is not a valid application for this system.";
      case 234 -> "More data is available.";
      case 1168 -> "Element not found.";
      case 1460 -> "This operation returned because the timeout period expired.";
      case 1722 -> "The RPC server is unavailable.";
      case 1726 -> "The remote procedure call failed.";
      case 1727 -> "The remote procedure call failed and did not execute.";
      default -> "";
    };
  }
}
