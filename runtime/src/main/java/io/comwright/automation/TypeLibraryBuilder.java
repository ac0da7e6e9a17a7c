package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.internal.Heap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a type library of Java interfaces, with oleaut32: names, DISPIDs, parameters with their
 * types and defaults, and the vtables of dual interfaces. It is what other compilers and scripts
 * read, and by which Windows takes calls of dual interfaces out of the process, once it is
 * registered.
 *
 * {@snippet :
 * TypeLibraryBuilder.of("Bank", LIBRARY, 1, 0)
 *     .addClass("Account", CLSID, IAccountProxy.TYPE)
 *     .write(Path.of("bank.tlb"));
 * }
 *
 * <p>What members mention is described too: dual interfaces and dispinterfaces whole, others by
 * name and IID. Enums and flags are the numbers that they are in a VARIANT.
 */
public final class TypeLibraryBuilder {
  private final String name;
  private final Guid guid;
  private final short major;
  private final short minor;
  private @Nullable String text;
  private final Set<DispatchInterface<?>> interfaces = new LinkedHashSet<>();
  private final List<CoClass> classes = new ArrayList<>();

  private record CoClass(
      String name, Guid clsid, DispatchInterface<?> main, List<DispatchInterface<?>> events) {}

  private TypeLibraryBuilder(String name, Guid guid, int major, int minor) {
    this.name = Objects.requireNonNull(name, "name");
    this.guid = Objects.requireNonNull(guid, "guid");
    this.major = version(major);
    this.minor = version(minor);
  }

  private static short version(int number) {
    if (number < 0 || number > 0xffff) {
      throw new IllegalArgumentException("a version has two numbers up to 65535, not " + number);
    }
    return (short) number;
  }

  /**
   * An empty library.
   *
   * @param name its name, an identifier
   * @param guid its GUID, which stays that of all its versions
   * @param major the version, before the dot
   * @param minor the version, behind the dot
   * @return the library
   * @throws IllegalArgumentException if the version is none
   */
  public static TypeLibraryBuilder of(String name, Guid guid, int major, int minor) {
    return new TypeLibraryBuilder(name, guid, major, minor);
  }

  /**
   * Says something of the library, for people.
   *
   * @param description the text
   * @return this
   */
  public TypeLibraryBuilder text(String description) {
    text = Objects.requireNonNull(description, "description");
    return this;
  }

  /**
   * Adds an interface.
   *
   * @param type a dual interface or a dispinterface
   * @return this
   * @throws IllegalArgumentException if it has no members
   */
  public TypeLibraryBuilder add(ComType<? extends IDispatch> type) {
    interfaces.add(members(type));
    return this;
  }

  /**
   * Adds a class with its interfaces.
   *
   * @param className its name
   * @param clsid its CLSID
   * @param main the interface that callers get by default
   * @param events the interfaces of its events, the default one first
   * @return this
   * @throws IllegalArgumentException if an interface has no members
   */
  @SafeVarargs
  public final TypeLibraryBuilder addClass(
      String className,
      Guid clsid,
      ComType<? extends IDispatch> main,
      ComType<? extends IDispatch>... events) {
    List<DispatchInterface<?>> sources = new ArrayList<>();
    for (ComType<? extends IDispatch> type : events) {
      sources.add(members(type));
    }
    classes.add(
        new CoClass(
            Objects.requireNonNull(className, "className"),
            Objects.requireNonNull(clsid, "clsid"),
            members(main),
            sources));
    return this;
  }

  private static DispatchInterface<?> members(ComType<?> type) {
    if (type instanceof DispatchInterface<?> members) {
      return members;
    }
    throw new IllegalArgumentException(
        type.name() + " has no members that Invoke calls: write @DispId");
  }

  /**
   * Makes the library in memory.
   *
   * @return the library, to be closed
   * @throws UnsupportedOperationException if this is not Windows
   * @throws IllegalArgumentException if a dual interface has a slot without a {@code @DispId},
   *     which no type library describes
   * @throws io.comwright.ComException if oleaut32 refuses
   */
  public ITypeLib build() {
    return make(
        name + ".tlb", "TypeLibraryBuilder.build", author -> ITypeLibProxy.from(author.library()));
  }

  /**
   * Writes the library to a file, over what is there.
   *
   * @param file the file, mostly {@code *.tlb}
   * @throws UnsupportedOperationException if this is not Windows
   * @throws IllegalArgumentException as {@link #build} says
   * @throws io.comwright.ComException if oleaut32 refuses, ({@code TYPE_E_IOERROR}) if it cannot
   *     write there
   */
  public void write(Path file) {
    make(
        file.toAbsolutePath().toString(),
        "TypeLibraryBuilder.write",
        author -> {
          author.library().saveAllChanges();
          return null;
        });
  }

  private <T extends @Nullable Object> T make(
      String file, String entry, Function<LibraryAuthor, T> end) {
    if (!Heap.WINDOWS) {
      throw new UnsupportedOperationException(
          entry + " needs oleaut32 of Windows, which makes type libraries");
    }
    try (LibraryAuthor author = new LibraryAuthor(file, true)) {
      author.name(name, guid, major, minor, text);
      interfaces.forEach(author::add);
      classes.forEach(
          each -> author.addClass(each.name(), each.clsid(), each.main(), each.events()));
      author.complete();
      return end.apply(author);
    }
  }
}
