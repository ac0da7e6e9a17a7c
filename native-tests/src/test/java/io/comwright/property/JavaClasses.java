package io.comwright.property;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.property.dispatch.DrawnMembers;
import io.comwright.property.model.Interface;
import io.comwright.property.model.Model;
import io.comwright.property.source.JavaSource;
import io.comwright.property.value.Struct;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.foreign.MemorySegment;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java side of a model, compiled with the processor. */
final class JavaClasses {
  private final ClassLoader loader;

  private JavaClasses(ClassLoader loader) {
    this.loader = loader;
  }

  static JavaClasses compile(Model model, DrawnMembers members, long seed, Path directory)
      throws IOException {
    Random random = new Random(seed);
    Path sources = Files.createDirectories(directory.resolve("java"));
    Path classes = Files.createDirectories(directory.resolve("classes"));
    List<Path> files = new ArrayList<>();
    for (Struct struct : model.structs()) {
      files.add(write(sources, struct.name(), JavaSource.of(struct)));
    }
    for (Interface type : model.interfaces()) {
      files.add(write(sources, type.name(), JavaSource.of(type, random)));
    }
    for (Interface type : model.leaves()) {
      files.add(write(sources, type.library(), JavaSource.ofLibrary(type)));
    }
    for (Map.Entry<String, String> source : members.sources(JavaSource.PACKAGE).entrySet()) {
      files.add(write(sources, source.getKey(), source.getValue()));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              messages,
              manager,
              null,
              List.of(
                  "-Xlint:all,-processing,-path",
                  "-Werror",
                  "--release",
                  "22",
                  "-d",
                  classes.toString(),
                  "-s",
                  sources.toString(),
                  "-cp",
                  path,
                  "-processorpath",
                  path),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      if (!task.call()) {
        throw new AssertionError(messages);
      }
    }
    return load(directory);
  }

  /** What was compiled before. */
  static JavaClasses load(Path directory) throws IOException {
    URL classes = directory.resolve("classes").toUri().toURL();
    return new JavaClasses(
        new URLClassLoader(new URL[] {classes}, JavaClasses.class.getClassLoader()));
  }

  private static Path write(Path sources, String name, String text) throws IOException {
    Path file = sources.resolve(JavaSource.PACKAGE).resolve(name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  Class<?> of(String name) {
    try {
      return Class.forName(JavaSource.PACKAGE + "." + name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** A constant of the class beside a struct's record. */
  int constant(Struct struct, String name) {
    try {
      return of(struct.name() + "Struct").getField(name).getInt(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  ComType<?> type(Interface type) {
    try {
      return (ComType<?>) of(type.name() + "Proxy").getField("TYPE").get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** A proxy that takes over a reference. */
  IUnknown attach(Interface type, MemorySegment pointer) {
    try {
      return (IUnknown)
          of(type.name() + "Proxy").getMethod("attach", MemorySegment.class).invoke(null, pointer);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** A proxy of a Java object. */
  IUnknown from(String type, IUnknown object) {
    try {
      return (IUnknown) of(type + "Proxy").getMethod("from", IUnknown.class).invoke(null, object);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** The functions of a library. */
  Object load(Interface type, Path library) {
    try {
      return of(type.library() + "Proxy").getMethod("load", Path.class).invoke(null, library);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  ClassLoader loader() {
    return loader;
  }
}
