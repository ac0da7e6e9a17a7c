package io.comwright.importer.typelib;

/** A type of a library that is not there; the message names the library, and how to add it. */
public final class MissingLibraryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MissingLibraryException(TypeLibrary library, TlbImport missing) {
    super(
        ("%s (%s) mentions types of %s, version %s.%s of the library %s: add \"tlb %s\" to the"
                + " list, or --tlb %s to the command line")
            .formatted(
                library.name(),
                library.file(),
                missing.file(),
                missing.major(),
                missing.minor(),
                missing.guid(),
                missing.file(),
                missing.file()));
  }

  MissingLibraryException(TypeLibrary library, TlbImport other, String what) {
    super(
        "%s (%s) mentions the type %s of %s, which the library %s has not"
            .formatted(library.name(), library.file(), what, other.file(), other.guid()));
  }
}
