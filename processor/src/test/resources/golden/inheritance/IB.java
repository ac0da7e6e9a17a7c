package example.b;

import example.a.IA;
import io.comwright.annotation.ComInterface;

/** Adds no slot, and a marker. */
@ComInterface("00000000-0000-0000-0000-0000000000b1")
public interface IB extends Marker, IA {
  interface Memory {}
}
