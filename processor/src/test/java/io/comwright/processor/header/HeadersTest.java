package io.comwright.processor.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of headers. What compilers make of it is tested with the native tests. */
class HeadersTest {
  private static final String IMPORTS =
      "import io.comwright.*; import io.comwright.annotation.*;\n";

  @TempDir Path folder;

  @Test
  void interfaces() throws IOException {
    assertHeader(
        """
        static const GUID IID_IFoo = {0x01234567, 0x89ab, 0xcdef, {0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef}};
        #ifdef __cplusplus
        struct IFoo : IUnknown {
          virtual HRESULT COMWRIGHT_METHOD area(LONG a, LONG b) = 0;
          virtual HRESULT COMWRIGHT_METHOD area_4(LONG a) = 0;
          virtual HRESULT COMWRIGHT_METHOD reserved() = 0;
          virtual HRESULT COMWRIGHT_METHOD delete_(LPCWSTR near_, BSTR* result) = 0;
          virtual COMWRIGHT_STRUCT(GUID) COMWRIGHT_METHOD id(COMWRIGHT_STRUCT_TO(GUID)) = 0;
          virtual COMWRIGHT_STRUCT(GUID) COMWRIGHT_METHOD idOf(COMWRIGHT_STRUCT_TO_(GUID) LONG a) = 0;
          virtual LONG COMWRIGHT_METHOD last(LONG NULL_, LONG linux_, LONG ERROR_) = 0;
        };
        #else
        typedef struct IFooVtbl { IFoo_SLOTS(IFoo) } IFooVtbl;
        struct IFoo {
          const IFooVtbl* lpVtbl;
        };
        #endif
        """,
        """
        @ComInterface(value = "01234567-89ab-cdef-0123-456789abcdef", reserved = 5)
        interface IFoo extends IUnknown {
          @Slot(4) void area(int a);
          @Slot(3) void area(int a, int b);
          @Slot(6) @Bstr String delete(String near);
          @PreserveSig Guid id();
          @PreserveSig Guid idOf(int a);
          @PreserveSig int last(int NULL, int linux, int ERROR);
        }
        """);
    assertTrue(
        header("test.h")
            .contains(
                """
                #define IFoo_SLOTS(Self_) \\
                  IUnknown_SLOTS(Self_) \\
                  HRESULT (COMWRIGHT_METHOD *area)(Self_*, LONG a, LONG b); \\
                  HRESULT (COMWRIGHT_METHOD *area_4)(Self_*, LONG a); \\
                  HRESULT (COMWRIGHT_METHOD *reserved)(Self_*); \\
                  HRESULT (COMWRIGHT_METHOD *delete_)(Self_*, LPCWSTR near_, BSTR* result); \\
                  COMWRIGHT_STRUCT(GUID) (COMWRIGHT_METHOD *id)(Self_* COMWRIGHT_AND_STRUCT_TO(GUID)); \\
                  COMWRIGHT_STRUCT(GUID) (COMWRIGHT_METHOD *idOf)(Self_* COMWRIGHT_AND_STRUCT_TO(GUID), LONG a); \\
                  LONG (COMWRIGHT_METHOD *last)(Self_*, LONG NULL_, LONG linux_, LONG ERROR_);

                #ifndef __IFoo_INTERFACE_DEFINED__
                """));
  }

  /** What overlaps shares a union, with the rest of the struct before and behind it. */
  @Test
  void unions() throws IOException {
    assertHeader(
        """
        struct Value {
          SHORT type;
          union {
            COMWRIGHT_EXTENSION struct {
              UINT8 padding1_[4];
              LONG high;
            };
            LONGLONG whole;
          };
          SHORT last;
          LONG far_;
          COMWRIGHT_FLEXIBLE(LONG rows[])
        };
        COMWRIGHT_SIZE(Value, 24);
        """,
        """
        @ComStruct interface Value extends StructView {
          short type();
          @Offset(12) int high();
          @Offset(8) long whole();
          @Offset(16) short last();
          @Offset(20) int far();
          @FlexibleArray("far") int[] rows();
        }
        """);
  }

  /** Compilers would place a union behind its first member, if that is aligned to less than it. */
  @Test
  void aUnionThatBeginsBeforeItsMembers() throws IOException {
    assertHeader(
        """
        struct Odd {
          union {
            COMWRIGHT_EXTENSION struct {
              UINT8 padding1_[2];
              INT8 raw[4];
            };
            COMWRIGHT_EXTENSION struct {
              UINT8 padding2_[4];
              LONG number;
            };
          };
        };
        COMWRIGHT_SIZE(Odd, 8);
        """,
        """
        @ComStruct interface Odd extends StructView {
          @Offset(2) @FixedSize(4) byte[] raw();
          @Offset(4) int number();
        }
        """);
  }

  @Test
  void packedStructsAndArrays() throws IOException {
    assertHeader(
        """
        #pragma pack(push, 2)
        struct tagFoo {
          Inner inner;
          LONG bits[3];
          WCHAR name[8];
        };
        #pragma pack(pop)
        COMWRIGHT_SIZE(tagFoo, 36);
        """,
        """
        @ComStruct(pack = 2) @NativeName("tagFoo")
        record Foo(Inner inner, @FixedSize(3) int[] bits, @FixedSize(8) String name) {}
        @ComStruct record Inner(Handle handle) {}
        """);
  }

  @Test
  void enums() throws IOException {
    assertHeader(
        """
        typedef SHORT Kind;
        enum {
          Kind_ONE = 1,
          Kind_MINUS = -2,
          Kind_HIGH = -1
        };
        """,
        """
        @NativeSize(2) enum Kind implements ComEnum {
          ONE(1), MINUS(-2), HIGH(0xffff), COMPUTED(ONE.value + 1), @UnknownValue UNKNOWN(99);
          private final int value;
          Kind(int value) { this.value = value; }
          @Override public long value() { return value; }
        }
        @ComStruct record Foo(Kind kind) {}
        """);
  }

  @Test
  void functions() throws IOException {
    assertHeader(
        """
        typedef LONG (COMWRIGHT_METHOD *Compare)(void* a, void* b);
        #endif

        typedef void (COMWRIGHT_METHOD *Sorting_sort)(void* base, ULONGLONG count, Compare compare);
        typedef LONG (COMWRIGHT_METHOD *Sorting_rand)(void);
        """,
        """
        import java.lang.foreign.MemorySegment;
        @Callback interface Compare { int compare(MemorySegment a, MemorySegment b); }
        @NativeLibrary("c") interface Sorting {
          @PreserveSig void sort(MemorySegment base, @Unsigned long count, Compare compare);
          @PreserveSig @SuppressWarnings("preserve-sig-int") int rand();
        }
        """);
  }

  /** A slot behind a name may make one that another method has. */
  @Test
  void aNameThatWasMadeForAnotherMethod() throws IOException {
    assertHeader(
        """
          virtual HRESULT COMWRIGHT_METHOD area(LONG a) = 0;
          virtual HRESULT COMWRIGHT_METHOD area_4(LONG a, LONG b) = 0;
          virtual HRESULT COMWRIGHT_METHOD area_4_5() = 0;
        """,
        """
        @ComInterface("01234567-89ab-cdef-0123-456789abcdef")
        interface IFoo extends IUnknown {
          @Slot(3) void area(int a);
          @Slot(4) void area(int a, int b);
          @Slot(5) void area_4();
        }
        """);
  }

  /** C knows the size of a struct from where it is declared on. */
  @Test
  void aStructComesBeforeThoseThatHoldIt() throws IOException {
    assertEquals(
        List.of(),
        reported(
            "package test; @ComStruct record Arrow(Tip tip, int length) {}",
            "package test; @ComStruct record Tip(Zone zone) {}",
            "package test; @ComStruct record Zone(int x) {}"));
    String header = header("test.h");
    List<Integer> places =
        Stream.of("Zone", "Tip", "Arrow")
            .map(name -> header.indexOf("struct " + name + " {"))
            .toList();
    assertTrue(places.getFirst() > 0, header);
    assertEquals(places.stream().sorted().toList(), places);
  }

  /** A header includes that of a package from which it needs more than a name. */
  @Test
  void otherPackages() throws IOException {
    assertEquals(
        List.of(),
        reported(
            "package other; public class Source0 { @ComStruct public record Point(int x) {} }",
            "package test; @ComStruct record Line(other.Source0.Point from, int length) {}"));
    assertTrue(header("test.h").contains("#include \"comwright.h\"\n#include \"other.h\"\n\n"));
    assertFalse(header("other.h").contains("#include \"test.h\""));
  }

  @Test
  void namesThatAreTakenInC() throws IOException {
    assertEquals(
        List.of(
            "A.Foo and B.Foo of one package would both be Foo in the header. Rename"
                + " one of them, give a struct another name with @NativeName, or move it to another"
                + " package. [header-name]"),
        reported(
            "package test; class A { @ComStruct record Foo(int x) {} }",
            "package test; class B { @ComStruct record Foo(long x) {} }"));
    assertFalse(Files.exists(folder.resolve("test.h")));
    assertEquals(
        List.of(),
        reported(
            "package test; class A { @ComStruct record Foo(int x) {} }",
            "package test; class B { @ComStruct record Foo(int x) {} }"));
  }

  /** Nobody compiles again for a header that says the same. */
  @Test
  void whatIsTheSameIsNotWritten() throws IOException {
    String source = "package test; @ComStruct record Foo(int x) {}";
    assertEquals(List.of(), reported(source));
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(folder.resolve("test.h"), longAgo);
    assertEquals(List.of(), reported(source));
    assertEquals(longAgo, Files.getLastModifiedTime(folder.resolve("test.h")));
    assertEquals(List.of(), reported(source.replace("int", "long")));
    assertTrue(header("test.h").contains("LONGLONG x;"));
  }

  private void assertHeader(String expected, String source) throws IOException {
    assertEquals(List.of(), reported("package test; " + source));
    String header = header("test.h");
    assertTrue(header.contains(expected), header);
  }

  private String header(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** Each source begins with its package. */
  private List<String> reported(String... sources) {
    Compilation compilation =
        Compiling.compile(
            List.of("-proc:only", "-Acomwright.header=" + folder),
            Stream.of(sources)
                .map(
                    source ->
                        JavaFileObjects.forSourceString(
                            "%s.Source%d"
                                .formatted(
                                    source.substring(8, source.indexOf(';')),
                                    List.of(sources).indexOf(source)),
                            source.replaceFirst("; ", "; " + IMPORTS)))
                .toArray(JavaFileObject[]::new));
    return compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)).toList();
  }
}
