package io.comwright;

import org.jspecify.annotations.Nullable;

/**
 * A failure HRESULT. Proxies throw it when a native method fails; an implementation throws it to
 * answer native code with that HRESULT.
 */
public class ComException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The HRESULT. */
  private final int code;

  /** The interface and method that failed, or null. */
  private final @Nullable String method;

  /** What went wrong, for people, or null. */
  private final @Nullable String detail;

  /** What the object tells of the failure, or null. */
  private final @Nullable ErrorInfo errorInfo;

  /**
   * A failure with this code.
   *
   * @param code a failure HRESULT
   * @throws IllegalArgumentException if the code is a success
   */
  public ComException(int code) {
    this(code, null, null);
  }

  /**
   * A failure with this code.
   *
   * @param code a failure HRESULT
   * @param detail what went wrong, for people; null for none
   * @throws IllegalArgumentException if the code is a success
   */
  public ComException(int code, @Nullable String detail) {
    this(code, null, detail);
  }

  /**
   * A failure of a method.
   *
   * @param code a failure HRESULT
   * @param method interface and method, such as {@code IMAPISync.synchronizeInBackground}; null if
   *     unknown
   * @param detail what went wrong, for people; null for none
   * @throws IllegalArgumentException if the code is a success
   */
  public ComException(int code, @Nullable String method, @Nullable String detail) {
    this(code, method, detail, null, null);
  }

  /**
   * A failure with all that there is to tell of it: what an object has told, or what an
   * implementation tells its native caller.
   *
   * @param code a failure HRESULT
   * @param method interface and method; null if unknown, or of an implementation
   * @param errorInfo what there is to tell
   * @param cause the exception behind it, if the object is a Java object of this VM; null if not
   * @throws IllegalArgumentException if the code is a success
   */
  public ComException(
      int code, @Nullable String method, ErrorInfo errorInfo, @Nullable Throwable cause) {
    this(code, method, errorInfo.description(), errorInfo, cause);
  }

  private ComException(
      int code,
      @Nullable String method,
      @Nullable String detail,
      @Nullable ErrorInfo errorInfo,
      @Nullable Throwable cause) {
    super(message(code, method, detail), cause);
    if (code >= 0) {
      throw new IllegalArgumentException(HResult.of(code) + " is not a failure");
    }
    this.code = code;
    this.method = method;
    this.detail = detail;
    this.errorInfo = errorInfo;
  }

  private static String message(int code, @Nullable String method, @Nullable String detail) {
    StringBuilder text = new StringBuilder();
    if (method != null) {
      text.append(method).append(": ");
    }
    HResult result = HResult.of(code);
    text.append(result);
    // A code without a name says nothing to anybody.
    String words =
        detail != null && !detail.isEmpty()
            ? detail
            : result.symbol() == null ? result.message() : "";
    if (!words.isEmpty()) {
      text.append(": ").append(words);
    }
    return text.toString();
  }

  /**
   * The failure.
   *
   * @return the HRESULT, negative
   */
  public final HResult hresult() {
    return HResult.of(code);
  }

  /**
   * The method that failed, as interface and method: {@code IMAPISync.synchronizeInBackground}.
   *
   * @return the method, or null if the exception was not thrown by a proxy
   */
  public final @Nullable String method() {
    return method;
  }

  /**
   * What went wrong, for people, without the HRESULT and the method: what the object has described
   * ({@code IErrorInfo::GetDescription}), or what the exception was made with.
   *
   * @return the description, or null if there is none
   */
  public final @Nullable String detail() {
    return detail;
  }

  /**
   * What the object named as the source of its failure ({@code IErrorInfo::GetSource}).
   *
   * @return the source, or null if the object gave no rich error
   */
  public final @Nullable String source() {
    return errorInfo == null ? null : errorInfo.source();
  }

  /**
   * All that the object tells of its failure: beside source and description the interface that
   * defined it, and where help is found.
   *
   * @return what it tells, or null if the object gave no rich error
   */
  public final @Nullable ErrorInfo errorInfo() {
    return errorInfo;
  }
}
