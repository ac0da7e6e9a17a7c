package io.comwright.importer.choose;

import io.comwright.importer.model.Grade;
import io.comwright.importer.raw.RawMethod;
import io.comwright.importer.raw.RawParameter;
import io.comwright.importer.raw.RawParameter.Says;
import io.comwright.importer.raw.RawType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses how the parameters of one method are written. */
final class ParameterChooser {
  private final Types types;
  private final Nulls nulls;
  private final RawMethod method;
  private final Sizes sizes;
  private final Outs outs;

  /**
   * A chooser for one method.
   *
   * @param code whether the method returns its HRESULT, so that what comes out may be NULL
   */
  ParameterChooser(Types types, Nulls nulls, RawMethod method, List<String> names, boolean code) {
    this.types = types;
    this.nulls = nulls;
    this.method = method;
    this.sizes = new Sizes(types, method, names);
    this.outs = new Outs(code, sizes.hasUnused());
  }

  Sizes sizes() {
    return sizes;
  }

  /** The form of a parameter, or null for one that cannot be passed from Java. */
  @Nullable Form of(int index) {
    RawParameter parameter = method.parameters().get(index);
    Indirect type = Indirect.of(parameter.type());
    Shape shape = types.shape(type.type());
    Form form =
        switch (type.depth()) {
          case 0 -> direct(index, parameter, shape);
          case 1 -> behindOne(index, parameter, type.type(), shape);
          case 2 -> behindTwo(index, parameter, shape);
          default -> raw(parameter);
        };
    if (form != null && form.grade() != Grade.RAW) {
      types.refer(type.type());
    }
    return form;
  }

  private @Nullable Form direct(int index, RawParameter parameter, Shape shape) {
    return switch (shape) {
      case Shape.Plain(List<String> annotations, String type, _, _) -> Form.sure(annotations, type);
      case Shape.Text text -> text(index, parameter, text);
      case Shape.Copied(String type, _) -> Form.sure(List.of("@ByValue"), type);
      case Shape.Interface(String type) -> nulls.argument(parameter, Form.sure(List.of(), type));
      case Shape.Function(String type) -> nulls.argument(parameter, Form.sure(List.of(), type));
      case Shape.View _, Shape.SafeArray _, Shape.Opaque _, Shape.Nothing _ -> null;
    };
  }

  private Form text(int index, RawParameter parameter, Shape.Text text) {
    boolean bytes = parameter.size() != null && parameter.size().bytes();
    if (parameter.is(Says.OUT)) {
      return text.isBstr() || bytes || sizes.isShared(index)
          ? raw(parameter)
          : buffer(index, parameter, text);
    }
    if (parameter.size() != null && !text.isBstr()) {
      boolean isUtf16 = text.annotations().isEmpty();
      Sizes.Place place = bytes || !isUtf16 ? null : sizes.of(index, !parameter.is(Says.OPTIONAL));
      String size = place instanceof Sizes.Place.Constant ? null : sized(place, false);
      return size == null
          ? raw(parameter)
          : nulls.optional(parameter, Form.sure(List.of(size), "String"));
    }
    if (parameter.is(Says.NOT_TERMINATED)) {
      return raw(parameter);
    }
    Sizes.Place counted = text.annotations().isEmpty() ? sizes.ofText(index) : null;
    if (counted != null) {
      return nulls
          .argument(parameter, Form.sure(List.of(sized(counted, false)), "String"))
          .by(Grade.BY_RULE, Outs.note(parameter, "it is counted, and has no zero at its end"));
    }
    Form form = Form.sure(text.annotations(), "String");
    return text.isBstr() ? nulls.argument(parameter, form) : nulls.optional(parameter, form);
  }

  /** A buffer of the caller: {@code @Out @TextBuffer Ref<String>}. */
  private Form buffer(int index, RawParameter parameter, Shape.Text text) {
    Sizes.Place place = sizes.of(index, !parameter.is(Says.OPTIONAL));
    String annotation =
        switch (place) {
          case Sizes.Place.Implied(boolean after) ->
              after ? "@TextBuffer" : "@TextBuffer({Part.SIZE, Part.BUFFER})";
          case Sizes.Place.Named(String name, _) -> "@TextBuffer(size = \"" + name + "\")";
          case null, default -> null;
        };
    if (annotation == null || sizes.isAddress(parameter)) {
      return raw(parameter);
    }
    List<String> annotations = new ArrayList<>(text.annotations());
    annotations.add(annotation);
    Form form = Form.sure(annotations, "Ref<String>").with(parameter.inOut() ? "@InOut" : "@Out");
    return place instanceof Sizes.Place.Implied && parameter.onlyOut()
        ? nulls.optional(parameter, form.orResult(annotations, "String"))
        : nulls.optional(parameter, form);
  }

  private Form behindOne(int index, RawParameter parameter, RawType type, Shape shape) {
    if (parameter.size() != null) {
      return counted(index, parameter, type, shape);
    }
    String bytes = isMemory(type) && !parameter.is(Says.RETVAL) ? sizes.named(index) : null;
    if (bytes != null) {
      String rule = "%s is its size in bytes".formatted(bytes);
      return nulls.optional(
          parameter,
          Form.sure(List.of("@SizeIs(\"" + bytes + "\")"), "MemorySegment")
              .by(Grade.BY_RULE, Outs.note(parameter, rule)));
    }
    if (parameter.is(Says.OUT)) {
      return outs.one(parameter, shape);
    }
    return switch (shape) {
      case Shape.Nothing _ -> Form.sure(List.of(), "MemorySegment");
      case Shape.Copied(String copied, _) ->
          nulls.optional(parameter, Form.sure(List.of(), copied));
      case Shape.View(String view) -> nulls.optional(parameter, Form.sure(List.of(), view));
      case Shape.SafeArray _ -> nulls.optional(parameter, Form.sure(List.of(), "SafeArray"));
      default -> raw(parameter);
    };
  }

  private static boolean isMemory(RawType type) {
    return type == RawType.Primitive.VOID || type == RawType.Primitive.U1;
  }

  private Form behindTwo(int index, RawParameter parameter, Shape shape) {
    if (parameter.size() != null) {
      return allocated(index, parameter, shape);
    }
    return outs.two(parameter, shape);
  }

  /** An array of the caller, or memory of a size in bytes. */
  private Form counted(int index, RawParameter parameter, RawType type, Shape shape) {
    boolean bytes = parameter.size().bytes();
    int unit = type == RawType.Primitive.VOID ? 1 : types.structs().of(type).size();
    boolean optional = parameter.is(Says.OPTIONAL);
    if (shape instanceof Shape.Nothing || bytes && unit != 1) {
      Sizes.Place place = sizes.of(index, !optional);
      String size = place instanceof Sizes.Place.Constant ? null : sized(place, true);
      Form form = Form.sure(size == null ? List.of() : List.of(size), "MemorySegment");
      form = size != null && optional ? form.with("@Nullable") : form;
      return shape instanceof Shape.Nothing ? form : form.by(Grade.RAW, rawNote(parameter));
    }
    Element element = types.isOpenEnded(shape) ? null : Element.of(shape);
    Sizes.Place place = element == null ? null : sizes.of(index, !optional);
    boolean comesBack = parameter.is(Says.OUT);
    String size = sized(place, comesBack);
    if (element == null
        || size == null
        || element.isView() && place instanceof Sizes.Place.Constant) {
      return raw(parameter);
    }
    List<String> annotations = new ArrayList<>();
    if (comesBack && !element.isView()) {
      annotations.add(parameter.inOut() ? "@InOut" : "@Out");
      if (element.isFreed()) {
        annotations.add(Outs.owner(parameter));
      }
    }
    annotations.addAll(element.annotations());
    annotations.add(size);
    String length = comesBack && !element.isView() ? sizes.length(index) : null;
    if (length != null && parameter.onlyOut()) {
      annotations.add("@LengthIs(\"" + length + "\")");
    }
    Form form =
        Form.sure(annotations, element.array(optional, outs.elementMayBeNull(parameter, shape)));
    return element.isFreed() && comesBack ? Outs.owned(parameter, form) : form;
  }

  /** An array that the callee allocates. */
  private Form allocated(int index, RawParameter parameter, Shape shape) {
    Element element = types.isOpenEnded(shape) ? null : Element.of(shape);
    Sizes.Place place = element == null ? null : sizes.of(index, false);
    if (place == null || place instanceof Sizes.Place.Constant || !parameter.onlyOut()) {
      return raw(parameter);
    }
    String name =
        place instanceof Sizes.Place.Named(String named, _)
            ? named
            : ((Sizes.Place.Reported) place).name();
    List<String> annotations = new ArrayList<>(List.of("@Out", Outs.owner(parameter)));
    annotations.addAll(element.annotations());
    annotations.add("@SizeIs(\"" + name + "\")");
    Form form = Form.sure(annotations, "Ref<" + element.array(false, false) + ">");
    return nulls.optional(parameter, Outs.owned(parameter, form));
  }

  /** The annotation that says the size, or null. */
  private static @Nullable String sized(Sizes.@Nullable Place place, boolean comesBack) {
    return switch (place) {
      case Sizes.Place.Constant(int number) -> "@FixedSize(" + number + ")";
      case Sizes.Place.Implied(boolean after) -> after ? "@SizeIs(after = true)" : "@SizeIs";
      case Sizes.Place.Named(String name, boolean inOut) ->
          inOut && !comesBack ? null : "@SizeIs(\"" + name + "\")";
      case Sizes.Place.Reported _ -> null;
      case null -> null;
    };
  }

  static Form raw(RawParameter parameter) {
    return Form.sure(List.of(), "MemorySegment").by(Grade.RAW, rawNote(parameter));
  }

  private static String rawNote(RawParameter parameter) {
    return "%s is a %s".formatted(parameter.name(), parameter.type().text());
  }
}
