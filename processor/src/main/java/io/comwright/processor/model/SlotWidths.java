package io.comwright.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How wide the result and the parameters of a slot are, as far as the spelling of its native
 * signature tells. The name of a struct or an enum tells nothing.
 */
record SlotWidths(List<Width> all) {
  private static final Pattern SIGNATURE = Pattern.compile("(.+) \\w+\\((.*)\\)");

  private enum Width {
    NOTHING("void"),
    ONE("INT8|UINT8|BYTE|CHAR|BOOLEAN"),
    TWO("SHORT|USHORT|WCHAR|VARIANT_BOOL"),
    FOUR("LONG|ULONG|INT|UINT|DWORD|BOOL|HRESULT"),
    EIGHT(".*\\*|LP\\w+|REF\\w+|BSTR|HANDLE|SIZE_T|\\w+_PTR|LONGLONG|ULONGLONG"),
    FLOAT("FLOAT"),
    DOUBLE("DOUBLE"),
    UNKNOWN(".*");

    private final Pattern spellings;

    Width(String spellings) {
      this.spellings = Pattern.compile(spellings);
    }

    static Width of(String spelling) {
      for (Width width : values()) {
        if (width.spellings.matcher(spelling).matches()) {
          return width;
        }
      }
      throw new AssertionError("the last one takes all");
    }
  }

  static SlotWidths of(String line) {
    List<Width> all = new ArrayList<>();
    Matcher signature = SIGNATURE.matcher(line);
    if (signature.matches()) {
      all.add(Width.of(signature.group(1)));
      for (String parameter : signature.group(2).split(", ")) {
        all.add(Width.of(parameter));
      }
    }
    return new SlotWidths(List.copyOf(all));
  }

  boolean fit(SlotWidths other) {
    return all.size() == other.all.size()
        && IntStream.range(0, all.size()).allMatch(i -> fit(all.get(i), other.all.get(i)));
  }

  private static boolean fit(Width mine, Width theirs) {
    return mine == theirs || mine == Width.UNKNOWN || theirs == Width.UNKNOWN;
  }
}
