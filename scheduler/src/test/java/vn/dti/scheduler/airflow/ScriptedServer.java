package vn.dti.scheduler.airflow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A real HTTP server on loopback that answers as each test writes down, and keeps what it was asked. */
public final class ScriptedServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Deque<Answer>> script = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** What was asked. */
    public record Request(
            String method,
            String path,
            String query,
            String body,
            String authorization,
            String accept,
            String upgrade,
            int connection) {
        public String line() {
            return method + " " + path + (query.isEmpty() ? "" : "?" + query);
        }
    }

    /** An answer, or none: status 0 hangs up, broken sends half the body. */
    public record Answer(
            int status, String type, String body, Map<String, String> headers, Duration delay, boolean broken) {
        public Answer after(Duration span) {
            return new Answer(status, type, body, headers, span, broken);
        }

        public Answer header(String name, String value) {
            return new Answer(status, type, body, Map.of(name, value), delay, broken);
        }

        public Answer half() {
            return new Answer(status, type, body, headers, delay, true);
        }
    }

    public static Answer json(int status, String body) {
        return new Answer(status, "application/json", body, Map.of(), Duration.ZERO, false);
    }

    public static Answer ok(String body) {
        return json(200, body);
    }

    public static Answer text(int status, String body) {
        return new Answer(status, "text/plain", body, Map.of(), Duration.ZERO, false);
    }

    public static Answer hangUp() {
        return text(0, "");
    }

    public ScriptedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
        on("POST /auth/token", json(201, "{\"access_token\":\"" + token("first", null) + "\"}"));
    }

    /** A token as Airflow makes them; {@code exp} null for none. */
    public static String token(String id, Instant exp) {
        String claims = "{\"jti\":\"" + id + "\"" + (exp == null ? "" : ",\"exp\":" + exp.getEpochSecond()) + "}";
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString("{\"alg\":\"HS512\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".c2ln";
    }

    /** Answers to a method and path, or to one with its query, one after the other; the last again and again. */
    public ScriptedServer on(String methodAndPath, Answer... answers) {
        script.put(methodAndPath, new ArrayDeque<>(Arrays.asList(answers)));
        return this;
    }

    public Airflow.Builder client() {
        return Airflow.at(base()).user("admin", "secret");
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public List<Request> requests() {
        return requests;
    }

    /** What was asked, without the sign-ins. */
    public List<String> lines() {
        return requests.stream()
                .map(Request::line)
                .filter(line -> !line.startsWith("POST /auth/token"))
                .toList();
    }

    public long count(String methodAndPath) {
        return requests.stream()
                .filter(one -> methodAndPath.equals(one.method() + " " + one.path()))
                .count();
    }

    public Request last() {
        return requests.get(requests.size() - 1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        Request request = new Request(
                exchange.getRequestMethod(),
                uri.getRawPath(),
                query,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                header(exchange, "Authorization"),
                header(exchange, "Accept"),
                header(exchange, "Upgrade"),
                exchange.getRemoteAddress().getPort());
        requests.add(request);
        Answer answer = next(request);
        try {
            TimeUnit.NANOSECONDS.sleep(answer.delay().toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body, 0, answer.broken() ? body.length / 2 : body.length);
            exchange.getResponseBody().flush();
        }
        exchange.close();
    }

    private Answer next(Request request) {
        Deque<Answer> answers = script.get(request.line());
        if (answers == null) {
            answers = script.get(request.method() + " " + request.path());
        }
        if (answers == null) {
            return json(404, "{\"error\":\"API route not found\"}");
        }
        synchronized (answers) {
            return answers.size() > 1 ? answers.remove() : answers.element();
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
