package io.comwright.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.TaskMemory;
import io.comwright.UpcallFailureListener;
import io.comwright.nativetest.Compiler;
import io.comwright.nativetest.Convention;
import io.comwright.nativetest.EachCompiler;
import io.comwright.property.model.Call;
import io.comwright.property.model.Interface;
import io.comwright.property.model.Method;
import io.comwright.property.source.CppSource;
import io.comwright.property.value.IToken;
import io.comwright.property.value.Kind;
import io.comwright.property.value.StructKind;
import io.comwright.property.value.TokenKind;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/**
 * Interfaces drawn at random, in Java and in C++, called in all four ways, and as functions of a
 * library. Every byte of every argument, result and out is compared; memory and references are
 * counted.
 *
 * <p>{@code -Dcomwright.property.seed=N} draws the same again, {@code
 * -Dcomwright.property.methods=N} draws as many.
 */
@EachCompiler
class PropertyTest implements World {
  private static final int CALLS_PER_METHOD = 3;

  @Parameter private Compiler compiler;

  private final Complaints complaints = new Complaints();
  private final List<Throwable> failures = new ArrayList<>();
  private final Map<Object, @Nullable Object> befores = new IdentityHashMap<>();
  private Drawn drawn;
  private Library library;
  private Tokens tokens;
  private Random random;
  private Allocator allocatorBefore;
  private UpcallFailureListener listenerBefore;
  private int liveBefore;

  @BeforeEach
  void setUp() throws Exception {
    drawn = Drawn.get();
    library = drawn.library(compiler);
    random = new Random(drawn.seed());
    allocatorBefore = TaskMemory.use(library.allocator(0));
    OwnAllocator.current = library.allocator(1);
    liveBefore = ComObject.liveCount();
    listenerBefore = ComObject.onUpcallFailure((method, answer, thrown) -> failures.add(thrown));
    tokens = new Tokens(library);
  }

  @AfterEach
  void tearDown() {
    if (listenerBefore != null) {
      tokens.close();
      ComObject.onUpcallFailure(listenerBefore);
      TaskMemory.use(allocatorBefore);
      assertEquals("", complaints.toString(), () -> "seed " + drawn.seed());
      assertEquals(liveBefore, ComObject.liveCount(), "exposed Java objects");
      assertEquals(TokenKind.COUNT, tokens.refs(), "references to the tokens of C++");
    }
  }

  @Override
  public IToken token(int id) {
    return tokens.get(id);
  }

  @Override
  public void lend(int id) {
    tokens.lend(id);
  }

  @Override
  public void close(IUnknown object) {
    if (!tokens.holds(object)) {
      object.close();
    }
  }

  @Override
  public Class<?> struct(String name) {
    return drawn.classes().of(name);
  }

  @Override
  public void remember(Object place, @Nullable Object before) {
    befores.put(place, before);
  }

  @Override
  public @Nullable Object remembered(Object place) {
    return befores.get(place);
  }

  @Test
  void javaCallsCpp() {
    for (Interface type : drawn.model().leaves()) {
      for (boolean wide : new boolean[] {false, true}) {
        try (IUnknown proxy = drawn.classes().attach(type, library.create(type, wide))) {
          eachCall(type.allMethods(), call -> callCpp(type.name(), proxy, call));
        }
      }
    }
  }

  @Test
  void javaCallsFunctions() {
    for (Interface type : drawn.model().leaves()) {
      Object functions = drawn.classes().load(type, library.file());
      eachCall(
          CppSource.exported(type, Convention.CURRENT),
          call -> callCpp(type.library(), functions, call));
    }
  }

  private void callCpp(String type, Object proxy, Call call) {
    int status = call.breaksInCpp() ? 0 : call.status();
    library.prepare(Library.Side.CALLEE, call.answer(), status, true);
    byte[] out = invoke(type, proxy, call);
    complaints.compare(call, "in", call.in(), library.noted(Library.Side.CALLEE));
    complaints.compare(call, "out", call.out(call.statusOfJava()), out);
  }

  @Test
  void cppCallsJava() {
    for (Interface type : drawn.model().leaves()) {
      tokens.lendNone();
      Recorder recorder = new Recorder(methods(type), this);
      try (ComObject object =
          ComObject.expose(implement(type, recorder), drawn.classes().type(type))) {
        MemorySegment pointer = object.pointer(drawn.classes().type(type));
        for (int wide = 0; wide < 2; wide++) {
          int whole = wide;
          eachCall(
              type.allMethods(),
              call -> {
                recorder.expect(call);
                callFromCpp(type, pointer, call.method().slot(), call.passed(), whole, true);
                complaints.compare(call, "in", call.in(), recorder.noted());
                complaints.compare(
                    call, "out", call.outOfJava(), library.noted(Library.Side.CALLER));
              });
        }
        for (int slot : type.allReserved()) {
          callFromCpp(type, pointer, slot, new byte[0], 0, true);
          Wire wire = new Wire();
          wire.number(HResult.E_NOTIMPL, 4);
          complaints.compare(slot, type.name(), wire.toArray(), library.noted(Library.Side.CALLER));
        }
      }
    }
  }

  @Test
  void javaCallsJava() {
    for (Interface type : drawn.model().leaves()) {
      tokens.lendNone();
      Recorder recorder = new Recorder(methods(type), this);
      IUnknown implementation = implement(type, recorder);
      try (IUnknown proxy = drawn.classes().from(type.name(), implementation)) {
        eachCall(
            type.allMethods(),
            call -> {
              recorder.expect(call);
              byte[] out = invoke(type.name(), proxy, call);
              complaints.compare(call, "in", call.in(), recorder.noted());
              complaints.compare(call, "out", call.outOfJava(), out);
            });
      }
    }
  }

  /** The control: what the C++ side says is right. */
  @Test
  void cppCallsCpp() {
    for (Interface type : drawn.model().leaves()) {
      MemorySegment object = library.create(type, false);
      eachCall(
          type.allMethods(),
          call -> {
            library.prepare(Library.Side.CALLEE, call.answer(), call.status(), false);
            callFromCpp(type, object, call.method().slot(), call.passed(), 0, false);
            complaints.compare(call, "in", call.in(), library.noted(Library.Side.CALLEE));
            complaints.compare(
                call, "out", call.out(call.status()), library.noted(Library.Side.CALLER));
          });
    }
  }

  /** Draws calls of methods in any order, and counts what each leaves behind. */
  private void eachCall(List<Method> methods, Consumer<Call> step) {
    List<Call> calls = new ArrayList<>();
    for (Method method : methods) {
      for (int i = 0; i < CALLS_PER_METHOD; i++) {
        calls.add(method.drawCall(random));
      }
    }
    Collections.shuffle(calls, random);
    for (Call call : calls) {
      List<Long> before = balance();
      step.accept(call);
      List<Long> after = balance();
      if (!before.equals(after)) {
        complaints.add(call, "left behind: " + before + " became " + after);
      }
      failures.removeIf(
          failure ->
              failure instanceof Recorder.Broken
                  || failure instanceof ComException known
                      && known.hresult().code() == call.status());
      failures.forEach(
          failure -> complaints.add(call, failure + " at " + failure.getStackTrace()[0]));
      failures.clear();
      if (complaints.areEnough()) {
        return;
      }
    }
  }

  /** Blocks of memory, mistakes with them, and references. */
  private List<Long> balance() {
    return List.of(
        library.call("property_live", 0),
        library.call("property_live", 1),
        library.call("property_mistakes", 0),
        library.call("property_mistakes", 1),
        tokens.refs(),
        tokens.liveObjects());
  }

  private void callFromCpp(
      Interface type, MemorySegment object, int slot, byte[] in, int wide, boolean facesJava) {
    library.prepare(Library.Side.CALLER, in, 0, facesJava);
    library.call("call_" + type.name(), object.address(), slot, wide);
  }

  /** Calls a proxy; the answer is what the caller sees. */
  private byte[] invoke(String type, Object proxy, Call call) {
    Method method = call.method();
    befores.clear();
    List<List<@Nullable Object>> parts = new ArrayList<>();
    List<@Nullable Object> arguments = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      parts.add(method.parameters().get(i).toJava(call.arguments().get(i), this));
      arguments.addAll(parts.getLast());
    }
    Wire wire = new Wire();
    try {
      Object value = javaMethod(type, method).invoke(proxy, arguments.toArray());
      switch (method.style()) {
        case NOTHING, RETVAL, OUTS, REQUESTED -> wire.number(0, 4);
        case SUCCESS, CODE -> wire.number(((HResult) value).code(), 4);
        case TRUTH -> wire.number((Boolean) value ? 0 : 1, 4);
        case NATIVE -> {}
      }
      noteOuts(call, parts, !call.fails(), wire);
      if (method.style() == Method.Style.OUTS) {
        List<Object> results = StructKind.components(value);
        for (int i = 0; i < results.size(); i++) {
          note(method.results().get(i), results.get(i), wire);
        }
      } else if (!method.results().isEmpty()) {
        note(method.results().getFirst(), value, wire);
      }
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof ComException failure && method.hasStatus()) {
        wire.number(failure.hresult().code(), 4);
        noteOuts(call, parts, false, wire);
        method.results().forEach(result -> wire.number(0, 1));
      } else {
        complaints.add(call, String.valueOf(e.getCause()));
      }
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
    return wire.toArray();
  }

  private void note(Kind kind, @Nullable Object value, Wire wire) {
    kind.write(kind.fromJava(value, this), wire);
    kind.close(value, this);
  }

  private void noteOuts(
      Call call, List<List<@Nullable Object>> parts, boolean succeeded, Wire wire) {
    for (int i = 0; i < parts.size(); i++) {
      call.method()
          .parameters()
          .get(i)
          .noteOut(call.arguments().get(i), parts.get(i), succeeded, this, wire);
    }
  }

  private Map<java.lang.reflect.Method, Method> methods(Interface type) {
    Map<java.lang.reflect.Method, Method> methods = new HashMap<>();
    type.allMethods().forEach(method -> methods.put(javaMethod(type.name(), method), method));
    return methods;
  }

  private final Map<List<Object>, java.lang.reflect.Method> javaMethods = new HashMap<>();

  private java.lang.reflect.Method javaMethod(String type, Method method) {
    return javaMethods.computeIfAbsent(
        List.of(type, method.slot()),
        key ->
            Arrays.stream(drawn.classes().of(type).getMethods())
                .filter(
                    found ->
                        found.getName().equals(method.name())
                            && found.getParameterCount() == method.java().size())
                .findAny()
                .orElseThrow());
  }

  private IUnknown implement(Interface type, Recorder recorder) {
    Class<?> java = drawn.classes().of(type.name());
    return (IUnknown)
        Proxy.newProxyInstance(java.getClassLoader(), new Class<?>[] {java}, recorder);
  }
}
