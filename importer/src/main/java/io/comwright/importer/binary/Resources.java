package io.comwright.importer.binary;

import java.util.ArrayList;
import java.util.List;

/**
 * The resources of an EXE or a DLL: a tree of three levels, by type, by name and by language
 * (Microsoft's PE format, "The .rsrc Section").
 */
public final class Resources {
  private static final int DIRECTORY = 16;
  private static final int ENTRY = 8;
  private static final int DATA_ENTRY = 16;
  private static final long HIGH = 0x8000_0000L;

  /** The type, the name and the language. */
  private static final int LEVELS = 3;

  private final PortableExecutable module;
  private final Bytes tree;
  private final List<Bytes> found = new ArrayList<>();

  /** How many entries were looked at; directories that contain themselves have no end. */
  private int visited;

  private Resources(PortableExecutable module) {
    this.module = module;
    this.tree = module.directory(PortableExecutable.RESOURCES);
  }

  /**
   * The resources of a type that has a name.
   *
   * @param module the module
   * @param type the name of the type, such as {@code TYPELIB}
   * @return the contents, in the order of the module
   */
  public static List<Bytes> of(PortableExecutable module, String type) {
    Resources resources = new Resources(module);
    if (resources.tree.size() > 0) {
      for (long entry : resources.entries(0)) {
        if (resources.isNamed(entry, type)) {
          resources.collect(entry, type, 1);
        }
      }
    }
    return resources.found;
  }

  /** The offsets of the entries of a directory. */
  private List<Long> entries(long directory) {
    int count = tree.u2(directory + 12) + tree.u2(directory + 14);
    List<Long> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(directory + DIRECTORY + (long) i * ENTRY);
      tree.u4(entries.getLast() + 4);
    }
    return entries;
  }

  private boolean isNamed(long entry, String name) {
    long at = tree.u4(entry);
    if ((at & HIGH) == 0 || tree.u2(at - HIGH) != name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (tree.u2(at - HIGH + 2 + 2L * i) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void collect(long entry, String type, int level) {
    visited++;
    if (visited > tree.size() / ENTRY) {
      throw tree.damaged(entry, "there are more resources than the file has room for");
    }
    long at = tree.u4(entry + 4);
    if ((at & HIGH) == 0) {
      Bytes data = tree.slice(at, DATA_ENTRY, "resource " + type);
      found.add(module.at(data.u4(0), data.u4(4), "resource " + type + " " + (found.size() + 1)));
    } else if (level >= LEVELS) {
      throw tree.damaged(entry, "a directory of resources is deeper than any");
    } else {
      for (long each : entries(at - HIGH)) {
        collect(each, type, level + 1);
      }
    }
  }
}
