package io.comwright.nativetest.objects;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IAgileObject;
import io.comwright.IAgileObjectProxy;
import io.comwright.IUnknownProxy;
import io.comwright.junit.ComRules;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.callbacks.IReenter;
import io.comwright.nativetest.callbacks.IReenterProxy;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallback;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallbackProxy;
import io.comwright.nativetest.mapi.IMAPISyncProxy;
import io.comwright.nativetest.slots.ISlots2;
import io.comwright.nativetest.slots.ISlots2Proxy;
import io.comwright.nativetest.slots.ISlotsProxy;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * {@link ComRules} pointed at objects of both languages: the fixtures and Java objects keep the
 * rules, and of the objects of {@code rules.cpp}, which break one each, it names the rule.
 */
@EachCompiler
class ComRulesOnObjectsTest extends NativeTest {
  /** What an object of {@code rules.cpp} does wrong, and the rules that this breaks. */
  private enum Breach {
    NONE(""),
    IDENTITY("identity"),
    REFLEXIVE("reflexive"),
    SYMMETRIC("symmetric"),
    TRANSITIVE("transitive"),
    STATIC("static"),
    BASE("base"),
    NO_ADD_REF("count"),
    TWO_ADD_REFS("count"),
    NOT_ATOMIC("atomic"),
    NULL_NOT_STORED("absent"),
    OTHER_FAILURE("absent"),
    SUCCESS_FOR_ALL("absent"),
    NULL_RESULT("the object does not have"),
    NULL_OUT_SUCCEEDS("null"),
    NULL_OUT_OTHER_FAILURE("null");

    final String rule;

    Breach(String rule) {
      this.rule = rule;
    }
  }

  private static final List<ComType<?>> SUBJECT =
      List.of(IOwnerProxy.TYPE, ISlots2Proxy.TYPE, IReenterProxy.TYPE);
  private static final String OWNER = "1a2b3c4d-5e6f-7081-92a3-b4c5d6e7f809";
  private static final String SLOTS = "2b3c4d5e-6f70-8192-a3b4-c5d6e7f8091a";
  private static final String SLOTS_2 = "2b3c4d5f-6f70-8192-a3b4-c5d6e7f8091a";
  private static final String REENTER = "3c4d5e6f-7081-92a3-b4c5-d6e7f8091a2b";
  private static final String SUPPORT_ERROR_INFO = "df0b3d60-548f-101b-8e65-08002b2bd119";

  private static final class Everything
      implements IMAPISyncProgressCallback, ISlots2, IReenter, IAgileObject {
    @Override
    public void progress(@Nullable String step, int index, int indexMax) {}

    @Override
    public void error(HResult result, String message) {}

    @Override
    public void done(@Nullable Handle threadDoneEvent, HResult result) {}

    @Override
    public int area(int side) {
      return 0;
    }

    @Override
    public int area(int width, int height) {
      return 0;
    }

    @Override
    public int last() {
      return 0;
    }

    @Override
    public int more() {
      return 0;
    }

    @Override
    public int bounce(String text, int depth, IReenter other) {
      return 0;
    }
  }

  private NativeObject subject(Breach breach, int face) {
    MemorySegment created = arena.allocate(16, 8);
    library.call("rules_create", breach.ordinal(), face, created);
    return new NativeObject(
        created.get(ADDRESS, 0),
        NativeLibrary.memory(created.get(JAVA_LONG, 8), NativeObject.COUNTS));
  }

  @Test
  void javaObjectsKeepTheRules() {
    List<ComType<?>> types =
        List.of(
            IMAPISyncProgressCallbackProxy.TYPE,
            ISlotsProxy.TYPE,
            ISlots2Proxy.TYPE,
            IReenterProxy.TYPE,
            IAgileObjectProxy.TYPE,
            IUnknownProxy.TYPE);
    Everything object = new Everything();
    for (ComType<?> from : types) {
      try (ComObject token = ComObject.expose(object)) {
        ComRules.require(token.pointer(from), types);
        ComRules.require(token.pointer(from), Guid.parse(SUPPORT_ERROR_INFO));
        assertEquals(1, library.call("client_count", token.pointer(from)));
      }
    }
  }

  @Test
  void weaklyExposedObjectsKeepTheRules() {
    Everything object = new Everything();
    try (ComObject token = ComObject.exposeWeakly(object)) {
      ComRules.require(
          token.pointer(ISlotsProxy.TYPE), List.of(ISlots2Proxy.TYPE, IReenterProxy.TYPE));
    }
  }

  @Test
  void cppObjectsKeepTheRules() {
    Map<String, ComType<?>> fixtures = new LinkedHashMap<>();
    fixtures.put("owner_create", IOwnerProxy.TYPE);
    fixtures.put("recorder_create", IMAPISyncProgressCallbackProxy.TYPE);
    fixtures.put("provider_create", IMAPISyncProxy.TYPE);
    fixtures.put("reenter_create", IReenterProxy.TYPE);
    fixtures.put("slots_create", ISlots2Proxy.TYPE);
    fixtures.forEach(
        (function, type) -> {
          NativeObject object = library.create(function);
          ComRules.require(object.pointer(), List.of(type));
          assertEquals(1, object.refs());
        });
  }

  @Test
  void eachBreachIsNamedAndNoOther() {
    for (Breach breach : Breach.values()) {
      for (int face = 0; face < 4; face++) {
        NativeObject object = subject(breach, face);
        List<String> violations = ComRules.violations(object.pointer(), SUBJECT);
        TreeSet<String> rules = new TreeSet<>();
        for (String violation : violations) {
          rules.add(
              violation.startsWith("the object does not have")
                  ? "the object does not have"
                  : violation.substring(0, Math.max(violation.indexOf(':'), 0)));
        }
        TreeSet<String> expected = new TreeSet<>();
        if (breach != Breach.NONE) {
          expected.add(breach.rule);
        }
        assertEquals(expected, rules, breach + " seen from interface " + face + ": " + violations);
        assertEquals(breach == Breach.NONE, violations.isEmpty());
        assertEquals(1, object.refs(), breach + " seen from interface " + face);
      }
    }
  }

  @Test
  void violationsNameTheInterfaces() {
    assertViolations(
        Breach.IDENTITY,
        "identity: " + SLOTS_2 + " answers another IUnknown pointer than the object",
        "identity: " + REENTER + " answers another IUnknown pointer than the object",
        "identity: " + SLOTS + " answers another IUnknown pointer than the object");
    assertViolations(Breach.REFLEXIVE, "reflexive: " + REENTER + " has no " + REENTER);
    assertViolations(
        Breach.TRANSITIVE,
        "transitive: " + OWNER + " has no " + REENTER + ", but the object has both",
        "transitive: " + REENTER + " has no " + OWNER + ", but the object has both");
    assertViolations(
        Breach.BASE, "base: the object has " + SLOTS_2 + ", but not its base " + SLOTS);
    assertEquals(
        List.of("transitive: the given interface has no " + OWNER + ", but " + SLOTS_2 + " has"),
        ComRules.violations(
            subject(Breach.TRANSITIVE, 2).pointer(), Guid.parse(SLOTS_2), Guid.parse(OWNER)));
    assertViolations(Breach.NULL_RESULT, "the object does not have " + REENTER);
  }

  private void assertViolations(Breach breach, String... expected) {
    List<String> all = ComRules.violations(subject(breach, 0).pointer(), SUBJECT);
    List<String> missing = new ArrayList<>(List.of(expected));
    missing.removeAll(all);
    assertEquals(List.of(), missing, all.toString());
    assertFalse(all.isEmpty());
  }
}
