package vn.dti.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonCellsTest {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Test
    void namesValuesByTheirPaths() throws IOException {
        assertThat(cells("{'a': {'b': {'c': 'x'}}, 'd': true, 'e': null, 'f': 1.50, 'g': 10000000000, 'h': {}}"))
                .isEqualTo(Map.of("a.b.c", "x", "d", "true", "f", "1.5", "g", "10000000000"));
    }

    @Test
    void namesLanguagesAloneAndInLists() throws IOException {
        assertThat(cells("{'n': [{'languageId': 46, 'name': 'ward'}, {'languageId': 228, 'name': 'Phường', 'x': 1}],"
                        + " 't': {'languageId': 228, 'name': 'Khai sinh'}}"))
                .isEqualTo(Map.of("n.46", "ward", "n.228", "Phường", "n.228.x", "1", "t.228", "Khai sinh"));
    }

    @Test
    void sumsUpListsOfObjects() throws IOException {
        assertThat(cells("{'l': [{'g': '8000', 'y': 'True'}, {'g': 42000.5, 'y': 'False', 'z': 'b'}, {'y': true}]}"))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("l.count", "3"),
                        Map.entry("l.g.first", "8000"),
                        Map.entry("l.g.last", "42000.5"),
                        Map.entry("l.g.yes", "0"),
                        Map.entry("l.g.sum", "50000.5"),
                        Map.entry("l.y.first", "True"),
                        Map.entry("l.y.last", "true"),
                        Map.entry("l.y.yes", "2"),
                        Map.entry("l.z.first", "b"),
                        Map.entry("l.z.last", "b"),
                        Map.entry("l.z.yes", "0")));
    }

    @Test
    void keepsListsOfValuesInOneCellAndCountsEmptyOnes() throws IOException {
        assertThat(cells("{'p': [1, 'b', null], 'q': []}")).isEqualTo(Map.of("p", "1; b", "q.count", "0"));
        assertThat(cells("'alone'")).isEqualTo(Map.of("value", "alone"));
    }

    private static Map<String, String> cells(String json) throws IOException {
        return JsonCells.of(MAPPER.readTree(json.replace('\'', '"')));
    }
}
