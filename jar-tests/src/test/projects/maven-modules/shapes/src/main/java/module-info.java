/** Shapes. */
module com.example.shapes {
  requires transitive com.example.base;

  exports com.example.shapes;
}
