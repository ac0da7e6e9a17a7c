/** What all shapes are. */
module com.example.base {
  requires transitive io.comwright.runtime;

  exports com.example.base;
}
