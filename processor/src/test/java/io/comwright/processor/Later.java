package io.comwright.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that generates an interface, a marshaller and constants in its first round. */
final class Later extends AbstractProcessor {
  private boolean done;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      write("ILater", "@io.comwright.annotation.Vtable interface ILater { void m(); }");
      write(
          "LaterMarshaller",
          "final class LaterMarshaller implements"
              + " io.comwright.CustomMarshaller<java.util.Locale, String> {"
              + " @Override public String toNative(java.util.Locale value,"
              + " java.lang.foreign.SegmentAllocator call) { return value.toLanguageTag(); }"
              + " @Override public java.util.Locale fromNative(String value) {"
              + " return java.util.Locale.forLanguageTag(value); } }");
      write(
          "Iids",
          "class Iids { static final String FOO = \"00000000-0000-0000-0000-000000000001\";"
              + " static final int SLOT = 7; static final int RESERVED = 9; }");
    }
    return false;
  }

  private void write(String name, String text) {
    try (Writer writer = processingEnv.getFiler().createSourceFile("test." + name).openWriter()) {
      writer.write("package test; " + text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
