package vn.dti.schemas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A right pack spoilt at random places either still loads or is refused by a fault: nothing else comes out. */
class SpoiltPacksTest {
    private static final long SEED = 20261031;
    private static final int ROUNDS = 600;
    private static final String[] PIECES = {
        ",",
        "|",
        ":",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        "#",
        "\n",
        "\t",
        "\0",
        "&a",
        "*a",
        "- ",
        "!!x",
        "Ạ",
        "\u0301",
        "99999999999",
        ""
    };

    @TempDir
    Path folder;

    @Test
    void everyFaultIsAPackFault() throws IOException {
        Random random = new Random(SEED);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            PackFolders pack = PackFolders.right()
                    .with("indicators.yaml", core("indicators.yaml"))
                    .with("letterhead.yaml", core("letterhead.yaml"))
                    .with("sources/standard.yaml", core("sources/standard.yaml"));
            List<String> files = pack.names();
            String file = files.get(random.nextInt(files.size()));
            String spoilt = spoil(pack.text(file), random);
            Path small = pack.with(file, spoilt).in(folder.resolve("small"));
            try {
                assertThat(PackLoader.load(small).settings().name()).isNotBlank();
            } catch (PackFault fault) {
                assertThat(fault.file()).startsWith("small/");
                assertThat(fault.getMessage().length())
                        .isGreaterThan(fault.file().length() + 10);
                refused++;
            } catch (RuntimeException e) {
                fail("seed " + SEED + ", round " + round + ", " + file + ":\n" + spoilt, e);
            }
        }
        assertThat(refused).as("some of the changes do harm").isBetween(ROUNDS / 4, ROUNDS - 1);
    }

    private static String spoil(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int line = random.nextInt(lines.size());
        String old = lines.get(line);
        int at = random.nextInt(old.length() + 1);
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
            case 3 -> lines.set(line, old.substring(0, at));
            case 4 -> lines.set(line, old.substring(at));
            default ->
                lines.set(line, old.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + old.substring(at));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String core(String file) throws IOException {
        try (InputStream in = PackLoader.class.getResourceAsStream("/packs/core/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
