package example;

import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.automation.IEnumVARIANTProxy;
import io.comwright.automation.Member;
import io.comwright.automation.MemberValues;
import io.comwright.automation.Members;
import io.comwright.automation.SafeArray;
import io.comwright.automation.VarType;
import io.comwright.automation.Variant;
import org.jspecify.annotations.Nullable;

/** The members of {@link IAccount}, by number and by name. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IAccountMembers extends Members {
  /** The one object of this class. */
  static final IAccountMembers ALL = new IAccountMembers();

  /** Made once. */
  private IAccountMembers() {
    super("IAccount",
        Member.method(1, "deposit").slot(IAccountVtable.SLOT_deposit).in("amount", VarType.VT_I4)
            .in("note", VarType.VT_BSTR).byDefault("none"),
        Member.get(0, "Balance").slot(IAccountVtable.SLOT_balance).returns(VarType.VT_I4),
        Member.put(0, "Balance").slot(IAccountVtable.SLOT_setBalance).in("value", VarType.VT_I4),
        Member.putRef(3, "Owner").slot(IAccountVtable.SLOT_putOwner).in("owner",
            VarType.VT_DISPATCH, IAccountProxy.TYPE).nullable(),
        Member.method(4, "swap").slot(IAccountVtable.SLOT_swap).inOut("text", VarType.VT_BSTR)
            .in("how", VarType.VT_VARIANT).optional().returns(VarType.VT_BOOL),
        Member.method(5, "format").slot(IAccountVtable.SLOT_format).locale("locale").rest("rest")
            .returns(VarType.VT_BSTR),
        Member.get(-4, "newEnum").restricted().slot(IAccountVtable.SLOT_newEnum)
            .returns(VarType.VT_UNKNOWN, IEnumVARIANTProxy.TYPE));
  }

  @Override
  protected @Nullable Object perform(Object target, int member, MemberValues values) {
    IAccount object = (IAccount) target;
    switch (member) {
      case 0 -> object.deposit((int) values.get(0), (String) values.get(1));
      case 1 -> {
        return object.balance();
      }
      case 2 -> object.setBalance((int) values.get(0));
      case 3 -> object.putOwner((IAccount) values.getOrNull(0));
      case 4 -> {
        Ref<String> place0 = new Ref<>((String) values.get(0));
        @Nullable Object result = object.swap(place0, (Variant) values.get(1));
        values.set(0, place0.get());
        return result;
      }
      case 5 -> {
        return object.format((int) values.get(0), (SafeArray) values.get(1));
      }
      case 6 -> {
        return object.newEnum();
      }
      default -> {}
    }
    return null;
  }
}
