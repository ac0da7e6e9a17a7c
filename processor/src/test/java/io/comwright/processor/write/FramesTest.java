package io.comwright.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which methods of a proxy have a frame, and which kind of it. What is generated compiles. */
class FramesTest {
  private static final Pattern METHOD =
      Pattern.compile(
          "@Override\n  public [^\n]* (\\w+)\\([^{]*\\{\n.*?\n    try ?(\\(\\w+)?", Pattern.DOTALL);

  private static Map<String, String> resources(String methods) throws IOException {
    Compilation compilation =
        Compiling.compile(
            List.of(),
            JavaFileObjects.forSourceString(
                "frames.IFoo",
                """
                package frames;
                import io.comwright.*;
                import io.comwright.annotation.*;
                import org.jspecify.annotations.Nullable;
                @ComInterface("00000000-0000-0000-0000-000000000001")
                public interface IFoo extends IUnknown {
                  @ComStruct record Point(int x, int y) {}
                  @ComStruct record Named(String name, int x) {}
                  %s
                }
                """
                    .formatted(methods)));
    assertThat(compilation).succeeded();
    String proxy =
        Compiling.text(compilation.generatedSourceFile("frames.IFooProxy").orElseThrow());
    Map<String, String> found = new LinkedHashMap<>();
    Matcher matcher = METHOD.matcher(proxy);
    while (matcher.find()) {
      found.put(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2).substring(1));
    }
    return found;
  }

  @Test
  void numbersHaveNone() throws IOException {
    assertEquals(
        Map.of("add", "", "stop", ""),
        resources("@PreserveSig(whenThrown = 0) int add(int a, long b); void stop();"));
  }

  @Test
  void whatIsTakenForTheCallOnlyIsMemory() throws IOException {
    assertEquals(
        Map.of(
            "text", "FrameMemory",
            "guid", "FrameMemory",
            "count", "FrameMemory",
            "next", "FrameMemory",
            "title", "FrameMemory",
            "insert", "FrameMemory",
            "move", "FrameMemory",
            "bytes", "FrameMemory",
            "size", "FrameMemory",
            "all", "FrameMemory"),
        resources(
            """
            void text(String text);
            void guid(Guid guid);
            int count();
            IFoo next(IFoo after);
            @Bstr String title();
            void insert(IFoo foo, @Nullable IFoo after);
            Point move(Point point);
            void bytes(@SizeIs byte[] bytes);
            void size(@Out IntRef width, @InOut LongRef height);
            void all(@SizeIs IFoo[] foos);
            """));
  }

  @Test
  void whatMayHaveToBeGivenBackHasTheWholeFrame() throws IOException {
    assertEquals(
        Map.of("find", "Frame", "fill", "Frame", "named", "Frame", "either", "Frame"),
        resources(
            """
            void find(String text, @Out Ref<IFoo> foo);
            void fill(@Out @SizeIs IFoo[] foos);
            void named(Named named);
            @PreserveSig IFoo either(@Out IntRef which);
            """));
  }
}
