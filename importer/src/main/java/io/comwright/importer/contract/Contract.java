package io.comwright.importer.contract;

import org.jspecify.annotations.Nullable;

/**
 * What an author knows, and the source of the definitions does not say.
 *
 * @param kind what it is about
 * @param type the simple name of an interface
 * @param method the native name of a method, or null
 * @param parameter the native name of a parameter, or null
 * @param value what is so
 * @param file the list that says it
 * @param line the line in it, from 1
 */
public record Contract(
    Kind kind,
    String type,
    @Nullable String method,
    @Nullable String parameter,
    String value,
    String file,
    int line) {

  /** What a contract is about. */
  public enum Kind {
    /** {@code iid IFoo 00020303-0000-0000-c000-000000000046}. */
    IID(1, "iid INTERFACE IID"),
    /** {@code rename IFoo.GetBar bar}: the name of the method in Java. */
    RENAME(2, "rename INTERFACE.METHOD NAME"),
    /** {@code owner IFoo.GetName.ppszName CoTaskMem}, or {@code Borrowed}. */
    OWNER(3, "owner INTERFACE.METHOD.PARAMETER CoTaskMem|Borrowed"),
    /** {@code nullable IFoo.SetBar.pbar yes}, or {@code no}. */
    NULLABLE(3, "nullable INTERFACE.METHOD.PARAMETER yes|no"),
    /**
     * {@code result IFoo.Find HResult}: its success codes differ; {@code nullable}: it succeeds
     * without a result, too; or {@code none}.
     */
    RESULT(2, "result INTERFACE.METHOD HResult|nullable|none");

    private final int parts;
    private final String form;

    Kind(int parts, String form) {
      this.parts = parts;
      this.form = form;
    }

    int parts() {
      return parts;
    }

    String form() {
      return form;
    }
  }

  ListProblem problem(String what) {
    return new ListProblem(file, line, what);
  }
}
