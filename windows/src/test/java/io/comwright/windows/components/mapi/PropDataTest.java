package io.comwright.windows.components.mapi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.windows.MtaTest;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PropDataTest extends MtaTest {
  private static final int SUBJECT = 0x0037001F;
  private static final int IMPORTANCE = 0x00170003;
  private static final int ENTRY_ID = 0x0FFF0102;
  private static final int BODY = 0x1000001F;

  /** {@code MAPI_W_ERRORS_RETURNED}. */
  private static final HResult ERRORS_RETURNED = HResult.of(0x00040380);

  /** {@code MAPI_E_NO_ACCESS}. */
  private static final HResult NO_ACCESS = HResult.of(HResult.E_ACCESSDENIED);

  private final Mapi mapi = MapiMemory.MAPI;

  @BeforeEach
  void initialize() {
    mapi.initialize(0);
  }

  @AfterEach
  void end() {
    assertEquals(0, MapiMemory.blocks());
    mapi.end();
  }

  /** Its memory comes from MAPI, through functions of Java that count. */
  private IPropData create(Arena arena) {
    return mapi.createProp(
        IPropDataVtable.IID_IPropData,
        AllocateBufferStub.allocate(MapiMemory::allocate, arena),
        AllocateMoreStub.allocate(mapi::allocateMore, arena),
        FreeBufferStub.allocate(MapiMemory::freeBlock, arena),
        0);
  }

  private static void fill(IPropData data, Arena arena) {
    StructList<PropValue> props = PropValueStruct.allocateArray(arena, 3);
    props.get(0).ulPropTag(SUBJECT);
    props.get(0).lpszW("Gr\u00fc\u00dfe", arena);
    props.get(1).ulPropTag(IMPORTANCE);
    props.get(1).l(2);
    props.get(2).ulPropTag(ENTRY_ID);
    props.get(2).bin().lpb(new byte[] {0, 1, -1}, arena);
    data.setProps(props, 0);
  }

  private static TagArray tags(Arena arena, int... tags) {
    TagArray array = TagArrayStruct.allocate(arena, tags.length);
    array.aulPropTag(tags);
    return array;
  }

  @Test
  void propertiesAreKept() {
    try (Arena arena = Arena.ofConfined();
        IPropData data = create(arena)) {
      fill(data, arena);
      IntRef count = new IntRef();
      Ref<StructList<PropValue>> found = new Ref<>();
      assertEquals(
          ERRORS_RETURNED,
          data.getProps(tags(arena, ENTRY_ID, BODY, SUBJECT, IMPORTANCE), 0, count, found));
      assertEquals(4, count.get());
      try (StructList<PropValue> props = found.get()) {
        assertArrayEquals(new byte[] {0, 1, -1}, props.get(0).bin().lpb());
        assertEquals(BODY & 0xFFFF0000 | 0xA, props.get(1).ulPropTag());
        assertEquals("Gr\u00fc\u00dfe", props.get(2).lpszW());
        assertEquals(2, props.get(3).l());
      }
      try (TagArray list = data.getPropList(0)) {
        assertEquals(
            Set.of(SUBJECT, IMPORTANCE, ENTRY_ID),
            Arrays.stream(list.aulPropTag()).boxed().collect(Collectors.toSet()));
      }
      data.deleteProps(tags(arena, SUBJECT), 0);
      try (TagArray list = data.getPropList(0)) {
        assertEquals(2, list.cValues());
      }
    }
  }

  @Test
  void whatIsReadOnly() {
    try (Arena arena = Arena.ofConfined();
        IPropData data = create(arena)) {
      fill(data, arena);
      data.setObjectAccess(1);
      TagArray subject = tags(arena, SUBJECT);
      ComException e = assertThrows(ComException.class, () -> data.deleteProps(subject, 0));
      assertEquals(NO_ACCESS, e.hresult());
      data.setObjectAccess(2);
      data.deleteProps(subject, 0);
    }
  }

  @Test
  void memoryWithParts() {
    LongRef buffer = new LongRef();
    LongRef more = new LongRef();
    assertEquals(HResult.of(HResult.S_OK), mapi.allocateBuffer(16, buffer));
    assertEquals(HResult.of(HResult.S_OK), mapi.allocateMore(32, buffer.get(), more));
    assertNotEquals(0, more.get());
    assertEquals(0, mapi.freeBuffer(buffer.get()));
  }
}
