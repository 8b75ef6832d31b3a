package vn.dti.bench.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The SQL that does what intake does, from {@code rules.sql}.
 *
 * @param macros once a connection's database
 * @param read makes the rows of a file
 * @param understand gives them types
 * @param rules what each rule finds
 * @param keep which rows are loaded
 * @param write the two files
 */
record RuleSql(
        List<String> macros,
        List<String> read,
        List<String> understand,
        List<Rule> rules,
        List<String> keep,
        List<String> write) {

    private static final String SECTION = "--- ";

    /** One rule: its code, {@code error} or {@code warning}, and what it finds as {@code row, field, value}. */
    record Rule(String code, String severity, String select) {
        /** Adds what is found to the findings. */
        String insert() {
            return "INSERT INTO findings SELECT row, field, '" + code + "', '" + severity + "', value FROM (" + select
                    + ")";
        }
    }

    /** Reads the resource. */
    static RuleSql load() throws IOException {
        String text;
        try (InputStream in = Objects.requireNonNull(RuleSql.class.getResourceAsStream("rules.sql"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Rule> rules = new ArrayList<>();
        for (String section : sections(text)) {
            String[] name = section.lines().findFirst().orElseThrow().split(" ");
            if (name.length == 2) {
                rules.add(new Rule(name[0], name[1], statements(section).get(0)));
            }
        }
        return new RuleSql(
                section(text, "macros"),
                section(text, "read"),
                section(text, "understand"),
                rules,
                section(text, "keep"),
                section(text, "write"));
    }

    /** All statements of one file in their order. */
    List<String> ofAFile() {
        return Stream.of(read, understand, rules.stream().map(Rule::insert).toList(), keep, write)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> sections(String text) {
        String[] parts = text.split("(?m)^" + SECTION);
        return List.of(parts).subList(1, parts.length);
    }

    private static List<String> section(String text, String name) {
        return sections(text).stream()
                .filter(section -> section.lines().findFirst().orElseThrow().equals(name))
                .map(RuleSql::statements)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> statements(String section) {
        String body = section.substring(section.indexOf('\n') + 1);
        return Arrays.stream(body.split(";\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
