package example;

import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.automation.Member;
import io.comwright.automation.MemberValues;
import io.comwright.automation.Members;
import io.comwright.automation.VarType;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Enums;
import org.jspecify.annotations.Nullable;

/** The members of {@link DClockEvents}, by number and by name. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class DClockEventsMembers extends Members {
  /** The one object of this class. */
  static final DClockEventsMembers ALL = new DClockEventsMembers();

  /** Made once. */
  private DClockEventsMembers() {
    super("DClockEvents",
        Member.method(1, "struck").in("hour", VarType.VT_I4).in("loudly", VarType.VT_BOOL),
        Member.method(2, "stopping").inOut("cancel", VarType.VT_I4).out("reason",
            VarType.VT_BSTR).nullable(),
        Member.get(3, "next").returns(VarType.VT_DISPATCH, DClockEventsProxy.TYPE),
        Member.get(4, "tone").in("octave", VarType.VT_UI2).in("key", VarType.VT_UI2)
            .returns(VarType.VT_I4),
        Member.put(4, "tone").in("octave", VarType.VT_UI2).in("key", VarType.VT_UI2).in("value",
            VarType.VT_I4),
        Member.method(5, "ring").in("hours", VarType.VT_UI4).returns(VarType.VT_ERROR));
  }

  @Override
  protected @Nullable Object perform(Object target, int member, MemberValues values) {
    DClockEvents object = (DClockEvents) target;
    switch (member) {
      case 0 -> object.struck((int) values.get(0), (boolean) values.get(1));
      case 1 -> {
        IntRef place0 = new IntRef((int) values.get(0));
        Ref<@Nullable String> place1 = new Ref<>();
        object.stopping(place0, place1);
        values.set(0, place0.get());
        values.set(1, place1.get());
      }
      case 2 -> {
        return object.next();
      }
      case 3 -> {
        return (int) Enums.value(Answers.nonNullResult(object.tone((short) values.get(0),
            (char) (short) values.get(1)), "DClockEvents.tone"), DClockEvents.Tone.OTHER, 4,
            "DClockEvents.tone", "result");
      }
      case 4 -> object.setTone((short) values.get(0), (char) (short) values.get(1),
          Enums.of((int) values.get(2), DClockEvents.Tone.OTHER, 4));
      case 5 -> {
        return object.ring(new DClockEvents.Hours((int) values.get(0)));
      }
      default -> {}
    }
    return null;
  }
}
