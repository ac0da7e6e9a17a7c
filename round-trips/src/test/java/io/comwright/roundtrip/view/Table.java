package io.comwright.roundtrip.view;

import static io.comwright.roundtrip.view.Samples.tags;

import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.StructView;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers as the test says. */
class Table implements ITable {
  Consumer<StructView> view = ignored -> {};
  Consumer<@Nullable StructList<SPropValue>> list = ignored -> {};
  Supplier<@Nullable StructView> answer = () -> null;
  Supplier<@Nullable StructView> second = () -> null;
  int calls;

  @Override
  public void setColumns(Tags tags, int flags) {
    calls++;
    view.accept(tags);
  }

  @Override
  public void sort(@Nullable Tags order) {
    calls++;
    view.accept(order);
  }

  @Override
  public void setProps(int count, @Nullable StructList<SPropValue> props) {
    calls++;
    list.accept(props);
  }

  @Override
  public void setRow(StructList<SPropValue> props) {
    calls++;
    list.accept(props);
  }

  @Override
  public void sized(Everything value) {
    calls++;
    view.accept(value);
  }

  @Override
  public SRowSet queryRows(int count, int flags) {
    return (SRowSet) answer.get();
  }

  @Override
  public @Nullable Tags tags() {
    return (Tags) answer.get();
  }

  @Override
  public Wave wave() {
    return (Wave) answer.get();
  }

  @Override
  public Tags ownTags() {
    return (Tags) answer.get();
  }

  @Override
  public void out(@Nullable Ref<@Nullable Tags> tags, Ref<Wave> wave) {
    if (tags != null) {
      tags.set((Tags) answer.get());
    }
    wave.set((Wave) second.get());
  }

  @Override
  public Found find() {
    return new Found(7, (Tags) answer.get(), (Tags) second.get());
  }

  @Override
  public @Nullable Tags current() {
    return (Tags) answer.get();
  }

  @Override
  public Tags copy() {
    return (Tags) answer.get();
  }
}
