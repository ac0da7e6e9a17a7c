package io.comwright.processor.whole;

import static java.util.stream.Collectors.joining;

import io.comwright.processor.model.BaseInterface;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMember;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.ComStruct;
import io.comwright.processor.model.ComView;
import io.comwright.processor.model.Form;
import io.comwright.processor.model.LayoutText;
import io.comwright.processor.model.SlotTable;
import io.comwright.processor.whole.LockFile.Entry;
import java.util.SortedMap;

/** What a lock says of a type. */
final class Published {
  private static final String PARTIAL = " partial";
  private static final int UNKNOWN_SLOTS = 3;
  private static final String FOREIGN = " of another jar";
  private static final String INTERFACE = "interface ";
  private static final String DISPINTERFACE = "dispinterface ";
  private static final String LIBRARY = "library";

  private Published() {}

  /** Of an interface, its own slots; the base's are in the lock by themselves. */
  static Entry of(ComInterface model) {
    if (model.function()) {
      Entry functions = Entry.of(model.form() == Form.LIBRARY ? LIBRARY : "callback");
      for (ComMethod method : model.methods()) {
        functions.members().put(method.nativeName(), method.signature());
      }
      return functions;
    }
    String base = model.base().map(each -> " : " + each.name().canonicalName()).orElse("");
    Entry entry =
        slots(
            (model.form() == Form.DISPATCH
                    ? DISPINTERFACE + model.iid().orElseThrow()
                    : header(model.table()))
                + base,
            model.base().map(each -> each.table().slotCount()).orElse(0),
            model.table());
    for (ComMember member : model.members()) {
      entry
          .members()
          .put("id %s %s".formatted(member.id(), member.access().factory()), text(member));
    }
    return entry;
  }

  // Open([in] VT_BSTR file, [in, optional] VT_VARIANT options) : VT_BOOL
  private static String text(ComMember member) {
    return member.parameters().stream()
            .map(Published::text)
            .collect(joining(", ", member.name() + "(", ")"))
        + member.result().map(result -> " : " + result.vt()).orElse("")
        + (member.restricted() ? " restricted" : "");
  }

  private static String text(ComMember.Parameter parameter) {
    return "[%s%s] %s %s"
        .formatted(
            parameter.role().method(),
            parameter.optional() ? ", optional" : "",
            parameter.value().vt(),
            parameter.name());
  }

  /** Of an interface of another jar, all that it has in its vtable behind IUnknown. */
  static Entry of(BaseInterface base) {
    return slots(
        foreign(header(base.table())),
        base.table().iid().isPresent() ? UNKNOWN_SLOTS : 0,
        base.table());
  }

  private static String header(SlotTable table) {
    return (table.iid().map(iid -> INTERFACE + iid).orElse("vtable"))
        + (table.destructor() ? " destructor" : "")
        + (table.partial() ? PARTIAL : "");
  }

  private static Entry slots(String header, int from, SlotTable table) {
    Entry entry = Entry.of(header);
    SortedMap<Integer, String> own = table.lines().tailMap(from);
    own.forEach((slot, signature) -> entry.members().put(slot.toString(), signature));
    return entry;
  }

  static Entry of(ComStruct model) {
    return Entry.of("struct " + LayoutText.of(model));
  }

  static Entry of(ComView model) {
    return Entry.of("struct " + LayoutText.of(model));
  }

  /** What is known of a vtable where nothing derives its interface but other jars. */
  static String foreign(String header) {
    String vtable =
        header.startsWith(DISPINTERFACE)
            ? INTERFACE + header.substring(DISPINTERFACE.length())
            : header;
    return vtable.endsWith(FOREIGN) ? vtable : vtable + FOREIGN;
  }

  static boolean isForeign(Entry entry) {
    return entry.header().endsWith(FOREIGN);
  }

  /** Whether it is an interface, rather than a function or functions. */
  static boolean isVtable(Entry entry) {
    return entry.header().startsWith(INTERFACE)
        || entry.header().startsWith(DISPINTERFACE)
        || entry.header().startsWith("vtable");
  }

  /** Whether a type may get members without hurting who uses it. */
  static boolean grows(String header) {
    return header.equals(LIBRARY) || header.contains(PARTIAL);
  }

  /** Whether what was described in part may be described so now. */
  static boolean completes(String before, String now) {
    return before.equals(now) || before.replace(PARTIAL, "").equals(now);
  }
}
