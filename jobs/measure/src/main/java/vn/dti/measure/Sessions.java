package vn.dti.measure;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import vn.dti.measure.lake.Lake;
import vn.dti.schemas.dataset.MeasureRequest;

/**
 * How Spark is set up: without pages, in UTC so that local times stay as they are; on one machine bound to loopback and to
 * the data directory's scratch folder.
 */
final class Sessions {
    private static final String CATALOG = "spark.sql.catalog." + Lake.CATALOG;

    private static final String LOCAL = "local[2]";

    private Sessions() {}

    /** The session of a request; what the submit command or the environment set is kept. */
    static SparkSession open(MeasureRequest request, String password) {
        SparkConf conf = new SparkConf();
        settings(request, password, conf.get("spark.master", LOCAL).startsWith("local"))
                .forEach((key, value) -> {
                    if (!conf.contains(key)) {
                        conf.set(key, value);
                    }
                });
        return SparkSession.builder().config(conf).getOrCreate();
    }

    /** Where Spark keeps what may be deleted at any time. */
    static Path scratch(MeasureRequest request) {
        return Path.of(request.data()).toAbsolutePath().resolve("lake").resolve(".spark");
    }

    /** Where the lake lies, as an address: where the request says, else beside the data. */
    static String warehouse(MeasureRequest request) {
        String wanted = request.lake();
        return wanted != null
                ? wanted
                : Path.of(request.data())
                        .toAbsolutePath()
                        .resolve("lake")
                        .toUri()
                        .toString();
    }

    private static Map<String, String> settings(MeasureRequest request, String password, boolean oneMachine) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("spark.app.name", "dti-measure");
        settings.put("spark.master", LOCAL);
        settings.put("spark.ui.enabled", "false");
        if (oneMachine) {
            settings.put("spark.driver.host", "127.0.0.1");
            settings.put("spark.driver.bindAddress", "127.0.0.1");
            settings.put("spark.local.dir", scratch(request).toString());
        }
        settings.put(
                "spark.sql.warehouse.dir",
                scratch(request).resolve("warehouse").toUri().toString());
        settings.put("spark.sql.catalogImplementation", "in-memory");
        settings.put("spark.sql.session.timeZone", "UTC");
        settings.put("spark.sql.shuffle.partitions", "8");
        settings.put("spark.sql.files.openCostInBytes", "1048576");
        // a year of the city in half a dozen parts, so that no core waits long for the other's last one
        settings.put("spark.sql.files.maxPartitionBytes", "48m");
        // files are named one by one: nothing to discover, however many
        settings.put("spark.sql.sources.parallelPartitionDiscovery.threshold", "1000000");
        settings.put(CATALOG, "org.apache.iceberg.spark.SparkCatalog");
        settings.put(CATALOG + ".type", "jdbc");
        settings.put(CATALOG + ".uri", request.databaseUrl());
        settings.put(CATALOG + ".jdbc.user", request.databaseUser());
        settings.put(CATALOG + ".jdbc.password", password);
        settings.put(CATALOG + ".jdbc.schema-version", "V1");
        settings.put(CATALOG + ".warehouse", warehouse(request));
        return settings;
    }
}
