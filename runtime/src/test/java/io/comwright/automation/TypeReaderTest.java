package io.comwright.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypeReaderTest {
  /** A description of one function with one parameter, and the names of the get of a property. */
  private static ITypeInfo info(Arena arena, InvokeKind kind) {
    TypeAttr attributes = TypeAttrStruct.allocate(arena);
    attributes.kind(TypeKind.DISPATCH);
    attributes.functions((short) 1);
    FuncDesc function = FuncDescStruct.allocate(arena);
    function.invokeKind(kind);
    function.kind(FuncKind.DISPATCH);
    var parameters = ElemDescStruct.allocateArray(arena, 1);
    parameters.get(0).type().vt((short) VarType.VT_I4);
    function.parameters(parameters);
    return (ITypeInfo)
        Proxy.newProxyInstance(
            ITypeInfo.class.getClassLoader(),
            new Class<?>[] {ITypeInfo.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getTypeAttr" -> attributes;
                  case "getFuncDesc" -> function;
                  case "getNames" -> {
                    String[] names = (String[]) arguments[1];
                    names[0] = "Sheet";
                    names[1] = "index";
                    yield null;
                  }
                  default -> null;
                });
  }

  private static String parameter(InvokeKind kind) {
    try (Arena arena = Arena.ofConfined()) {
      TypeDescription type = new TypeReader(info(arena, kind)).read();
      return type.functions().getFirst().parameters().getFirst().name();
    }
  }

  /** The names are told for the number that both have. */
  @ParameterizedTest
  @EnumSource(names = {"PUT", "PUT_REF"})
  void theValueOfAPutHasNoNameOfAnother(InvokeKind kind) {
    assertEquals("rhs", parameter(kind));
  }

  @Test
  void othersHaveTheNamesThatAreTold() {
    assertEquals(
        List.of("index", "index"),
        List.of(parameter(InvokeKind.METHOD), parameter(InvokeKind.GET)));
  }
}
