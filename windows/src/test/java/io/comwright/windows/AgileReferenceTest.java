package io.comwright.windows;

import static io.comwright.windows.Threads.runOnNewThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComScope;
import io.comwright.Guid;
import io.comwright.annotation.DispId;
import io.comwright.annotation.DispInterface;
import io.comwright.automation.IDispatch;
import io.comwright.automation.Variant;
import io.comwright.junit.NoLeaks;
import io.comwright.windows.scripting.IDictionary;
import io.comwright.windows.scripting.IDictionaryProxy;
import io.comwright.windows.scripting.Scripting;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@EnabledOnOs(OS.WINDOWS)
@ExtendWith(NoLeaks.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AgileReferenceTest {
  private static final Guid ID = Guid.parse("3a1c9a52-52e8-4f2a-8c1e-6b8a9d3c7f10");

  static Stream<Arguments> ways() {
    Function<IDictionary, AgileReference<IDictionary>> table =
        dictionary -> AgileReference.ofTable(dictionary, IDictionaryProxy.TYPE);
    Function<IDictionary, AgileReference<IDictionary>> system = AgileReference::of;
    return Stream.of(
        Arguments.of("the global interface table", table),
        Arguments.of("an agile reference, where the system has them", system));
  }

  /** The proxy of the other apartment is another pointer, whose calls run on the STA's thread. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void anObjectOfAnStaIsCalledFromTheMta(
      String name, Function<IDictionary, AgileReference<IDictionary>> make) throws Exception {
    try (StaThread sta = StaThread.start("sta")) {
      AtomicReference<IDictionary> there = new AtomicReference<>();
      AgileReference<IDictionary> reference =
          sta.submit(
                  () -> {
                    there.set(CoClass.of(Scripting.DICTIONARY).create(IDictionaryProxy.TYPE));
                    return make.apply(there.get());
                  })
              .join();
      runOnNewThread(
          () -> {
            try (Apartment _ = Apartment.enterMta();
                IDictionary here = reference.resolve()) {
              assertNotEquals(ComObject.pointerOf(there.get()), ComObject.pointerOf(here));
              here.add(Variant.of("one"), Variant.of(1));
            }
            try (Apartment _ = Apartment.enterMta()) {
              reference.close();
              reference.close();
            }
            assertThrows(IllegalStateException.class, reference::resolve);
          });
      assertEquals(1, sta.submit(there.get()::count).join());
      sta.submit(there.get()::close).join();
    }
  }

  /** Where it comes from it is the same pointer. */
  @Test
  void atHomeItIsTheObjectItself() throws Exception {
    runOnNewThread(
        () -> {
          try (Apartment _ = Apartment.enterSta();
              IDictionary dictionary =
                  CoClass.of(Scripting.DICTIONARY).create(IDictionaryProxy.TYPE);
              AgileReference<IDictionary> reference = AgileReference.of(dictionary);
              IDictionary again = reference.resolve()) {
            assertEquals(ComObject.pointerOf(dictionary), ComObject.pointerOf(again));
          }
        });
  }

  @DispInterface("42c642c1-97e1-11cf-978f-00a02463e06f")
  interface Words extends IDispatch {
    @DispId(value = 2, access = DispId.Access.GET)
    int count();
  }

  @Test
  void aDispinterfaceIsItselfEverywhere() throws Exception {
    runOnNewThread(
        () -> {
          try (Apartment _ = Apartment.enterSta();
              Words words =
                  CoClass.of(Scripting.DICTIONARY).create(AgileReferenceTest_WordsProxy.TYPE);
              AgileReference<Words> reference = AgileReference.of(words);
              Words again = reference.resolve()) {
            assertEquals(0, again.count());
          }
        });
  }

  @Test
  void itOutlivesTheScopeInWhichItIsMade() throws Exception {
    runOnNewThread(
        () -> {
          try (Apartment _ = Apartment.enterMta()) {
            AgileReference<IDictionary> reference;
            try (ComScope _ = ComScope.open()) {
              reference =
                  AgileReference.of(CoClass.of(Scripting.DICTIONARY).create(IDictionaryProxy.TYPE));
            }
            try (reference;
                IDictionary again = reference.resolve()) {
              assertEquals(0, again.count());
            }
          }
        });
  }

  /** Their IMarshal is the free-threaded marshaler's: there is no proxy of COM in between. */
  @Test
  void javaObjectsAreFreeThreaded() throws Exception {
    Persistent object = new Persistent(ID);
    try (StaThread sta = StaThread.start("sta")) {
      AgileReference<IPersist> reference =
          sta.submit(() -> AgileReference.of(object, IPersistProxy.TYPE)).join();
      runOnNewThread(
          () -> {
            try (Apartment _ = Apartment.enterMta();
                reference;
                IPersist here = reference.resolve()) {
              assertSame(object, ComObject.implementation(here));
              assertEquals(ID, here.classId());
            }
          });
      assertThrows(IllegalArgumentException.class, () -> AgileReference.of(object));
    }
  }

  /**
   * A task in an STA calls an object of the MTA, which calls back into the STA while the task
   * waits, and is answered on its thread.
   */
  @Test
  void reEntry() throws Exception {
    try (StaThread sta = StaThread.start("sta");
        StaThread other = StaThread.start("other sta")) {
      Thread thread = sta.submit(Thread::currentThread).join();
      AtomicReference<Thread> inner = new AtomicReference<>();
      AtomicReference<Thread> outer = new AtomicReference<>();
      AgileReference<IPersist> callee =
          sta.submit(
                  () ->
                      AgileReference.of(
                          new Bound(
                              () -> {
                                inner.set(Thread.currentThread());
                                return ID;
                              }),
                          IPersistProxy.TYPE))
              .join();
      AgileReference<IPersist> caller =
          other
              .submit(
                  () ->
                      AgileReference.of(
                          new Bound(
                              () -> {
                                outer.set(Thread.currentThread());
                                try (IPersist back = callee.resolve()) {
                                  assertFalse(ComObject.implementation(back) instanceof Bound);
                                  return back.classId();
                                }
                              }),
                          IPersistProxy.TYPE))
              .join();
      assertEquals(
          ID,
          sta.submit(
                  () -> {
                    try (IPersist there = caller.resolve()) {
                      return there.classId();
                    }
                  })
              .join());
      assertSame(thread, inner.get());
      assertNotSame(thread, outer.get());
      sta.submit(callee::close).join();
      other.submit(caller::close).join();
    }
  }

  /** {@code await} answers calls. */
  @Test
  void anStaThatAwaitsAnswersCalls() throws Exception {
    runOnNewThread(
        () -> {
          try (Apartment _ = Apartment.enterSta();
              IDictionary dictionary =
                  CoClass.of(Scripting.DICTIONARY).create(IDictionaryProxy.TYPE);
              AgileReference<IDictionary> reference = AgileReference.of(dictionary)) {
            CompletableFuture<Integer> count = new CompletableFuture<>();
            Thread worker =
                Thread.ofPlatform()
                    .daemon()
                    .start(
                        () -> {
                          int counted;
                          // Its end is a call, too.
                          try (Apartment _ = Apartment.enterMta();
                              IDictionary here = reference.resolve()) {
                            here.add(Variant.of("one"), Variant.of(1));
                            counted = here.count();
                          }
                          count.complete(counted);
                        });
            assertEquals(1, Apartment.await(count));
            worker.join();
          }
        });
  }

  @Test
  void withoutAnApartment() throws Exception {
    runOnNewThread(
        () -> {
          String message =
              assertThrows(
                      ComException.class,
                      () -> AgileReference.ofTable(new Persistent(ID), IPersistProxy.TYPE))
                  .getMessage();
          assertTrue(message.contains("enter an apartment"), message);
        });
  }

  /** What has ended with its apartment is an exception, and no hang. */
  @Test
  void anObjectWhoseApartmentHasEnded() throws Exception {
    AgileReference<IDictionary> reference;
    try (StaThread sta = StaThread.start("sta")) {
      reference =
          sta.submit(
                  () ->
                      AgileReference.of(
                          CoClass.of(Scripting.DICTIONARY).create(IDictionaryProxy.TYPE)))
              .join();
    }
    runOnNewThread(
        () -> {
          try (Apartment _ = Apartment.enterMta();
              reference) {
            assertThrows(
                ComException.class,
                () -> {
                  try (IDictionary here = reference.resolve()) {
                    here.count();
                  }
                });
          }
        });
  }
}
