package io.comwright.processor.problems;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.comwright.processor.problem.ProblemId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No rule is without a test here, as far as their classes tell. */
class EveryProblemTest {
  @Test
  void hasCases() {
    // Those need more than one source, or a bug: SeparateCompilationTest, RoundsTest; or options,
    // and files that are kept: OptionsTest, LockTest, VerifiedSourcesTest, HeadersTest.
    Set<ProblemId> missing =
        EnumSet.complementOf(
            EnumSet.of(
                ProblemId.BASE_NOT_PROCESSED,
                ProblemId.PROCESSOR_BUG,
                ProblemId.OPTION,
                ProblemId.TYPE_MISSING,
                ProblemId.LOCK_CHANGED,
                ProblemId.LOCK_ADDED,
                ProblemId.LOCK_REMOVED,
                ProblemId.LOCK_UNREADABLE,
                ProblemId.LOCK_BASE,
                ProblemId.SOURCE_DIFFERS,
                ProblemId.SOURCE_MISSING,
                ProblemId.SOURCE_STALE,
                ProblemId.HEADER_NAME));
    missing.removeAll(reported().collect(toSet()));
    assertEquals(Set.of(), missing);
  }

  /** What the tests name that look at a report. */
  private static Stream<ProblemId> reported() {
    return new ClassFileImporter()
        .importPackagesOf(EveryProblemTest.class).stream()
            .map(JavaClass::getMethods)
            .flatMap(Set::stream)
            .filter(method -> method.isAnnotatedWith(Test.class))
            .filter(EveryProblemTest::looksAtAReport)
            .flatMap(method -> method.getFieldAccesses().stream())
            .filter(access -> access.getTargetOwner().isEquivalentTo(ProblemId.class))
            .map(access -> ProblemId.valueOf(access.getName()));
  }

  private static boolean looksAtAReport(JavaMethod method) {
    return method.getMethodCallsFromSelf().stream()
        .map(JavaAccess::getTargetOwner)
        .anyMatch(owner -> owner.isEquivalentTo(Reporting.class));
  }
}
