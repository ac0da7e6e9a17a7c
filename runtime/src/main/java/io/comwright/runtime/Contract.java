package io.comwright.runtime;

import java.security.CodeSource;
import java.util.Optional;

/**
 * The version of what generated code calls: the public members of this package and its subpackages.
 * Generated classes say with which they were made, and it is compared when they are initialised,
 * since a binding and the runtime are different jars.
 *
 * <p>A member that is added makes a new version, one that is changed or removed makes older ones
 * too old. What compares never changes, since classes of all versions call it: {@link
 * GeneratedType#register} and the constructor before it, {@link StructLayout#of}, and the
 * constructors of {@link FunctionType} and {@link LibraryProxy}.
 */
final class Contract {
  /** The version that this runtime has. */
  static final int CURRENT = 1;

  /** The oldest one that it has kept. */
  static final int OLDEST = 1;

  private Contract() {}

  /**
   * Compares the version that a class was made with.
   *
   * @param generated the interface or struct, for people
   * @param version what the processor that has made the class knew
   * @throws IncompatibleClassChangeError if this runtime does not have it
   */
  static void require(String generated, int version) {
    if (version < OLDEST || version > CURRENT) {
      throw new IncompatibleClassChangeError(mismatch(generated, version, OLDEST, CURRENT));
    }
  }

  /** What is wrong, and which artifact has to be another one. */
  static String mismatch(String generated, int version, int oldest, int current) {
    String wrong =
        "%s was generated for version %s of the contract with comwright-runtime, and %s has version%s. "
            .formatted(
                generated,
                version,
                runtime(),
                oldest == current ? " " + current : "s %s to %s".formatted(oldest, current));
    return wrong
        + (version > current
            ? "Update comwright-runtime to the release of the comwright-processor that has"
                + " generated it, or a later one"
            : "Generate it again with a comwright-processor of the runtime's release, or update"
                + " the binding that it belongs to");
  }

  private static String runtime() {
    return Optional.ofNullable(Contract.class.getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation)
        .map(Object::toString)
        .orElse("the runtime");
  }
}
