package io.comwright.importer.raw;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The definitions of several files; of a type that several have, that of the first. */
public final class JoinedDefinitions implements Definitions {
  private final List<Definitions> all;

  /**
   * Joins definitions.
   *
   * @param all in the order in which they are asked
   */
  public JoinedDefinitions(List<? extends Definitions> all) {
    this.all = List.copyOf(all);
  }

  @Override
  public List<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    all.forEach(each -> keys.addAll(each.keys()));
    return new ArrayList<>(keys);
  }

  @Override
  public List<String> named(String simpleName) {
    Set<String> keys = new LinkedHashSet<>();
    all.forEach(each -> keys.addAll(each.named(simpleName)));
    return new ArrayList<>(keys);
  }

  @Override
  public Optional<RawDefinition> find(String key) {
    return all.stream().flatMap(each -> each.find(key).stream()).findFirst();
  }
}
