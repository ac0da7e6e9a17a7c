package example.c;

import example.a.IA;
import example.b.IB;
import io.comwright.annotation.ComInterface;

@ComInterface("00000000-0000-0000-0000-0000000000c1")
public interface IC extends IB {
  int c(IA a, IB b, IC c);
}
