package io.comwright.importer.choose;

import io.comwright.importer.model.Grade;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a parameter is written.
 *
 * @param annotations what stands before its type
 * @param type its type
 * @param result its form as the result of the method, or null where it cannot be
 * @param grade how much is to be decided
 * @param note what is to be decided, or an empty text
 */
record Form(
    List<String> annotations, String type, @Nullable Form result, Grade grade, String note) {

  static Form sure(List<String> annotations, String type) {
    return new Form(List.copyOf(annotations), type, null, Grade.SURE, "");
  }

  /** A form with one annotation more, before the others. */
  Form with(String annotation) {
    List<String> all = new ArrayList<>(List.of(annotation));
    all.addAll(annotations);
    return new Form(List.copyOf(all), type, result, grade, note);
  }

  Form without(String annotation) {
    List<String> others = annotations.stream().filter(each -> !each.equals(annotation)).toList();
    return new Form(others, type, result, grade, note);
  }

  Form orResult(List<String> resultAnnotations, String resultType) {
    Form other = new Form(List.copyOf(resultAnnotations), resultType, null, grade, note);
    return new Form(annotations, type, other, grade, note);
  }

  Form withoutResult() {
    return new Form(annotations, type, null, grade, note);
  }

  Form by(Grade why, String what) {
    Form other = result == null ? null : result.by(why, what);
    return new Form(annotations, type, other, why, what);
  }
}
