package example;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.automation.PropVariant;
import io.comwright.Ref;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import org.jspecify.annotations.Nullable;

/** Values of automation and of property stores. */
@ComInterface("00000000-0000-0000-0000-0000000000b3")
public interface IAutomation extends IUnknown {
  void passed(Variant variant, PropVariant property, SafeArray array);

  void nullable(@Nullable Variant variant, @Nullable PropVariant property, @Nullable SafeArray array);

  void byValue(@ByValue Variant variant, @ByValue PropVariant property);

  Variant variant();

  PropVariant property();

  SafeArray array();

  @Nullable
  SafeArray arrayOrNull();

  HResult outs(@Out Ref<Variant> variant, @Out Ref<PropVariant> property, @Out Ref<SafeArray> array);

  void replaced(@InOut Ref<Variant> variant, @InOut Ref<@Nullable SafeArray> array);

  void arguments(@SizeIs Variant[] arguments);
}
