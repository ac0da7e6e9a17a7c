import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import org.jspecify.annotations.Nullable;

/** In the unnamed package. */
@ComInterface("00000000-0000-0000-0000-000000000013")
public interface INoPackage extends IUnknown {
  INoPackage next(@Nullable INoPackage object, INoPackage.@Nullable Nested$Struct struct);

  @ComStruct
  record Nested$Struct(int dollar$Name) {}
}
