package io.comwright.roundtrip.jdk;

import io.comwright.ComObject;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Remembers what comes, and answers with other values. */
class Moments implements IMoments {
  static final UUID ID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
  static final UUID OTHER_ID = UUID.fromString("f0e1d2c3-b4a5-9687-7869-5a4b3c2d1e0f");
  static final Instant TIME = Instant.parse("2024-02-29T12:34:56.789012300Z");
  static final Instant OTHER_TIME = Instant.parse("1601-01-01T00:00:00.000000100Z");

  /** The halves of {@link #TIME}: 133,536,836,967,890,123 intervals. */
  static final Halves TIME_HALVES = new Halves(0xb3e67ccb, 0x01da6b0b);

  final List<@Nullable Object> seen = new ArrayList<>();

  @Override
  public void pass(UUID id, Instant time, UUID copiedId, Instant copiedTime) {
    seen.addAll(List.of(id, time, copiedId, copiedTime));
  }

  @Override
  public UUID id(Ref<Instant> time) {
    time.set(TIME);
    return ID;
  }

  @Override
  public Instant preserved() {
    return TIME;
  }

  @Override
  public void seconds(Instant time) {
    seen.add(time);
  }

  @Override
  public Instant time(Ref<UUID> id) {
    id.set(OTHER_ID);
    return OTHER_TIME;
  }

  @Override
  public void nullable(@Nullable UUID id, @Nullable Instant time) {
    seen.add(id);
    seen.add(time);
  }

  @Override
  public void replace(Ref<UUID> id, Ref<Instant> time) {
    seen.addAll(List.of(id.get(), time.get()));
    id.set(OTHER_ID);
    time.set(OTHER_TIME);
  }

  @Override
  public Moment moment(Moment moment) {
    seen.addAll(List.of(moment.id(), moment.number(), moment.time()));
    seen.addAll(Arrays.asList(moment.ids()));
    return new Moment(OTHER_ID, -1, OTHER_TIME, new UUID[] {ID, OTHER_ID});
  }

  @Override
  public Both both() {
    return new Both(ID, TIME);
  }

  @Override
  public void arrays(UUID[] ids, Instant[] filled, Instant[] replaced) {
    seen.addAll(Arrays.asList(ids));
    seen.addAll(Arrays.asList(replaced));
    Arrays.fill(filled, TIME);
    replaced[0] = OTHER_TIME;
  }

  @Override
  public UUID[] allocated(Ref<Instant[]> times) {
    times.set(new Instant[] {TIME, OTHER_TIME});
    return new UUID[] {ID, OTHER_ID};
  }

  @Override
  public void visit(Visitor visitor) {
    seen.add(visitor.visit(ID, TIME));
  }

  @Override
  public void show(MomentView view) {
    seen.addAll(List.of(view.number(), view.id(), view.time()));
    seen.addAll(Arrays.asList(view.times()));
    seen.addAll(Arrays.asList(view.ids()));
    view.id(OTHER_ID);
    view.time(OTHER_TIME);
    view.times(new Instant[] {OTHER_TIME, TIME});
  }

  /** A proxy over the stub of it. */
  void calling(Consumer<IMoments> test) {
    try (ComObject object = ComObject.expose(this);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        IMoments proxy = IMomentsProxy.from(unknown)) {
      test.accept(proxy);
    }
  }

  /** A native caller of it. */
  void natively(Consumer<IRawMoments> test) {
    try (ComObject object = ComObject.expose(this);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        IRawMoments proxy = IRawMomentsProxy.from(unknown)) {
      test.accept(proxy);
    }
  }
}
