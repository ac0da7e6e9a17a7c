package io.comwright.processor.source;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.Trees;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The numbers with which constants of enums are made. A compiler shows them to no processor;
 * javac's syntax trees have them.
 */
public final class Literals {
  private final Optional<Trees> trees;

  /**
   * Reads what there is.
   *
   * @param trees empty under another compiler than javac
   */
  public Literals(Optional<Trees> trees) {
    this.trees = trees;
  }

  /**
   * The constants of an enum that are made with one literal, in order; not the one for unknown
   * values.
   */
  public SequencedMap<String, Long> of(TypeElement type) {
    SequencedMap<String, Long> literals = new LinkedHashMap<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT
          && !Annotations.has(member, Annotations.UNKNOWN_VALUE)) {
        trees
            .map(all -> all.getTree(member))
            .flatMap(Literals::argument)
            .flatMap(Literals::number)
            .ifPresent(value -> literals.put(member.getSimpleName().toString(), value));
      }
    }
    return literals;
  }

  // RED(1)
  private static Optional<ExpressionTree> argument(Tree constant) {
    return constant instanceof VariableTree variable
            && variable.getInitializer() instanceof NewClassTree made
            && made.getArguments().size() == 1
        ? Optional.of(made.getArguments().getFirst())
        : Optional.empty();
  }

  private static Optional<Long> number(ExpressionTree expression) {
    return switch (expression) {
      case LiteralTree literal when literal.getValue() instanceof Character letter ->
          Optional.of((long) letter);
      case LiteralTree literal when literal.getValue() instanceof Number number ->
          number instanceof Integer || number instanceof Long
              ? Optional.of(number.longValue())
              : Optional.empty();
      case ParenthesizedTree inner -> number(inner.getExpression());
      case UnaryTree minus when minus.getKind() == Tree.Kind.UNARY_MINUS ->
          number(minus.getExpression()).map(value -> -value);
      default -> Optional.empty();
    };
  }
}
