package vn.dti.scheduler.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small Airflow on a bare socket: it keeps runs, hands out tokens, and fails when told to. What it has accepted it counts,
 * so that a run triggered twice shows.
 */
final class FaultyAirflow implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RUNS = "/api/v2/dags/nightly/dagRuns";
    private static final int PAGE = 100;

    /** What goes wrong with one call. */
    enum Fault {
        /** Nothing. */
        NONE,
        /** The connection is reset before the call is looked at. */
        RESET_BEFORE,
        /** It is done, then the connection is reset. */
        RESET_AFTER,
        /** It is done, and no answer comes. */
        SILENT,
        /** It is done, and half of the answer comes. */
        HALF_A_BODY,
        /** Not done: 500 in plain text. */
        SERVER_ERROR_BEFORE,
        /** Done, and then 500 in plain text. */
        SERVER_ERROR_AFTER,
        /** Not done: 429 with Retry-After. */
        TOO_MANY,
        /** Not done: the token is no longer good. */
        TOKEN_EXPIRED
    }

    private final ServerSocket socket;
    private final Map<String, ObjectNode> runs = new LinkedHashMap<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private String faulty = "nothing";
    private int tokens;
    private int accepted;
    private volatile boolean open = true;

    FaultyAirflow() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "faulty-airflow");
        thread.setDaemon(true);
        thread.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** The next calls that begin so, {@code "POST /api/…"}, go wrong like this, one after the other. */
    synchronized void fail(String calls, Fault... next) {
        faulty = calls;
        faults.addAll(java.util.List.of(next));
    }

    /** How many triggers were accepted. */
    synchronized int accepted() {
        return accepted;
    }

    /** How many tokens were handed out. */
    synchronized int tokens() {
        return tokens;
    }

    /** Puts runs there that nobody triggered. */
    synchronized void runs(int many) {
        for (int i = 0; i < many; i++) {
            run("scheduled__" + i, "2026-01-01T18:30:00Z");
        }
    }

    private ObjectNode run(String id, String date) {
        ObjectNode run = JSON.createObjectNode()
                .put("dag_run_id", id)
                .put("dag_id", "nightly")
                .put("state", "queued")
                .put("logical_date", date)
                .put("data_interval_start", date);
        runs.put(id, run);
        return run;
    }

    private void serve() {
        while (open) {
            try {
                Socket connection = socket.accept();
                Thread thread = new Thread(() -> one(connection), "faulty-airflow-call");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                open = false;
            }
        }
    }

    private void one(Socket connection) {
        try (connection) {
            InputStream in = connection.getInputStream();
            String head = head(in);
            Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
            byte[] body = length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : new byte[0];
            String call = head.substring(0, head.indexOf(" HTTP/"));
            Fault fault = fault(call);
            if (fault == Fault.RESET_BEFORE) {
                reset(connection);
                return;
            }
            Answer answer = switch (fault) {
                case SERVER_ERROR_BEFORE -> Answer.INTERNAL;
                case TOO_MANY -> new Answer(429, "application/json\r\nRetry-After: 2", "{\"detail\":\"slow down\"}");
                case TOKEN_EXPIRED -> new Answer(403, "application/json", "{\"detail\":\"Invalid JWT token\"}");
                default -> answer(call, body);
            };
            switch (fault) {
                case RESET_AFTER -> reset(connection);
                case SILENT -> in.read();
                case HALF_A_BODY -> send(connection, answer, answer.body().length() / 2);
                case SERVER_ERROR_AFTER ->
                    send(connection, Answer.INTERNAL, Answer.INTERNAL.body().length());
                default -> send(connection, answer, answer.body().length());
            }
        } catch (IOException gone) {
            // The client gave up on this call: that is what some of the tests are about.
            open &= !socket.isClosed();
        }
    }

    private synchronized Fault fault(String call) {
        Fault next = call.startsWith(faulty) ? faults.poll() : null;
        return next == null ? Fault.NONE : next;
    }

    private synchronized Answer answer(String call, byte[] body) throws IOException {
        if (call.equals("POST /auth/token")) {
            tokens++;
            return Answer.json(201, JSON.createObjectNode().put("access_token", token(tokens)));
        }
        if (call.startsWith("GET /api/v2/monitor/health")) {
            ObjectNode health = JSON.createObjectNode();
            health.putObject("metadatabase").put("status", "healthy");
            health.putObject("scheduler").put("status", "healthy");
            return Answer.json(200, health);
        }
        if (call.equals("GET /api/v2/dags/nightly")) {
            return Answer.json(
                    200, JSON.createObjectNode().put("dag_id", "nightly").put("is_paused", false));
        }
        if (call.equals("POST " + RUNS)) {
            return trigger(JSON.readTree(body));
        }
        if (call.startsWith("GET " + RUNS + "?")) {
            return list(call);
        }
        ObjectNode run = runs.get(call.substring(call.lastIndexOf('/') + 1));
        return run == null
                ? Answer.json(404, JSON.createObjectNode().put("detail", "The DagRun was not found"))
                : Answer.json(200, run);
    }

    private Answer trigger(JsonNode body) {
        String id = body.path("dag_run_id").asText();
        String date = body.path("logical_date").asText();
        boolean clash = runs.containsKey(id)
                || runs.values().stream()
                        .anyMatch(run -> run.path("logical_date").asText().equals(date));
        if (clash) {
            ObjectNode answer = JSON.createObjectNode();
            answer.putObject("detail").put("reason", "Unique constraint violation");
            return Answer.json(409, answer);
        }
        accepted++;
        return Answer.json(200, run(id, date));
    }

    private Answer list(String call) {
        Matcher offset = Pattern.compile("[?&]offset=(\\d+)").matcher(call);
        Matcher date = Pattern.compile("logical_date_gte=([^&]+)").matcher(call);
        String wanted = date.find() ? date.group(1).replace("%3A", ":") : "";
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode page = answer.putArray("dag_runs");
        runs.values().stream()
                .filter(run ->
                        wanted.isEmpty() || run.path("logical_date").asText().equals(wanted))
                .skip(offset.find() ? Long.parseLong(offset.group(1)) : 0)
                .limit(PAGE)
                .forEach(page::add);
        return Answer.json(200, answer.put("total_entries", wanted.isEmpty() ? runs.size() : page.size()));
    }

    private static String token(int number) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        String claims = encoder.encodeToString(
                ("{\"exp\":4102444800,\"jti\":\"" + number + "\"}").getBytes(StandardCharsets.UTF_8));
        return "e30." + claims + ".c2ln";
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        String text = "";
        while (!text.endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no call");
            }
            head.write(next);
            text = head.toString(StandardCharsets.US_ASCII);
        }
        return text;
    }

    private static void reset(Socket connection) throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
    }

    private static void send(Socket connection, Answer answer, int bytes) throws IOException {
        String head = "HTTP/1.1 " + answer.status() + " x\r\nContent-Type: " + answer.type() + "\r\nContent-Length: "
                + answer.body().length() + "\r\nConnection: close\r\n\r\n";
        connection.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().write(answer.body().substring(0, bytes).getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        open = false;
        socket.close();
    }

    /** An answer; its body is ASCII. */
    private record Answer(int status, String type, String body) {
        static final Answer INTERNAL = new Answer(500, "text/plain; charset=utf-8", "Internal Server Error");

        static Answer json(int status, JsonNode body) {
            return new Answer(status, "application/json", body.toString());
        }
    }
}
