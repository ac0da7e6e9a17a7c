package io.comwright.roundtrip.conversion;

import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknownProxy;
import io.comwright.TaskMemory;
import io.comwright.runtime.Memory;
import java.util.function.Consumer;

/** A native callee, of which each test needs a few methods. */
class Raw implements IRaw {
  @Override
  public HResult pass(int color, long time, long copied, long path, long id, int ratio) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult nullable(long time, long path, long id) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult color(long result) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult time(long result) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult path(long result) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult id(long color, long result) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public long preservedId(long color) {
    return 0;
  }

  @Override
  public long preservedText(long color) {
    return 0;
  }

  @Override
  public FileTime preservedTime() {
    return new FileTime(0, 0);
  }

  @Override
  public HResult entry(long entry, long result) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult answer(long id, long color, long path) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult request(long request) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult replace(long color, long ratio, long id) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult arrays(
      int colorCount, long colors, int pathCount, long paths, int idCount, long ids) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult exchange(int count, long ids) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult allocated(long pathCount, long paths, long count, long result) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult number(long number, long result) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult label(long label, long color, long result) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult greedy(long greedy, long result) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  static void through(IRaw callee, Consumer<ICalls> test) {
    ItemIdMarshaller.LOG.clear();
    try (ComObject object = ComObject.expose(callee);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        ICalls proxy = ICallsProxy.from(unknown)) {
      test.accept(proxy);
    }
  }

  static long id(String text) {
    return text.isEmpty() ? 0 : ItemIdMarshaller.allocated(text);
  }

  static long text() {
    long address = TaskMemory.allocator().allocate(4);
    Memory.putInt(address, 'q');
    return address;
  }

  /** A native callee, which hands out this. */
  static IRaw raw(int colorref, String id) {
    return new Raw() {
      @Override
      public HResult color(long result) {
        Memory.putInt(result, colorref);
        return HResult.of(0);
      }

      @Override
      public HResult id(long color, long result) {
        Memory.putInt(color, colorref);
        Memory.putLong(result, Raw.id(id));
        return HResult.of(0);
      }

      @Override
      public long preservedId(long color) {
        Memory.putInt(color, colorref);
        return Raw.id(id);
      }

      @Override
      public long preservedText(long color) {
        Memory.putInt(color, colorref);
        return text();
      }

      @Override
      public HResult answer(long idPointer, long color, long path) {
        Memory.putLong(idPointer, Raw.id(id));
        Memory.putInt(color, colorref);
        Memory.putLong(path, text());
        return HResult.of(0);
      }

      @Override
      public HResult replace(long color, long ratio, long idPointer) {
        // The callee fails, and has not touched what it was given.
        return HResult.of(HResult.E_FAIL);
      }

      @Override
      public HResult arrays(
          int colorCount, long colors, int pathCount, long paths, int idCount, long ids) {
        for (int i = 0; i < idCount; i++) {
          Memory.putLong(ids + 8L * i, Raw.id(id));
        }
        return HResult.of(0);
      }
    };
  }
}
