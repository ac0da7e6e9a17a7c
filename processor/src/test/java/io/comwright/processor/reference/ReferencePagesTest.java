package io.comwright.processor.reference;

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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencePagesTest {
  private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^>]*)>");
  private static final Pattern ADDRESS = Pattern.compile("href=\"([^\"]*)\"");
  private static final Set<String> WITHOUT_END = Set.of("meta", "link", "br");

  private static final JavaFileObject SOURCE =
      JavaFileObjects.forSourceString(
          "test.Api",
          """
          package test;
          import io.comwright.*;
          import io.comwright.annotation.*;
          import io.comwright.automation.*;
          import org.jspecify.annotations.Nullable;
          public class Api {
            /** A shelf of {@code <books>}. There is more. */
            @ComInterface(value = "01234567-89ab-cdef-0123-456789abcdef", reserved = 4)
            public interface IShelf extends IUnknown {
              /** Looks for a {@link String title}, e.g. one. */
              @Nullable IBook find(String title, @Out @CoTaskMem Ref<String> author, int flags);
              @Slot(5) void give(IBook book, @SizeIs int[] pages);
            }
            @ComInterface("01234567-89ab-cdef-0123-456789abcde0")
            public interface IBook extends IShelf {
              @PreserveSig @Borrowed String title();
              @Bstr String note();
              @SizeIs @CoTaskMem IBook[] parts();
              void swap(@InOut @CoTaskMem Ref<String> text, Variant value, Point where);
              Variant any();
              @Borrowed @PreserveSig IShelf shelf();
              void done(Done done, @PreserveSig_ int n);
            }
            @interface PreserveSig_ {}
            @Callback public interface Done { void run(int code); }
            @ComStruct public record Point(int x, short y) {}
            @DispInterface("01234567-89ab-cdef-0123-456789abcde1")
            public interface DEvents extends IDispatch {
              @DispId(7) void opened(@Bstr String name, @DefaultValue("1") int mode);
            }
            @Vtable interface IRaw { void a(); }
          }
          """);

  @TempDir Path folder;

  @Test
  void vtableOrder() throws IOException {
    write();
    assertEquals(
        List.of(
            "0|HRESULT QueryInterface(REFIID, void**)|IUnknown",
            "1|ULONG AddRef()|IUnknown",
            "2|ULONG Release()|IUnknown",
            "3|HRESULT find(LPCWSTR, LPWSTR*, LONG, IBook**)|IShelf",
            "4|reserved|IShelf",
            "5|HRESULT give(IBook*, ULONG, LONG*)|IShelf",
            "6|LPCWSTR title()|IBook",
            "7|BSTR note(BSTR* result)|IBook".replace("BSTR note", "HRESULT note")),
        rows("test.Api.IBook.html", "Vtable order").subList(0, 8));
    assertTrue(
        page("test.Api.IBook.html")
            .contains(
                "<tr class=\"inherited\"><td>3</td><td><code>HRESULT find(LPCWSTR, LPWSTR*, LONG,"
                    + " <a href=\"test.Api.IBook.html\">IBook</a>**)</code></td>"
                    + "<td><code><a href=\"test.Api.IShelf.html\">IShelf</a></code></td></tr>\n"));
  }

  /** Who frees is what the guide to types says of each annotation. */
  @Test
  void ownership() throws IOException {
    write();
    assertEquals(
        List.of(
            "title|LPCWSTR|String|in||stays the caller's, and is valid during the call",
            "author|LPWSTR*|Ref&lt;String&gt;|out||the receiver frees it with CoTaskMemFree",
            "flags|LONG|int|in||",
            "result|IBook**|Api.IBook|out, result in Java|yes|one reference, which the receiver"
                + " releases"),
        rows("test.Api.IShelf.html", "find"));
    assertEquals(
        List.of(
            "book|IBook*|Api.IBook|in||the caller's reference; whoever keeps the object calls"
                + " AddRef",
            "pagesCount|ULONG||in||",
            "pages|LONG*|int[]|in||stays the caller's, and is valid during the call"),
        rows("test.Api.IShelf.html", "give"));
    assertEquals(
        List.of(
            "result|BSTR*|String|out, result in Java||the receiver frees it with SysFreeString"),
        rows("test.Api.IBook.html", "note"));
    assertEquals(
        List.of(
            "text|LPWSTR*|Ref&lt;String&gt;|in, out||the callee gives back what it replaces; after"
                + " it: the receiver frees it with CoTaskMemFree",
            "value|VARIANT*|Variant|in||stays the caller's, and is valid during the call",
            "where|Point*|Api.Point|in||stays the caller's, and is valid during the call"),
        rows("test.Api.IBook.html", "swap"));
    String book = page("test.Api.IBook.html");
    assertTrue(book.contains("The native result is that in Java: stays the callee's.</p>"), book);
    assertTrue(book.contains("the receiver clears it with VariantClear"), book);
    assertTrue(
        book.contains(
            "the receiver frees it with CoTaskMemFree; each element: one reference, which the"
                + " receiver releases"),
        book);
  }

  @Test
  void whatTheSourceSays() throws IOException {
    write("-Acomwright.docs.javadoc=../apidocs/");
    String shelf = page("test.Api.IShelf.html");
    assertTrue(shelf.contains("<p>A shelf of &lt;books&gt;.</p>"), shelf);
    assertTrue(shelf.contains("<p>Looks for a title, e.g. one.</p>"), shelf);
    assertTrue(shelf.contains("href=\"../apidocs/test/Api.IShelf.html\""), shelf);
    assertTrue(
        shelf.contains(
            "href=\"../apidocs/test/Api.IShelf.html#find(java.lang.String,io.comwright.Ref,int)\""),
        shelf);
    assertFalse(page("test.Api.IRaw.html").contains("apidocs"), "no public type");
    assertEquals(List.of("0|4|x|LONG|", "4|2|y|SHORT|"), rows("test.Api.Point.html", "Layout"));
    assertEquals(
        List.of("7|method|opened|VT_BSTR name<br>VT_I4 mode optional = 1|"),
        rows("test.Api.DEvents.html", "Members for Invoke"));
  }

  /** Whatever is declared: tags have their ends, and links lead somewhere. */
  @Test
  void allThatTheGoldenFilesDeclare() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (String directory : List.of("golden", "compiled")) {
      try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", directory))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          if (!file.getParent().endsWith("expected")) {
            sources.add(JavaFileObjects.forResource(file.toUri().toURL()));
          }
        }
      }
    }
    write(sources);
    int pages = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
        pages++;
        assertSound(file);
      }
    }
    assertTrue(pages > sources.size() / 2, pages + " pages");
  }

  @Test
  void whatIsTheSameStaysUntouched() throws IOException {
    write();
    Path page = folder.resolve("test.Api.IBook.html");
    FileTime before = FileTime.fromMillis(0);
    Files.setLastModifiedTime(page, before);
    write();
    assertEquals(before, Files.getLastModifiedTime(page));
  }

  private void write(String... options) throws IOException {
    write(List.of(SOURCE), options);
  }

  private void write(List<JavaFileObject> sources, String... options) {
    List<String> all = new ArrayList<>(List.of("-proc:only", "-Acomwright.docs=" + folder));
    all.addAll(Arrays.asList(options));
    Compilation compilation = Compiling.compile(all, sources.toArray(JavaFileObject[]::new));
    assertEquals(List.of(), compilation.errors());
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** The rows of the first table behind a heading, without tags but for line breaks. */
  private List<String> rows(String name, String heading) throws IOException {
    String page = page(name);
    Matcher start = Pattern.compile("<h[23]>(<span.*?</span> )?" + heading + "</h").matcher(page);
    assertTrue(start.find(), heading);
    String table = page.substring(page.indexOf("<table>", start.end()));
    return table
        .substring(0, table.indexOf("</table>"))
        .lines()
        .filter(line -> line.contains("<td>"))
        .map(line -> line.replaceAll("^<tr[^>]*><td>|</td></tr>$", "").replace("</td><td>", "|"))
        .map(line -> line.replaceAll("</?(?!br)\\w+[^>]*>", ""))
        .toList();
  }

  private void assertSound(Path file) throws IOException {
    String page = Files.readString(file);
    Deque<String> open = new ArrayDeque<>();
    for (Matcher tag = TAG.matcher(page.substring(page.indexOf('\n'))); tag.find(); ) {
      if (!WITHOUT_END.contains(tag.group(2))) {
        if (tag.group(1).isEmpty()) {
          open.push(tag.group(2));
        } else {
          assertEquals(open.pop(), tag.group(2), () -> file + "\n" + page);
        }
      }
    }
    assertTrue(open.isEmpty(), file.toString());
    for (Matcher address = ADDRESS.matcher(page); address.find(); ) {
      String[] parts = address.group(1).split("#", 2);
      Path target = parts[0].isEmpty() ? file : folder.resolve(parts[0]);
      assertTrue(Files.exists(target), () -> file + ": " + target);
      assertTrue(
          parts.length < 2 || page(target.getFileName().toString()).contains("id=\"" + parts[1]),
          address.group(1));
    }
  }
}
