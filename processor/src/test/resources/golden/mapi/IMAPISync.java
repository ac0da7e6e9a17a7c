package example.mapi;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** Upper case in the IID, and a struct with an interface and an out pointer. */
@ComInterface("5024A385-2D44-486A-81A8-8F0ECB6071DD")
public interface IMAPISync extends IUnknown {
  void synchronizeInBackground(MapiSib info);
}
