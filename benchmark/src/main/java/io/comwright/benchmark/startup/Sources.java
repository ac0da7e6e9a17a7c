package io.comwright.benchmark.startup;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Two programs that call 200 methods of 20 interfaces once: through proxies, and with one exact
 * descriptor for each signature, as one writes it by hand. Each prints how many nanoseconds its
 * calls have taken, from the beginning of {@code main}.
 */
record Sources(Path folder, List<Signature> signatures) {
  private static final int INTERFACES = 20;
  private static final int METHODS = 10;

  private static final String IMPORTS =
      """
      package bench;

      import static java.lang.foreign.ValueLayout.*;

      import io.comwright.*;
      import io.comwright.annotation.*;
      import java.lang.foreign.*;
      import java.lang.invoke.*;

      """;

  void write() throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < INTERFACES; i++) {
      write("IFoo" + i, anInterface(i));
      write("Hand" + i, byHand(i));
      write("Foo" + i, implementation(i));
    }
    write("Callee", CALLEE);
    write("Exact", exact());
    write("Proxies", program("Proxies", calls(INTERFACES, METHODS)));
    write("ByHand", program("ByHand", handCalls()));
    write("FirstCall", program("FirstCall", calls(1, 1)));
    write("FirstByHand", program("FirstByHand", FIRST_BY_HAND));
    write("Nothing", program("Nothing", ""));
    write("FirstExposure", program("FirstExposure", exposed(1)));
    write("Exposures", program("Exposures", exposed(INTERFACES)));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".java"), IMPORTS + text);
  }

  private Signature signature(int which, int method) {
    return signatures.get((which * METHODS + method) % signatures.size());
  }

  private String anInterface(int which) {
    StringBuilder text = new StringBuilder();
    UUID iid = new UUID(0x0f9d2d3c6a2b4f37L, 0x9d533f6f2f6a0000L + which);
    text.append("@ComInterface(\"%s\")\n".formatted(iid));
    text.append("public interface IFoo%s extends IUnknown {\n".formatted(which));
    for (int i = 0; i < METHODS; i++) {
      Signature signature = signature(which, i);
      text.append(
          signature.result() == 'H'
              ? "  void"
              : (Signature.isFloating(signature.result())
                      ? "  @PreserveSig "
                      : "  @PreserveSig(whenThrown = 0) ")
                  + Signature.java(signature.result()));
      text.append(" m%s(%s);\n".formatted(i, parameters(signature)));
    }
    return text.append("}\n").toString();
  }

  private String implementation(int which) {
    StringBuilder text = new StringBuilder();
    text.append("final class Foo%s implements IFoo%s {\n".formatted(which, which));
    for (int i = 0; i < METHODS; i++) {
      Signature signature = signature(which, i);
      text.append(
          "  public %s m%s(%s) {%s}\n"
              .formatted(
                  signature.result() == 'H' ? "void" : Signature.java(signature.result()),
                  i,
                  parameters(signature),
                  signature.result() == 'H' ? "" : " return 0; "));
    }
    return text.append("}\n").toString();
  }

  private static String parameters(Signature signature) {
    return IntStream.range(0, signature.arguments().length())
        .mapToObj(i -> Signature.java(signature.arguments().charAt(i)) + " a" + i)
        .collect(joining(", "));
  }

  private static String values(Signature signature) {
    return signature
        .arguments()
        .chars()
        .mapToObj(letter -> Signature.value((char) letter))
        .collect(joining(", "));
  }

  private String calls(int interfaces, int methods) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < interfaces; i++) {
      text.append("    IFoo%s foo%s = IFoo%sProxy.attach(Callee.OBJECT);\n".formatted(i, i, i));
      for (int j = 0; j < methods; j++) {
        text.append("    foo%s.m%s(%s);\n".formatted(i, j, values(signature(i, j))));
      }
    }
    return text.toString();
  }

  private static String exposed(int interfaces) {
    return IntStream.range(0, interfaces)
        .mapToObj(i -> "    ComObject.expose(new Foo%s());\n".formatted(i))
        .collect(joining());
  }

  private String handCalls() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < INTERFACES; i++) {
      text.append("    Hand%s foo%s = new Hand%s(Callee.OBJECT);\n".formatted(i, i, i));
      for (int j = 0; j < METHODS; j++) {
        text.append("    foo%s.m%s(%s);\n".formatted(i, j, values(signature(i, j))));
      }
    }
    return text.toString();
  }

  private String byHand(int which) {
    StringBuilder text = new StringBuilder();
    text.append("final class Hand%s {\n  private final MemorySegment self;\n".formatted(which));
    text.append("  Hand%s(MemorySegment self) { this.self = self; }\n".formatted(which));
    for (int i = 0; i < METHODS; i++) {
      Signature signature = signature(which, i);
      boolean checked = signature.result() == 'H';
      String arguments =
          IntStream.range(0, signature.arguments().length())
              .mapToObj(a -> ", a" + a)
              .collect(joining());
      text.append(
          """
            %s m%s(%s) {
              try {
                %s(%s) Exact.H%s.invokeExact(Callee.slot(self, %s), self%s);
                %s
              } catch (Throwable e) {
                throw new AssertionError(e);
              }
            }
          """
              .formatted(
                  checked ? "void" : Signature.java(signature.result()),
                  i,
                  parameters(signature),
                  checked ? "int hr = " : "return ",
                  Signature.java(signature.result()),
                  signatures.indexOf(signature),
                  3 + i,
                  arguments,
                  checked ? "if (hr < 0) throw new IllegalStateException();" : ""));
    }
    return text.append("}\n").toString();
  }

  private String exact() {
    StringBuilder text = new StringBuilder("final class Exact {\n");
    text.append("  private static final Linker LINKER = Linker.nativeLinker();\n");
    for (int i = 0; i < signatures.size(); i++) {
      Signature signature = signatures.get(i);
      text.append(
          "  static final MethodHandle H%s = LINKER.downcallHandle(FunctionDescriptor.of(%s, ADDRESS%s));\n"
              .formatted(
                  i,
                  Signature.layout(signature.result()),
                  signature
                      .arguments()
                      .chars()
                      .mapToObj(letter -> ", " + Signature.layout((char) letter))
                      .collect(joining())));
    }
    return text.append("}\n").toString();
  }

  private static String program(String name, String calls) {
    return """
    public final class %s {
      public static void main(String[] arguments) {
        Callee.OBJECT.address();
        long start = System.nanoTime();
    %s
        long end = System.nanoTime();
        System.out.println("NANOS " + (end - start));
      }
    }
    """
        .formatted(name, calls);
  }

  private static final String FIRST_BY_HAND =
      """
          try {
            MethodHandle handle =
                Linker.nativeLinker().downcallHandle(FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
            int hr = (int) handle.invokeExact(Callee.slot(Callee.OBJECT, 3), Callee.OBJECT, 1);
          } catch (Throwable e) {
            throw new AssertionError(e);
          }
      """;

  private static final String CALLEE =
      """
      /** A native object whose methods all are one function. */
      final class Callee {
        static final MemorySegment OBJECT = make();

        static MemorySegment slot(MemorySegment self, int slot) {
          return self.reinterpret(8).get(ADDRESS, 0).reinterpret(8 * slot + 8).getAtIndex(ADDRESS, slot);
        }

        private static MemorySegment make() {
          SymbolLookup library = SymbolLookup.libraryLookup(System.getProperty("callee"), Arena.global());
          MemorySegment function = library.find("nothing").orElseThrow();
          MemorySegment vtable = Arena.global().allocate(ADDRESS, 16);
          for (int i = 0; i < 16; i++) {
            vtable.setAtIndex(ADDRESS, i, function);
          }
          MemorySegment object = Arena.global().allocate(ADDRESS);
          object.set(ADDRESS, 0, vtable);
          return object;
        }
      }
      """;
}
