package example.b;

public interface Marker {
  default String mark() {
    return "B";
  }
}
