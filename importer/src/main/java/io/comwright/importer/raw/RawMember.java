package io.comwright.importer.raw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a method is for callers of {@code IDispatch::Invoke}.
 *
 * @param id its DISPID
 * @param access what a call does
 * @param restricted whether callers do not find it by its name
 * @param hidden whether browsers do not show it
 * @param arguments what is so of its parameters, by their indices
 */
public record RawMember(
    int id, Access access, boolean restricted, boolean hidden, List<Argument> arguments) {
  public RawMember {
    arguments = List.copyOf(arguments);
  }

  /** What a call does. */
  public enum Access {
    /** Calls a method. */
    METHOD,
    /** Reads a property. */
    GET,
    /** Writes a property. */
    PUT,
    /** Makes a property refer to an object. */
    PUTREF;

    /**
     * Whether the last argument is a value that is written.
     *
     * @return whether it is one of the puts
     */
    public boolean isPut() {
      return this == PUT || this == PUTREF;
    }
  }

  /**
   * A parameter.
   *
   * @param kind what it is
   * @param optional whether it may be left out
   * @param otherwise what it is then, as text, or null if the source does not say it
   */
  public record Argument(Kind kind, boolean optional, @Nullable String otherwise) {
    /** What a parameter may be. */
    public enum Kind {
      /** An argument, or the result. */
      PLAIN,
      /** The locale of the caller, which is no argument. */
      LOCALE,
      /** All arguments beyond the others. */
      REST
    }
  }
}
