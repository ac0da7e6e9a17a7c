package io.comwright.importer.choose;

import io.comwright.importer.model.Grade;
import io.comwright.importer.model.JavaMethod;
import io.comwright.importer.model.JavaParameter;
import io.comwright.importer.name.JavaNames;
import io.comwright.importer.raw.RawMethod;
import io.comwright.importer.raw.RawParameter.Says;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Several values that come out are one result, a record, where they are the last parameters, none
 * may be left out, and nothing else comes out.
 */
final class SeveralOuts {
  /** What a component of a record may not be called (JLS 8.10.1). */
  private static final Set<String> REFUSED =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private final Types types;
  private final RawMethod method;
  private final List<String> names;
  private final List<Form> forms;
  private final Sizes sizes;

  SeveralOuts(Types types, RawMethod method, List<String> names, List<Form> forms, Sizes sizes) {
    this.types = types;
    this.method = method;
    this.names = names;
    this.forms = forms;
    this.sizes = sizes;
  }

  /** The first of the parameters, or -1 if there is no record of them. */
  int first() {
    int first = forms.size();
    while (first > 0 && isPart(first - 1)) {
      first--;
    }
    for (int i = 0; i < first; i++) {
      if (method.parameters().get(i).is(Says.OUT)) {
        return -1;
      }
    }
    return forms.size() - first > 1 ? first : -1;
  }

  private boolean isPart(int index) {
    Form form = forms.get(index).result();
    return form != null
        && form.grade() != Grade.RAW
        && !method.parameters().get(index).is(Says.RETVAL)
        && !sizes.isUsed(index)
        && !sizes.isImplied(index)
        && !form.type().endsWith("]")
        && form.annotations().stream()
            .noneMatch(each -> each.startsWith("@TextBuffer") || each.startsWith("@IidIs"));
  }

  /** The record, whose name is that of the method without its verb. */
  JavaMethod.Outs record(int first) {
    List<JavaParameter> components = new ArrayList<>();
    for (int i = first; i < forms.size(); i++) {
      Form form = forms.get(i).result();
      String name = names.get(i);
      components.add(
          new JavaParameter(
              form.annotations(), form.type(), REFUSED.contains(name) ? name + "_" : name));
    }
    return new JavaMethod.Outs(name(), components);
  }

  private String name() {
    String name = JavaNames.type(method.name().replaceFirst("^[Gg]et_?(?=[A-Z])", ""));
    String capital = JavaNames.capitalised(name);
    return types.isName(capital) ? capital + "Outs" : capital;
  }
}
