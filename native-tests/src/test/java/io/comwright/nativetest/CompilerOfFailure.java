package io.comwright.nativetest;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Says below a failure whose C++ the test has met: in reports a test has one name for all. */
final class CompilerOfFailure
    implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {
  /** A line without a stack. */
  private static final class With extends Exception {
    private static final long serialVersionUID = 1;

    With(Compiler compiler) {
      super("with the C++ of " + compiler, null, false, false);
    }

    @Override
    public String toString() {
      return getMessage();
    }
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw named(context, failure);
  }

  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw named(context, failure);
  }

  @Override
  public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw named(context, failure);
  }

  private static Throwable named(ExtensionContext context, Throwable failure) {
    if (Arrays.stream(failure.getSuppressed()).noneMatch(With.class::isInstance)) {
      Stream.iterate(
              Optional.of(context), Optional::isPresent, each -> each.flatMap(c -> c.getParent()))
          .flatMap(Optional::stream)
          .flatMap(
              each ->
                  Arrays.stream(Compiler.values())
                      .filter(compiler -> each.getDisplayName().equals(compiler.toString())))
          .findFirst()
          .ifPresent(compiler -> failure.addSuppressed(new With(compiler)));
    }
    return failure;
  }
}
