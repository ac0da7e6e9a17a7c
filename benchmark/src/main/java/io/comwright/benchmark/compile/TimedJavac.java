package io.comwright.benchmark.compile;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import javax.tools.ToolProvider;

/** Runs javac as its own process does, and prints what CPU time the process has taken. */
public final class TimedJavac {
  private TimedJavac() {}

  /** Compiles with the arguments of {@code javac}; the last line is a number of nanoseconds. */
  public static void main(String... args) {
    int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, args);
    if (status != 0) {
      System.exit(status);
    }
    System.out.println(
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
  }
}
