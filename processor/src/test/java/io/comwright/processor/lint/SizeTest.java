package io.comwright.processor.lint;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is generated stays short: it is read, in reviews and in debuggers. */
class SizeTest {
  /** Of the vtable, proxy and stub classes of an interface together. */
  private static final int INTERFACE_LIMIT = 420;

  private static final int STRUCT_LIMIT = 70;

  private static final JavaFileObject DOCUMENT =
      JavaFileObjects.forSourceString(
          "size.IDocument",
          """
          package size;
          import io.comwright.*;
          import io.comwright.annotation.*;
          import org.jspecify.annotations.Nullable;
          @ComInterface("00000000-0000-0000-0000-000000000001")
          public interface IDocument extends IUnknown {
            void open(String name, @Nullable Guid format);
            IDocument page(int index);
            void insert(IDocument page, @Nullable IDocument after);
            int count();
            void write(@SizeIs byte[] bytes);
            Bounds move(Bounds bounds);
            HResult find(String text, @Out Ref<IDocument> page, @Out IntRef position);
            @PreserveSig double zoom(double factor);
          }
          """);

  private static final JavaFileObject PAGE =
      JavaFileObjects.forSourceString(
          "size.IPage00000",
          """
          package size;
          import io.comwright.*;
          import io.comwright.annotation.*;
          @ComInterface("00000000-0000-0000-0000-000000000002")
          public interface IPage00000 extends IUnknown {
            void open(String name, int flags, @Win32Bool boolean shared);
            @Bstr String title(int index);
            IPage00000 next(IDocument page);
            Bounds move(Bounds bounds, double zoom);
            void find(String text, @Out Ref<IPage00000> page, @Out IntRef position);
            long length();
            void write(long position, @SizeIs byte[] bytes);
            Color paint(Color color);
          }
          """);

  private static final JavaFileObject COLOR =
      JavaFileObjects.forSourceString(
          "size.Color",
          """
          package size;
          import io.comwright.*;
          import io.comwright.annotation.*;
          public enum Color implements ComEnum {
            RED, @UnknownValue UNKNOWN;
            public long value() { return ordinal(); }
          }
          """);

  private static final JavaFileObject BOUNDS =
      JavaFileObjects.forSourceString(
          "size.Bounds",
          """
          package size;
          import io.comwright.annotation.ComStruct;
          @ComStruct(size = 16)
          public record Bounds(int x, int y, int width, int height) {}
          """);

  private static Compilation compilation;

  @BeforeAll
  static void compile() {
    compilation = Compiling.compile(List.of("-proc:only"), DOCUMENT, PAGE, COLOR, BOUNDS);
    assertThat(compilation).succeeded();
  }

  @Test
  void interfaceOfEightMethods() throws IOException {
    atMost(INTERFACE_LIMIT, "IDocumentVtable", "IDocumentProxy", "IDocumentStub");
  }

  @Test
  void interfaceOfEightMethodsWithOtherTypes() throws IOException {
    atMost(INTERFACE_LIMIT, "IPage00000Vtable", "IPage00000Proxy", "IPage00000Stub");
  }

  @Test
  void structOfFourNumbers() throws IOException {
    atMost(STRUCT_LIMIT, "BoundsStruct");
  }

  private static void atMost(int limit, String... names) throws IOException {
    Map<String, Long> lines = new TreeMap<>();
    for (String name : names) {
      JavaFileObject source = compilation.generatedSourceFile("size." + name).orElseThrow();
      lines.put(name, Compiling.text(source).lines().count());
    }
    long sum = lines.values().stream().mapToLong(Long::longValue).sum();
    assertTrue(sum <= limit, () -> sum + " lines: " + lines);
  }
}
