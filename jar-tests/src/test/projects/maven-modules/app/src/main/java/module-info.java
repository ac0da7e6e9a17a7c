/** A program with a square. */
module com.example.app {
  requires com.example.shapes;
}
