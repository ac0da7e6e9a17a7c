package io.comwright.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes interfaces of eight methods of mixed types, a hundred to a package, which mention one
 * another, and in each package an enum and two structs. The same number gives the same bytes.
 */
final class Sources {
  static final int PACKAGE_SIZE = 100;

  private static final String INTERFACE =
      """
      package bench.%1$s;

      import io.comwright.IUnknown;
      import io.comwright.IntRef;
      import io.comwright.Ref;
      import io.comwright.annotation.Bstr;
      import io.comwright.annotation.ComInterface;
      import io.comwright.annotation.Out;
      import io.comwright.annotation.SizeIs;
      import io.comwright.annotation.Win32Bool;

      /** Page %2$s. */
      @ComInterface("%3$s")
      public interface IPage%2$s extends IUnknown {
        /** Opens it. */
        void open(String name, int flags, @Win32Bool boolean shared);

        /** Its title. */
        @Bstr
        String title(int index);

        /** The page behind another one. */
        IPage%4$s next(IPage%5$s page);

        /** Moves it. */
        Bounds move(Bounds bounds, double zoom);

        /** Looks for a text. */
        void find(String text, @Out Ref<IPage%5$s> page, @Out IntRef position);

        /** How long it is. */
        long length();

        /** Writes into it. */
        void write(long position, @SizeIs byte[] bytes);

        /** Changes its colour. */
        Color paint(Color color);
      }
      """;

  private static final String COLOR =
      """
      package bench.%1$s;

      import io.comwright.ComEnum;

      import io.comwright.annotation.UnknownValue;

      /** A colour. */
      public enum Color implements ComEnum {
        /** Red. */
        RED(0),
        /** Green. */
        GREEN(1),
        /** Any other. */
        @UnknownValue
        UNKNOWN(-1);

        private final long value;

        Color(long value) {
          this.value = value;
        }

        @Override
        public long value() {
          return value;
        }
      }
      """;

  private static final String BOUNDS =
      """
      package bench.%1$s;

      import io.comwright.annotation.ComStruct;

      /** A rectangle. */
      @ComStruct(size = 16)
      public record Bounds(int x, int y, int width, int height) {}
      """;

  private Sources() {}

  /** Writes them below a folder. */
  static void write(Path folder, int interfaces) throws IOException {
    for (int i = 0; i < interfaces; i++) {
      int first = i - i % PACKAGE_SIZE;
      int inPackage = Math.min(PACKAGE_SIZE, interfaces - first);
      String name = packageName(i);
      Path target = Files.createDirectories(folder.resolve("bench").resolve(name));
      if (i == first) {
        Files.writeString(target.resolve("Color.java"), format(COLOR, name));
        Files.writeString(target.resolve("Bounds.java"), format(BOUNDS, name));
      }
      Files.writeString(
          target.resolve("IPage" + number(i) + ".java"),
          format(
              INTERFACE,
              name,
              number(i),
              format("b0d1e4f0-0000-4a5b-8c6d-%012x", i),
              number(first + (i - first + 1) % inPackage),
              number(first + (i - first + 7) % inPackage)));
    }
  }

  /** The name of the package of an interface, below {@code bench}. */
  static String packageName(int index) {
    return format("p%03d", index / PACKAGE_SIZE);
  }

  private static String number(int index) {
    return format("%05d", index);
  }

  private static String format(String text, Object... arguments) {
    return String.format(Locale.ROOT, text, arguments);
  }
}
