package io.comwright.property.value;

import io.comwright.internal.Heap;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Text.
 *
 * @param owner who owns its memory: the caller, for the call, or whoever gets it
 */
public record TextKind(Form form, Owner owner, boolean nullable) implements Kind {
  /** How text is written: in the code page and in UTF-16 on Windows, as Linux has it elsewhere. */
  public enum Form {
    UTF16("", "WCHAR", null),
    UTF8("@Utf8 ", "char", StandardCharsets.UTF_8),
    ANSI("@Ansi ", "char", Heap.WINDOWS ? TextKind.codePage() : StandardCharsets.UTF_8),
    WIDE("@WideChar ", "wchar_t", Charset.forName(Heap.WINDOWS ? "UTF-16LE" : "UTF-32LE")),
    BSTR("@Bstr ", "", null);

    private final String java;
    private final String unit;
    private final @Nullable Charset charset;

    Form(String java, String unit, @Nullable Charset charset) {
      this.java = java;
      this.unit = unit;
      this.charset = charset;
    }
  }

  private static Charset codePage() {
    return Charset.forName(System.getProperty("native.encoding"));
  }

  /** Who owns the memory. */
  public enum Owner {
    CALLER("", "Kept"),
    TASK_MEMORY("@CoTaskMem ", "Heap"),
    OWN_HEAP("@FreeWith(OwnAllocator.class) ", "OwnHeap"),
    CALLEE("@Borrowed ", "Kept");

    private final String java;
    private final String cpp;

    Owner(String java, String cpp) {
      this.java = java;
      this.cpp = cpp;
    }

    public String annotation() {
      return java;
    }

    /** The class in {@code property.h} that allocates. */
    public String heap() {
      return cpp;
    }
  }

  /** The type of its units in C++. */
  public String unit() {
    return form.unit;
  }

  /** How many units a text has. */
  public int units(String text) {
    return form.charset == null ? text.length() : text.getBytes(form.charset).length;
  }

  public String formAnnotation() {
    return form.java;
  }

  @Override
  public String annotations() {
    return form == Form.BSTR && owner == Owner.TASK_MEMORY ? form.java : form.java + owner.java;
  }

  @Override
  public String type() {
    return "String";
  }

  @Override
  public Class<?> javaClass(World world) {
    return String.class;
  }

  @Override
  public String cell() {
    String unit = owner == Owner.CALLER || owner == Owner.CALLEE ? "const " + form.unit : form.unit;
    String codec =
        form == Form.BSTR
            ? "Bstr<%s>".formatted(owner.cpp)
            : "Text<%s, %s>".formatted(unit, owner.cpp);
    return nullable ? "OrNull<%s>".formatted(codec) : codec;
  }

  @Override
  public boolean ownable() {
    return owner != Owner.CALLER;
  }

  @Override
  public @Nullable Object draw(Random random) {
    if (nullable && random.nextInt(3) == 0) {
      return null;
    }
    int length =
        switch (random.nextInt(20)) {
          case 0, 1 -> 0;
          case 2 -> random.nextInt(3000);
          default -> random.nextInt(20);
        };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(
          switch (random.nextInt(8)) {
            case 0 -> 0x80 + random.nextInt(0x700);
            case 1 -> 0x2000 + random.nextInt(0x1000);
            case 2 -> 0x1F300 + random.nextInt(0x300);
            // Half of a pair, which only UTF-16 can write; a zero, which only a BSTR can hold.
            case 3 -> form.charset == null ? 0xD800 + random.nextInt(0x800) : '?';
            case 4 -> form == Form.BSTR ? 0 : '!';
            default -> ' ' + random.nextInt(0x5F);
          });
    }
    return text.toString();
  }

  @Override
  public void write(@Nullable Object value, Wire wire) {
    if (!nullable || wire.present(value != null)) {
      byte[] bytes = encode((String) value);
      wire.number(bytes.length, 4);
      wire.bytes(bytes);
    }
  }

  private byte[] encode(String value) {
    if (form.charset != null) {
      return value.getBytes(form.charset);
    }
    ByteBuffer units = ByteBuffer.allocate(2 * value.length()).order(ByteOrder.LITTLE_ENDIAN);
    value.chars().forEach(unit -> units.putChar((char) unit));
    return units.array();
  }
}
