package io.comwright.importer.contract;

import io.comwright.importer.contract.Contract.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * The list of what is imported, and from where, that an author keeps ({@code comwright.import}).
 *
 * @param sources the files with definitions
 * @param packageName the package of what is written, or null if the list names none
 * @param strict whether only what the source calls optional may be null
 * @param wanted simple names, where {@code *} stands for anything
 * @param leftOut names that are not imported
 * @param contracts what the author knows; of two that contradict each other the later holds
 */
public record ImportList(
    List<Source> sources,
    @Nullable String packageName,
    boolean strict,
    List<Name> wanted,
    List<Name> leftOut,
    List<Contract> contracts) {

  private static final Pattern IID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?<format>winmd|tlb)\\s+(?<path>.+?)(\\s+sha256\\s+(?<sha256>[0-9A-Fa-f]{64}))?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_*][A-Za-z0-9_*]*");
  private static final Pattern QUALIFIED = Pattern.compile("([A-Za-z_]\\w*\\.)+[A-Za-z_]\\w*");

  /**
   * A file with definitions.
   *
   * @param format what kind of file it is
   * @param path as the list has it, relative to the list
   * @param sha256 its SHA-256 in lower case, or null if the list does not say it
   * @param line the line of the list
   */
  public record Source(Format format, String path, @Nullable String sha256, int line) {}

  /** What kind of file has definitions; the name in lower case is the word of the list. */
  public enum Format {
    /** Metadata of Windows. */
    WINMD,
    /** A type library, or a module with type libraries. */
    TLB
  }

  /**
   * A name, or a pattern of names.
   *
   * @param text the name
   * @param file the list
   * @param line the line of the list
   */
  public record Name(String text, String file, int line) {
    /**
     * Whether it stands for several names.
     *
     * @return whether it has an asterisk
     */
    public boolean isGlob() {
      return text.contains("*");
    }

    /**
     * Whether a name is meant.
     *
     * @param name a simple name
     * @return whether it is this one or one of these
     */
    public boolean matches(String name) {
      return isGlob()
          ? Pattern.matches("\\Q" + text.replace("*", "\\E.*\\Q") + "\\E", name)
          : text.equals(name);
    }
  }

  /**
   * Reads a list.
   *
   * @param file its name, for messages
   * @param text what is in it
   * @return the list
   * @throws ListProblem if a line says nothing that a list can say
   */
  public static ImportList parse(String file, String text) {
    List<Source> sources = new ArrayList<>();
    List<Name> wanted = new ArrayList<>();
    List<Name> leftOut = new ArrayList<>();
    List<Contract> contracts = new ArrayList<>();
    String packageName = null;
    boolean strict = false;
    int number = 0;
    for (String each : text.replaceFirst("^\uFEFF", "").lines().toList()) {
      number++;
      String line = each.replaceFirst("(^|\\s)#.*", "").strip();
      if (line.isEmpty()) {
        continue;
      }
      String[] words = line.split("\\s+");
      switch (words[0]) {
        case "winmd", "tlb" -> sources.add(source(file, number, line));
        case "package" -> {
          if (packageName != null) {
            throw new ListProblem(file, number, "the package is " + packageName + " already");
          }
          packageName = packageName(file, number, words);
        }
        case "nullability" -> strict = strict(file, number, words);
        case "iid", "rename", "owner", "nullable", "result" ->
            contracts.add(contract(file, number, words));
        default -> {
          boolean without = line.startsWith("-");
          (without ? leftOut : wanted).add(name(file, number, without ? line.substring(1) : line));
        }
      }
    }
    return new ImportList(sources, packageName, strict, wanted, leftOut, contracts);
  }

  /** A path may have spaces, as those of Office do. */
  private static Source source(String file, int number, String line) {
    Matcher source = SOURCE.matcher(line);
    if (!source.matches() || source.group("path").matches("(.*\\s)?sha256(\\s.*)?")) {
      String word = line.split("\\s")[0];
      throw new ListProblem(
          file, number, "write \"%s FILE\" or \"%s FILE sha256 DIGITS\"".formatted(word, word));
    }
    Format format = Format.valueOf(source.group("format").toUpperCase(Locale.ROOT));
    String sha256 = source.group("sha256");
    return new Source(
        format,
        source.group("path"),
        sha256 == null ? null : sha256.toLowerCase(Locale.ROOT),
        number);
  }

  private static String packageName(String file, int line, String[] words) {
    if (words.length != 2 || !SourceVersion.isName(words[1])) {
      throw new ListProblem(file, line, "write \"package\" and the name of a package");
    }
    return words[1];
  }

  private static boolean strict(String file, int line, String[] words) {
    if (words.length == 2 && words[1].equals("strict")) {
      return true;
    }
    if (words.length == 2 && words[1].equals("lenient")) {
      return false;
    }
    throw new ListProblem(file, line, "write \"nullability lenient\" or \"nullability strict\"");
  }

  private static Name name(String file, int line, String text) {
    if (QUALIFIED.matcher(text).matches()) {
      String simple = text.substring(text.lastIndexOf('.') + 1);
      throw new ListProblem(file, line, "write the simple name, " + simple);
    }
    if (!NAME.matcher(text).matches()) {
      throw new ListProblem(
          file, line, "\"" + text + "\" is neither a name, nor a word that a list begins with");
    }
    return new Name(text, file, line);
  }

  private static Contract contract(String file, int line, String[] words) {
    Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
    String[] parts = words.length == 3 ? words[1].split("\\.") : new String[0];
    String value = words[words.length - 1];
    value = kind == Kind.IID ? value.toLowerCase(Locale.ROOT) : value;
    if (parts.length != kind.parts() || !isValue(kind, value)) {
      throw new ListProblem(file, line, "write \"" + kind.form() + "\"");
    }
    return new Contract(
        kind,
        parts[0],
        parts.length > 1 ? parts[1] : null,
        parts.length > 2 ? parts[2] : null,
        value,
        file,
        line);
  }

  private static boolean isValue(Kind kind, String value) {
    return switch (kind) {
      case IID -> IID.matcher(value).matches();
      case RENAME -> SourceVersion.isIdentifier(value) && !SourceVersion.isKeyword(value);
      case OWNER -> List.of("CoTaskMem", "Borrowed").contains(value);
      case NULLABLE -> List.of("yes", "no").contains(value);
      case RESULT -> List.of("HResult", "none", "nullable").contains(value);
    };
  }
}
