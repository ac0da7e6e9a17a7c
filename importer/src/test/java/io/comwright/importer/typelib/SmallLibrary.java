package io.comwright.importer.typelib;

import static io.comwright.importer.typelib.LibraryBytes.NONE;
import static io.comwright.importer.typelib.LibraryBytes.VT_BOOL;
import static io.comwright.importer.typelib.LibraryBytes.VT_BSTR;
import static io.comwright.importer.typelib.LibraryBytes.VT_HRESULT;
import static io.comwright.importer.typelib.LibraryBytes.VT_I4;
import static io.comwright.importer.typelib.LibraryBytes.VT_VARIANT;

/**
 * A library with one type of each kind:
 *
 * <pre>
 * [uuid(b0d1e4f0-0a00-…), version(2.7)] library Bank {
 *   importlib("stdole2.tlb");
 *   enum Kind { Open = 1, Closed = 2, Late = 4 };
 *   typedef struct tagMark { long x; long y; } Mark;
 *   [uuid(…0a01-…), dual] interface IAccount : IDispatch {
 *     [id(1)] HRESULT Deposit([in] long amount, [in, defaultvalue("none")] BSTR note,
 *         [in, optional] VARIANT how);
 *     [id(0), propget] HRESULT Balance([out, retval] long* value);
 *     [id(0), propput] HRESULT Balance([in] long value);
 *     [id(2), vararg] HRESULT Log([in] enum Kind kind, [in] SAFEARRAY(VARIANT) rest);
 *   };
 *   [uuid(…0a02-…)] dispinterface DEvents {
 *     properties: [id(7), readonly] BSTR Title;
 *     methods: [id(8)] void Closing([in, out] VARIANT_BOOL* cancel);
 *   };
 *   [uuid(…0a03-…)] coclass Account {
 *     [default] interface IAccount;
 *     [default, source] dispinterface DEvents;
 *   };
 * };
 * </pre>
 */
public final class SmallLibrary {
  static final String GUID = "b0d1e4f0-0a00-4a5b-8c6d-000000000001";
  static final String ACCOUNT = "b0d1e4f0-0a01-4a5b-8c6d-000000000001";
  static final String EVENTS = "b0d1e4f0-0a02-4a5b-8c6d-000000000001";
  static final String CLASS = "b0d1e4f0-0a03-4a5b-8c6d-000000000001";
  private static final String DISPATCH = "00020400-0000-0000-c000-000000000046";
  private static final int PTR = 26;
  private static final int SAFEARRAY = 27;
  private static final int USERDEFINED = 29;

  private SmallLibrary() {}

  public static byte[] bytes(int system) {
    LibraryBytes library = new LibraryBytes(system);
    int pointer = system == LibraryBytes.WIN64 ? 8 : 4;
    int kinds = library.next();
    library.type(
        TlbTypeInfo.ENUM,
        "Kind",
        NONE,
        0,
        4,
        0,
        NONE,
        library
            .members()
            .variable(0x4000_0000, "Open", 2, VT_I4, 0, LibraryBytes.small(3, 1))
            .variable(0x4000_0001, "Closed", 2, VT_I4, 0, LibraryBytes.small(3, 2))
            .variable(0x4000_0002, "Late", 2, VT_I4, 0, LibraryBytes.small(3, 4)));
    int mark = library.next();
    library.type(
        TlbTypeInfo.RECORD,
        "tagMark",
        NONE,
        0,
        8,
        0,
        NONE,
        library
            .members()
            .variable(0x4000_0000, "x", 0, VT_I4, 0, 0)
            .variable(0x4000_0001, "y", 0, VT_I4, 0, 4));
    library.type(
        TlbTypeInfo.ALIAS,
        "Mark",
        NONE,
        0,
        8,
        0,
        library.type(USERDEFINED, mark),
        library.members());
    int account = library.next();
    library.type(
        TlbTypeInfo.DISPATCH,
        "IAccount",
        library.guid(ACCOUNT),
        0x1140,
        pointer,
        1,
        library.imported(DISPATCH),
        account(library, pointer, kinds));
    int events = library.next();
    library.type(
        TlbTypeInfo.DISPATCH,
        "DEvents",
        library.guid(EVENTS),
        0x1000,
        pointer,
        1,
        NONE,
        library
            .members()
            .function(
                8,
                "Closing",
                1,
                4,
                0,
                0,
                0,
                0x8000_0018,
                new int[][] {{library.type(PTR, VT_BOOL), library.name("cancel"), 3}})
            .variable(7, "Title", 3, VT_BSTR, 1, 0));
    int first = library.served(account, 1, false);
    library.served(events, 3, true);
    library.type(
        TlbTypeInfo.COCLASS, "Account", library.guid(CLASS), 2, 0, 2, first, library.members());
    return library.bytes("Bank", GUID, 2, 7);
  }

  private static LibraryBytes.Members account(LibraryBytes library, int pointer, int kinds) {
    return library
        .members()
        .function(
            1,
            "Deposit",
            1,
            1,
            7 * pointer,
            0,
            1,
            VT_HRESULT,
            new int[][] {
              {VT_I4, library.name("amount"), 1},
              {VT_BSTR, library.name("note"), 0x31},
              {VT_VARIANT, library.name("how"), 0x11}
            },
            NONE,
            library.text("none"),
            NONE)
        .function(
            0,
            "Balance",
            2,
            1,
            8 * pointer,
            0,
            0,
            VT_HRESULT,
            new int[][] {{library.type(PTR, VT_I4), library.name("value"), 10}})
        .function(0, "Balance", 4, 1, 9 * pointer, 0, 0, VT_HRESULT, new int[][] {{VT_I4, NONE, 1}})
        .function(
            2,
            "Log",
            1,
            1,
            10 * pointer,
            0x40,
            -1,
            VT_HRESULT,
            new int[][] {
              {library.type(USERDEFINED, kinds), library.name("kind"), 1},
              {library.type(SAFEARRAY, VT_VARIANT), library.name("rest"), 1}
            });
  }
}
