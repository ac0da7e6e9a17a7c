package io.comwright.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The layouts that the runtime assumes, as a C++ compiler lays out Microsoft's documented
 * declarations: "VARIANT structure (oaidl.h)", "DECIMAL structure (wtypes.h)", "SAFEARRAY structure
 * (oaidl.h)", "SAFEARRAYBOUND structure (oaidl.h)", "PROPVARIANT structure (propidlbase.h)".
 */
class AutomationLayoutTest {
  private static final String DECLARATIONS =
      """
      #include <cstddef>
      #include <cstdint>
      #include <cstdio>
      typedef uint8_t BYTE; typedef uint16_t USHORT, WORD, VARTYPE; typedef uint32_t ULONG, DWORD;
      typedef int32_t LONG; typedef int64_t LONGLONG; typedef uint64_t ULONGLONG;
      typedef int16_t VARIANT_BOOL, SHORT; typedef double DATE; typedef char16_t *BSTR;
      union CY { struct { ULONG Lo; LONG Hi; }; LONGLONG int64; };
      struct DECIMAL {
        USHORT wReserved;
        union { struct { BYTE scale; BYTE sign; }; USHORT signscale; };
        ULONG Hi32;
        union { struct { ULONG Lo32; ULONG Mid32; }; ULONGLONG Lo64; };
      };
      struct SAFEARRAYBOUND { ULONG cElements; LONG lLbound; };
      struct SAFEARRAY {
        USHORT cDims; USHORT fFeatures; ULONG cbElements; ULONG cLocks; void *pvData;
        SAFEARRAYBOUND rgsabound[1];
      };
      struct VARIANT {
        union {
          struct {
            VARTYPE vt; WORD wReserved1; WORD wReserved2; WORD wReserved3;
            union {
              LONGLONG llVal; LONG lVal; BYTE bVal; SHORT iVal; float fltVal; double dblVal;
              VARIANT_BOOL boolVal; LONG scode; CY cyVal; DATE date; BSTR bstrVal; void *punkVal;
              SAFEARRAY *parray; void *byref;
              struct { void *pvRecord; void *pRecInfo; } brecVal;
            };
          };
          DECIMAL decVal;
        };
      };
      struct FILETIME { DWORD dwLowDateTime; DWORD dwHighDateTime; };
      struct GUID { ULONG Data1; USHORT Data2; USHORT Data3; BYTE Data4[8]; };
      struct BLOB { ULONG cbSize; BYTE *pBlobData; };
      struct CLIPDATA { ULONG cbSize; LONG ulClipFmt; BYTE *pClipData; };
      struct CAL { ULONG cElems; LONG *pElems; };
      struct VERSIONEDSTREAM { GUID guidVersion; void *pStream; };
      struct PROPVARIANT {
        union {
          struct {
            VARTYPE vt; WORD wReserved1; WORD wReserved2; WORD wReserved3;
            union {
              LONGLONG hVal; FILETIME filetime; GUID *puuid; CLIPDATA *pclipdata; BSTR bstrVal;
              BLOB blob; char *pszVal; char16_t *pwszVal; CAL cal; VERSIONEDSTREAM *pVersionedStream;
            };
          };
          DECIMAL decVal;
        };
      };
      static void dump(const char *name, const void *p, size_t n) {
        std::printf("%s ", name);
        for (size_t i = 0; i < n; i++) std::printf("%02x", ((const unsigned char *)p)[i]);
        std::printf("\\n");
      }
      """;

  private static final String PROGRAM =
      """
      #define SIZE(t) std::printf("sizeof " #t " %zu\\n", sizeof(t))
      #define AT(t, m) std::printf(#t " " #m " %zu\\n", offsetof(t, m))
      int main() {
        SIZE(VARIANT); AT(VARIANT, vt); AT(VARIANT, llVal); AT(VARIANT, bstrVal);
        AT(VARIANT, brecVal.pRecInfo);
        AT(VARIANT, decVal); AT(VARIANT, decVal.scale); AT(VARIANT, decVal.sign);
        AT(VARIANT, decVal.Hi32); AT(VARIANT, decVal.Lo64); SIZE(DECIMAL);
        AT(SAFEARRAY, cDims); AT(SAFEARRAY, fFeatures); AT(SAFEARRAY, cbElements);
        AT(SAFEARRAY, cLocks); AT(SAFEARRAY, pvData); AT(SAFEARRAY, rgsabound);
        SIZE(SAFEARRAYBOUND); AT(SAFEARRAYBOUND, lLbound);
        SIZE(PROPVARIANT); AT(PROPVARIANT, filetime); AT(PROPVARIANT, blob.cbSize);
        AT(PROPVARIANT, blob.pBlobData); AT(PROPVARIANT, cal.cElems); AT(PROPVARIANT, cal.pElems);
        AT(PROPVARIANT, puuid); SIZE(FILETIME); SIZE(GUID); SIZE(CLIPDATA);
        AT(CLIPDATA, pClipData); AT(VERSIONEDSTREAM, pStream);
        VARIANT v = {}; v.vt = 3; v.lVal = 42; dump("VT_I4 42", &v, sizeof v);
        v = {}; v.vt = 11; v.boolVal = -1; dump("VT_BOOL true", &v, sizeof v);
        v = {}; v.vt = 6; v.cyVal.int64 = 12345; dump("VT_CY 1.2345", &v, sizeof v);
        v = {}; v.vt = 7; v.date = -1.25; dump("VT_DATE -1.25", &v, sizeof v);
        v = {}; v.decVal.scale = 28; v.decVal.sign = 0x80; v.decVal.Hi32 = 0xffffffff;
        v.decVal.Lo64 = 0xfffffffffffffffe; v.vt = 14;
        dump("VT_DECIMAL", &v, sizeof v);
      }
      """;

  @Test
  void compilerAgrees(@TempDir Path directory) throws IOException, InterruptedException {
    Path compiler =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(path -> Path.of(path, "g++"))
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    if (compiler == null) {
      if ("true".equals(System.getenv("COMWRIGHT_REQUIRE_TOOLS"))) {
        fail("g++ is missing, and COMWRIGHT_REQUIRE_TOOLS=true promises it");
      }
      Assumptions.abort("skipped: g++ is missing");
    }
    Path source = directory.resolve("layout.cpp");
    Files.writeString(source, DECLARATIONS + PROGRAM);
    Path program = directory.resolve("layout");
    run(compiler.toString(), "-std=c++17", "-w", "-o", program.toString(), source.toString());
    // By hand, from the documentation; what the other tests of this package rely on.
    String expected =
        """
        sizeof VARIANT 24
        VARIANT vt 0
        VARIANT llVal 8
        VARIANT bstrVal 8
        VARIANT brecVal.pRecInfo 16
        VARIANT decVal 0
        VARIANT decVal.scale 2
        VARIANT decVal.sign 3
        VARIANT decVal.Hi32 4
        VARIANT decVal.Lo64 8
        sizeof DECIMAL 16
        SAFEARRAY cDims 0
        SAFEARRAY fFeatures 2
        SAFEARRAY cbElements 4
        SAFEARRAY cLocks 8
        SAFEARRAY pvData 16
        SAFEARRAY rgsabound 24
        sizeof SAFEARRAYBOUND 8
        SAFEARRAYBOUND lLbound 4
        sizeof PROPVARIANT 24
        PROPVARIANT filetime 8
        PROPVARIANT blob.cbSize 8
        PROPVARIANT blob.pBlobData 16
        PROPVARIANT cal.cElems 8
        PROPVARIANT cal.pElems 16
        PROPVARIANT puuid 8
        sizeof FILETIME 8
        sizeof GUID 16
        sizeof CLIPDATA 16
        CLIPDATA pClipData 8
        VERSIONEDSTREAM pStream 16
        VT_I4 42 03000000000000002a000000000000000000000000000000
        VT_BOOL true 0b00000000000000ffff0000000000000000000000000000
        VT_CY 1.2345 060000000000000039300000000000000000000000000000
        VT_DATE -1.25 0700000000000000000000000000f4bf0000000000000000
        VT_DECIMAL 0e001c80fffffffffeffffffffffffff0000000000000000
        """;
    assertEquals(expected, run(program.toString()));
    assertEquals(24, Variants.SIZE);
    assertEquals(24, PropVariants.SIZE);
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }
}
