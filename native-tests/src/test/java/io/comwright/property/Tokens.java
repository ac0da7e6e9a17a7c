package io.comwright.property;

import io.comwright.ComObject;
import io.comwright.IUnknown;
import io.comwright.property.value.IToken;
import io.comwright.property.value.ITokenProxy;
import io.comwright.property.value.TokenKind;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The objects that are passed about, by number: objects of C++, objects of Java, and numbers for
 * which each side has an object of its own, of which the other has never heard.
 */
final class Tokens implements AutoCloseable {
  private static final int EXPOSED = 8;
  private static final int OWN = 16;

  private final Library library;
  private final List<IToken> tokens = new ArrayList<>();
  private final List<AutoCloseable> open = new ArrayList<>();
  private final Set<Integer> lent = new HashSet<>();

  Tokens(Library library) {
    this.library = library;
    for (int id = 0; id < TokenKind.COUNT; id++) {
      long pointer = library.call("property_token", id);
      if (id < EXPOSED) {
        tokens.add(ITokenProxy.retain(MemorySegment.ofAddress(pointer)));
        open.add(tokens.getLast());
      } else {
        tokens.add(new JavaToken(id));
        if (id < OWN) {
          ComObject exposed = ComObject.expose(tokens.getLast());
          library.call("property_set_token", id, exposed.pointer(ITokenProxy.TYPE).address());
          open.add(exposed);
        }
      }
    }
  }

  IToken get(int id) {
    return tokens.get(id);
  }

  /** Whether this is one of them, rather than another proxy. */
  boolean holds(IUnknown object) {
    return tokens.stream().anyMatch(token -> token == object);
  }

  /** The Java object that is called hands out a token without a reference, and keeps one itself. */
  void lend(int id) {
    lent.add(id);
  }

  /** Another Java object is called. */
  void lendNone() {
    lent.clear();
  }

  /** The references to all tokens of C++, without those that the Java object keeps. */
  long refs() {
    return library.call("property_token_refs") - lent.stream().filter(id -> id < EXPOSED).count();
  }

  /** The exposed Java objects, without those to which only the Java object keeps a reference. */
  long liveObjects() {
    return ComObject.liveCount() - lent.stream().filter(id -> id >= OWN).count();
  }

  @Override
  public void close() {
    lendNone();
    for (AutoCloseable closeable : open) {
      try {
        closeable.close();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }

  private record JavaToken(int id) implements IToken {}
}
