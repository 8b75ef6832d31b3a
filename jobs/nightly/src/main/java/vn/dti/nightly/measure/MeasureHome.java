package vn.dti.nightly.measure;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.nightly.Failure;

/**
 * Where the measuring process's own jar and its Spark home lie. Nothing of it is on this process's class path.
 *
 * @param jar the application's jar
 * @param sparkHome the folder with {@code jars}, {@code opens} and, where one was made, the class-data archive
 */
public record MeasureHome(Path jar, Path sparkHome) {
    /** The system property that names the folder; without it, it is looked for beside the program's own jar. */
    public static final String PROPERTY = "dti.measure.home";

    private static final String PREFIX = "dti-measure-";
    private static final List<String> OTHER_JARS = List.of("-sources.jar", "-javadoc.jar", "-tests.jar");

    /**
     * Finds it.
     *
     * @throws Failure where it was not built
     */
    public static MeasureHome find() throws IOException {
        Path folder = Optional.ofNullable(System.getProperty(PROPERTY))
                .map(Path::of)
                .orElseGet(MeasureHome::besideOwnJar)
                .toAbsolutePath()
                .normalize();
        Path sparkHome = folder.resolve("spark-home");
        if (!Files.isDirectory(sparkHome.resolve("jars"))) {
            throw Failure.usage("measure.home", folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(MeasureHome::application)
                    .sorted()
                    .findFirst()
                    .map(jar -> new MeasureHome(jar, sparkHome))
                    .orElseThrow(() -> Failure.usage("measure.home", folder));
        }
    }

    /** The class-data archive, where the build made one. */
    public Optional<Path> archive() {
        return Optional.of(sparkHome.resolve("measure.jsa")).filter(Files::isRegularFile);
    }

    private static boolean application(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(PREFIX)
                && name.endsWith(".jar")
                && OTHER_JARS.stream().noneMatch(name::endsWith);
    }

    private static Path besideOwnJar() {
        try {
            Path own = Path.of(MeasureHome.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return own.resolveSibling("../../measure/target");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class lies nowhere", e);
        }
    }
}
