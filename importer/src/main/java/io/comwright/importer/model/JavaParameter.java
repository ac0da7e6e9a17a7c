package io.comwright.importer.model;

import java.util.List;

/**
 * A parameter of a Java method, or a component of a record.
 *
 * @param annotations as they are written
 * @param type as it is written
 * @param name its name
 */
public record JavaParameter(List<String> annotations, String type, String name) {
  /**
   * Whether it is memory, or an array, whose size no other parameter has.
   *
   * @return whether nothing names its size
   */
  public boolean isUnsized() {
    return (type.equals("MemorySegment") || type.endsWith("[]"))
        && annotations.stream().noneMatch(each -> each.startsWith("@SizeIs"));
  }

  /**
   * The declaration.
   *
   * @return as it is written
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    annotations.forEach(each -> text.append(each).append(' '));
    return text.append(type).append(' ').append(name).toString();
  }
}
