package vn.dti.scheduler.airflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import vn.dti.scheduler.airflow.AirflowException.Code;

/**
 * Makes exceptions of what went wrong. The server's {@code detail} is a string, a list of validation errors, or an object
 * (409 of runs); unknown routes say {@code error}; a 500 is plain text; a proxy sends a page.
 */
final class Failures {
    private static final String REFUSED_TOKEN = "Invalid JWT token";
    private static final int LONGEST_TEXT = 500;

    private Failures() {}

    /** Whether the server wants another token. */
    static boolean tokenRefused(int status, byte[] body) {
        return status == 401 || status == 403 && words(text(body)).contains(REFUSED_TOKEN);
    }

    /** Of an answer that is not a success. */
    static AirflowException ofAnswer(Call call, int status, HttpHeaders headers, byte[] body, Instant now) {
        List<String> words = words(text(body));
        Code code = code(status, text(body), words);
        boolean open = code == Code.UNAVAILABLE || code == Code.SERVER_ERROR;
        return new AirflowException(
                code,
                call + ": " + status + (words.isEmpty() ? "" : " " + String.join("; ", words)),
                null,
                status,
                words,
                open && !call.repeatable(),
                retryAfter(headers, now));
    }

    /** Of a call that got no answer. */
    static AirflowException ofTransport(Call call, Throwable cause) {
        boolean unsent = cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnresolvedAddressException
                || cause instanceof SSLHandshakeException;
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return unsent
                ? new AirflowException(Code.NOT_REACHED, call + ": not reached: " + why, cause)
                : noAnswer(call, why, cause);
    }

    static AirflowException noAnswer(Call call, String why, @Nullable Throwable cause) {
        String open = call.repeatable() ? "" : "; the server may have carried it out";
        return new AirflowException(
                Code.NO_ANSWER, call + ": no answer: " + why + open, cause, 0, List.of(), !call.repeatable(), null);
    }

    static AirflowException unreadable(Call call, int status, byte[] body, Exception cause) {
        String message = call + ": answer not understood: " + shortened(text(body));
        return new AirflowException(Code.UNREADABLE, message, cause, status, List.of(), !call.repeatable(), null);
    }

    private static Code code(int status, String body, List<String> words) {
        return switch (status) {
            case 400, 422 -> Code.INVALID;
            case 401 -> Code.NOT_SIGNED_IN;
            case 403 -> words.contains(REFUSED_TOKEN) ? Code.NOT_SIGNED_IN : Code.FORBIDDEN;
            case 404 -> tellsWhatIsMissing(body) ? Code.NOT_FOUND : Code.UNSUPPORTED;
            case 409 -> Code.CONFLICT;
            case 429 -> Code.TOO_MANY_REQUESTS;
            case 502, 503, 504 -> Code.UNAVAILABLE;
            default -> status >= 500 ? Code.SERVER_ERROR : Code.UNSUPPORTED;
        };
    }

    /** An unknown route, or another server at this address, is no proof that a run is not there. */
    private static boolean tellsWhatIsMissing(String body) {
        JsonNode tree = tree(body);
        JsonNode detail = tree == null ? null : tree.get("detail");
        return detail != null && !detail.asText().equals("Not Found");
    }

    /** The server's words, one entry for each complaint. */
    static List<String> words(String body) {
        JsonNode tree = tree(body);
        if (tree == null || !tree.isObject()) {
            return body.isBlank() ? List.of() : List.of(shortened(body));
        }
        JsonNode detail = tree.has("detail") ? tree.get("detail") : tree.path("error");
        if (detail.isMissingNode() || detail.isNull()) {
            return List.of(shortened(body));
        }
        List<String> words = new ArrayList<>();
        for (JsonNode one : detail.isArray() ? detail : List.of(detail)) {
            words.add(complaint(one));
        }
        return words;
    }

    private static String complaint(JsonNode node) {
        if (!node.isObject()) {
            return node.asText();
        }
        if (node.has("msg")) {
            String where = Stream.of(node.path("loc"))
                    .flatMap(Failures::children)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining("."));
            return (where.isEmpty() ? "" : where + ": ") + node.path("msg").asText();
        }
        String said = Stream.of("reason", "message")
                .map(node::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .collect(Collectors.joining(": "));
        return said.isEmpty() ? shortened(node.toString()) : said;
    }

    private static Stream<JsonNode> children(JsonNode node) {
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        return children.stream();
    }

    private static @Nullable JsonNode tree(String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** Seconds or a date. */
    private static @Nullable Duration retryAfter(HttpHeaders headers, Instant now) {
        String text = headers.firstValue("Retry-After").orElse("").strip();
        try {
            Duration span = text.chars().allMatch(Character::isDigit)
                    ? Duration.ofSeconds(Long.parseLong(text))
                    : Duration.between(now, ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
            return span.isNegative() ? Duration.ZERO : span;
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String shortened(String text) {
        String stripped = text.strip();
        return stripped.length() <= LONGEST_TEXT ? stripped : stripped.substring(0, LONGEST_TEXT) + "…";
    }
}
