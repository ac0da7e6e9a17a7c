package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import io.comwright.processor.model.ComView;
import io.comwright.processor.model.ViewField;
import io.comwright.processor.model.ViewForm;
import io.comwright.processor.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that read and write one field. */
final class ViewFieldWriter {
  private final ViewField field;
  private final ViewPlace place;

  ViewFieldWriter(ComView model, ViewField field) {
    this.field = field;
    this.place = new ViewPlace(model, field);
  }

  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    MethodSpec.Builder getter = method().returns(field.declared().name());
    field.declared().annotations().forEach(getter::addAnnotation);
    methods.add(getter.addCode(getter()).build());
    field
        .setter()
        .ifPresent(
            setter -> {
              ParameterSpec.Builder value = ParameterSpec.builder(setter.value().name(), "value");
              setter.value().annotations().forEach(value::addAnnotation);
              MethodSpec.Builder code = method().addParameter(value.build());
              setter.allocator().ifPresent(type -> code.addParameter(type, "allocator"));
              methods.add(code.addCode(setter(setter.form())).build());
            });
    return methods;
  }

  private MethodSpec.Builder method() {
    return MethodSpec.methodBuilder(field.name())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  private CodeBlock getter() {
    return switch (field.form()) {
      case ViewForm.Plain plain -> new ViewValueWriter(place).get(plain.type());
      case ViewForm.Inner inner ->
          ViewPlace.result(
              CodeBlock.of(
                  "$T.inner(this, $L,$W$T.TYPE,$W$L)",
                  RuntimeTypes.VIEW_FIELDS,
                  field.constant(),
                  inner.type().struct(),
                  place.name()));
      case ViewForm.Inners inners ->
          ViewPlace.result(
              CodeBlock.of(
                  "$T.list(this, $L, $L,$W$T.TYPE,$W$L)",
                  RuntimeTypes.VIEW_FIELDS,
                  field.constant(),
                  inners.length(),
                  inners.type().struct(),
                  place.name()));
      case ViewForm.TextPointer text -> new ViewPointerWriter(place).getText(text.type().form());
      case ViewForm.InterfacePointer object ->
          new ViewPointerWriter(place).getInterface(object.type());
      case ViewForm.Reference reference ->
          new ViewPointerWriter(place).getTarget(reference.target());
      case ViewForm.Counted counted -> new ViewArrayWriter(place).get(counted);
      case ViewForm.Flexible flexible -> new ViewArrayWriter(place).get(flexible);
    };
  }

  private CodeBlock setter(ViewForm.Settable form) {
    return switch (form) {
      case ViewForm.Plain plain -> new ViewValueWriter(place).put(plain.type());
      case ViewForm.TextPointer text -> new ViewPointerWriter(place).putText(text.type().form());
      case ViewForm.Reference reference ->
          new ViewPointerWriter(place).putTarget(reference.target());
      case ViewForm.Counted counted -> new ViewArrayWriter(place).put(counted);
      case ViewForm.Flexible flexible -> new ViewArrayWriter(place).put(flexible);
    };
  }
}
