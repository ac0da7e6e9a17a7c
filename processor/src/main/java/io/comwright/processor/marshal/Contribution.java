package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What something adds to the stages of one call. They run in this order:
 *
 * <ol>
 *   <li>{@link #count}: what an {@code [in, out]} number passes is read, once, since others look at
 *       it;
 *   <li>{@link #check}: a stub requires the pointers through which it is to answer;
 *   <li>{@link #prepare}: arguments are converted, cells for outs are made;
 *   <li>the call, with the {@link #arguments}; if the callee {@linkplain #repetitions asks for it},
 *       all that was done is undone, and the method is called again;
 *   <li>{@link #succeed}: a proxy's frame takes over what the callee has handed out, a stub's frame
 *       what the implementation has given up;
 *   <li>{@link #convert}: all that can fail: a proxy converts outs to Java values, a stub converts
 *       them to cells of its frame, or, if nothing has an owner, in the caller's memory;
 *   <li>{@link #deliver}: nothing that can fail: a proxy sets the refs, a stub moves the cells into
 *       the caller's memory;
 *   <li>{@link #clear}, in a stub whose call has failed: zeros go out.
 * </ol>
 *
 * <p>What a cell of a frame owns when the call ends is given back ({@code Frame.own}), so that a
 * failure at any stage leaks nothing. See {@code docs/design/outs.md}.
 *
 * @param arguments native ones in a proxy, Java ones in a stub
 * @param result in a proxy, the Java result, if it comes through a parameter
 * @param owns whether a cell owns something: what comes after it may fail without harm only if the
 *     frame knows
 * @param transfers whether a Java value takes something over, which ends with {@code
 *     frame.commit()}
 * @param repetitions in a proxy, what may have the method called again
 */
public record Contribution(
    List<CodeBlock> arguments,
    CodeBlock count,
    CodeBlock check,
    CodeBlock prepare,
    CodeBlock succeed,
    CodeBlock convert,
    CodeBlock deliver,
    CodeBlock clear,
    Optional<CodeBlock> result,
    boolean owns,
    boolean transfers,
    List<Repetition> repetitions) {

  /**
   * Something that has the method called again, with a frame of its own, if the callee asks for it.
   *
   * @param type the type of a variable
   * @param variable the variable, which all calls share
   * @param initial its value before the first call
   * @param asks the method of the variable that says whether the callee asks for it, by the HRESULT
   * @param rest the other arguments of that method
   * @param condition what must hold, too
   */
  public record Repetition(
      TypeName type,
      CodeBlock variable,
      CodeBlock initial,
      String asks,
      CodeBlock rest,
      CodeBlock condition) {
    // fileRoom.tooShort(hr, Integer.toUnsignedLong(Memory.getInt(neededPointer)))
    /** Whether the method is to be called again. */
    public CodeBlock asked(CodeBlock hr) {
      return CodeBlock.of("$L$L.$L($L$L)", condition, variable, asks, hr, rest);
    }
  }

  /** What all of them add, in order. */
  public static Contribution join(List<Contribution> all) {
    Builder joined = new Builder();
    all.forEach(joined::add);
    return joined.build();
  }

  /** Whether something is handed out in stages, each of which a comment heads. */
  public boolean hasStages() {
    return !deliver.isEmpty();
  }

  /** What happens before the call. */
  public CodeBlock before() {
    return headed("Arguments.", prepare);
  }

  /** What happens after a call that has succeeded. */
  public CodeBlock after() {
    CodeBlock handedOut = CodeBlock.builder().add(succeed).add(convert).build();
    return CodeBlock.builder()
        .add(headed("Outs: taken over and converted.", handedOut))
        .add(headed("Outs: delivered, which cannot fail.", deliver))
        .build();
  }

  private CodeBlock headed(String comment, CodeBlock stage) {
    return stage.isEmpty() || !hasStages()
        ? stage
        : CodeBlock.builder().add("// $L\n", comment).add(stage).build();
  }

  /** Whether something is done after a call that has succeeded. */
  public boolean collects() {
    return !succeed.isEmpty() || !convert.isEmpty() || !deliver.isEmpty();
  }

  /** Collects statements, stage by stage. */
  public static final class Builder {
    private final List<CodeBlock> arguments = new ArrayList<>();
    private final CodeBlock.Builder count = CodeBlock.builder();
    private final CodeBlock.Builder check = CodeBlock.builder();
    private final CodeBlock.Builder prepare = CodeBlock.builder();
    private final CodeBlock.Builder succeed = CodeBlock.builder();
    private final CodeBlock.Builder convert = CodeBlock.builder();
    private final CodeBlock.Builder deliver = CodeBlock.builder();
    private final CodeBlock.Builder clear = CodeBlock.builder();
    private Optional<CodeBlock> result = Optional.empty();
    private boolean owns;
    private boolean transfers;
    private final List<Repetition> repetitions = new ArrayList<>();

    /** The next argument. */
    public Builder argument(CodeBlock argument) {
      arguments.add(argument);
      return this;
    }

    public CodeBlock.Builder count() {
      return count;
    }

    public CodeBlock.Builder check() {
      return check;
    }

    public CodeBlock.Builder prepare() {
      return prepare;
    }

    public CodeBlock.Builder succeed() {
      return succeed;
    }

    public CodeBlock.Builder convert() {
      return convert;
    }

    public CodeBlock.Builder deliver() {
      return deliver;
    }

    public CodeBlock.Builder clear() {
      return clear;
    }

    /** In a proxy: the Java result, which comes through a parameter. */
    public Builder result(CodeBlock value) {
      result = Optional.of(value);
      return this;
    }

    /** A cell owns something. */
    public Builder owns() {
      owns = true;
      return this;
    }

    /** A Java value takes something over. */
    public Builder transfers() {
      transfers = true;
      return this;
    }

    /** The method may be called again. */
    public Builder repeats(Repetition repetition) {
      repetitions.add(repetition);
      return this;
    }

    private void add(Contribution other) {
      arguments.addAll(other.arguments);
      count.add(other.count);
      check.add(other.check);
      prepare.add(other.prepare);
      succeed.add(other.succeed);
      convert.add(other.convert);
      deliver.add(other.deliver);
      clear.add(other.clear);
      result = other.result.or(() -> result);
      owns |= other.owns;
      transfers |= other.transfers;
      repetitions.addAll(other.repetitions);
    }

    public Contribution build() {
      return new Contribution(
          List.copyOf(arguments),
          count.build(),
          check.build(),
          prepare.build(),
          succeed.build(),
          convert.build(),
          deliver.build(),
          clear.build(),
          result,
          owns,
          transfers,
          List.copyOf(repetitions));
    }
  }
}
