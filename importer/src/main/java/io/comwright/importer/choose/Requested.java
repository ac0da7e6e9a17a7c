package io.comwright.importer.choose;

import io.comwright.importer.raw.RawMethod;
import io.comwright.importer.raw.RawParameter;
import io.comwright.importer.raw.RawParameter.Says;
import io.comwright.importer.raw.RawType;
import java.util.List;
import java.util.Locale;

/** The interface that the caller wants: {@code REFIID riid, void** ppv}. */
final class Requested {
  private Requested() {}

  /**
   * Replaces the forms of the IID and of the pointer.
   *
   * @return the index of the IID, or -1 if the method has none
   */
  static int apply(RawMethod method, List<String> names, List<Form> forms) {
    for (int i = 1; i < forms.size(); i++) {
      RawParameter out = method.parameters().get(i);
      int iid = isVoidPointer(out) && out.onlyOut() && out.size() == null ? iid(method, i) : -1;
      if (iid >= 0) {
        forms.set(iid, Form.sure(List.of(), "ComType<T>"));
        String annotation = "@IidIs(\"" + names.get(iid) + "\")";
        Form form = Form.sure(List.of("@Out", annotation), "Ref<T>");
        forms.set(
            i,
            out.is(Says.OPTIONAL)
                ? form.with("@Nullable")
                : form.orResult(List.of(annotation), "T"));
        return iid;
      }
    }
    return -1;
  }

  private static boolean isVoidPointer(RawParameter parameter) {
    Indirect type = Indirect.of(parameter.type());
    return type.depth() == 2 && type.type() == RawType.Primitive.VOID;
  }

  /** The IID directly before, or where the source says that there is one, anywhere before. */
  private static int iid(RawMethod method, int out) {
    for (int i = out - 1; i >= 0; i--) {
      RawParameter each = method.parameters().get(i);
      Indirect type = Indirect.of(each.type());
      boolean isGuid =
          type.depth() == 1
              && type.type() == RawType.Primitive.GUID
              && !each.is(Says.OUT)
              && !each.is(Says.OPTIONAL)
              && each.size() == null;
      if (isGuid
          && (i == out - 1 || method.parameters().get(out).is(Says.COM_OUT_PTR))
          && each.name().toLowerCase(Locale.ROOT).contains("iid")) {
        return i;
      }
    }
    return -1;
  }
}
