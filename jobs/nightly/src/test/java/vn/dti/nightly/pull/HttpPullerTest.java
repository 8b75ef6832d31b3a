package vn.dti.nightly.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.ledger.delivery.Pulls;
import vn.dti.schemas.pack.Connector;

/** Records of a web service, with what only such a service has: pages, stumbling, a wish to be left alone. */
class HttpPullerTest extends PullerContract {
    private static final int SIZE = 500;

    @Override
    FarSide start(String secretName) throws Exception {
        return new Server(secretName);
    }

    /** A service that hands out pages of {@code data.items}. */
    private static final class Server implements FarSide {
        private static final ObjectMapper JSON = new ObjectMapper();

        private final String secretName;
        private final HttpServer server;
        private final List<ObjectNode> records = new ArrayList<>();
        private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
        private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
        private final Deque<Integer> stumbles = new ArrayDeque<>();
        private @Nullable String retryAfter;
        private @Nullable String answer;
        private volatile boolean broken;

        Server(String secretName) throws IOException {
            this.secretName = secretName;
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/ho-so", this::answer);
            server.start();
        }

        private synchronized void answer(HttpExchange exchange) throws IOException {
            String query = exchange.getRequestURI().getQuery();
            asked.add(query);
            boolean right =
                    ("Bearer " + SECRET).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            Integer stumble = stumbles.poll();
            if (!right || stumble != null) {
                if (retryAfter != null) {
                    exchange.getResponseHeaders().add("Retry-After", retryAfter);
                }
                exchange.sendResponseHeaders(right && stumble != null ? stumble : 401, -1);
                exchange.close();
                return;
            }
            int page = Integer.parseInt(query.replaceAll(".*trang=(\\d+).*", "$1"));
            byte[] body = answer == null ? JSON.writeValueAsBytes(page(page)) : answer.getBytes("UTF-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body, 0, broken ? body.length / 2 : body.length);
            exchange.close();
        }

        private ObjectNode page(int number) {
            ObjectNode page = JSON.createObjectNode().put("tong", records.size());
            ArrayNode items = page.putObject("data").putArray("items");
            records.stream().skip((long) (number - 1) * SIZE).limit(SIZE).forEach(items::add);
            return page;
        }

        @Override
        public synchronized void hold(List<List<String>> rows, int version) {
            records.clear();
            for (List<String> row : rows) {
                ObjectNode node = JSON.createObjectNode();
                for (int i = 0; i < TITLES.size(); i++) {
                    node.put(TITLES.get(i), row.get(i));
                }
                records.add(node);
            }
        }

        @Override
        public Connector.Http connector() {
            return new Connector.Http(
                    "http",
                    OFFICE,
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/ho-so?tu=2026-10-01"),
                    secretName,
                    "data.items",
                    "trang",
                    1,
                    "so",
                    SIZE);
        }

        @Override
        public Puller puller(Secrets secrets) {
            return new HttpPuller(connector(), secrets, pauses::add);
        }

        @Override
        public void breakOff() {
            broken = true;
        }

        @Override
        public void mend() {
            broken = false;
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    private static Landing landing(Path inbox) {
        return new Landing(
                "test",
                inbox,
                ZoneId.of("Asia/Ho_Chi_Minh"),
                Instant.parse("2026-10-31T18:30:00Z"),
                new Pulls(PullServer.database()));
    }

    private static final Secrets SECRETS = new Secrets(Map.of("BI_MAT", FarSide.SECRET));

    @Test
    void asksForPagesUntilOneIsNotFull(@TempDir Path inbox) throws Exception {
        try (Server server = new Server("BI_MAT")) {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < 2 * SIZE; i++) {
                rows.add(List.of("a" + i, "b", "c", "d", "e"));
            }
            server.hold(rows, 1);

            assertThat(server.puller(SECRETS).pull(landing(inbox))).isEqualTo(1);

            assertThat(server.asked)
                    .containsExactly(
                            "tu=2026-10-01&trang=1&so=500",
                            "tu=2026-10-01&trang=2&so=500",
                            "tu=2026-10-01&trang=3&so=500");
            assertThat(inbox.resolve("http-2026-11-01.json")).content().hasLineCount(2 * SIZE);
        }
    }

    /** Twice as long each time, or as long as the service asks; the fifth refusal is the last. */
    @Test
    void asksAgainWhereTheServiceStumbles(@TempDir Path inbox) throws Exception {
        try (Server server = new Server("BI_MAT")) {
            server.hold(List.of(List.of("a", "b", "c", "d", "e")), 1);
            server.stumbles.addAll(List.of(503, 500, 429, 502));

            assertThat(server.puller(SECRETS).pull(landing(inbox))).isEqualTo(1);

            assertThat(server.pauses).containsExactly(seconds(1), seconds(2), seconds(4), seconds(8));
            server.pauses.clear();
            server.retryAfter = "30";
            server.stumbles.addAll(List.of(503, 503, 503, 503, 503));
            PullFault fault = catchThrowableOfType(
                    PullFault.class, () -> server.puller(SECRETS).pull(landing(inbox)));
            assertThat(fault).hasMessageContaining("503");
            assertThat(server.pauses).containsExactly(seconds(30), seconds(30), seconds(30), seconds(30));
        }
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    /** A page of errors is no page without records, which would pass for the end of them. */
    @Test
    void anAnswerWithoutTheListIsAFault(@TempDir Path inbox) throws Exception {
        try (Server server = new Server("BI_MAT")) {
            for (String answer :
                    List.of("{\"error\": \"hết phiên\"}", "{\"data\": {\"items\": null}}", "<html>", "", "[] []")) {
                server.answer = answer;
                PullFault fault = catchThrowableOfType(
                        PullFault.class, () -> server.puller(SECRETS).pull(landing(inbox)));
                assertThat(fault).as(answer).isNotNull();
                assertThat(inbox).isEmptyDirectory();
            }
        }
    }

    /** Numbers come as they were sent, digit by digit. */
    @Test
    void keepsNumbersAsTheyAre(@TempDir Path inbox) throws Exception {
        try (Server server = new Server("BI_MAT")) {
            server.answer = "{\"data\": {\"items\": [{\"phi\": 12345678901234567.10, \"n\": 3}]}}";

            server.puller(SECRETS).pull(landing(inbox));

            assertThat(inbox.resolve("http-2026-11-01.json")).hasContent("{\"phi\":12345678901234567.10,\"n\":3}\n");
        }
    }
}
