package example;

import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextBuffers;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link ITextBuffers} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITextBuffersStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(ITextBuffers.class,
      ITextBuffersVtable.IID, IUnknownProxy.TYPE, ITextBuffersVtable.LAYOUT,
      ITextBuffersVtable.LAYOUT_HASH), MethodHandles.lookup(), ITextBuffersVtable.SLOT_COUNT);

  static {
    VTABLE.slot(ITextBuffersVtable.SLOT_path, "path", "(JJJJJ)J");
    VTABLE.slot(ITextBuffersVtable.SLOT_name, "name", "(JJJJJJJ)J");
    VTABLE.slot(ITextBuffersVtable.SLOT_friendlyName, "friendlyName", "(JJJJJ)J");
    VTABLE.slot(ITextBuffersVtable.SLOT_version, "version", "(JJJJJ)J");
    VTABLE.slot(ITextBuffersVtable.SLOT_find, "find", "(JJJJJ)J");
    VTABLE.slot(ITextBuffersVtable.SLOT_label, "label", "(JJJJJ)J");
    VTABLE.slot(ITextBuffersVtable.SLOT_canonical, "canonical", "(JJJ)J");
    VTABLE.slot(ITextBuffersVtable.SLOT_text, "text", "(JJJ)J");
    VTABLE.register();
  }

  private ITextBuffersStub() {}

  /** {@code HRESULT path(LONG flags, LPWSTR result, ULONG resultCount)} */
  static long path(long self, long flags, long result, long resultCount, long word5) {
    try (Nesting _ = Upcall.begin()) {
      int resultLength = Upcall.length(Integer.toUnsignedLong((int) resultCount), result,
          "ITextBuffers.path", "result");
      if (Trace.ON) Trace.call("ITextBuffers.path", (int) flags);
      String value = Trace.result(((ITextBuffers) Upcall.target(self)).path((int) flags));
      TextBuffers.fill(Answers.nonNullResult(value, "ITextBuffers.path"), result, resultLength,
          TextEncoding.UTF16, "ITextBuffers.path");
      return Upcall.done(0L);
    } catch (Throwable failure) {
      TextBuffers.end(result, Integer.toUnsignedLong((int) resultCount), TextEncoding.UTF16);
      return Upcall.failure(failure, VTABLE, "ITextBuffers.path");
    }
  }

  /**
   * {@code HRESULT name(LONG* result, ULONG resultCountCount, LPCWSTR resultCount, LPWSTR result_, ULONG result_Count)}
   */
  static long name(long self, long result, long resultCountCount, long resultCount, long result_,
      long result_Count, long word7) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "ITextBuffers.name", "result");
      IntRef resultRef = new IntRef();
      String resultCountText = Text.read(resultCount,
          Upcall.length(Integer.toUnsignedLong((int) resultCountCount), resultCount,
          "ITextBuffers.name", "resultCount"), TextEncoding.UTF16);
      int result_Length = Upcall.length(Integer.toUnsignedLong((int) result_Count), result_,
          "ITextBuffers.name", "result_");
      if (Trace.ON) Trace.call("ITextBuffers.name", resultRef, resultCountText);
      String value = Trace.result(((ITextBuffers) Upcall.target(self)).name(resultRef,
          resultCountText));
      Memory.putInt(result, resultRef.get());
      TextBuffers.fill(Answers.nonNullResult(value, "ITextBuffers.name"), result_, result_Length,
          TextEncoding.UTF16, "ITextBuffers.name");
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(result, 4);
      TextBuffers.end(result_, Integer.toUnsignedLong((int) result_Count), TextEncoding.UTF16);
      return Upcall.failure(failure, VTABLE, "ITextBuffers.name");
    }
  }

  /** {@code HRESULT friendlyName(ULONG resultCount, LPWSTR result, ULONG* resultNeeded)} */
  static long friendlyName(long self, long resultCount, long result, long resultNeeded,
      long word5) {
    try (Nesting _ = Upcall.begin()) {
      Answers.clear(resultNeeded, 4);
      // Arguments.
      int resultLength = result == 0L ? 0 : Upcall.length(Integer.toUnsignedLong((int) resultCount),
          result, "ITextBuffers.friendlyName", "result");
      if (Trace.ON) Trace.call("ITextBuffers.friendlyName");
      String value = Trace.result(((ITextBuffers) Upcall.target(self)).friendlyName());
      // Outs: taken over and converted.
      int resultSize = TextBuffers.fill(Answers.nonNullResult(value, "ITextBuffers.friendlyName"),
          result, resultLength, TextEncoding.UTF16, resultNeeded, 4, "ITextBuffers.friendlyName");
      // Outs: delivered, which cannot fail.
      if (resultNeeded != 0L) {
        Memory.putInt(resultNeeded, resultSize);
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      TextBuffers.end(result, Integer.toUnsignedLong((int) resultCount), TextEncoding.UTF16);
      return Upcall.failure(failure, VTABLE, "ITextBuffers.friendlyName");
    }
  }

  /** {@code HRESULT version(ITextBuffers** owner, LPSTR result, ULONG* resultCount)} */
  static long version(long self, long owner, long result, long resultCount, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(owner, "ITextBuffers.version", "owner");
      Upcall.nonNull(resultCount, "ITextBuffers.version", "resultCount");
      // Arguments.
      Ref<ITextBuffers> ownerRef = new Ref<>();
      int resultLength = result == 0L ? 0 :
          Upcall.length(Integer.toUnsignedLong(Memory.getInt(resultCount)), result,
          "ITextBuffers.version", "result");
      TextBuffers.end(result, resultLength, TextEncoding.ANSI);
      if (Trace.ON) Trace.call("ITextBuffers.version", ownerRef);
      String value = Trace.result(((ITextBuffers) Upcall.target(self)).version(ownerRef));
      // Outs: taken over and converted.
      long ownerOut = frame.cell(8);
      frame.own(ownerOut, Owned.INTERFACE);
      Memory.putLong(ownerOut, Answers.detach(ownerRef.get(), ITextBuffersProxy.TYPE,
          "ITextBuffers.version"));
      int resultSize = TextBuffers.fill(Answers.nonNullResult(value, "ITextBuffers.version"),
          result, resultLength, TextEncoding.ANSI, resultCount, 4, "ITextBuffers.version");
      // Outs: delivered, which cannot fail.
      Memory.move(ownerOut, owner, 8);
      Memory.putInt(resultCount, resultSize);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(owner, 8);
      return Upcall.failure(failure, VTABLE, "ITextBuffers.version");
    }
  }

  /** {@code HRESULT find(LPWSTR file, ULONG fileCount, LONG* attributes, LONG flags)} */
  static long find(long self, long file, long fileCount, long attributes, long flags) {
    try (Nesting _ = Upcall.begin()) {
      int fileLength = Upcall.length(Integer.toUnsignedLong((int) fileCount), file,
          "ITextBuffers.find", "file");
      Ref<String> fileRef = new Ref<>();
      IntRef attributesRef = attributes == 0L ? null : new IntRef();
      if (Trace.ON) Trace.call("ITextBuffers.find", fileRef, attributesRef, (int) flags);
      ((ITextBuffers) Upcall.target(self)).find(fileRef, attributesRef, (int) flags);
      TextBuffers.fill(Answers.nonNullResult(fileRef.get(), "ITextBuffers.find"), file, fileLength,
          TextEncoding.UTF16, "ITextBuffers.find");
      if (attributesRef != null) {
        Memory.putInt(attributes, attributesRef.get());
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      TextBuffers.end(file, Integer.toUnsignedLong((int) fileCount), TextEncoding.UTF16);
      Answers.clear(attributes, 4);
      return Upcall.failure(failure, VTABLE, "ITextBuffers.find");
    }
  }

  /** {@code HRESULT label(LONG size, char* label, LONG* needed)} */
  static long label(long self, long size, long label, long needed, long word5) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(needed, "ITextBuffers.label", "needed");
      Answers.clear(needed, 4);
      // Arguments.
      int labelLength = label == 0L ? 0 : Upcall.length((int) size, label, "ITextBuffers.label",
          "label");
      Ref<String> labelRef = new Ref<>();
      IntRef neededRef = new IntRef();
      if (Trace.ON) Trace.call("ITextBuffers.label", (int) size, labelRef, neededRef);
      int hr =
          Answers.nonNullResult(Trace.result(((ITextBuffers) Upcall.target(self)).label((int) size,
          labelRef, neededRef)), "ITextBuffers.label").code();
      if (hr >= 0) {
        int labelSize = TextBuffers.fill(Answers.nonNullResult(labelRef.get(),
            "ITextBuffers.label"), label, labelLength, TextEncoding.UTF8, needed, 4,
            "ITextBuffers.label");
        Memory.putInt(needed, labelSize);
      } else {
        TextBuffers.end(label, (int) size, TextEncoding.UTF8);
      }
      return Upcall.done(hr);
    } catch (Throwable failure) {
      TextBuffers.end(label, (int) size, TextEncoding.UTF8);
      return Upcall.failure(failure, VTABLE, "ITextBuffers.label");
    }
  }

  /** {@code void canonical(LPWSTR path, USHORT* size)} */
  static long canonical(long self, long path, long size) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(size, "ITextBuffers.canonical", "size");
      // Arguments.
      int pathLength = path == 0L ? 0 : Upcall.length(Short.toUnsignedLong(Memory.getShort(size)),
          path, "ITextBuffers.canonical", "path");
      Ref<String> pathRef = new Ref<>(Text.readFixed(path, pathLength, TextEncoding.UTF16));
      ShortRef sizeRef = new ShortRef(Memory.getShort(size));
      if (Trace.ON) Trace.call("ITextBuffers.canonical", pathRef, sizeRef);
      ((ITextBuffers) Upcall.target(self)).canonical(pathRef, sizeRef);
      // Outs: taken over and converted.
      int pathSize = TextBuffers.fill(Answers.nonNullResult(pathRef.get(),
          "ITextBuffers.canonical"), path, pathLength, TextEncoding.UTF16, size, 2,
          "ITextBuffers.canonical");
      // Outs: delivered, which cannot fail.
      Memory.putShort(size, (short) pathSize);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Upcall.report(failure, "ITextBuffers.canonical");
      return 0L;
    }
  }

  /** {@code HRESULT text(LPWSTR* name, BSTR* title)} */
  static long text(long self, long name, long title) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(name, "ITextBuffers.text", "name");
      Upcall.nonNull(title, "ITextBuffers.text", "title");
      // Arguments.
      Ref<String> nameRef = new Ref<>();
      long titleStored = Memory.getLong(title);
      String titleBefore = titleStored == 0L ? null : Text.readBstr(titleStored);
      Ref<String> titleRef = new Ref<>(titleBefore);
      if (Trace.ON) Trace.call("ITextBuffers.text", nameRef, titleRef);
      ((ITextBuffers) Upcall.target(self)).text(nameRef, titleRef);
      // Outs: taken over and converted.
      long nameOut = frame.cell(8);
      frame.own(nameOut, Owned.TASK_MEMORY);
      Memory.putLong(nameOut, Text.create(Answers.nonNullResult(nameRef.get(), "ITextBuffers.text"),
          TextEncoding.UTF16, TaskMemory.allocator()));
      String titleValue = titleRef.get();
      long titleOut = Answers.same(titleValue, titleBefore) ? 0L : frame.cell(8);
      if (titleOut != 0L) {
        frame.own(titleOut, Owned.BSTR);
        Memory.putLong(titleOut, titleValue == null ? 0L : Text.createBstr(titleValue));
      }
      // Outs: delivered, which cannot fail.
      Memory.move(nameOut, name, 8);
      if (titleOut != 0L) {
        Memory.swap(titleOut, title, 8);
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(name, 8);
      return Upcall.failure(failure, VTABLE, "ITextBuffers.text");
    }
  }
}
