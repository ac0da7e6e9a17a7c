package io.comwright.windows.components.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.automation.Dispatch;
import io.comwright.automation.Events;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IDispatchProxy;
import io.comwright.automation.Invocation;
import io.comwright.automation.Sequence;
import io.comwright.automation.Subscription;
import io.comwright.automation.Variant;
import io.comwright.junit.NoLeaks;
import io.comwright.windows.Apartment;
import io.comwright.windows.CoClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Microsoft's scripting objects, called as a script does it. */
@EnabledOnOs(OS.WINDOWS)
@ExtendWith(NoLeaks.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SAME_THREAD)
class LateBoundTest {
  private Apartment apartment;

  @BeforeEach
  void enter() {
    apartment = Apartment.enterSta();
  }

  @AfterEach
  void leave() {
    apartment.close();
    assertEquals(0, ComObject.liveCount());
  }

  private static Dispatch create(String progId) {
    try (IDispatch object = CoClass.of(progId).create(IDispatchProxy.TYPE)) {
      return Dispatch.of(object);
    }
  }

  @Test
  void methodsAndProperties() {
    try (Dispatch words = create("Scripting.Dictionary")) {
      assertNull(words.call("Add", "one", 1));
      words.call("add", "two", 2L);
      assertEquals(2, words.get("Count"));
      assertEquals(1, words.get(int.class, "Item", "one"));
      assertEquals(true, words.call("Exists", "two"));
      words.put("Item", "one", "changed");
      assertEquals("changed", words.get("Item", "one"));
      assertEquals("changed", words.get(Dispatch.DEFAULT, "one"));
      words.put("Key", "one", "first");
      assertFalse(words.call(boolean.class, "Exists", "one"));
      assertEquals(Set.of("first", "two"), Set.of(words.call(String[].class, "Keys")));
      words.call("RemoveAll");
      assertEquals(0, words.get(int.class, "Count"));
    }
  }

  @Test
  void aCollectionIsEnumerated() {
    try (Dispatch words = create("Scripting.Dictionary")) {
      words.call("Add", "a", 1);
      words.call("Add", "b", 2);
      try (Sequence<String> keys = words.elements(String.class)) {
        assertEquals(List.of("a", "b"), keys.toList());
      }
      try (Sequence<Object> keys = words.elements(Object.class)) {
        for (Object key : keys) {
          assertEquals("a", key);
          break;
        }
      }
    }
  }

  @Test
  void anObjectDescribesItself() {
    try (Dispatch words = create("Scripting.Dictionary")) {
      assertEquals(1, words.proxy().getTypeInfoCount());
      words.proxy().getTypeInfo(0, IDispatch.USER_LOCALE).close();
    }
  }

  @Test
  void aFailureOfAMember() {
    try (Dispatch words = create("Scripting.Dictionary")) {
      words.call("Add", "a", 1);
      ComException e = assertThrows(ComException.class, () -> words.call("Add", "a", 2));
      // CTL_E_KEY_ALREADY_EXISTS: 457 of Visual Basic.
      assertEquals(0x800A01C9, e.hresult().code());
      assertEquals("Add", e.method());
      e = assertThrows(ComException.class, () -> words.call("Subtract", "a"));
      assertEquals(HResult.DISP_E_UNKNOWNNAME, e.hresult().code());
      e = assertThrows(ComException.class, () -> words.call("Add", "a"));
      assertEquals(HResult.DISP_E_BADPARAMCOUNT, e.hresult().code());
    }
  }

  @Test
  void objectsInObjects(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("one.txt"), "1");
    Files.writeString(directory.resolve("two.txt"), "22");
    try (Dispatch files = create("Scripting.FileSystemObject");
        Dispatch folder = files.call(Dispatch.class, "GetFolder", directory.toString());
        Dispatch list = folder.get(Dispatch.class, "Files")) {
      Set<String> found = new TreeSet<>();
      try (Sequence<Dispatch> each = list.elements(Dispatch.class)) {
        for (Dispatch file : each) {
          found.add(file.get("Name") + " " + file.get("Size"));
        }
      }
      assertEquals(Set.of("one.txt 1", "two.txt 2"), found);
    }
  }

  @Test
  void namedArguments(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("new.txt");
    try (Dispatch files = create("Scripting.FileSystemObject")) {
      try (Dispatch stream =
          files.call(
              Dispatch.class,
              "CreateTextFile",
              Dispatch.named("Unicode", false),
              Dispatch.named("FileName", file.toString()))) {
        stream.call("Write", "text");
        stream.call("Close");
      }
      assertEquals("text", Files.readString(file));
      ComException e =
          assertThrows(
              ComException.class,
              () -> files.call("OpenTextFile", directory.resolve("no file").toString()));
      // CTL_E_FILENOTFOUND: 53 of Visual Basic.
      assertEquals(0x800A0035, e.hresult().code());
    }
  }

  /** Wine counts the terminating zero into the text. */
  private static String expand(Dispatch shell, String text) {
    return shell.call(String.class, "ExpandEnvironmentStrings", text).replace("\0", "");
  }

  @Test
  void theShellOfScripts() {
    try (Dispatch shell = create("WScript.Shell")) {
      assertEquals(System.getenv("SystemRoot"), expand(shell, "%SystemRoot%"));
      try (Dispatch variables = shell.get(Dispatch.class, "Environment", "PROCESS")) {
        assertEquals(System.getenv("SystemRoot"), variables.get("Item", "SystemRoot"));
      }
      try (Dispatch folders = shell.get(Dispatch.class, "SpecialFolders")) {
        assertTrue(folders.call(String.class, "Item", "Desktop").contains("Desktop"));
      }
      ComException e =
          assertThrows(ComException.class, () -> shell.call("RegRead", "HKCU\\Comwright\\none"));
      assertEquals("RegRead", e.method());
    }
  }

  /** Answers 42 to its default member. */
  private static final class Answer implements IDispatch {
    @Override
    public int[] getIDsOfNames(List<String> names, int locale) {
      return names.stream().mapToInt(name -> UNKNOWN).toArray();
    }

    @Override
    public @Nullable Variant invoke(Invocation call) {
      if (call.member() == VALUE && call.wants(Invocation.GET)) {
        return Variant.of(42);
      }
      throw new ComException(HResult.DISP_E_MEMBERNOTFOUND);
    }
  }

  @Test
  void aJavaObjectIsAValue() {
    Answer answer = new Answer();
    try (Dispatch words = create("Scripting.Dictionary")) {
      words.call("Add", "answer", answer);
      try (Dispatch back = words.get(Dispatch.class, "Item", "answer")) {
        assertSame(answer, ComObject.implementation(back.proxy()));
        assertEquals(42, back.get(Dispatch.DEFAULT));
      }
      words.call("RemoveAll");
    }
  }

  /** A sink that a property takes: its default member is called at each change of the state. */
  private static final class States implements IDispatch {
    private final List<Invocation> calls = new ArrayList<>();

    @Override
    public int[] getIDsOfNames(List<String> names, int locale) {
      return names.stream().mapToInt(name -> UNKNOWN).toArray();
    }

    @Override
    public @Nullable Variant invoke(Invocation call) {
      calls.add(call);
      return null;
    }
  }

  @Test
  void aJavaObjectIsCalledBack() {
    States states = new States();
    try (Dispatch request = create("MSXML2.XMLHTTP")) {
      request.put("onreadystatechange", states);
      request.call("open", "GET", "http://localhost/", false);
      assertEquals(1, request.get(int.class, "readyState"));
      request.put("onreadystatechange", Variant.ofDispatch(null));
    }
    assertFalse(states.calls.isEmpty());
    assertEquals(IDispatch.VALUE, states.calls.getFirst().member());
    assertTrue(states.calls.getFirst().wants(Invocation.METHOD));
    assertEquals(0, states.calls.getFirst().count());
  }

  @Test
  void eventsOfADocument() {
    ComType<IDispatch> events =
        Events.dispinterface(Guid.parse("3efaa427-272f-11d2-836f-0000f87a7782"));
    try (Dispatch document = create("MSXML2.DOMDocument")) {
      try (Subscription subscription = Events.advise(document.proxy(), new States(), events)) {
        assertEquals(1, ComObject.liveCount());
        assertTrue(document.call(boolean.class, "loadXML", "<a/>"));
        assertNotEquals(0, subscription.cookie());
      }
      assertEquals(0, ComObject.liveCount());
      ComException e =
          assertThrows(
              ComException.class,
              () -> Events.advise(document.proxy(), new States(), Events.dispinterface(Guid.NULL)));
      assertEquals(HResult.CONNECT_E_NOCONNECTION, e.hresult().code());
    }
  }
}
