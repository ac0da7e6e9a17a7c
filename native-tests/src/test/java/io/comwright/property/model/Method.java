package io.comwright.property.model;

import io.comwright.property.parameter.IidParameter;
import io.comwright.property.parameter.Parameter;
import io.comwright.property.value.GuidKind;
import io.comwright.property.value.Kind;
import io.comwright.property.value.StructKind;
import io.comwright.property.value.TextKind;
import io.comwright.property.value.TokenKind;
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
 * @param results the kinds of the results: several only where a record holds them
 */
public record Method(
    String name, int slot, List<Parameter> parameters, Style style, List<Kind> results) {
  /** What a method returns natively, and in Java. */
  public enum Style {
    /** An HRESULT; nothing in Java. */
    NOTHING,
    /** An HRESULT; the last out in Java. */
    RETVAL,
    /** An HRESULT; the last outs in Java, in a record. */
    OUTS,
    /** An HRESULT; an object as the interface that the caller wants. */
    REQUESTED,
    /** An HRESULT; a success is the result in Java. */
    SUCCESS,
    /** An HRESULT; the same in Java. */
    CODE,
    /** An HRESULT; whether it is S_OK in Java. */
    TRUTH,
    /** The same in both. */
    NATIVE;
  }

  public boolean hasStatus() {
    return style != Style.NATIVE;
  }

  /** Whether the native result is a struct. */
  public boolean returnsStruct() {
    return !hasStatus()
        && !results.isEmpty()
        && (results.getFirst() instanceof StructKind || results.getFirst() instanceof GuidKind);
  }

  /** The parameters in Java. */
  public List<String> java() {
    List<String> java = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      java.addAll(parameters.get(i).java("p" + i));
    }
    return java;
  }

  /** Which parameter is the IID of the result; -1 if there is none. */
  public int iid() {
    return parameters.indexOf(new IidParameter());
  }

  /** The record that holds several results. */
  public String outs() {
    return "Outs_" + name + "_" + slot;
  }

  /** One call, drawn. */
  public Call drawCall(Random random) {
    List<@Nullable Object> arguments = new ArrayList<>();
    parameters.forEach(parameter -> arguments.add(parameter.draw(random)));
    List<@Nullable Object> answers = new ArrayList<>();
    results.forEach(result -> answers.add(result.draw(random)));
    boolean fails = random.nextInt(6) == 0;
    int success = random.nextInt(3) == 0 ? random.nextInt() & Integer.MAX_VALUE : 0;
    if (style == Style.TRUTH) {
      success = Math.min(success, 1);
    }
    int status = fails ? random.nextInt() | Integer.MIN_VALUE : success;
    boolean canBreak =
        style == Style.NATIVE
            && parameters.stream().noneMatch(Parameter::handsOut)
            && results.stream()
                .noneMatch(
                    kind ->
                        kind instanceof TextKind
                            || kind instanceof StructKind
                            || kind instanceof GuidKind
                            || kind instanceof TokenKind);
    Call call =
        new Call(this, arguments, answers, hasStatus() ? status : 0, fails && canBreak, false)
            .orRefused();
    return random.nextInt(4) == 0 ? call.orMissing(random) : call;
  }
}
