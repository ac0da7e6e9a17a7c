package io.comwright.processor.validate;

import io.comwright.processor.model.Form;
import io.comwright.processor.model.SlotTable;
import io.comwright.processor.parse.InterfaceDeclaration;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Ancestors;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

/**
 * What must hold for an IID: that it is one, and that no other vtable has it. Whoever asks an
 * object for an interface names the IID only, and calls what comes back by the slots that it
 * believes in.
 */
public final class IidValidator {
  private static final Pattern IID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final String NULL = "00000000-0000-0000-0000-000000000000";
  private static final String IUNKNOWN = "00000000-0000-0000-c000-000000000046";

  private static final String REMEDY = "Write the one from the interface's header or IDL file.";

  /** What is compiled together, by IID in lower case. */
  private final Map<String, Known> known = new HashMap<>();

  private record Known(String name, SlotTable table) {}

  /** Checks the IID by itself. */
  void validate(InterfaceDeclaration declaration, Problems problems) {
    if (declaration.iid().isEmpty()) {
      return;
    }
    String iid = declaration.iid().get();
    if (iid.isEmpty()) {
      problems.add(ProblemId.IID_MISSING, where(declaration), "The IID is empty.", REMEDY);
    } else if (iid.equals(NULL)) {
      problems.add(
          ProblemId.IID_MISSING,
          where(declaration),
          "The IID is GUID_NULL, which names no interface.",
          REMEDY);
    } else if (!IID.matcher(iid).matches()) {
      problems.add(
          ProblemId.IID_MALFORMED,
          where(declaration),
          "\"" + iid + "\" is no IID.",
          "Write 32 hexadecimal digits as in 00000000-0000-0000-c000-000000000046, without"
              + " braces.");
    } else {
      ancestor(declaration)
          .ifPresent(
              ancestor ->
                  problems.add(
                      ProblemId.IID_TAKEN,
                      where(declaration),
                      "%s has the IID of its base %s, and slots that the base has not."
                          .formatted(declaration.simpleName(), ancestor),
                      REMEDY));
    }
  }

  private static Optional<String> ancestor(InterfaceDeclaration declaration) {
    return Ancestors.of(declaration.element()).stream()
        .filter(ancestor -> declaration.iid().get().equalsIgnoreCase(iid(ancestor)))
        .map(ancestor -> ancestor.getSimpleName().toString())
        .findFirst();
  }

  private static String iid(TypeElement type) {
    return Kinds.isIUnknown(type)
        ? IUNKNOWN
        : Annotations.withIid(type)
            .flatMap(annotation -> Annotations.string(annotation, "value"))
            .orElse("");
  }

  /**
   * Compares an interface that is otherwise right with those before it. A dispinterface has no
   * slots that differ: a dual interface has the IID of the dispinterface with its members.
   */
  public void validate(InterfaceDeclaration declaration, SlotTable table, Problems problems) {
    if (table.iid().isEmpty() || declaration.form() == Form.DISPATCH) {
      return;
    }
    String name = declaration.name().toString();
    Known other = known.putIfAbsent(table.iid().get(), new Known(name, table));
    if (other == null || other.name.equals(name)) {
      return;
    }
    table
        .difference(other.table)
        .ifPresent(
            difference ->
                problems.add(
                    ProblemId.IID_TAKEN,
                    where(declaration),
                    "%s has the IID of %s, and other slots: %s."
                        .formatted(name, other.name, difference),
                    "Correct one of the two IIDs, unless the slot is wrong."));
  }

  private static Where where(InterfaceDeclaration declaration) {
    return Where.at(declaration.element(), declaration.annotation(), "value");
  }
}
