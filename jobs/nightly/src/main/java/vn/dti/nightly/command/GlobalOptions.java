package vn.dti.nightly.command;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.dti.intake.rule.Severities;
import vn.dti.nightly.DataDirectory;
import vn.dti.nightly.Engine;
import vn.dti.nightly.Failure;
import vn.dti.nightly.Language;
import vn.dti.nightly.Messages;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/** The options of every command, and what follows from them. */
public final class GlobalOptions {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data", defaultValue = "data")
    private Path data = Path.of("data");

    @Option(names = "--pack", paramLabel = "NAME|DIR", descriptionKey = "option.pack", defaultValue = "hanoi")
    private String pack = "hanoi";

    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "option.lang")
    private @Nullable Language language;

    @Option(names = "--debug", descriptionKey = "option.debug")
    private boolean debug;

    @Option(
            names = "--spark-master",
            paramLabel = "URL",
            descriptionKey = "option.spark-master",
            defaultValue = "${env:DTI_SPARK_MASTER:-" + Engine.LOCAL + "}")
    private String sparkMaster = Engine.LOCAL;

    @Option(names = "--lake", paramLabel = "URI", descriptionKey = "option.lake", defaultValue = "${env:DTI_LAKE}")
    private @Nullable String lake;

    @Option(names = "--spark-conf", paramLabel = "KEY=VALUE", descriptionKey = "option.spark-conf")
    private List<String> sparkSettings = new ArrayList<>();

    /** What day it is, for tests and for repeating a night as it was. */
    @Option(names = "--today", paramLabel = "DATE", descriptionKey = "option.today", hidden = true)
    private @Nullable LocalDate today;

    private @Nullable Pack loaded;

    /** The data directory. */
    public DataDirectory data() {
        return new DataDirectory(data);
    }

    /** How the pack was asked for; a folder as an absolute path, since a child process may be told. */
    public String packName() {
        Path folder = Path.of(pack);
        return pack.contains("/") || pack.startsWith(".")
                ? folder.toAbsolutePath().normalize().toString()
                : pack;
    }

    /**
     * The pack, loaded once.
     *
     * @throws vn.dti.schemas.pack.PackFault where it cannot be used
     */
    public Pack pack() {
        if (loaded == null) {
            Pack asked = PackLoader.load(packName());
            Severities.check(asked);
            loaded = asked;
        }
        return loaded;
    }

    /**
     * On what the night is measured.
     *
     * @throws Failure where a cluster is asked for and no lake that it reaches
     */
    public Engine engine() {
        String where = lake == null || lake.isEmpty() ? null : lake;
        Engine engine = new Engine(sparkMaster, where, sparkSettings);
        if (engine.cluster() && where == null) {
            throw Failure.usage("engine.lake", sparkMaster);
        }
        if (where != null && !URI.create(where).isAbsolute()) {
            throw Failure.usage("engine.address", where);
        }
        return engine;
    }

    /** Whether stack traces and logs are wanted on the terminal. */
    public boolean debug() {
        return debug;
    }

    /** The day it is, in the pack's zone. */
    public LocalDate today() {
        return today != null ? today : LocalDate.now(pack().settings().zone());
    }

    /** The sentences in the language asked for, else in the pack's first, else in Vietnamese. */
    public Messages messages() {
        if (language != null) {
            return new Messages(language);
        }
        return new Messages(
                loaded == null
                        ? Language.VI
                        : Language.of(loaded.settings().languages().get(0)));
    }

    /**
     * Requires that a day is not after today: figures of days to come would be false.
     *
     * @throws Failure where it is
     */
    public LocalDate notAfterToday(LocalDate date) {
        LocalDate now = today();
        if (date.isAfter(now)) {
            throw Failure.usage("date.future", date, now);
        }
        return date;
    }
}
