package io.comwright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The examples of the guides to types and to Automation compile, those of a guide all together in
 * one package. A block of statements says what it uses in a comment before it, which readers do not
 * see: {@code <!-- with IFoo foo -->}.
 */
class DocsTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern BLOCK =
      Pattern.compile("(?:<!-- with (.*?) -->\n)?```java\n(.*?)```", Pattern.DOTALL);

  private static final String HEADER =
      """
      package docs;

      import io.comwright.*;
      import io.comwright.annotation.*;
      import io.comwright.annotation.DispId.Access;
      import io.comwright.annotation.Optional;
      import io.comwright.annotation.TextBuffer.Part;
      import io.comwright.automation.*;
      import java.lang.foreign.*;
      import java.nio.file.Path;
      import java.math.BigDecimal;
      import java.time.Instant;
      import java.time.LocalDateTime;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      """;

  @ParameterizedTest
  @ValueSource(strings = {"types.md", "automation.md"})
  void examplesCompile(String guide) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(DOCS.resolve(guide)));
    while (block.find()) {
      String name = "Example" + sources.size();
      String code =
          block.group(1) == null
              ? block.group(2)
              : "class %s { static void run(%s) {\n%s}}\n"
                  .formatted(name, block.group(1), block.group(2));
      sources.add(JavaFileObjects.forSourceString("docs." + name, HEADER + code));
    }
    assertFalse(sources.isEmpty());
    assertThat(
            Compiling.compile(
                List.of("-Xlint:all,-processing,-auxiliaryclass", "-Werror"),
                sources.toArray(JavaFileObject[]::new)))
        .succeededWithoutWarnings();
  }
}
