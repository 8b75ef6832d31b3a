package vn.dti.nightly.command;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What libraries log is silent, unless it is asked for: an operator reads sentences, not stack traces. */
final class Logs {
    private Logs() {}

    /** Decides what libraries may say, before the first of them is loaded. */
    static void prepare(boolean wanted) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("dti.log.level", wanted ? "INFO" : "OFF");
        Logger.getLogger("").setLevel(wanted ? Level.INFO : Level.OFF);
    }
}
