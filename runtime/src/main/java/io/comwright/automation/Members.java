package io.comwright.automation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of one dual interface or dispinterface that have DISPIDs, without those of its base.
 * Generated code derives from it; there are no reflection and no locks in a call.
 */
public abstract class Members {
  private final String owner;
  private final List<Member> members;

  /**
   * Called by generated code.
   *
   * @param owner the simple name of the interface, for people
   * @param members the members; their positions are their numbers in generated code
   */
  protected Members(String owner, Member... members) {
    this.owner = owner;
    this.members = List.of(members);
  }

  /**
   * Calls the method of a member on a Java object.
   *
   * @param target the object
   * @param member the position of the member
   * @param values the parameters; those that are set are handed out
   * @return the result, as {@link MemberValues} lists them; null for none
   */
  protected abstract @Nullable Object perform(Object target, int member, MemberValues values);

  /**
   * Calls a member through {@code Invoke}, for a proxy.
   *
   * @param proxy the proxy
   * @param member the position of the member
   * @param values the parameters, in the order of the method
   * @return the result, and what the parameters hold then; objects in them are the caller's
   * @throws io.comwright.ComException if the call fails, ({@code DISP_E_TYPEMISMATCH}, {@code
   *     DISP_E_OVERFLOW}) if what comes back is of another type
   * @throws NullPointerException if a value is null that must not be
   */
  public final MemberValues call(IDispatchProxy proxy, int member, @Nullable Object... values) {
    Member called = members.get(member);
    return new MemberRequest(called, owner + "." + called.name()).call(proxy, values);
  }

  List<Member> list() {
    return members;
  }
}
