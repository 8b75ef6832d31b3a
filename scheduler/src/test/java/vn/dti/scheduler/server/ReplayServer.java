package vn.dti.scheduler.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Answers as a real Airflow did, on loopback: each call with the next recorded answer, and keeps what was asked. Like uvicorn
 * it drops the body of a request that offers an upgrade to HTTP/2, and then misses it.
 */
public final class ReplayServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BODY_MISSING =
            "{\"detail\":[{\"type\":\"missing\",\"loc\":[\"body\"],\"msg\":\"Field required\",\"input\":null}]}";

    private final HttpServer server;
    private final Deque<Exchange> answers = new ArrayDeque<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /**
     * A call as it came.
     *
     * @param method the HTTP method
     * @param path the decoded path
     * @param query the decoded query
     * @param body the body, a missing node where there was none or it is not JSON
     * @param accept the type asked for
     * @param authorization the token's header, empty where there is none
     */
    public record Asked(
            String method,
            String path,
            Map<String, List<String>> query,
            JsonNode body,
            String accept,
            String authorization) {}

    public ReplayServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Its address. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers the next calls like this; what was asked before is forgotten. */
    public void answer(Exchange... next) {
        answers.clear();
        asked.clear();
        answers.addAll(List.of(next));
    }

    /** What was asked since. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void handle(HttpExchange http) throws IOException {
        byte[] body = http.getRequestBody().readAllBytes();
        boolean upgrade = "h2c".equalsIgnoreCase(http.getRequestHeaders().getFirst("Upgrade"));
        URI uri = http.getRequestURI();
        asked.add(new Asked(
                http.getRequestMethod(),
                uri.getPath(),
                query(uri.getRawQuery()),
                upgrade ? MissingNode.getInstance() : json(body),
                String.valueOf(http.getRequestHeaders().getFirst("Accept")),
                http.getRequestHeaders()
                        .getOrDefault("Authorization", List.of(""))
                        .get(0)));
        if (upgrade && body.length > 0) {
            send(http, 422, "application/json", BODY_MISSING.getBytes(StandardCharsets.UTF_8));
            return;
        }
        Exchange next = answers.poll();
        if (next == null) {
            send(http, 599, "text/plain", "nothing recorded".getBytes(StandardCharsets.UTF_8));
        } else {
            send(http, next.status(), next.contentType(), next.responseBytes());
        }
    }

    private static void send(HttpExchange http, int status, String type, byte[] body) throws IOException {
        try (http) {
            http.getResponseHeaders().set("Content-Type", type);
            http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                http.getResponseBody().write(body);
            }
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException broken) {
            return MissingNode.getInstance();
        }
    }

    /** A plus is a space in a query, as the server reads it. */
    private static Map<String, List<String>> query(String raw) {
        Map<String, List<String>> query = new TreeMap<>();
        if (raw == null) {
            return query;
        }
        for (String pair : raw.split("&")) {
            int equals = pair.indexOf('=');
            query.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                    .add(decoded(pair.substring(equals + 1)));
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
