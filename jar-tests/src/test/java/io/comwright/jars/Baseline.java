package io.comwright.jars;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javassist.bytecode.AccessFlag;
import javassist.bytecode.ClassFile;
import javassist.bytecode.FieldInfo;

/** A jar of which nothing is kept but what others are compiled with. */
final class Baseline {
  private static final IntPredicate VISIBLE =
      flags -> (flags & (AccessFlag.PUBLIC | AccessFlag.PROTECTED)) != 0;

  private Baseline() {}

  /**
   * Records a jar. The same classes give the same bytes.
   *
   * @param packages those that are for others
   */
  static void write(Path jar, Set<String> packages, Path baseline) throws IOException {
    Files.createDirectories(baseline.getParent());
    try (ZipFile from = new ZipFile(jar.toFile());
        OutputStream file = Files.newOutputStream(baseline);
        ZipOutputStream to = new ZipOutputStream(file)) {
      for (ZipEntry entry : from.stream().toList()) {
        String name = entry.getName();
        if (name.endsWith(".class") && packages.contains(packageOf(name))) {
          ClassFile type = new ClassFile(new DataInputStream(from.getInputStream(entry)));
          strip(type);
          ZipEntry kept = new ZipEntry(name);
          kept.setTime(0);
          to.putNextEntry(kept);
          type.write(new DataOutputStream(to));
        }
      }
    }
  }

  /**
   * The constants that a compiler copies to where they are used, which japicmp does not compare.
   */
  static SortedSet<String> constants(Path jar, Set<String> packages) throws IOException {
    SortedSet<String> constants = new TreeSet<>();
    try (ZipFile from = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : from.stream().toList()) {
        if (entry.getName().endsWith(".class") && packages.contains(packageOf(entry.getName()))) {
          ClassFile type = new ClassFile(new DataInputStream(from.getInputStream(entry)));
          for (FieldInfo field : type.getFields()) {
            int value = field.getConstantValue();
            if (value != 0 && VISIBLE.test(field.getAccessFlags())) {
              constants.add(
                  "%s.%s = %s"
                      .formatted(
                          type.getName(), field.getName(), type.getConstPool().getLdcValue(value)));
            }
          }
        }
      }
    }
    return constants;
  }

  private static String packageOf(String path) {
    return path.contains("/") ? path.substring(0, path.lastIndexOf('/')).replace('/', '.') : "";
  }

  private static void strip(ClassFile type) {
    type.getMethods().removeIf(method -> !VISIBLE.test(method.getAccessFlags()));
    type.getFields().removeIf(field -> !VISIBLE.test(field.getAccessFlags()));
    type.getMethods().forEach(method -> method.removeCodeAttribute());
    type.compact();
  }
}
