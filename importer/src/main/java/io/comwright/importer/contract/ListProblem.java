package io.comwright.importer.contract;

/** What is wrong with a list of imports; the message names file and line, and the remedy. */
public final class ListProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Says what is wrong.
   *
   * @param file the list
   * @param line its line, from 1
   * @param what what is wrong, and what to write
   */
  public ListProblem(String file, int line, String what) {
    super("%s:%s: %s".formatted(file, line, what));
  }
}
