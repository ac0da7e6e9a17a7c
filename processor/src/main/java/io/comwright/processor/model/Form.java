package io.comwright.processor.model;

/** What an annotated interface stands for, and so what calling one of its methods takes. */
public enum Form {
  COM("@ComInterface"),
  DISPATCH("@DispInterface"),
  VTABLE("@Vtable"),
  CALLBACK("@Callback"),
  LIBRARY("@NativeLibrary");

  private final String annotation;

  Form(String annotation) {
    this.annotation = annotation;
  }

  /** The annotation as one writes it. */
  public String annotation() {
    return annotation;
  }

  /** Whether it is called through a vtable that begins with that of IUnknown. */
  public boolean isCom() {
    return this == COM || this == DISPATCH;
  }

  /** Whether its methods are C functions, which have neither slots nor {@code this}. */
  public boolean isFunction() {
    return this == CALLBACK || this == LIBRARY;
  }
}
