package io.comwright.processor.type;

/** How text is written in native memory. */
public enum TextForm {
  UTF16("LPCWSTR", "LPWSTR"),
  UTF8("const char*", "char*"),
  ANSI("LPCSTR", "LPSTR"),
  WIDE("const wchar_t*", "wchar_t*"),
  BSTR("BSTR", "BSTR");

  private final String constant;
  private final String variable;

  TextForm(String constant, String variable) {
    this.constant = constant;
    this.variable = variable;
  }

  /** A pointer to text that its receiver does not own, in C. */
  String constant() {
    return constant;
  }

  /** A pointer to text that its receiver owns, in C. */
  String variable() {
    return variable;
  }
}
