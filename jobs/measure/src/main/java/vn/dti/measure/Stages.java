package vn.dti.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Says on standard output how long after the process's start each stage was done: the first thing to look at on a slow night. */
final class Stages {
    private final long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    private final OperatingSystemMXBean processor = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    Stages() {
        done("session");
    }

    /** A stage is done. */
    void done(String stage) {
        double seconds = (System.currentTimeMillis() - start) / 1_000.0;
        double cpu = processor.getProcessCpuTime() / 1e9;
        System.out.println(
                String.format(Locale.ROOT, "measure: %s done after %.1f s, %.1f CPU s", stage, seconds, cpu));
    }
}
