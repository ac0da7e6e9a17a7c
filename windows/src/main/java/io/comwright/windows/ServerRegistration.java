package io.comwright.windows;

import io.comwright.Guid;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the registry has of a local server: COM starts its command when a client wants an object of
 * the class and no server runs.
 *
 * {@snippet :
 * ServerRegistration.of(CLSID, "\"C:\\Program Files\\Calc\\bin\\java.exe\" -jar calc.jar")
 *     .progId("Example.Calculator")
 *     .install(ServerRegistration.Place.USER);
 * }
 *
 * <p>COM adds {@code -Embedding} to the command. If it is long, the VM reads its arguments from a
 * file ({@code @} before the name).
 *
 * @see <a href="https://learn.microsoft.com/windows/win32/com/localserver32">LocalServer32</a>
 */
public final class ServerRegistration {
  /** For whom a class is registered. */
  public enum Place {
    /** For the current user; programs that run as administrator do not see it. */
    USER(Registry.USER),

    /** For everybody; this needs an administrator. */
    MACHINE(Registry.MACHINE);

    final Registry registry;

    Place(long root) {
      registry = new Registry(root, Registry.VIEW_64);
    }
  }

  private static final int MOST_OF_PROG_ID = 39;

  /** Other keys have no period, such as {@code CLSID}, or begin with one, as those of files. */
  private static final Pattern PROG_ID =
      Pattern.compile("[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)+");

  private final Guid clsid;
  private final String command;
  private final @Nullable String progId;
  private final String description;

  private ServerRegistration(
      Guid clsid, String command, @Nullable String progId, String description) {
    this.clsid = Objects.requireNonNull(clsid, "clsid");
    this.command = Objects.requireNonNull(command, "command");
    this.progId = progId;
    this.description = Objects.requireNonNull(description, "description");
  }

  /**
   * A class with its server. Nothing is written yet.
   *
   * @param clsid the CLSID
   * @param command the command that starts the server; a program whose path has spaces is in quotes
   * @return the registration
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static ServerRegistration of(Guid clsid, String command) {
    Platform.require("ServerRegistration.of");
    return new ServerRegistration(clsid, command, null, "A server in Java");
  }

  /**
   * The same with a ProgID, which is the name of a key of its own in the registry.
   *
   * @param name the ProgID: up to 39 characters, in parts with periods between, such as {@code
   *     Example.Calculator} or {@code Example.Calculator.1}
   * @return another registration
   * @throws IllegalArgumentException if it is none, such as the empty text or the name of a key
   *     that Windows has itself, {@code CLSID}
   */
  public ServerRegistration progId(String name) {
    if (name.length() > MOST_OF_PROG_ID || !PROG_ID.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "ServerRegistration.progId: no ProgID, as Example.Calculator is one: \"" + name + "\"");
    }
    return new ServerRegistration(clsid, command, name, description);
  }

  /**
   * The same with a description for people.
   *
   * @param text the description
   * @return another registration
   */
  public ServerRegistration description(String text) {
    return new ServerRegistration(clsid, command, progId, text);
  }

  /**
   * Writes the registration, over what is there.
   *
   * @param place for whom
   * @throws io.comwright.ComException ({@code E_ACCESSDENIED}) if the process may not
   */
  public void install(Place place) {
    Registry registry = place.registry;
    registry.write(key(), null, description);
    registry.write(key() + "\\LocalServer32", null, command);
    if (progId != null) {
      registry.write(key() + "\\ProgID", null, progId);
      registry.write(progId, null, description);
      registry.write(progId + "\\CLSID", null, braced());
    }
  }

  /**
   * Removes the class, with all that the registry has of it, and the ProgID if it stands for this
   * class. Nothing happens if they are not there.
   *
   * @param place for whom
   * @throws io.comwright.ComException ({@code E_ACCESSDENIED}) if the process may not
   */
  public void remove(Place place) {
    Registry registry = place.registry;
    registry.remove(key());
    if (progId != null && braced().equalsIgnoreCase(registry.read(progId + "\\CLSID", null))) {
      registry.remove(progId);
    }
  }

  private String key() {
    return "CLSID\\" + braced();
  }

  private String braced() {
    return "{" + clsid.toString().toUpperCase(Locale.ROOT) + "}";
  }

  /** The class and the command, for people. */
  @Override
  public String toString() {
    return "ServerRegistration[" + clsid + ", " + command + "]";
  }
}
