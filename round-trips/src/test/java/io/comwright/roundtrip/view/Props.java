package io.comwright.roundtrip.view;

import static io.comwright.roundtrip.view.Samples.ownTags;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.StructList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers as the test says. */
class Props implements IProps {
  Supplier<@Nullable StructList<SPropValue>> answer = () -> null;
  Supplier<@Nullable StructList<WaveExtensible>> waves = () -> null;
  Supplier<@Nullable Tags> tags = () -> ownTags(1);
  int reported = -1;

  @Override
  public StructList<SPropValue> getProps(@Nullable Tags tags, int flags) {
    return answer.get();
  }

  @Override
  public void find(IntRef count, Ref<StructList<SPropValue>> props, Ref<Tags> tags) {
    StructList<SPropValue> made = answer.get();
    props.set(made);
    count.set(reported >= 0 ? reported : made.size());
    tags.set(this.tags.get());
  }

  @Override
  public @Nullable StructList<WaveExtensible> waves() {
    return waves.get();
  }

  @Override
  public StructList<SPropValue> ownProps() {
    return answer.get();
  }

  @Override
  public void some(@Nullable Ref<@Nullable StructList<SPropValue>> props) {
    if (props != null) {
      props.set(answer.get());
    }
  }

  @Override
  public void ask(Giver giver) {
    Ref<Tags> tags = new Ref<>();
    Ref<StructList<SPropValue>> props = new Ref<>();
    Ref<StructList<SPropValue>> own = new Ref<>();
    giver.give(tags, props, own);
    assertArrayEquals(new int[] {8}, tags.get().tags());
    assertEquals(List.of(0, 1, 2), props.get().stream().map(SPropValue::l).toList());
    props.get().close();
    assertEquals(2, props.get().get(2).l());
    assertEquals(List.of(0), own.get().stream().map(SPropValue::l).toList());
    own.get().close();
  }
}
