package io.comwright.importer.cli;

import io.comwright.importer.model.Grade;
import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.model.JavaMethod;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much of an import is left to a person.
 *
 * @param interfaces how many there are
 * @param sureInterfaces those of which every method is sure
 * @param methods how many methods there are, by grade
 * @param omitted the slots that Java has no method for
 */
record Census(int interfaces, int sureInterfaces, Map<Grade, Integer> methods, int omitted) {

  static Census of(Import all) {
    int interfaces = 0;
    int sure = 0;
    int omitted = 0;
    Map<Grade, Integer> methods = new EnumMap<>(Grade.class);
    for (Grade grade : Grade.values()) {
      methods.put(grade, 0);
    }
    for (JavaDefinition definition : all.chosen().values()) {
      if (definition instanceof JavaDefinition.Interface each) {
        interfaces++;
        omitted += each.omitted().size();
        Grade worst = each.omitted().isEmpty() ? Grade.SURE : Grade.RAW;
        for (JavaMethod method : each.methods()) {
          methods.merge(method.grade(), 1, Integer::sum);
          worst = worst.and(method.grade());
        }
        sure += worst == Grade.SURE ? 1 : 0;
      }
    }
    return new Census(interfaces, sure, methods, omitted);
  }

  private int allMethods() {
    return methods.values().stream().mapToInt(Integer::intValue).sum() + omitted;
  }

  /** Of a hundred interfaces, those that leave nothing to decide. */
  double sureInterfacesPercent() {
    return 100.0 * sureInterfaces / Math.max(1, interfaces);
  }

  /** Of a hundred methods, those whose Java types the source or a rule of COM gives. */
  double typedMethodsPercent() {
    int typed = methods.get(Grade.SURE) + methods.get(Grade.BY_RULE);
    return 100.0 * typed / Math.max(1, allMethods());
  }

  String text() {
    return String.format(
        Locale.ROOT,
        """
        interfaces           %7d
          sure, all of them  %7d  %5.1f %%
        methods              %7d
          sure               %7d  %5.1f %%
          by rule            %7d  %5.1f %%
          raw                %7d  %5.1f %%
          for C++ only       %7d  %5.1f %%
        """,
        interfaces,
        sureInterfaces,
        sureInterfacesPercent(),
        allMethods(),
        methods.get(Grade.SURE),
        percent(methods.get(Grade.SURE)),
        methods.get(Grade.BY_RULE),
        percent(methods.get(Grade.BY_RULE)),
        methods.get(Grade.RAW),
        percent(methods.get(Grade.RAW)),
        omitted,
        percent(omitted));
  }

  private double percent(int part) {
    return 100.0 * part / Math.max(1, allMethods());
  }
}
