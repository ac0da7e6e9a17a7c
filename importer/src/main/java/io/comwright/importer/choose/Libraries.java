package io.comwright.importer.choose;

import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.model.JavaMethod;
import io.comwright.importer.name.JavaNames;
import io.comwright.importer.raw.RawDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chooses in which interface a function of a library stands, and its name there. */
final class Libraries {
  private static final String DLL = ".dll";

  private final Types types;

  Libraries(Types types) {
    this.types = types;
  }

  /** A function is looked up under exactly the name that it has. */
  JavaDefinition.Export export(RawDefinition.Export raw, JavaMethod method) {
    List<String> annotations = new ArrayList<>();
    if (!method.name().equals(raw.entry())) {
      annotations.add("@NativeName(\"" + raw.entry() + "\")");
    }
    annotations.addAll(method.annotations());
    String file = raw.library().toLowerCase(Locale.ROOT);
    String stem = file.endsWith(DLL) ? file.substring(0, file.length() - DLL.length()) : file;
    return new JavaDefinition.Export(
        name(stem),
        raw.documentation(),
        stem.contains(".") ? file : stem,
        file,
        method.as(method.name(), annotations));
  }

  /** {@code d3d12} is {@code D3d12}; with more behind it, where that is the name of a type. */
  private String name(String stem) {
    StringBuilder name = new StringBuilder();
    for (String part : stem.split("[^a-z0-9]+")) {
      name.append(JavaNames.capitalised(part));
    }
    return types.isName(name.toString()) ? name + "Library" : name.toString();
  }
}
