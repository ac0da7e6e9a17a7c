package io.comwright.importer.write;

import io.comwright.importer.model.Grade;
import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.model.JavaMethod;
import io.comwright.importer.model.JavaParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the source of a Java type. */
public final class SourceWriter {
  /** The class of the constants of classes. */
  public static final String CLASSES = "Clsids";

  private final String packageName;

  /**
   * A writer.
   *
   * @param packageName the package of all sources
   */
  public SourceWriter(String packageName) {
    this.packageName = packageName;
  }

  /**
   * The source of a type.
   *
   * @param definition the type
   * @return the whole file, with {@code \n} behind each line
   */
  public String write(JavaDefinition definition) {
    Lines body = new Lines();
    switch (definition) {
      case JavaDefinition.Interface each -> write(body, each);
      case JavaDefinition.Function each -> write(body, each);
      case JavaDefinition.Enumeration each -> new EnumWriter(body).write(each);
      case JavaDefinition.Struct each -> new StructWriter(body).write(each);
      case JavaDefinition.View each -> new StructWriter(body).write(each);
      case JavaDefinition.Coclass each -> classes(body, List.of(each));
      case JavaDefinition.Export each -> library(body, List.of(each));
    }
    return file(body);
  }

  /**
   * The source of the constants of classes, which is one for all of them.
   *
   * @param classes the classes, in the order of their constants
   * @return the whole file of {@link #CLASSES}
   */
  public String write(List<JavaDefinition.Coclass> classes) {
    Lines body = new Lines();
    classes(body, classes);
    return file(body);
  }

  /**
   * The source of a library, which is one for all of its functions.
   *
   * @param functions functions of one library, in their order
   * @return the whole file
   */
  public String writeLibrary(List<JavaDefinition.Export> functions) {
    Lines body = new Lines();
    library(body, functions);
    return file(body);
  }

  private String file(Lines body) {
    Lines file = new Lines();
    file.add("package " + packageName + ";");
    file.add("");
    List<String> imports = new ArrayList<>(Imports.of(body.code()));
    imports.forEach(each -> file.add("import " + each + ";"));
    if (!imports.isEmpty()) {
      file.add("");
    }
    file.addAll(body);
    return file.text();
  }

  /**
   *
   *
   * <pre>
   * /** <a href="…">ITaskbarList</a>. &#42;/
   * &#64;ComInterface("56fdf342-fd6d-11d0-958a-006097c9a090")
   * public interface ITaskbarList extends IUnknown {
   *   void hrInit();
   * }
   * </pre>
   */
  private static void write(Lines lines, JavaDefinition.Interface each) {
    lines.link(each.documentation(), each.name());
    String reserved =
        each.omitted().keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
    lines.add(
        each.dispatch()
            ? "@DispInterface(\"" + each.iid() + "\")"
            : annotation(each.iid(), reserved));
    String base = each.base() == null ? "" : " extends " + each.base();
    if (each.methods().isEmpty() && each.omitted().isEmpty()) {
      lines.add("public interface " + each.name() + base + " {}");
      return;
    }
    lines.add("public interface " + each.name() + base + " {");
    each.omitted()
        .forEach(
            (slot, text) ->
                lines.comment(
                    each.dispatch()
                        ? "no form in Java: " + text
                        : "slot " + slot + " is for C++ only: " + text));
    boolean first = each.omitted().isEmpty();
    for (JavaMethod method : each.methods()) {
      if (!first) {
        lines.add("");
      }
      first = false;
      write(lines, method);
    }
    lines.add("}");
  }

  private static String annotation(@Nullable String iid, String reserved) {
    if (iid == null) {
      return reserved.isEmpty() ? "@Vtable" : "@Vtable(reserved = {" + reserved + "})";
    }
    return reserved.isEmpty()
        ? "@ComInterface(\"" + iid + "\")"
        : "@ComInterface(value = \"" + iid + "\", reserved = {" + reserved + "})";
  }

  /**
   *
   *
   * <pre>
   * public final class Clsids {
   *   public static final Guid CLSID_ShellLink = Guid.parse("00021401-0000-0000-c000-000000000046");
   *
   *   private Clsids() {}
   * }
   * </pre>
   */
  private static void classes(Lines lines, List<JavaDefinition.Coclass> classes) {
    lines.add("/** The classes that COM creates. */");
    lines.add("public final class " + CLASSES + " {");
    for (JavaDefinition.Coclass each : classes) {
      interfaces(lines, each);
      lines.assign(
          "  public static final Guid CLSID_" + each.name() + " =",
          "Guid.parse(\"" + each.clsid() + "\");");
    }
    lines.add("");
    lines.add("  private " + CLASSES + "() {}");
    lines.add("}");
  }

  /** What a class has, where the source says it. */
  private static void interfaces(Lines lines, JavaDefinition.Coclass each) {
    List<String> parts = new ArrayList<>();
    if (each.defaultInterface() != null) {
      parts.add("{@code " + each.defaultInterface() + "}");
    }
    if (each.events() != null) {
      parts.add("events {@code " + each.events() + "}");
    }
    if (!parts.isEmpty()) {
      lines.add("  /** " + String.join(", ", parts) + ". */");
    }
  }

  /**
   *
   *
   * <pre>
   * /** Functions of {&#64;code d3d12.dll}. &#42;/
   * &#64;NativeLibrary("d3d12")
   * public interface D3d12 {
   *   &#64;NativeName("D3D12GetDebugInterface")
   *   &#64;ThrowOnFailure
   *   &#64;IidIs("riid")
   *   &lt;T extends IUnknown> T d3D12GetDebugInterface(ComType&lt;T> riid);
   * }
   * </pre>
   */
  private static void library(Lines lines, List<JavaDefinition.Export> functions) {
    JavaDefinition.Export first = functions.getFirst();
    lines.add("/** Functions of {@code " + first.file() + "}. */");
    lines.add("@NativeLibrary(\"" + first.library() + "\")");
    lines.add("public interface " + first.name() + " {");
    for (JavaDefinition.Export each : functions) {
      if (each != first) {
        lines.add("");
      }
      write(lines, each.method());
    }
    lines.add("}");
  }

  private static void write(Lines lines, JavaDefinition.Function each) {
    lines.link(each.documentation(), each.name());
    lines.add("@Callback");
    lines.add("public interface " + each.name() + " {");
    write(lines, each.method());
    lines.add("}");
  }

  /**
   *
   *
   * <pre>
   * /** What {&#64;code getSize} answers. &#42;/
   * &#64;Outs
   * record Size(&#64;Unsigned int width, &#64;Unsigned int height) {}
   * </pre>
   */
  private static void outs(Lines lines, JavaMethod.Outs outs, String method) {
    lines.add("  /** What {@code " + method + "} answers. */");
    lines.add("  @Outs");
    lines.call(
        "  record " + outs.name() + "(",
        outs.components().stream().map(JavaParameter::text).toList(),
        ") {}");
    lines.add("");
  }

  private static void write(Lines lines, JavaMethod method) {
    if (method.outs() != null) {
      outs(lines, method.outs(), method.name());
    }
    for (String note : method.notes()) {
      lines.comment((method.grade() == Grade.RAW ? "raw: " : "review: ") + note + ".");
    }
    lines.methodLink(method.documentation(), method.nativeText());
    method.annotations().forEach(annotation -> lines.add("  " + annotation));
    String begin = "  " + method.typeVariable() + method.type() + " " + method.name() + "(";
    List<String> parameters = method.parameters().stream().map(JavaParameter::text).toList();
    lines.call(begin, parameters, ");");
  }
}
