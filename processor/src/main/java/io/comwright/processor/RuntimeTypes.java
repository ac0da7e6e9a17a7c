package io.comwright.processor;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.Map;

/** The names of the classes that generated code mentions. */
final class RuntimeTypes {
  static final ClassName OBJECT = ClassName.get("java.lang", "Object");
  static final ClassName STRING = ClassName.get("java.lang", "String");
  static final ClassName THROWABLE = ClassName.get("java.lang", "Throwable");
  static final ClassName LIST = ClassName.get("java.util", "List");
  static final ClassName METHOD_HANDLE = ClassName.get("java.lang.invoke", "MethodHandle");
  static final ClassName METHOD_HANDLES = ClassName.get("java.lang.invoke", "MethodHandles");
  static final ClassName REFERENCE = ClassName.get("java.lang.ref", "Reference");
  static final ClassName MEMORY_SEGMENT = ClassName.get("java.lang.foreign", "MemorySegment");
  static final ClassName SEGMENT_ALLOCATOR = ClassName.get("java.lang.foreign", "SegmentAllocator");
  static final ClassName VALUE_LAYOUT = ClassName.get("java.lang.foreign", "ValueLayout");
  static final ClassName ARENA = ClassName.get("java.lang.foreign", "Arena");

  static final ClassName IUNKNOWN = ClassName.get("io.comwright", "IUnknown");
  static final ClassName COM_OBJECT = ClassName.get("io.comwright", "ComObject");
  static final ClassName ALLOCATOR = ClassName.get("io.comwright", "Allocator");
  static final ClassName CUSTOM_MARSHALLER = ClassName.get("io.comwright", "CustomMarshaller");
  static final ClassName COM_EXCEPTION = ClassName.get("io.comwright", "ComException");
  static final ClassName COM_ENUM = ClassName.get("io.comwright", "ComEnum");
  static final ClassName COM_TYPE = ClassName.get("io.comwright", "ComType");
  static final ClassName GUID = ClassName.get("io.comwright", "Guid");
  static final ClassName HANDLE = ClassName.get("io.comwright", "Handle");
  static final ClassName HRESULT = ClassName.get("io.comwright", "HResult");
  static final ClassName TASK_MEMORY = ClassName.get("io.comwright", "TaskMemory");
  static final ClassName VARIANT = ClassName.get("io.comwright", "Variant");
  static final ClassName PROP_VARIANT = ClassName.get("io.comwright", "PropVariant");
  static final ClassName SAFE_ARRAY = ClassName.get("io.comwright", "SafeArray");
  static final ClassName STRUCT_VIEW = ClassName.get("io.comwright", "StructView");
  static final ClassName STRUCT_LIST = ClassName.get("io.comwright", "StructList");
  static final ClassName REF = ClassName.get("io.comwright", "Ref");

  /** {@code IntRef} and its kin, by the primitive type that they hold. */
  static final Map<TypeName, ClassName> PRIMITIVE_REFS =
      Map.of(
          TypeName.BYTE, ClassName.get("io.comwright", "ByteRef"),
          TypeName.SHORT, ClassName.get("io.comwright", "ShortRef"),
          TypeName.CHAR, ClassName.get("io.comwright", "CharRef"),
          TypeName.INT, ClassName.get("io.comwright", "IntRef"),
          TypeName.LONG, ClassName.get("io.comwright", "LongRef"),
          TypeName.FLOAT, ClassName.get("io.comwright", "FloatRef"),
          TypeName.DOUBLE, ClassName.get("io.comwright", "DoubleRef"),
          TypeName.BOOLEAN, ClassName.get("io.comwright", "BooleanRef"));

  static final ClassName GENERATED = ClassName.get("io.comwright.annotation", "Generated");

  static final ClassName CONVERSIONS = ClassName.get("io.comwright.generated", "Conversions");
  static final ClassName DOWNCALL = ClassName.get("io.comwright.generated", "Downcall");
  static final ClassName ENUMS = ClassName.get("io.comwright.generated", "Enums");
  static final ClassName FRAME = ClassName.get("io.comwright.generated", "Frame");
  static final ClassName FREEING = ClassName.get("io.comwright.generated", "Freeing");
  static final ClassName FUNCTION_PROXY = ClassName.get("io.comwright.generated", "FunctionProxy");
  static final ClassName FUNCTION_TYPE = ClassName.get("io.comwright.generated", "FunctionType");
  static final ClassName NATIVE_FUNCTION =
      ClassName.get("io.comwright.generated", "NativeFunction");
  static final ClassName STUB_FUNCTIONS = ClassName.get("io.comwright.generated", "StubFunctions");
  static final ClassName GENERATED_VIEW = ClassName.get("io.comwright.generated", "GeneratedView");
  static final ClassName GENERATED_TYPE = ClassName.get("io.comwright.generated", "GeneratedType");
  static final ClassName MEMORY = ClassName.get("io.comwright.generated", "Memory");
  static final ClassName GIVER = ClassName.get("io.comwright.generated", "Giver");
  static final ClassName OWNED = ClassName.get("io.comwright.generated", "Owned");
  static final ClassName OWNERSHIP = ClassName.get("io.comwright.generated", "Ownership");
  static final ClassName STUB_VTABLE = ClassName.get("io.comwright.generated", "StubVtable");
  static final ClassName TEXT = ClassName.get("io.comwright.generated", "Text");
  static final ClassName TEXT_ENCODING = ClassName.get("io.comwright.generated", "TextEncoding");
  static final ClassName VARIANTS = ClassName.get("io.comwright.generated", "Variants");
  static final ClassName PROP_VARIANTS = ClassName.get("io.comwright.generated", "PropVariants");
  static final ClassName SAFE_ARRAYS = ClassName.get("io.comwright.generated", "SafeArrays");
  static final ClassName UPCALL = ClassName.get("io.comwright.generated", "Upcall");
  static final ClassName TRACE = ClassName.get("io.comwright.generated", "Trace");
  static final ClassName VTABLE_PROXY = ClassName.get("io.comwright.generated", "VtableProxy");
  static final ClassName VIEWS = ClassName.get("io.comwright.generated", "Views");
  static final ClassName VIEW_OWNER = ClassName.get("io.comwright.generated", "ViewOwner");
  static final ClassName VIEW_TYPE = ClassName.get("io.comwright.generated", "ViewType");

  private RuntimeTypes() {}
}
