package io.comwright.processor.parse;

import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.SourceSet;
import io.comwright.processor.type.Register;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** All parsers, each with those that it needs. What comes back to itself is tied here. */
public final class Parsers {
  private final Described<StructDeclaration> structs;
  private final Described<ViewDeclaration> views = new Described<>(this::view);
  private final Described<Declared<Register>> enums = new Described<>(EnumRule::parse);
  private final Described<Declared<Register>> flags = new Described<>(FlagsRule::parse);
  private final Described<Declared<ResultDeclaration>> outs;
  private final ValueTypes values;
  private final ViewShapes shapes;
  private final ViewParser viewParser;
  private final InterfaceParser interfaces;

  public Parsers(Types types, Elements elements, SourceSet sources) {
    OutParser pointers = new OutParser(this::value, types);
    ComponentParser components = new ComponentParser(this::value, pointers);
    this.structs = new Described<>(new StructParser(components)::parse);
    this.values = new Conversions(types, elements, new TypeTable(structs, enums, flags));
    this.outs = new Described<>(new OutsParser(values)::parse);
    this.shapes = new ViewShapes(views, elements, sources);
    this.viewParser = new ViewParser(new FieldParser(values, components, structs, shapes));
    AllocatedArrayParser arrays = new AllocatedArrayParser(values, shapes);
    this.interfaces =
        new InterfaceParser(
            new ParameterParser(values, pointers, new CountedParser(values), arrays),
            new ResultParser(values, outs, arrays));
  }

  /** A struct has components, whose types are structs again. */
  private Optional<Reading<Register>> value(Mention mention, Problems problems) {
    return values.read(mention, problems);
  }

  /** A view has fields, which are views again. */
  private ViewDeclaration view(TypeElement element) {
    return viewParser.parse(element);
  }

  public InterfaceParser interfaces() {
    return interfaces;
  }

  /** The records with {@code @ComStruct}. */
  public Described<StructDeclaration> structs() {
    return structs;
  }

  /** The interfaces with {@code @ComStruct}. */
  public Described<ViewDeclaration> views() {
    return views;
  }

  /** What is known of the interfaces with {@code @ComStruct} that were compiled before. */
  public ViewShapes shapes() {
    return shapes;
  }

  /** Elements do not live longer than a round. */
  public void startRound() {
    List.of(structs, views, enums, flags, outs).forEach(Described::forget);
  }
}
