package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method is like {@code QueryInterface}: it takes the IID of the interface that the caller
 * wants ({@code REFIID}) and hands out a pointer to it ({@code void**}): as its result, if that is
 * the last parameter, or through the parameter with this annotation.
 *
 * <pre>{@code
 * @IidIs("type")
 * <T extends IUnknown> T openProperty(int tag, ComType<T> type, int flags);
 *
 * @PreserveSig
 * <T extends IUnknown> HResult createDevice(
 *     IUnknown adapter, ComType<T> type, @Nullable @Out @IidIs("type") Ref<T> device);
 * }</pre>
 *
 * <p>An implementation in Java gets the {@link io.comwright.ComType} with the IID that was asked
 * for, also for one that Java knows nothing of, and hands out any object that has the interface: it
 * is queried for it. {@link io.comwright.ComType#is} compares.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface IidIs {
  /**
   * The name of the parameter with the IID.
   *
   * @return the name
   */
  String value();
}
