package io.comwright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interfaces with one IID that were compiled apart and meet when they are loaded. */
class OneIidTest {
  @TempDir Path a;
  @TempDir Path b;

  @Test
  void otherSlotsAreRefused() throws Exception {
    compile(a, "00000000-0000-0000-0000-0000000000e1", "int count();");
    compile(b, "00000000-0000-0000-0000-0000000000e1", "void put(int value);");
    try (URLClassLoader loader = loader(a, b)) {
      Class.forName("a.IFooProxy", true, loader);
      Error error =
          assertThrows(
              IncompatibleClassChangeError.class, () -> Class.forName("b.IFooProxy", true, loader));
      assertEquals(
          ("b.IFoo (%s) has the IID 00000000-0000-0000-0000-0000000000e1 of a.IFoo (%s), and other"
                  + " slots: slot 3 is HRESULT put(LONG) here, and HRESULT count(LONG*) there."
                  + " Correct one of the two IIDs, unless the slot is wrong")
              .formatted(b.toUri().toURL(), a.toUri().toURL()),
          error.getMessage());
    }
  }

  @Test
  void moreSlotsAreRefused() throws Exception {
    compile(a, "00000000-0000-0000-0000-0000000000e2", "int count();");
    compile(b, "00000000-0000-0000-0000-0000000000e2", "int count(); void clear();");
    try (URLClassLoader loader = loader(a, b)) {
      Class.forName("a.IFooProxy", true, loader);
      assertThrows(
          IncompatibleClassChangeError.class, () -> Class.forName("b.IFooProxy", true, loader));
    }
  }

  @Test
  void anotherViewOfTheSameVtableIsNot() throws Exception {
    compile(a, "00000000-0000-0000-0000-0000000000e3", "int count(IUnknown object);");
    compile(
        b,
        "00000000-0000-0000-0000-0000000000e3",
        "HResult number(@Pointer long object, java.lang.foreign.MemorySegment result);");
    try (URLClassLoader loader = loader(a, b)) {
      Class.forName("a.IFooProxy", true, loader);
      Class.forName("b.IFooProxy", true, loader);
    }
  }

  @Test
  void theSameInterfaceInAnotherClassLoaderIsNot() throws Exception {
    compile(a, "00000000-0000-0000-0000-0000000000e4", "int count();");
    try (URLClassLoader one = loader(a);
        URLClassLoader two = loader(a)) {
      assertNotEquals(
          Class.forName("a.IFooProxy", true, one), Class.forName("a.IFooProxy", true, two));
    }
  }

  @Test
  void anotherVersionInAnotherClassLoaderIsNot() throws Exception {
    String iid = "00000000-0000-0000-0000-0000000000e5";
    compile(a, iid, "int count();");
    compile(b, "a", iid, "void put(int value);");
    try (URLClassLoader one = loader(a);
        URLClassLoader two = loader(b)) {
      assertNotEquals(
          Class.forName("a.IFooProxy", true, one), Class.forName("a.IFooProxy", true, two));
    }
  }

  /** A type library has one IID for both. */
  @Test
  void aDispinterfaceHasThatOfItsDualInterface() throws Exception {
    Compilation compilation =
        Compiling.compile(
            List.of(),
            JavaFileObjects.forSourceString(
                "a.Both",
                """
                package a;
                import io.comwright.annotation.*;
                import io.comwright.automation.*;
                interface Both {
                  @ComInterface("00000000-0000-0000-0000-0000000000e6")
                  interface IFoo extends IDispatch { @DispId(1) void foo(); }
                  @DispInterface("00000000-0000-0000-0000-0000000000e6")
                  interface DFoo extends IDispatch { @DispId(1) void foo(); }
                }
                """));
    assertThat(compilation).succeeded();
    Compiling.writeClasses(compilation, a);
    try (URLClassLoader loader = loader(a)) {
      Class.forName("a.Both_IFooProxy", true, loader);
      Class.forName("a.Both_DFooProxy", true, loader);
    }
  }

  private void compile(Path directory, String iid, String methods) throws Exception {
    compile(directory, directory == a ? "a" : "b", iid, methods);
  }

  private static void compile(Path directory, String packageName, String iid, String methods)
      throws Exception {
    Compilation compilation =
        Compiling.compile(
            List.of(),
            JavaFileObjects.forSourceString(
                packageName + ".IFoo",
                """
                package %s;
                import io.comwright.*;
                import io.comwright.annotation.*;
                @ComInterface("%s")
                public interface IFoo extends IUnknown { %s }
                """
                    .formatted(packageName, iid, methods)));
    assertThat(compilation).succeeded();
    Compiling.writeClasses(compilation, directory);
  }

  private static URLClassLoader loader(Path... directories) throws Exception {
    URL[] urls = new URL[directories.length];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = directories[i].toUri().toURL();
    }
    return new URLClassLoader(urls);
  }
}
