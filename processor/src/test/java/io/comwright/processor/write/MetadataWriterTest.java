package io.comwright.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code native-image} is told of an interface, if the build asks for it. */
class MetadataWriterTest {
  private static final String SWITCH = "-Acomwright.graalvm=true";
  private static final String FOLDER = "META-INF/native-image/";

  private static final JavaFileObject SOURCE =
      JavaFileObjects.forSourceString(
          "com.example.Shapes",
          """
          package com.example;

          import io.comwright.*;
          import io.comwright.annotation.*;

          class Shapes {
            @ComStruct
            record Point(double x, double y) {}

            @ComInterface("6d1c0a52-7e3f-4b8a-9c54-2f0e8d7b6a91")
            interface IPoints extends IUnknown {
              @PreserveSig
              Point move(@ByValue Point point, float factor);

              void show(String text);
            }

            @Callback
            interface Visit {
              void visit(@ByValue Point point);
            }

            @NativeLibrary("points")
            interface Points {
              int count(@ByValue Point radius);
            }

            /** All that it links is linked for others anyway. */
            @NativeLibrary("points")
            interface Others {
              int count(int radius, double scale);
            }
          }
          """);

  @Test
  void anInterfaceWithStructsByValue() throws IOException {
    assertEquals(
        """
        {
          "reflection": [
            { "type": "com.example.Shapes_IPointsProxy" },
            { "type": "com.example.Shapes_IPointsStub", "methods": [ { "name": "move", "parameterTypes": ["long", "long", "long", "float"] }, { "name": "show", "parameterTypes": ["long", "long", "long"] } ] }
          ],
          "foreign": {
            "downcalls": [
              { "returnType": "jlong", "parameterTypes": ["jlong", "jlong", "jlong", "jfloat"] },
              { "returnType": "jlong", "parameterTypes": ["jlong", "jlong", "struct(jdouble, jdouble)", "jfloat"] },
              { "returnType": "struct(jdouble, jdouble)", "parameterTypes": ["jlong", "jlong", "jfloat"] },
              { "returnType": "struct(jdouble, jdouble)", "parameterTypes": ["jlong", "struct(jdouble, jdouble)", "jfloat"] }
            ],
            "upcalls": [
              { "returnType": "jlong", "parameterTypes": ["jlong", "jlong", "jlong", "jfloat"] },
              { "returnType": "jlong", "parameterTypes": ["jlong", "jlong", "struct(jdouble, jdouble)", "jfloat"] },
              { "returnType": "struct(jdouble, jdouble)", "parameterTypes": ["jlong", "jlong", "jfloat"] },
              { "returnType": "struct(jdouble, jdouble)", "parameterTypes": ["jlong", "struct(jdouble, jdouble)", "jfloat"] }
            ],
            "directUpcalls": [
              { "class": "com.example.Shapes_IPointsStub", "method": "move", "returnType": "jlong", "parameterTypes": ["jlong", "jlong", "jlong", "jfloat"] },
              { "class": "com.example.Shapes_IPointsStub", "method": "show", "returnType": "jlong", "parameterTypes": ["jlong", "jlong", "jlong"] }
            ]
          }
        }
        """,
        written(SWITCH).get("com.example.Shapes.IPoints"));
  }

  /** Its pointers are bound to what they call, and so are no static methods. */
  @Test
  void aCallback() throws IOException {
    assertEquals(
        """
        {
          "reflection": [
            { "type": "com.example.Shapes_VisitStub", "methods": [ { "name": "visit", "parameterTypes": ["io.comwright.runtime.NativeFunction", "long"] } ] }
          ],
          "foreign": {
            "downcalls": [
              { "returnType": "jlong", "parameterTypes": ["struct(jdouble, jdouble)"] }
            ],
            "upcalls": [
              { "returnType": "jlong", "parameterTypes": ["struct(jdouble, jdouble)"] }
            ],
            "directUpcalls": []
          }
        }
        """,
        written(SWITCH).get("com.example.Shapes.Visit"));
  }

  /** Nothing of it is looked up. */
  @Test
  void aLibrary() throws IOException {
    assertEquals(
        """
        {
          "reflection": [],
          "foreign": {
            "downcalls": [
              { "returnType": "jlong", "parameterTypes": ["struct(jdouble, jdouble)"] }
            ],
            "upcalls": [],
            "directUpcalls": []
          }
        }
        """,
        written(SWITCH).get("com.example.Shapes.Points"));
    assertFalse(written(SWITCH).containsKey("com.example.Shapes.Others"));
  }

  @Test
  void nothingUnlessTheBuildAsks(@TempDir Path folder) throws IOException {
    assertEquals(Map.of(), written());
    assertEquals(Map.of(), written("-Acomwright.graalvm=false"));
    assertEquals(
        Map.of(),
        written(
            SWITCH,
            "-Acomwright.lock=" + folder.toAbsolutePath().resolve("vtables.lock"),
            "-Acomwright.lock.update=true"));
  }

  private static Map<String, String> written(String... options) throws IOException {
    Compilation compilation = Compiling.compile(List.of(options), SOURCE);
    assertEquals(List.of(), compilation.errors());
    Map<String, String> written = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      int at = file.getName().indexOf(FOLDER);
      if (at >= 0) {
        String path = file.getName().substring(at + FOLDER.length());
        written.put(path.substring(0, path.indexOf('/')), Compiling.text(file));
      }
    }
    return written;
  }
}
