package io.comwright.processor.type;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.Map;

/** The names of the classes that generated code mentions. */
public final class RuntimeTypes {
  public static final ClassName OBJECT = ClassName.get("java.lang", "Object");
  public static final ClassName STRING = ClassName.get("java.lang", "String");
  public static final ClassName THROWABLE = ClassName.get("java.lang", "Throwable");
  public static final ClassName ILLEGAL_ARGUMENT =
      ClassName.get("java.lang", "IllegalArgumentException");
  public static final ClassName NULL_POINTER = ClassName.get("java.lang", "NullPointerException");
  public static final ClassName UNSATISFIED_LINK_ERROR =
      ClassName.get("java.lang", "UnsatisfiedLinkError");
  public static final ClassName LIST = ClassName.get("java.util", "List");
  public static final ClassName METHOD_HANDLE = ClassName.get("java.lang.invoke", "MethodHandle");
  public static final ClassName METHOD_HANDLES = ClassName.get("java.lang.invoke", "MethodHandles");
  public static final ClassName REFERENCE = ClassName.get("java.lang.ref", "Reference");
  public static final ClassName PATH = ClassName.get("java.nio.file", "Path");
  public static final ClassName SYMBOL_LOOKUP = ClassName.get("java.lang.foreign", "SymbolLookup");
  public static final ClassName MEMORY_SEGMENT =
      ClassName.get("java.lang.foreign", "MemorySegment");
  public static final ClassName SEGMENT_ALLOCATOR =
      ClassName.get("java.lang.foreign", "SegmentAllocator");
  public static final ClassName VALUE_LAYOUT = ClassName.get("java.lang.foreign", "ValueLayout");
  public static final ClassName ARENA = ClassName.get("java.lang.foreign", "Arena");

  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  public static final ClassName IUNKNOWN = ClassName.get("io.comwright", "IUnknown");
  public static final ClassName IUNKNOWN_PROXY = ClassName.get("io.comwright", "IUnknownProxy");
  public static final ClassName COM_OBJECT = ClassName.get("io.comwright", "ComObject");
  public static final ClassName ALLOCATOR = ClassName.get("io.comwright", "Allocator");
  public static final ClassName CUSTOM_MARSHALLER =
      ClassName.get("io.comwright", "CustomMarshaller");
  public static final ClassName COM_EXCEPTION = ClassName.get("io.comwright", "ComException");
  public static final ClassName COM_ENUM = ClassName.get("io.comwright", "ComEnum");
  public static final ClassName COM_TYPE = ClassName.get("io.comwright", "ComType");
  public static final ClassName GUID = ClassName.get("io.comwright", "Guid");
  public static final ClassName HANDLE = ClassName.get("io.comwright", "Handle");
  public static final ClassName HRESULT = ClassName.get("io.comwright", "HResult");
  public static final ClassName TASK_MEMORY = ClassName.get("io.comwright", "TaskMemory");
  public static final ClassName VARIANT = ClassName.get("io.comwright.automation", "Variant");
  public static final ClassName IDISPATCH = ClassName.get("io.comwright.automation", "IDispatch");
  public static final ClassName DISPATCH_INTERFACE =
      ClassName.get("io.comwright.automation", "DispatchInterface");
  public static final ClassName MEMBER = ClassName.get("io.comwright.automation", "Member");
  public static final ClassName MEMBERS = ClassName.get("io.comwright.automation", "Members");
  public static final ClassName MEMBER_VALUES =
      ClassName.get("io.comwright.automation", "MemberValues");
  public static final ClassName VAR_TYPE = ClassName.get("io.comwright.automation", "VarType");
  public static final ClassName PROP_VARIANT =
      ClassName.get("io.comwright.automation", "PropVariant");
  public static final ClassName SAFE_ARRAY = ClassName.get("io.comwright.automation", "SafeArray");
  public static final ClassName STRUCT_VIEW = ClassName.get("io.comwright", "StructView");
  public static final ClassName STRUCT_LIST = ClassName.get("io.comwright", "StructList");
  public static final ClassName REF = ClassName.get("io.comwright", "Ref");

  /** {@code IntRef} and its kin, by the primitive type that they hold. */
  public static final Map<TypeName, ClassName> PRIMITIVE_REFS =
      Map.of(
          TypeName.BYTE, ClassName.get("io.comwright", "ByteRef"),
          TypeName.SHORT, ClassName.get("io.comwright", "ShortRef"),
          TypeName.CHAR, ClassName.get("io.comwright", "CharRef"),
          TypeName.INT, ClassName.get("io.comwright", "IntRef"),
          TypeName.LONG, ClassName.get("io.comwright", "LongRef"),
          TypeName.FLOAT, ClassName.get("io.comwright", "FloatRef"),
          TypeName.DOUBLE, ClassName.get("io.comwright", "DoubleRef"),
          TypeName.BOOLEAN, ClassName.get("io.comwright", "BooleanRef"));

  public static final ClassName DATE_MARSHALLER =
      ClassName.get("io.comwright.runtime.conversion", "DateMarshaller");
  public static final ClassName CURRENCY_MARSHALLER =
      ClassName.get("io.comwright.runtime.conversion", "CurrencyMarshaller");
  public static final ClassName GENERATED = ClassName.get("io.comwright.annotation", "Generated");

  public static final ClassName ANSWERS = ClassName.get("io.comwright.runtime", "Answers");
  public static final ClassName ARGUMENTS = ClassName.get("io.comwright.runtime", "Arguments");
  public static final ClassName CALLS = ClassName.get("io.comwright.runtime", "Calls");
  public static final ClassName FUNCTION_CALLS =
      ClassName.get("io.comwright.runtime", "FunctionCalls");
  public static final ClassName MIXED_CALLS = ClassName.get("io.comwright.runtime", "MixedCalls");
  public static final ClassName EARLY_CALLS = ClassName.get("io.comwright.internal", "EarlyCalls");
  public static final ClassName LINKING = ClassName.get("io.comwright.internal", "Linking");
  public static final ClassName NATIVE_MEMORY =
      ClassName.get("io.comwright.internal", "NativeMemory");
  public static final ClassName WORD_HANDLES =
      ClassName.get("io.comwright.internal", "WordHandles");
  public static final ClassName REGISTERS = ClassName.get("io.comwright.runtime", "Registers");
  public static final ClassName PROXIES = ClassName.get("io.comwright.runtime", "Proxies");
  public static final ClassName RESULTS = ClassName.get("io.comwright.runtime", "Results");
  public static final ClassName VIEW_TEXTS = ClassName.get("io.comwright.runtime", "ViewTexts");
  public static final ClassName VIEW_FIELDS = ClassName.get("io.comwright.runtime", "ViewFields");
  public static final ClassName VIEW_MEMORY = ClassName.get("io.comwright.runtime", "ViewMemory");
  public static final ClassName CONVERSIONS = ClassName.get("io.comwright.runtime", "Conversions");
  public static final ClassName DOWNCALL = ClassName.get("io.comwright.runtime", "Downcall");
  public static final ClassName ENUMS = ClassName.get("io.comwright.runtime", "Enums");
  public static final ClassName FRAME = ClassName.get("io.comwright.runtime", "Frame");
  public static final ClassName FRAME_MEMORY = ClassName.get("io.comwright.runtime", "FrameMemory");
  public static final ClassName FREEING = ClassName.get("io.comwright.runtime", "Freeing");
  public static final ClassName FUNCTION_PROXY =
      ClassName.get("io.comwright.runtime", "FunctionProxy");
  public static final ClassName FUNCTION_TYPE =
      ClassName.get("io.comwright.runtime", "FunctionType");
  public static final ClassName LIBRARY = ClassName.get("io.comwright.runtime", "Library");
  public static final ClassName LIBRARY_PROXY =
      ClassName.get("io.comwright.runtime", "LibraryProxy");
  public static final ClassName NATIVE_FUNCTION =
      ClassName.get("io.comwright.runtime", "NativeFunction");
  public static final ClassName STUB_FUNCTIONS =
      ClassName.get("io.comwright.runtime", "StubFunctions");
  public static final ClassName GENERATED_VIEW =
      ClassName.get("io.comwright.runtime", "GeneratedView");
  public static final ClassName GENERATED_TYPE =
      ClassName.get("io.comwright.runtime", "GeneratedType");
  public static final ClassName MEMORY = ClassName.get("io.comwright.runtime", "Memory");
  public static final ClassName GIVER = ClassName.get("io.comwright.runtime", "Giver");
  public static final ClassName OWNED = ClassName.get("io.comwright.runtime", "Owned");
  public static final ClassName OWNED_VALUES =
      ClassName.get("io.comwright.automation", "OwnedValues");
  public static final ClassName OWNERSHIP = ClassName.get("io.comwright.runtime", "Ownership");
  public static final ClassName STRUCT_LAYOUT =
      ClassName.get("io.comwright.runtime", "StructLayout");
  public static final ClassName STUB_VTABLE = ClassName.get("io.comwright.runtime", "StubVtable");
  public static final ClassName TEXT = ClassName.get("io.comwright.runtime", "Text");
  public static final ClassName TEXT_BUFFERS = ClassName.get("io.comwright.runtime", "TextBuffers");
  public static final ClassName TEXT_ROOM = ClassName.get("io.comwright.runtime", "TextRoom");
  public static final ClassName TEXT_ENCODING =
      ClassName.get("io.comwright.runtime", "TextEncoding");
  public static final ClassName VARIANTS = ClassName.get("io.comwright.automation", "Variants");
  public static final ClassName PROP_VARIANTS =
      ClassName.get("io.comwright.automation", "PropVariants");
  public static final ClassName SAFE_ARRAYS =
      ClassName.get("io.comwright.automation", "SafeArrays");
  public static final ClassName NESTING = ClassName.get("io.comwright.runtime", "Nesting");
  public static final ClassName UPCALL = ClassName.get("io.comwright.runtime", "Upcall");
  public static final ClassName TRACE = ClassName.get("io.comwright.runtime", "Trace");
  public static final ClassName VTABLE_PROXY = ClassName.get("io.comwright.runtime", "VtableProxy");
  public static final ClassName VIEWS = ClassName.get("io.comwright.runtime", "Views");
  public static final ClassName VIEW_OWNER = ClassName.get("io.comwright.runtime", "ViewOwner");
  public static final ClassName VIEW_TYPE = ClassName.get("io.comwright.runtime", "ViewType");

  private RuntimeTypes() {}

  /** The type of what may be null. */
  public static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(NULLABLE).build());
  }
}
