package vn.dti.nightly.pull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.dti.nightly.Sha256;
import vn.dti.schemas.pack.Connector;

/**
 * Fetches records page by page and writes them one a line, as they are. Where the service is busy or stumbles (429, 5xx, a broken
 * connection) the page is asked for again, each time after twice as long, or after what the service asks for. Redirects are not
 * followed: they would carry the token elsewhere.
 */
final class HttpPuller implements Puller {
    private static final int ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_PAGES = 1_000_000;
    private static final int BUSY = 429;
    private static final int OK = 200;
    private static final int STUMBLED = 500;
    private static final String ITEM = "records";

    private final Connector.Http connector;
    private final Secrets secrets;
    private final Waiting waiting;
    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** How it is waited before a page is asked for again. */
    @FunctionalInterface
    interface Waiting {
        /** By the clock. */
        Waiting REAL = pause -> Thread.sleep(pause.toMillis());

        void pause(Duration pause) throws InterruptedException;
    }

    HttpPuller(Connector.Http connector, Secrets secrets, Waiting waiting) {
        this.connector = connector;
        this.secrets = secrets;
        this.waiting = waiting;
    }

    @Override
    public int pull(Landing landing) throws PullFault, IOException {
        String token = secrets.of(connector.secret());
        Path part = landing.part(ITEM, "");
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        long records = 0;
        try (BufferedWriter out = Files.newBufferedWriter(part)) {
            for (int page = 0; page < MOST_PAGES; page++) {
                List<JsonNode> found = records(page(client, token, connector.firstPage() + page));
                for (JsonNode record : found) {
                    out.write(json.writeValueAsString(record));
                    out.write('\n');
                }
                records += found.size();
                if (found.size() < connector.size()) {
                    break;
                }
            }
        } catch (PullFault theirs) {
            Files.deleteIfExists(part);
            throw theirs;
        }
        String version = Sha256.of(part);
        if (records == 0 || landing.known(ITEM, version)) {
            Files.delete(part);
            return 0;
        }
        String name = connector.name() + "-" + landing.now().toLocalDate() + ".json";
        landing.land(part, name, Files.getLastModifiedTime(part).toInstant(), ITEM, version);
        return 1;
    }

    private byte[] page(HttpClient client, String token, int number) throws PullFault {
        HttpRequest request = HttpRequest.newBuilder(address(number))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token)
                .GET()
                .build();
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            PullFault fault;
            Duration asked = Duration.ZERO;
            try {
                HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
                try (InputStream body = response.body()) {
                    if (response.statusCode() == OK) {
                        return body.readAllBytes();
                    }
                }
                fault = new PullFault(connector.url().getHost() + " answers " + response.statusCode(), null);
                if (response.statusCode() != BUSY && response.statusCode() < STUMBLED) {
                    throw fault;
                }
                asked = asked(response);
            } catch (IOException broken) {
                fault = PullFault.of(broken);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new PullFault("stopped", stopped);
            }
            if (attempt == ATTEMPTS) {
                throw fault;
            }
            pause(asked.compareTo(pause) > 0 ? asked : pause);
            pause = pause.multipliedBy(2);
        }
    }

    private void pause(Duration pause) throws PullFault {
        try {
            waiting.pause(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PullFault("stopped", stopped);
        }
    }

    private static Duration asked(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,5}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ZERO);
    }

    private URI address(int page) {
        String url = connector.url().toString();
        return URI.create(url + (url.contains("?") ? "&" : "?") + encoded(connector.pageParameter()) + "=" + page + "&"
                + encoded(connector.sizeParameter()) + "=" + connector.size());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The records of an answer; an answer without the list is a fault, since it would pass for the end. */
    private List<JsonNode> records(byte[] answer) throws PullFault {
        try (JsonParser parser = json.createParser(answer)) {
            JsonNode node = parser.nextToken() == null ? json.missingNode() : json.readTree(parser);
            for (String step : connector.records().isEmpty()
                    ? new String[0]
                    : connector.records().split("\\.")) {
                node = node.path(step);
            }
            if (node.isArray() && parser.nextToken() == null) {
                return list(node);
            }
        } catch (JsonProcessingException broken) {
            throw new PullFault(connector.url().getHost() + " answers with what is no JSON", broken);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        throw new PullFault(
                connector.url().getHost() + " answers without a list of records under '" + connector.records() + "'",
                null);
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }
}
