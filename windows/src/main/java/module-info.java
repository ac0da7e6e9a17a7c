/**
 * COM's services on Windows: apartments, activation, references between apartments, class objects
 * and local servers. It loads on any platform; elsewhere each entry point says what it needs.
 *
 * <p>Its calls are made by {@code io.comwright.runtime}, the one module that needs native access.
 */
module io.comwright.windows {
  requires transitive io.comwright.runtime;
  requires static transitive org.jspecify;

  exports io.comwright.windows;
}
