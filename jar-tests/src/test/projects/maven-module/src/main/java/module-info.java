/** Bindings that others use. */
module com.example.bindings {
  requires transitive io.comwright.runtime;

  exports com.example.bindings;
}
