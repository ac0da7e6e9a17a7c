package io.comwright.nativetest.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.BooleanRef;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.automation.CallConvention;
import io.comwright.automation.ElemDesc;
import io.comwright.automation.ElemDescStruct;
import io.comwright.automation.FuncDesc;
import io.comwright.automation.FuncDescStruct;
import io.comwright.automation.FuncFlags;
import io.comwright.automation.FuncKind;
import io.comwright.automation.ITypeComp;
import io.comwright.automation.ITypeInfo;
import io.comwright.automation.ITypeLib;
import io.comwright.automation.ITypeLibProxy;
import io.comwright.automation.ImplTypeFlags;
import io.comwright.automation.InvokeKind;
import io.comwright.automation.LibAttr;
import io.comwright.automation.LibAttrStruct;
import io.comwright.automation.ParamDescEx;
import io.comwright.automation.ParamDescExStruct;
import io.comwright.automation.ParamFlags;
import io.comwright.automation.SystemKind;
import io.comwright.automation.TypeAttr;
import io.comwright.automation.TypeAttrStruct;
import io.comwright.automation.TypeDesc;
import io.comwright.automation.TypeDescStruct;
import io.comwright.automation.TypeKind;
import io.comwright.automation.VarDesc;
import io.comwright.automation.VarType;
import io.comwright.nativetest.CountedMemoryTest;
import io.comwright.nativetest.EachCompiler;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Java describes a type by hand, and C++ reads it. */
@EachCompiler
class TypesOfJavaTest extends CountedMemoryTest {
  private static final Guid THING = Guid.parse("3b1f7a23-6c4d-4e5f-8a9b-0c1d2e3f4051");

  private final List<String> released = new ArrayList<>();

  private static ComException notFound() {
    return new ComException(HResult.TYPE_E_ELEMENTNOTFOUND);
  }

  private static ComException notImplemented() {
    return new ComException(HResult.E_NOTIMPL);
  }

  private final class Things implements ITypeInfo {
    private final TypeAttr attributes;
    private final FuncDesc function;

    Things(Arena arena) {
      attributes = TypeAttrStruct.allocate(arena);
      attributes.kind(TypeKind.DISPATCH);
      attributes.functions((short) 1);
      TypeDesc number = TypeDescStruct.allocate(arena);
      number.vt((short) VarType.VT_I4);
      var parameters = ElemDescStruct.allocateArray(arena, 2);
      ElemDesc first = parameters.get(0);
      first.type().vt((short) VarType.VT_PTR);
      first.type().pointee(number);
      first.parameter().flags(new ParamFlags((short) (ParamFlags.OUT | ParamFlags.RETVAL)));
      ElemDesc second = parameters.get(1);
      second.type().vt((short) VarType.VT_USERDEFINED);
      second.type().reference(99);
      ParamDescEx otherwise = ParamDescExStruct.allocate(arena);
      otherwise.size(ParamDescExStruct.SIZE);
      second.parameter().extension(otherwise);
      second
          .parameter()
          .flags(new ParamFlags((short) (ParamFlags.OPTIONAL | ParamFlags.HAS_DEFAULT)));
      function = FuncDescStruct.allocate(arena);
      function.id(11);
      function.kind(FuncKind.DISPATCH);
      function.invokeKind(InvokeKind.GET);
      function.convention(CallConvention.STDCALL);
      function.parameters(parameters);
      function.optionalCount((short) 1);
      function.offset((short) 80);
      function.result().type().vt((short) VarType.VT_HRESULT);
      function.flags(new FuncFlags((short) (FuncFlags.RESTRICTED | FuncFlags.HIDDEN)));
    }

    @Override
    public TypeAttr getTypeAttr() {
      return attributes;
    }

    @Override
    public ITypeComp getTypeComp() {
      throw notImplemented();
    }

    @Override
    public FuncDesc getFuncDesc(int index) {
      if (index != 0) {
        throw notFound();
      }
      return function;
    }

    @Override
    public VarDesc getVarDesc(int index) {
      throw notFound();
    }

    @Override
    public void getNames(int member, @Nullable String[] names, IntRef count) {
      names[0] = "Item";
      names[1] = "index";
      count.set(2);
    }

    @Override
    public int getRefTypeOfImplType(int index) {
      throw notFound();
    }

    @Override
    public ImplTypeFlags getImplTypeFlags(int index) {
      throw notFound();
    }

    @Override
    public void getIDsOfNames(String[] names, long ids) {
      throw notImplemented();
    }

    @Override
    public void invoke(
        long object,
        int member,
        short flags,
        long parameters,
        long result,
        long exception,
        long badArgument) {
      throw notImplemented();
    }

    @Override
    public void getDocumentation(
        int member,
        @Nullable Ref<@Nullable String> name,
        @Nullable Ref<@Nullable String> text,
        @Nullable IntRef helpContext,
        @Nullable Ref<@Nullable String> helpFile) {
      if (name != null) {
        name.set("DThings");
      }
    }

    @Override
    public void getDllEntry(
        int member,
        InvokeKind kind,
        @Nullable Ref<@Nullable String> dll,
        @Nullable Ref<@Nullable String> name,
        @Nullable ShortRef ordinal) {
      throw notImplemented();
    }

    @Override
    public ITypeInfo getRefTypeInfo(int reference) {
      throw notFound();
    }

    @Override
    public void addressOfMember(int member, InvokeKind kind, LongRef address) {
      throw notImplemented();
    }

    @Override
    public <T extends IUnknown> T createInstance(@Nullable IUnknown outer, ComType<T> type) {
      throw notImplemented();
    }

    @Override
    public @Nullable String getMops(int member) {
      return null;
    }

    @Override
    public void getContainingTypeLib(@Nullable Ref<ITypeLib> library, @Nullable IntRef index) {
      throw notImplemented();
    }

    @Override
    public void releaseTypeAttr(TypeAttr given) {
      released.add("type " + given.kind());
    }

    @Override
    public void releaseFuncDesc(FuncDesc given) {
      released.add("function " + given.id());
    }

    @Override
    public void releaseVarDesc(VarDesc given) {
      released.add("variable");
    }
  }

  private final class Library implements ITypeLib {
    private final LibAttr attributes;
    private final Things things;

    Library(Arena arena) {
      attributes = LibAttrStruct.allocate(arena);
      attributes.guid(THING);
      attributes.locale(0x407);
      attributes.system(SystemKind.WIN64);
      attributes.major((short) 5);
      attributes.minor((short) 6);
      things = new Things(arena);
    }

    @Override
    public int getTypeInfoCount() {
      return 1;
    }

    @Override
    public ITypeInfo getTypeInfo(int index) {
      return things;
    }

    @Override
    public TypeKind getTypeInfoType(int index) {
      return TypeKind.DISPATCH;
    }

    @Override
    public ITypeInfo getTypeInfoOfGuid(Guid guid) {
      throw notFound();
    }

    @Override
    public LibAttr getLibAttr() {
      return attributes;
    }

    @Override
    public ITypeComp getTypeComp() {
      throw notImplemented();
    }

    @Override
    public void getDocumentation(
        int index,
        @Nullable Ref<@Nullable String> name,
        @Nullable Ref<@Nullable String> text,
        @Nullable IntRef helpContext,
        @Nullable Ref<@Nullable String> helpFile) {
      throw notImplemented();
    }

    @Override
    public void isName(MemorySegment name, int hash, BooleanRef found) {
      throw notImplemented();
    }

    @Override
    public void findName(
        MemorySegment name, int hash, MemorySegment types, MemorySegment ids, ShortRef found) {
      throw notImplemented();
    }

    @Override
    public void releaseLibAttr(LibAttr given) {
      released.add("library " + given.major());
    }
  }

  @Test
  void cppReadsIt() {
    try (ComObject exposed = ComObject.expose(new Library(arena))) {
      check("typeinfo_read", exposed.pointer(ITypeLibProxy.TYPE));
    }
    assertEquals(List.of("library 5", "type DISPATCH", "function 11"), released);
    assertEquals(
        List.of(HResult.of(HResult.TYPE_E_ELEMENTNOTFOUND)),
        takeFailures().stream().map(Failure::answer).toList());
  }
}
