package io.comwright;

import java.io.Serializable;
import java.util.Objects;

/**
 * What an object tells of its failure, beside the HRESULT: the contents of an {@code IErrorInfo}
 * (Microsoft Learn, "IErrorInfo interface"). A proxy puts it into the {@link ComException} that it
 * throws; an implementation that throws a {@code ComException} with one leaves it for its native
 * caller.
 *
 * @param iid the IID of the interface that defined the failure, {@link Guid#NULL} if unknown
 * @param source the component or the method that failed, such as a ProgID; empty if unknown
 * @param description what went wrong, for people; may be empty
 * @param helpFile the path of the help file that explains it; empty for none
 * @param helpContext the topic in the help file, an unsigned 32-bit number; 0 for none
 */
public record ErrorInfo(
    Guid iid, String source, String description, String helpFile, int helpContext)
    implements Serializable {
  /**
   * The contents of an {@code IErrorInfo}.
   *
   * @throws NullPointerException if one of them is null
   */
  public ErrorInfo {
    Objects.requireNonNull(iid, "iid");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(helpFile, "helpFile");
  }

  /**
   * An error without help.
   *
   * @param source the component or the method that failed; empty if unknown
   * @param description what went wrong, for people; may be empty
   */
  public ErrorInfo(String source, String description) {
    this(Guid.NULL, source, description, "", 0);
  }
}
