package io.comwright.processor.model;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.type.GeneratedNames;
import java.util.List;
import java.util.Optional;

/**
 * An interface whose slots are settled: all that the writers need to know, and no compiler type.
 * The slots of functions only number them.
 *
 * @param name the annotated interface
 * @param iid its IID in lower case; empty for an interface without {@code IUnknown}
 * @param base the interface that it continues
 * @param methods its own slots, in order of declaration
 * @param table all slots, those of the base included
 * @param isPublic whether the generated classes are public
 * @param deprecated whether something that generated code mentions is deprecated
 * @param inheritedNames names of types and constants, which hide imported classes in a class that
 *     implements the interface
 * @param form what it stands for
 * @param libraries the names under which a library is looked for; empty for anything else
 * @param foreign what its methods mention that was compiled before
 * @param members its own methods that {@code Invoke} calls, in order of declaration
 */
public record ComInterface(
    ClassName name,
    Optional<String> iid,
    Optional<BaseInterface> base,
    List<ComMethod> methods,
    SlotTable table,
    boolean isPublic,
    boolean deprecated,
    List<String> inheritedNames,
    Form form,
    List<String> libraries,
    List<ForeignType> foreign,
    List<ComMember> members) {

  /** The signature of a method as the runtime's linker is told. */
  public Shape shape(ComMethod method) {
    return Shape.of(method, function());
  }

  /** Whether its methods are C functions, which have neither slots nor {@code this}. */
  public boolean function() {
    return form.isFunction();
  }

  /** Whether {@code Invoke} calls it, by the members that it has. */
  public boolean isDispatch() {
    return form == Form.DISPATCH || !members.isEmpty();
  }

  public ClassName membersClass() {
    return GeneratedNames.members(name);
  }

  public ClassName vtable() {
    return GeneratedNames.vtable(name);
  }

  public ClassName proxy() {
    return GeneratedNames.proxy(name);
  }

  public ClassName stub() {
    return GeneratedNames.stub(name);
  }

  /** A method's name in messages: {@code IFoo.method}. */
  public String site(ComMethod method) {
    return name.simpleName() + "." + method.nativeName();
  }
}
