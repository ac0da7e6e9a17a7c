package scripting;

import io.comwright.IUnknown;
import io.comwright.automation.IEnumVARIANT;
import io.comwright.automation.IEnumVARIANTProxy;
import io.comwright.automation.Sequence;
import io.comwright.automation.Variant;
import io.comwright.windows.Apartment;
import io.comwright.windows.CoClass;

/** Uses imported interfaces of the scripting runtime, and prints what comes back. */
public final class Drive {
  private Drive() {}

  public static void main(String[] arguments) {
    try (Apartment _ = Apartment.enterSta()) {
      words();
      files(arguments[0]);
    }
  }

  private static void words() {
    try (IDictionary words = CoClass.of(Clsids.CLSID_Dictionary).create(IDictionaryProxy.TYPE)) {
      words.setCompareMode(CompareMethod.TextCompare);
      words.add(Variant.of("one"), Variant.of(1));
      words.add(Variant.of("two"), Variant.of(2));
      words.setItem(Variant.of("TWO"), Variant.of(22));
      System.out.println(words.getCount() + " " + words.getItem(Variant.of("two")).toObject());
      System.out.println(words.exists(Variant.of("ONE")) + " " + words.exists(Variant.of("three")));
      try (IUnknown each = words.newEnum();
          IEnumVARIANT keys = IEnumVARIANTProxy.from(each)) {
        System.out.println(Sequence.of(keys, String.class).toList());
      }
      words.remove(Variant.of("one"));
      System.out.println(words.getCount() + " " + words.getCompareMode());
    }
  }

  private static void files(String folder) {
    try (IFileSystem3 files =
        CoClass.of(Clsids.CLSID_FileSystemObject).create(IFileSystem3Proxy.TYPE)) {
      String path = files.buildPath(folder, "written.txt");
      try (ITextStream out = files.createTextFile(path, true, false)) {
        out.writeLine("by a slot");
        out.closeNative();
      }
      try (ITextStream in =
          files.openTextFile(path, IOMode.ForReading, false, Tristate.TristateFalse)) {
        System.out.println(in.readLine() + " " + in.getAtEndOfStream());
        in.closeNative();
      }
      try (IFile file = files.getFile(path)) {
        System.out.println(file.getName() + " " + file.getSize().toObject());
      }
      files.deleteFile(path, true);
      System.out.println(files.fileExists(path));
    }
  }
}
