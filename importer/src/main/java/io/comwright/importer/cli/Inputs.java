package io.comwright.importer.cli;

import io.comwright.importer.binary.Bytes;
import io.comwright.importer.contract.ImportList;
import io.comwright.importer.contract.ImportList.Format;
import io.comwright.importer.contract.ListProblem;
import io.comwright.importer.raw.Definitions;
import io.comwright.importer.raw.JoinedDefinitions;
import io.comwright.importer.typelib.TypeLibraries;
import io.comwright.importer.typelib.TypeLibrary;
import io.comwright.importer.typelib.TypeLibraryDefinitions;
import io.comwright.importer.winmd.Winmd;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads lists, and the files that they name. */
final class Inputs {
  private Inputs() {}

  static ImportList list(Path file) throws IOException {
    return ImportList.parse(file.toString(), text(file));
  }

  /** A text, whose problems name the file. */
  static String text(Path file) throws IOException {
    byte[] content = Bytes.content(file);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is no text in UTF-8", e);
    }
  }

  private static Path resolve(Path list, ImportList.Source source) {
    try {
      return list.toAbsolutePath().resolveSibling(source.path());
    } catch (InvalidPathException e) {
      throw new ListProblem(
          list.toString(), source.line(), "no file can be called " + source.path());
    }
  }

  /** The definitions of the files of a list, whose bytes are those that it names. */
  static Definitions definitions(Path file, ImportList list) throws IOException {
    if (list.sources().isEmpty()) {
      throw new ListProblem(
          file.toString(), 1, "no line names a file, as \"winmd FILE\" or \"tlb FILE\" does");
    }
    List<Path> winmds = new ArrayList<>();
    List<Path> libraries = new ArrayList<>();
    for (ImportList.Source source : list.sources()) {
      Path path = resolve(file, source);
      if (source.sha256() != null && !source.sha256().equals(sha256(path))) {
        throw new ListProblem(
            file.toString(),
            source.line(),
            "%s is another file, its SHA-256 is %s".formatted(source.path(), sha256(path)));
      }
      (source.format() == Format.TLB ? libraries : winmds).add(path);
    }
    return definitions(winmds, libraries);
  }

  /** The definitions of files; of a type that several have, that of the metadata. */
  static Definitions definitions(List<Path> winmds, List<Path> libraries) throws IOException {
    List<Definitions> all = new ArrayList<>();
    for (Path each : winmds) {
      all.add(Winmd.read(Bytes.read(each)));
    }
    List<TypeLibrary> read = new ArrayList<>();
    for (Path each : libraries) {
      read.addAll(TypeLibraries.read(Bytes.read(each)));
    }
    if (!read.isEmpty()) {
      all.add(new TypeLibraryDefinitions(read));
    }
    return new JoinedDefinitions(all);
  }

  static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Bytes.content(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
