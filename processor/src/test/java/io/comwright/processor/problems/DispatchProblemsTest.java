package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Members that Invoke calls: their numbers, names and kinds. */
class DispatchProblemsTest {
  private static final String DUAL =
      """
      @ComInterface("00000000-0000-0000-0000-000000000001")
      """;
  private static final String DISPINTERFACE =
      """
      @DispInterface("00000000-0000-0000-0000-000000000001")
      """;

  @Test
  void aDispinterfaceThatDerivesFromSomethingElse() {
    assertReported(
        ProblemId.DISPINTERFACE_PARENT,
        DISPINTERFACE
            + """
            §interface DFoo extends IUnknown {}
            """,
        "A dispinterface derives from IDispatch, and DFoo extends IUnknown."
            + " Extend io.comwright.automation.IDispatch. [dispinterface-parent]");
  }

  @Test
  void slotsBehindADispinterface() {
    assertReported(
        ProblemId.DISPINTERFACE_PARENT,
        DISPINTERFACE
            + """
            interface DFoo extends IDispatch {}
            @ComInterface("00000000-0000-0000-0000-000000000002") §interface IBar extends DFoo {}
            """,
        "DFoo is a dispinterface, which has no slots that IBar could"
            + " continue. Extend io.comwright.automation.IDispatch. [dispinterface-parent]");
  }

  @Test
  void bothKinds() {
    assertReported(
        ProblemId.BOTH_ANNOTATIONS,
        DUAL
            + """
            §@DispInterface("00000000-0000-0000-0000-000000000001")
            interface IFoo extends IDispatch {}
            """,
        "An interface either has slots of its own or is called through Invoke alone. Keep"
            + " @ComInterface for a dual interface, else @DispInterface. [both-annotations]");
  }

  @Test
  void aMemberWithoutNumber() {
    assertReported(
        ProblemId.DISP_ID,
        DISPINTERFACE
            + """
            interface DFoo extends IDispatch { void §foo(); }
            """,
        "foo has no number by which it could be called. Add @DispId with the id of the"
            + " type library or IDL file. [disp-id]");
  }

  @Test
  void numbersThatStandForNoMember() {
    assertReported(
        ProblemId.DISP_ID,
        DUAL
            + """
            interface IFoo extends IDispatch {
              @DispId(§-1) void foo();
              @DispId(value = §-3) void bar();
            }
            """,
        "The DISPID -1 stands for no member. Write the id of the type library or IDL"
            + " file. [disp-id]",
        "The DISPID -3 stands for no member. Write the id of the type library or IDL"
            + " file. [disp-id]");
  }

  @Test
  void oneNumberForTwo() {
    assertReported(
        ProblemId.DISP_ID_TAKEN,
        DISPINTERFACE
            + """
            interface DFoo extends IDispatch {
              @DispId(1) void foo();
              @DispId(§1) void bar();
              @DispId(value = §1, access = DispId.Access.GET) int baz();
            }
            """,
        "bar has the DISPID 1 of foo. Write a number of its own. [disp-id-taken]",
        "baz has the DISPID 1 of foo. Write a number of its own, or access = GET,"
            + " PUT or PUTREF on both if they are one property. [disp-id-taken]");
  }

  @Test
  void theNumberOfABase() {
    assertReported(
        ProblemId.DISP_ID_TAKEN,
        DUAL
            + """
            interface IFoo extends IDispatch { @DispId(1) void foo(); }
            @ComInterface("00000000-0000-0000-0000-000000000002")
            interface IBar extends IFoo { @DispId(§1) void bar(); }
            """,
        "bar has the DISPID 1 of foo. Write a number of its own. [disp-id-taken]");
  }

  @Test
  void namesThatDifferByCase() {
    assertReported(
        ProblemId.DISP_NAME_TAKEN,
        DISPINTERFACE
            + """
            interface DFoo extends IDispatch {
              @DispId(1) void foo();
              §@DispId(2) void Foo();
              @DispId(value = 3, name = §"FOO") void bar();
            }
            """,
        "Callers find foo and Foo by one name, in which case does not count."
            + " Rename one of them: @DispId(value = 2, name = \"...\"). [disp-name-taken]",
        "Callers find foo and bar by one name, in which case does not count."
            + " Rename one of them: @DispId(value = 3, name = \"...\"). [disp-name-taken]");
  }

  @Test
  void twoNamesForOneProperty() {
    assertReported(
        ProblemId.DISP_NAME_TAKEN,
        DISPINTERFACE
            + """
            interface DFoo extends IDispatch {
              @DispId(value = 1, access = DispId.Access.GET) int size();
              §@DispId(value = 1, access = DispId.Access.PUT) void setSize(int value);
            }
            """,
        "Callers know the member 1 as size, and setSize calls it setSize."
            + " Write @DispId(value = 1, access = PUT, name = \"size\"). [disp-name-taken]");
  }

  @Test
  void parametersThatDifferByCase() {
    assertReported(
        ProblemId.DISP_NAME_TAKEN,
        DISPINTERFACE
            + """
            interface DFoo extends IDispatch { @DispId(1) void foo(int a, int §A); }
            """,
        "Callers find parameters by their names, in which case does not count."
            + " Rename A. [disp-name-taken]");
  }

  @Test
  void propertiesThatAreNone() {
    assertReported(
        ProblemId.PROPERTY,
        DISPINTERFACE
            + """
            interface DFoo extends IDispatch {
              @DispId(value = 1, access = DispId.Access.GET) void §foo();
              @DispId(value = 2, access = DispId.Access.PUT) int §bar(int value);
              @DispId(value = 3, access = DispId.Access.PUT) void §baz(@Lcid int locale);
              @DispId(value = 4, access = DispId.Access.PUTREF) void §qux();
            }
            """,
        "foo reads a property and has no result. Return the value, or remove access ="
            + " GET. [property]",
        "bar writes a property and has a result. Return void, or remove access = PUT. [property]",
        "baz writes a property and has no value to write. Add it as the last parameter,"
            + " behind the indices of the property. [property]",
        "qux writes a property and has no value to write. Add it as the last parameter,"
            + " behind the indices of the property. [property]");
  }

  @Test
  void anEnumeratorThatIsNone() {
    assertReported(
        ProblemId.NEW_ENUM,
        DISPINTERFACE
            + """
            interface DFoo extends IDispatch {
              @DispId(value = DispId.NEW_ENUM, access = DispId.Access.GET) int §each();
            }
            """,
        "The member -4, DISPID_NEWENUM, gives an enumerator. Return"
            + " io.comwright.automation.IEnumVARIANT, or IUnknown. [new-enum]");
  }

  @Test
  void wrongDefaultInterfaces() {
    assertReported(
        ProblemId.COM_CLASS_DEFAULT,
        DUAL
            + """
            interface IFoo extends IDispatch {}
            @ComInterface("00000000-0000-0000-0000-000000000002") interface IBar extends IUnknown {}
            @ComClass(defaultInterface = IBar§.class) class One implements IFoo, IBar {}
            @ComClass(defaultInterface = IFoo§.class) class Two implements IBar {}
            """,
        "IBar does not derive from IDispatch, for which a default interface"
            + " answers. Name a dual interface or dispinterface that the class implements, and that"
            + " no other of its interfaces derives from. [com-class-default]",
        "IFoo is none of the COM interfaces that Two implements. Name a dual"
            + " interface or dispinterface that the class implements, and that no other of its"
            + " interfaces derives from. [com-class-default]");
  }

  @Test
  void numbersThatNobodyReads() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        DUAL
            + """
            interface IFoo extends IUnknown {
              §@DispId(1) void foo();
              void bar(§@Optional int value);
            }
            @ComInterface("00000000-0000-0000-0000-000000000002")
            interface IBar extends IDispatch { void bar(§@Lcid int locale); }
            """,
        "@DispId stands on a method that Invoke cannot call. Let the interface extend"
            + " io.comwright.automation.IDispatch, or remove it. [misplaced-annotation]",
        "@Optional stands on a parameter of a method without @DispId. Remove"
            + " it, or number the method. [misplaced-annotation]",
        "@Lcid stands on a parameter of a method without @DispId. Remove it,"
            + " or number the method. [misplaced-annotation]");
  }

  @Test
  void whatIsSaidOfSlots() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        DISPINTERFACE
            + """
            interface DFoo extends IDispatch {
              @DispId(1) §@Slot(7) void foo();
              @DispId(2) §@PreserveSig int bar();
            }
            """,
        "@Slot stands on a method that is called through Invoke. Remove it. [misplaced-annotation]",
        "@PreserveSig stands on a method that is called through Invoke."
            + " Remove it. [misplaced-annotation]");
  }
}
