package vn.dti.intake.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of a JSON file one after the other: the elements of the list that it is, or of the list in it under one of the
 * usual names ({@code data}, {@code content}, …); else the values that stand in the file one behind the other.
 */
final class JsonRecords implements Closeable {
    private static final Set<String> LISTS =
            Set.of("data", "content", "items", "rows", "records", "result", "results", "list", "children");
    private static final int DEEPEST = 64;

    private final ObjectMapper mapper;
    private final JsonParser parser;
    private final boolean list;
    private long number;

    /**
     * Opens a file before its first record.
     *
     * @throws Unreadable where it is no JSON as far as that
     */
    JsonRecords(Path path, Limits limits) throws Unreadable {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.cellCharacters())
                        .maxNestingDepth(DEEPEST)
                        .build())
                .build();
        mapper = new ObjectMapper(factory).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        JsonParser first = null;
        try {
            first = factory.createParser(path.toFile());
            JsonToken token = first.nextToken();
            list = token == JsonToken.START_ARRAY || (token == JsonToken.START_OBJECT && seek(first));
            if (list) {
                parser = first;
            } else {
                first.close();
                parser = factory.createParser(path.toFile());
            }
        } catch (IOException broken) {
            close(first);
            throw refusal(broken);
        }
    }

    /** Goes into the object that has just begun, up to its list; without one, to the object's end. */
    private static boolean seek(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean usual = LISTS.contains(parser.currentName().toLowerCase(Locale.ROOT));
            JsonToken value = parser.nextToken();
            if (usual && value == JsonToken.START_ARRAY) {
                return true;
            }
            if (usual && value == JsonToken.START_OBJECT) {
                if (seek(parser)) {
                    return true;
                }
            } else {
                parser.skipChildren();
            }
        }
        return false;
    }

    /**
     * The next record, null behind the last.
     *
     * @throws Unreadable where the rest cannot be read
     */
    @Nullable
    JsonNode next() throws Unreadable {
        try {
            JsonToken token = parser.nextToken();
            if (token == null || (list && token == JsonToken.END_ARRAY)) {
                return null;
            }
            number++;
            return mapper.readTree(parser);
        } catch (IOException broken) {
            throw refusal(broken);
        }
    }

    /** The number of the record read last, from 1. */
    long number() {
        return number;
    }

    private Unreadable refusal(IOException broken) {
        if (broken instanceof StreamConstraintsException) {
            return new Unreadable(Problem.TOO_LARGE, Long.toString(number + 1));
        }
        if (broken instanceof JsonProcessingException json && json.getLocation() != null) {
            return new Unreadable(
                    Problem.BROKEN_JSON,
                    json.getLocation().getLineNr() + ":" + json.getLocation().getColumnNr());
        }
        return broken instanceof CharConversionException
                ? new Unreadable(Problem.NOT_UTF8, Long.toString(number + 1))
                : new Unreadable(Problem.UNREADABLE, "");
    }

    @Override
    public void close() {
        close(parser);
    }

    private static void close(@Nullable JsonParser parser) {
        try {
            if (parser != null) {
                parser.close();
            }
        } catch (IOException alreadyRead) {
            // nothing is lost: the file was only read
        }
    }
}
