package io.comwright.nativetest.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.BooleanRef;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.automation.FuncFlags;
import io.comwright.automation.ITypeInfo;
import io.comwright.automation.ITypeInfoProxy;
import io.comwright.automation.ITypeLib;
import io.comwright.automation.ITypeLibProxy;
import io.comwright.automation.InvokeKind;
import io.comwright.automation.LibFlags;
import io.comwright.automation.LibraryDescription;
import io.comwright.automation.ParamFlags;
import io.comwright.automation.SystemKind;
import io.comwright.automation.TypeDescription;
import io.comwright.automation.TypeDescription.Function;
import io.comwright.automation.TypeDescription.Variable;
import io.comwright.automation.TypeFlags;
import io.comwright.automation.TypeKind;
import io.comwright.automation.TypeName;
import io.comwright.automation.VarFlags;
import io.comwright.automation.VarKind;
import io.comwright.automation.Variant;
import io.comwright.nativetest.CountedMemoryTest;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C++ describes a type, and counts what it has lent. */
@EachCompiler
class TypesOfCppTest extends CountedMemoryTest {
  private static final Guid THING = Guid.parse("3b1f7a23-6c4d-4e5f-8a9b-0c1d2e3f4051");

  private NativeObject object;
  private ITypeLib things;

  @BeforeEach
  void create() {
    object = library.create("typeinfo_create");
    things = ITypeLibProxy.attach(object.pointer());
  }

  @AfterEach
  void everythingIsGivenBack() {
    things.close();
    assertEquals(0, object.refs());
    assertEquals(0, library.call("typeinfo_lent", 0));
  }

  private TypeDescription thing() {
    return LibraryDescription.of(things).types().getFirst();
  }

  @Test
  void theLibrary() {
    LibraryDescription read = LibraryDescription.of(things);
    assertEquals("Things", read.name());
    assertNull(read.text());
    assertEquals(THING, read.guid());
    assertEquals(3, read.major());
    assertEquals(40000, read.minor());
    assertEquals(0x409, read.locale());
    assertEquals(SystemKind.WIN64, read.system());
    assertTrue(read.flags().has(LibFlags.HAS_DISK_IMAGE));
    assertEquals(1, read.types().size());
  }

  @Test
  void theType() {
    TypeDescription type = thing();
    assertEquals("IThing", type.name());
    assertEquals("a thing", type.text());
    assertEquals(TypeKind.INTERFACE, type.kind());
    assertEquals(THING, type.guid());
    assertTrue(type.flags().has(TypeFlags.DUAL | TypeFlags.AUTOMATION | TypeFlags.DISPATCHABLE));
    assertEquals(72, type.vtableSize());
    assertEquals(8, type.instanceSize());
    assertNull(type.alias());
    assertEquals("IDispatch", type.implemented().getFirst().type().toString());
    assertEquals(1, type.implemented().getFirst().flags().bits());
  }

  @Test
  void functions() {
    Function find = thing().functions().getFirst();
    assertEquals(5, find.id());
    assertEquals("Find", find.name());
    assertEquals("a member", find.text());
    assertEquals(InvokeKind.METHOD, find.invokeKind());
    assertEquals(56, find.offset());
    assertTrue(find.variableArguments());
    assertEquals("HRESULT", find.result().toString());
    assertEquals(
        List.of("long index", "SAFEARRAY(VARIANT) all", "BSTR[2][3] names", "IDispatch** found"),
        find.parameters().stream().map(each -> each.type() + " " + each.name()).toList());
    assertEquals(Variant.of(7), find.parameters().getFirst().otherwise());
    assertNull(find.parameters().get(1).otherwise());
    assertTrue(find.parameters().getLast().flags().has(ParamFlags.OUT | ParamFlags.RETVAL));
    Function size = thing().functions().getLast();
    assertEquals(InvokeKind.PUT, size.invokeKind());
    assertTrue(size.flags().has(FuncFlags.HIDDEN));
    assertEquals("rhs", size.parameters().getFirst().name());
    assertEquals(
        new TypeName.PointerTo(
            new TypeName.Unresolved(0x78, HResult.of(HResult.TYPE_E_ELEMENTNOTFOUND))),
        size.parameters().getFirst().type());
  }

  @Test
  void variables() {
    Variable none = thing().variables().getFirst();
    assertEquals(9, none.id());
    assertEquals("NONE", none.name());
    assertNull(none.text());
    assertEquals(VarKind.CONSTANT, none.kind());
    assertTrue(none.flags().has(VarFlags.READ_ONLY));
    assertEquals("long", none.type().toString());
    assertEquals(Variant.of(-42), none.value());
  }

  @Test
  void nothingIsKeptIfReadingFails() {
    library.call("typeinfo_failAt", 6);
    assertEquals(HResult.of(HResult.E_FAIL), failure(() -> LibraryDescription.of(things)));
  }

  @Test
  void otherMethodsInTheirSlots() {
    try (ITypeInfo type = things.getTypeInfoOfGuid(THING)) {
      assertEquals(TypeKind.INTERFACE, things.getTypeInfoType(0));
      Ref<@Nullable String> dll = new Ref<>();
      Ref<@Nullable String> name = new Ref<>();
      ShortRef ordinal = new ShortRef();
      type.getDllEntry(5, InvokeKind.PUT, dll, name, ordinal);
      assertEquals("thing.dll", dll.get());
      assertNull(name.get());
      assertEquals(54, ordinal.get());
      LongRef address = new LongRef();
      type.addressOfMember(5, InvokeKind.GET, address);
      assertEquals(502, address.get());
      assertEquals("mops", type.getMops(5));
      type.createInstance(null, ITypeInfoProxy.TYPE).close();
      Ref<ITypeLib> whole = new Ref<>();
      IntRef index = new IntRef();
      type.getContainingTypeLib(whole, index);
      assertTrue(ComObject.sameObject(things, whole.get()));
      assertEquals(7, index.get());
      whole.get().close();
      type.getContainingTypeLib(null, null);
      assertEquals(HResult.of(HResult.TYPE_E_ELEMENTNOTFOUND), failure(() -> type.getFuncDesc(2)));
      assertEquals(
          HResult.of(HResult.TYPE_E_ELEMENTNOTFOUND), failure(() -> things.getTypeInfo(1)));
      MemorySegment text = arena.allocate(32);
      text.setString(0, "thing", StandardCharsets.UTF_16LE);
      BooleanRef found = new BooleanRef();
      things.isName(text, 0, found);
      assertTrue(found.get());
      assertEquals("Thing", text.getString(0, StandardCharsets.UTF_16LE));
      ShortRef most = new ShortRef((short) 4);
      things.findName(text, 0, text, text, most);
      assertEquals(3, most.get());
    }
  }
}
