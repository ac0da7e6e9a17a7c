package example;

import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Conversions;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import io.comwright.runtime.conversion.UuidMarshaller;
import java.lang.invoke.MethodHandles;
import java.util.UUID;

/** Native code calls {@link INativeResults} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class INativeResultsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(INativeResults.class,
      INativeResultsVtable.IID, IUnknownProxy.TYPE, INativeResultsVtable.LAYOUT,
      INativeResultsVtable.LAYOUT_HASH), MethodHandles.lookup(), INativeResultsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(INativeResultsVtable.SLOT_create, "create", "(JJJ)J");
    VTABLE.slot(INativeResultsVtable.SLOT_next, "next", "(JJJ)J");
    VTABLE.slot(INativeResultsVtable.SLOT_factory, "factory", "(JJJ)J");
    VTABLE.slot(INativeResultsVtable.SLOT_parent, "parent", "(JJJ)J");
    VTABLE.slot(INativeResultsVtable.SLOT_id, "id", "(J){JJ}");
    VTABLE.slot(INativeResultsVtable.SLOT_uuid, "uuid", "(JJ){JJ}");
    VTABLE.register();
  }

  private INativeResultsStub() {}

  /** {@code IUnknown* create(LONG version)} */
  static long create(long self, long version, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("INativeResults.create", (int) version);
      return Upcall.done(Answers.detach(Trace.result(((INativeResults) Upcall.target(self)).create((int) version)),
          IUnknownProxy.TYPE, "INativeResults.create"));
    } catch (Throwable failure) {
      Upcall.report(failure, "INativeResults.create");
      return 0L;
    }
  }

  /** {@code INativeResults* next(LONG* index)} */
  static long next(long self, long index, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(index, "INativeResults.next", "index");
      IntRef indexRef = new IntRef();
      if (Trace.ON) Trace.call("INativeResults.next", indexRef);
      INativeResults value =
          Trace.resultOrNull(((INativeResults) Upcall.target(self)).next(indexRef));
      Memory.putInt(index, indexRef.get());
      return Upcall.done(Answers.detachOrNull(value, INativeResultsProxy.TYPE,
          "INativeResults.next"));
    } catch (Throwable failure) {
      Answers.clear(index, 4);
      Upcall.report(failure, "INativeResults.next");
      return 0L;
    }
  }

  /** {@code IUnknown* factory()} */
  static long factory(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("INativeResults.factory");
      return Upcall.done(Answers.keep(Trace.result(((INativeResults) Upcall.target(self)).factory()),
          IUnknownProxy.TYPE, "INativeResults.factory", self));
    } catch (Throwable failure) {
      Upcall.report(failure, "INativeResults.factory");
      return 0L;
    }
  }

  /** {@code INativeResults* parent(LONG* index)} */
  static long parent(long self, long index, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(index, "INativeResults.parent", "index");
      IntRef indexRef = new IntRef();
      if (Trace.ON) Trace.call("INativeResults.parent", indexRef);
      INativeResults value =
          Trace.resultOrNull(((INativeResults) Upcall.target(self)).parent(indexRef));
      Memory.putInt(index, indexRef.get());
      return Upcall.done(value == null ? 0L : Answers.keep(value, INativeResultsProxy.TYPE,
          "INativeResults.parent", self));
    } catch (Throwable failure) {
      Answers.clear(index, 4);
      Upcall.report(failure, "INativeResults.parent");
      return 0L;
    }
  }

  /** {@code GUID id()} */
  static long id(long self, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "INativeResults.id", "result");
      if (Trace.ON) Trace.call("INativeResults.id");
      Memory.putGuid(result,
          Answers.nonNullResult(Trace.result(((INativeResults) Upcall.target(self)).id()),
          "INativeResults.id"));
      return Upcall.done(result);
    } catch (Throwable failure) {
      Answers.clear(result, 16);
      Upcall.report(failure, "INativeResults.id");
      return result;
    }
  }

  /** {@code GUID uuid(LONG* index)} */
  static long uuid(long self, long result, long index) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "INativeResults.uuid", "result");
      Upcall.nonNull(index, "INativeResults.uuid", "index");
      IntRef indexRef = new IntRef();
      if (Trace.ON) Trace.call("INativeResults.uuid", indexRef);
      UUID value = Trace.result(((INativeResults) Upcall.target(self)).uuid(indexRef));
      Memory.putInt(index, indexRef.get());
      Memory.putGuid(result, Answers.nonNullResult(Conversions.handOver(new UuidMarshaller(),
          Answers.nonNullResult(value, "INativeResults.uuid"), "INativeResults.uuid", "result"),
          "INativeResults.uuid"));
      return Upcall.done(result);
    } catch (Throwable failure) {
      Answers.clear(index, 4);
      Answers.clear(result, 16);
      Upcall.report(failure, "INativeResults.uuid");
      return result;
    }
  }
}
