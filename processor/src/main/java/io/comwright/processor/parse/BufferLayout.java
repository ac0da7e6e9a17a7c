package io.comwright.processor.parse;

import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * What is passed beside a text buffer.
 *
 * @param parts the buffer and the parameters that the Java method does not have, in order
 * @param size the parameter of the Java method that passes the size
 * @param needed the one that reports it
 */
public record BufferLayout(List<Part> parts, Optional<String> size, Optional<String> needed) {
  /** A native parameter; the names are those of {@code TextBuffer.Part}. */
  public enum Part {
    BUFFER("", false, false),
    SIZE("Count", true, false),
    NEEDED("Needed", false, true),
    IN_OUT_SIZE("Count", true, true);

    private final String suffix;
    private final boolean in;
    private final boolean out;

    Part(String suffix, boolean in, boolean out) {
      this.suffix = suffix;
      this.in = in;
      this.out = out;
    }

    /** What its name adds to that of the buffer. */
    public String suffix() {
      return suffix;
    }

    public boolean in() {
      return in;
    }

    public boolean out() {
      return out;
    }

    /** Its type, unless it is the buffer. */
    public Passing.BufferSize type() {
      return new Passing.BufferSize(Scalar.Integer.ULONG, TypeName.INT, in, out, true);
    }
  }

  /** Whether the callee reports the size. */
  public boolean reports() {
    return needed.isPresent() || parts.stream().anyMatch(Part::out);
  }
}
