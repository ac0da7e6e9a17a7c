package io.comwright.property.model;

import io.comwright.HResult;
import io.comwright.property.parameter.Parameter;
import io.comwright.property.value.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One call of a method, with neutral values.
 *
 * @param arguments what is drawn for the parameters
 * @param results what the callee answers if it succeeds
 * @param status the HRESULT that the callee answers, 0 where it answers none
 * @param breaks whether an implementation in Java throws although it has no HRESULT to say so with
 * @param refused whether the result cannot be handed out, which an implementation in Java need not
 *     know: it answers all the same
 */
public record Call(
    Method method,
    List<@Nullable Object> arguments,
    List<@Nullable Object> results,
    int status,
    boolean breaks,
    boolean refused) {
  public boolean fails() {
    return status < 0;
  }

  /** The interface that the caller wants, as it was drawn; null where it does not say. */
  private @Nullable Object iid() {
    return method.iid() < 0 ? null : arguments.get(method.iid());
  }

  /** A call like this, unless its result cannot be handed out. */
  Call orRefused() {
    for (int i = 0; i < results.size() && !fails(); i++) {
      int refusal = method.results().get(i).refusal(results.get(i), iid());
      if (refusal != 0) {
        return new Call(method, arguments, results, refusal, false, true);
      }
    }
    return this;
  }

  /** A call like this of which one out is missing, if there is one that an HRESULT can say so. */
  Call orMissing(Random random) {
    if (method.parameters().stream().anyMatch(Parameter::onFailure)) {
      return this;
    }
    List<@Nullable Object> drawn = new ArrayList<>(arguments);
    for (int i = 0; i < drawn.size() && method.hasStatus() && !fails(); i++) {
      Object missing = method.parameters().get(i).withoutAnswer(drawn.get(i));
      if (missing != null && random.nextBoolean()) {
        drawn.set(i, missing);
        return new Call(method, drawn, results, HResult.E_POINTER, false, true);
      }
    }
    return this;
  }

  /** What a callee must see. */
  public byte[] in() {
    Wire wire = new Wire();
    for (int i = 0; i < arguments.size(); i++) {
      method.parameters().get(i).writeIn(arguments.get(i), wire);
    }
    return wire.toArray();
  }

  /** What a caller in C++ makes its arguments of. */
  public byte[] passed() {
    Wire wire = new Wire();
    for (int i = 0; i < arguments.size(); i++) {
      method.parameters().get(i).writePassed(arguments.get(i), wire);
    }
    return wire.toArray();
  }

  /** Whether a callee in C++ answers in spite of what it leaves out, so that a proxy must undo. */
  public boolean breaksInCpp() {
    return refused
        && method.parameters().stream().noneMatch(Parameter::writesThrough)
        && IntStream.range(0, arguments.size())
            .anyMatch(i -> method.parameters().get(i).breaksInCpp(arguments.get(i)));
  }

  /** What C++ makes its answer of. */
  public byte[] answer() {
    Wire wire = new Wire();
    boolean answers = !fails() || breaksInCpp();
    for (int i = 0; i < arguments.size(); i++) {
      if (answers || method.parameters().get(i).onFailure()) {
        method.parameters().get(i).writeAnswer(arguments.get(i), wire);
      }
    }
    if (answers) {
      writeResults(wire);
    }
    return wire.toArray();
  }

  private void writeResults(Wire wire) {
    for (int i = 0; i < results.size(); i++) {
      method.results().get(i).write(results.get(i), wire);
    }
  }

  /**
   * What a caller must see.
   *
   * @param status the HRESULT that arrives
   */
  public byte[] out(int status) {
    Wire wire = new Wire();
    if (method.hasStatus()) {
      wire.number(status, 4);
    }
    for (int i = 0; i < arguments.size(); i++) {
      method.parameters().get(i).writeOut(arguments.get(i), !fails(), wire);
    }
    if (fails()) {
      // The cells have been cleared.
      results.forEach(result -> wire.number(0, 1));
    } else {
      writeResults(wire);
    }
    return wire.toArray();
  }

  /** What a caller of an implementation in Java must see. */
  public byte[] outOfJava() {
    if (!breaks) {
      return out(statusOfJava());
    }
    Wire wire = new Wire();
    method.results().forEach(result -> result.write(result.broken(), wire));
    return wire.toArray();
  }

  /** The HRESULT that an implementation in Java can answer: a success only as a result. */
  public int statusOfJava() {
    return switch (method.style()) {
      case SUCCESS, TRUTH, CODE -> status;
      default -> Math.min(status, 0);
    };
  }
}
