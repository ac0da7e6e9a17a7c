package io.comwright.roundtrip.array;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.Handle;
import io.comwright.LongRef;
import io.comwright.Ref;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Does what the test says. */
class Script implements IArrays {
  final List<Object> seen = new ArrayList<>();

  @Override
  public void numbers(
      byte[] bytes,
      short[] shorts,
      char[] chars,
      int[] ints,
      long[] longs,
      float[] floats,
      String[] texts) {
    seen.addAll(List.of(bytes, shorts, chars, ints, longs, floats, texts));
  }

  @Override
  public void doubles(double[] doubles, short count) {
    seen.add(doubles);
  }

  @Override
  public void objects(
      Guid[] guids, Handle[] handles, String[] texts, String[] utf8, IItem[] items) {
    seen.addAll(Arrays.asList(guids, handles, texts, utf8));
    for (IItem item : items) {
      seen.add(item == null ? null : item.number());
    }
  }

  @Override
  public void read(byte[] buffer, LongRef done) {
    Arrays.fill(buffer, (byte) 7);
    done.set(buffer.length - 1);
  }

  @Override
  public void fill(Guid[] guids, int[] ints, String[] texts, int count) {
    for (int i = 0; i < count; i++) {
      guids[i] = new Guid(i, -i);
      ints[i] = -i;
      texts[i] = i == 1 ? null : "\0" + i;
    }
  }

  @Override
  public void pairs(Pair[] pairs) {
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = new Pair(i, i == 0 ? null : new Item(i));
    }
  }

  @Override
  public void named(Named[] named, Point[] points) {
    for (Named each : named) {
      seen.add(each.name() + each.number() + (each.item() == null ? "" : each.item().number()));
    }
    for (int i = 0; i < points.length; i++) {
      points[i] = new Point(points[i].y(), (short) points[i].x());
    }
  }

  @Override
  public void update(int[] ints, Guid[] guids) {
    for (int i = 0; i < ints.length; i++) {
      ints[i]++;
    }
    guids[0] = guids[1];
  }

  @Override
  public void counted(String text, String part, int length) {
    seen.addAll(Arrays.asList(text, part));
  }

  @Override
  public void memory(MemorySegment memory, MemorySegment more, long size) {
    seen.add(memory.byteSize());
    seen.add(more == null ? null : more.byteSize());
    if (memory.byteSize() > 0) {
      memory.set(ValueLayout.JAVA_BYTE, memory.byteSize() - 1, (byte) 9);
      assertThrows(
          IndexOutOfBoundsException.class,
          () -> memory.get(ValueLayout.JAVA_BYTE, memory.byteSize()));
    }
  }

  @Override
  public void texts(Ref<String> name, Ref<String> title, Ref<String> remark, Ref<String> kind) {
    name.set("name");
    seen.add(title.get());
    title.set(title.get() == null ? "new" : null);
    if (remark != null) {
      remark.set("re\0mark");
    }
    kind.set("kind");
  }

  interface Body {
    void run(Script script, IArrays proxy);
  }

  static void with(Script script, Body body) {
    try (ComObject object = ComObject.expose(script, IArraysProxy.TYPE);
        IArrays proxy = IArraysProxy.retain(object.pointer(IArraysProxy.TYPE))) {
      body.run(script, proxy);
    }
  }
}
