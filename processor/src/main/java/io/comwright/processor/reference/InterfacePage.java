package io.comwright.processor.reference;

import static java.util.stream.Collectors.joining;

import io.comwright.processor.header.Prototype;
import io.comwright.processor.model.BaseInterface;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMember;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.ComResult;
import io.comwright.processor.model.SlotTable;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Direction;
import io.comwright.processor.type.Implied;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of an interface or of functions: slots in vtable order, then each method. */
final class InterfacePage {
  private static final int UNKNOWN_SLOTS = 3;
  private static final List<String> PARAMETERS =
      List.of("Parameter", "C", "Java", "Direction", "NULL", "Ownership");

  private final ComInterface model;
  private final JavaSide java;
  private final ReferenceLinks links;
  private final Map<Integer, ComMethod> bySlot = new HashMap<>();

  InterfacePage(ComInterface model, JavaSide java, ReferenceLinks links) {
    this.model = model;
    this.java = java;
    this.links = links;
    model.methods().forEach(method -> bySlot.put(method.slot(), method));
  }

  String write() {
    StringBuilder body = new StringBuilder(links.head(model.name(), kind(), java));
    body.append(facts());
    if (!model.function()) {
      body.append("<h2>Vtable order</h2>\n").append(vtable());
    }
    if (!model.members().isEmpty()) {
      body.append("<h2>Members for Invoke</h2>\n").append(members());
    }
    if (!model.methods().isEmpty()) {
      body.append(model.function() ? "<h2>Functions</h2>\n" : "<h2>Methods</h2>\n");
      model.methods().forEach(method -> body.append(method(method)));
    }
    return Html.page(model.name().simpleName(), body.toString());
  }

  String kind() {
    return switch (model.form()) {
      case COM -> "COM interface";
      case DISPATCH -> "Dispinterface";
      case VTABLE -> "Vtable without IUnknown";
      case CALLBACK -> "Callback";
      case LIBRARY -> "Functions of a library";
    };
  }

  private String facts() {
    List<List<String>> facts = new ArrayList<>();
    model.iid().ifPresent(iid -> facts.add(List.of("IID", Html.code(iid))));
    model
        .base()
        .ifPresent(base -> facts.add(List.of("Base", links.code(base.name().simpleName()))));
    if (!model.function()) {
      facts.add(
          List.of(
              "Slots", model.table().slotCount() + (model.table().partial() ? " and more" : "")));
    }
    if (!model.libraries().isEmpty()) {
      facts.add(List.of("Library", Html.code(String.join(", ", model.libraries()))));
    }
    facts.add(List.of("Java", Html.code(model.name().canonicalName())));
    StringBuilder list = new StringBuilder("<dl>\n");
    facts.forEach(
        fact ->
            list.append("<dt>%s</dt><dd>%s</dd>\n".formatted(Html.text(fact.get(0)), fact.get(1))));
    return list.append("</dl>\n").toString();
  }

  private String vtable() {
    StringBuilder rows = new StringBuilder();
    SlotTable table = model.table();
    for (int slot = 0; slot < table.slotCount(); slot++) {
      ComMethod own = bySlot.get(slot);
      String line = table.lines().getOrDefault(slot, "not described");
      rows.append(
          "<tr%s><td>%s</td><td>%s</td><td>%s</td></tr>\n"
              .formatted(
                  own == null ? " class=\"inherited\"" : "",
                  slot,
                  own == null
                      ? links.code(line)
                      : "<a href=\"#%s\">%s</a>"
                          .formatted(anchor(own), Html.code(own.signatureWithNames())),
                  declaredIn(slot)));
    }
    return "<table>\n<tr><th>Slot</th><th>Signature</th><th>Declared in</th></tr>\n"
        + rows
        + "</table>\n";
  }

  /** The interface of the chain in whose part of the vtable a slot is. */
  private String declaredIn(int slot) {
    ComInterface at = model;
    while (at.base().isPresent()) {
      BaseInterface base = at.base().get();
      if (slot >= base.table().slotCount()) {
        return links.code(at.name().simpleName());
      }
      Optional<ComInterface> next = links.model(base.name());
      if (next.isEmpty()) {
        boolean unknown = slot < UNKNOWN_SLOTS && base.table().iid().isPresent();
        return links.code(unknown ? "IUnknown" : base.name().simpleName());
      }
      at = next.get();
    }
    return links.code(at.name().simpleName());
  }

  private String members() {
    return Html.table(
        List.of("DISPID", "Access", "Name", "Parameters", "Result"),
        model.members(),
        member ->
            List.of(
                String.valueOf(member.id()),
                Html.text(member.access().factory()),
                Html.code(member.name())
                    + (member.restricted() ? " (restricted)" : member.hidden() ? " (hidden)" : ""),
                member.parameters().stream().map(InterfacePage::parameter).collect(joining("<br>")),
                member.result().map(result -> Html.code(result.vt())).orElse("")));
  }

  private static String parameter(ComMember.Parameter parameter) {
    return Html.code(parameter.value().vt() + " " + parameter.name())
        + (parameter.role() == ComMember.Role.IN ? "" : " " + parameter.role().method())
        + (parameter.optional() ? " optional" : "")
        + parameter.otherwise().map(value -> " = " + Html.code(value)).orElse("");
  }

  private String method(ComMethod method) {
    Optional<JavaSide.Method> known = java.method(method);
    StringBuilder text = new StringBuilder();
    text.append(
        "<section id=\"%s\">\n<h3>%s%s</h3>\n"
            .formatted(
                anchor(method),
                model.function() ? "" : "<span class=\"slot\">%s</span> ".formatted(method.slot()),
                Html.text(method.nativeName())));
    known
        .map(JavaSide.Method::summary)
        .filter(summary -> !summary.isEmpty())
        .ifPresent(summary -> text.append("<p>%s</p>\n".formatted(Html.text(summary))));
    text.append("<pre>%s</pre>\n".formatted(links.code(prototype(Prototype.of(method)))));
    text.append(
        "<pre>%s</pre>\n"
            .formatted(
                known
                    .flatMap(java -> links.javadoc(this.java).map(page -> page + java.anchor()))
                    .map(
                        address ->
                            "<a href=\"%s\">%s</a>"
                                .formatted(Html.text(address), Html.code(javaSignature(method))))
                    .orElseGet(() -> Html.code(javaSignature(method)))));
    if (!method.parameters().isEmpty() || !method.result().outs().isEmpty()) {
      text.append(parameters(method));
    }
    return text.append("<p>%s</p>\n</section>\n".formatted(Html.text(result(method)))).toString();
  }

  // HRESULT Open(
  //     LPCWSTR name,
  //     LONG mode)
  private static String prototype(Prototype prototype) {
    return prototype.parameters().stream()
        .map(each -> "\n    " + each)
        .collect(joining(",", prototype.result() + " " + prototype.name() + "(", ")"));
  }

  private static String javaSignature(ComMethod method) {
    return method.parameters().stream()
        .filter(each -> !each.type().implied())
        .map(each -> JavaNames.of(each.declared().name()) + " " + each.name())
        .collect(
            joining(
                ", ", JavaNames.of(method.declared().name()) + " " + method.javaName() + "(", ")"));
  }

  private String parameters(ComMethod method) {
    List<List<String>> rows = new ArrayList<>();
    for (ComParameter each : method.parameters()) {
      rows.add(
          List.of(
              Html.code(each.name()),
              links.code(each.type().parameterSpelling()),
              each.type().implied() ? "" : Html.code(JavaNames.of(each.declared().name())),
              direction(each),
              each.nullable() ? "yes" : "",
              Html.text(Ownership.of(each))));
    }
    for (ComResult.Part each : method.result().outs()) {
      rows.add(
          List.of(
              Html.code(each.name()),
              links.code(each.type().storedSpelling() + "*"),
              Html.code(JavaNames.of(each.type().javaType())),
              "out, result in Java",
              each.nullable() ? "yes" : "",
              Html.text(Ownership.of(each))));
    }
    return Html.table(PARAMETERS, rows, row -> row);
  }

  private static String direction(ComParameter parameter) {
    return switch (parameter.type()) {
      case Passing.Out out -> out.inOut() ? "in, out" : "out";
      case Passing.Array array ->
          array.direction() == Direction.IN
              ? "in"
              : array.direction() == Direction.OUT ? "out" : "in, out";
      case Passing.AllocatedArray array -> "out";
      case Passing.ExchangedArray array -> "in, out";
      case Passing.TextBuffer buffer -> buffer.inOut() ? "in, out" : "out";
      case Passing.BufferSize size -> !size.out() ? "in" : size.in() ? "in, out" : "out";
      case Passing.Length length -> length.inOut() ? "in, out" : "out";
      case Implied.Length length -> "out";
      case Implied.Count count -> "in";
      case Passing.ByValue value -> "in";
      case Passing.CountedText text -> "in";
      case Passing.Iid iid -> "in";
      case Passing.SizedSegment segment -> "in";
      case Passing.StructList list -> "in";
      case Register value -> "in";
    };
  }

  private static String result(ComMethod method) {
    String owner = Ownership.ofResult(method);
    return switch (method.result()) {
      case ComResult.Nothing nothing -> "Nothing is returned.";
      case ComResult.SuccessCode code ->
          "A failure is an exception in Java; the success code is the result.";
      case ComResult.Truth truth ->
          "A failure is an exception in Java; S_FALSE is false, any other success is true.";
      case ComResult.Preserved preserved when method.result().isHresult() ->
          "The HRESULT is the result in Java, failures included.";
      case ComResult.Preserved preserved ->
          "The native result is that in Java" + (owner.isEmpty() ? "." : ": " + owner + ".");
      case ComResult.Struct struct ->
          "The struct comes back as the C++ ABI of the platform has it"
              + (owner.isEmpty() ? "." : ": " + owner + ".");
      case ComResult.Checked checked -> "A failure is an exception in Java.";
      case ComResult.Retval retval -> "A failure is an exception in Java.";
      case ComResult.Outs outs -> "A failure is an exception in Java.";
      case ComResult.Filled filled -> "A failure is an exception in Java.";
    };
  }

  private String anchor(ComMethod method) {
    return (model.function() ? "function-" : "slot-")
        + (model.function() ? Html.text(method.nativeName()) : method.slot());
  }
}
