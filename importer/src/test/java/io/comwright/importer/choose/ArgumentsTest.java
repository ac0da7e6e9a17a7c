package io.comwright.importer.choose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.Imports;
import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.model.JavaMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No argument of any method of the metadata is lost, and none is passed twice. */
class ArgumentsTest {
  @Test
  void everyArgumentIsPassedOnce() {
    List<String> wrong = new ArrayList<>();
    int methods = 0;
    for (JavaDefinition definition : Imports.ofEverything().values()) {
      if (definition instanceof JavaDefinition.Interface each) {
        for (JavaMethod method : each.methods()) {
          methods++;
          if (javaArguments(method) != nativeArguments(method)) {
            wrong.add(each.name() + "." + method.name() + ": " + method.nativeText());
          }
        }
      }
    }
    assertTrue(methods > 45000, methods + " methods");
    assertEquals(List.of(), wrong);
  }

  private static long nativeArguments(JavaMethod method) {
    String text = method.nativeText();
    String arguments = text.substring(text.indexOf('(') + 1, text.lastIndexOf(')'));
    return arguments.isEmpty() ? 0 : arguments.split(", ").length;
  }

  /** Parameters, sizes that Java does not have, and a result that is natively the last argument. */
  private static long javaArguments(JavaMethod method) {
    long implied =
        Stream.concat(
                method.annotations().stream(),
                method.parameters().stream().flatMap(each -> each.annotations().stream()))
            .filter(
                each ->
                    each.equals("@SizeIs")
                        || each.equals("@SizeIs(after = true)")
                        || each.equals("@TextBuffer")
                        || each.equals("@TextBuffer({Part.SIZE, Part.BUFFER})"))
            .count();
    boolean isNative =
        method.annotations().stream().anyMatch(each -> each.startsWith("@PreserveSig"))
            || method.type().equals("HResult")
            || method.type().equals("void");
    int results = method.outs() == null ? 1 : method.outs().components().size();
    return method.parameters().size() + implied + (isNative ? 0 : results);
  }
}
