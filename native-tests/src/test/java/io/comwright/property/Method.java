package io.comwright.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A method.
 *
 * @param name its name, which overloads of different length share
 * @param slot its slot
 * @param parameters its parameters
 * @param style what it returns
 * @param result the kind of the result, or null if there is none
 */
record Method(String name, int slot, List<Kind> parameters, Style style, @Nullable Kind result) {
  /** What a method returns natively, and in Java. */
  enum Style {
    /** An HRESULT; nothing in Java. */
    NOTHING,
    /** An HRESULT; the last out in Java. */
    RETVAL,
    /** An HRESULT; a success is the result in Java. */
    SUCCESS,
    /** The same in both. */
    NATIVE;
  }

  boolean hasStatus() {
    return style != Style.NATIVE;
  }

  /** One call, drawn. */
  Call drawCall(Random random) {
    List<@Nullable Object> arguments = new ArrayList<>();
    parameters.forEach(parameter -> arguments.add(parameter.draw(random)));
    boolean fails = random.nextInt(6) == 0;
    int success = random.nextInt(3) == 0 ? random.nextInt() & Integer.MAX_VALUE : 0;
    int status = fails ? random.nextInt() | Integer.MIN_VALUE : success;
    return new Call(
        this,
        arguments,
        result == null ? null : result.draw(random),
        hasStatus() ? status : 0,
        fails && !hasStatus() && !(result instanceof TextKind));
  }
}
