package io.comwright.importer.contract;

import io.comwright.importer.raw.Definitions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The contracts that come with the importer, each with its source beside it. */
public final class BuiltIn {
  private static final String FILE = "built-in.import";

  private BuiltIn() {}

  /**
   * Those of interfaces that there are.
   *
   * @param definitions what is imported from
   * @return the contracts
   */
  public static List<Contract> contracts(Definitions definitions) {
    return read().contracts().stream()
        .filter(each -> !definitions.named(each.type()).isEmpty())
        .toList();
  }

  /**
   * What cannot be imported as it is: interfaces of which the metadata has the IID of another one.
   *
   * @param list the list of an author, who may know the IID
   * @return their simple names
   */
  public static Set<String> leftOut(ImportList list) {
    Set<String> names = new HashSet<>();
    read().leftOut().forEach(each -> names.add(each.text()));
    list.contracts().stream()
        .filter(each -> each.kind() == Contract.Kind.IID)
        .forEach(each -> names.remove(each.type()));
    return names;
  }

  private static ImportList read() {
    try (InputStream file = BuiltIn.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the jar has no " + FILE);
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return ImportList.parse(FILE, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
