package vn.dti.scheduler.airflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that comes in pages. Goes on by what came back, not by what was asked for: the server caps the page. What moves
 * to a later page while we read is given once.
 *
 * @param field where the items stand in the answer
 * @param identity what tells two items apart
 * @param order what is asked for where the caller names none: one column, the server breaks ties by its key
 */
record Listing<T>(Transport transport, String field, Class<T> type, Function<T, Object> identity, String order) {
    private static final int PAGE = 100;

    Page<T> page(Call call) {
        return transport.send(call, this::read);
    }

    Stream<T> all(Call call) {
        Query query = call.query().has("order_by") ? call.query() : call.query().and("order_by", order);
        Query paged = query.has("limit") ? query : query.and("limit", PAGE);
        Iterator<T> pages = new Pages(call.query(paged.without("offset")));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED), false);
    }

    private Page<T> read(byte[] body) throws IOException {
        JsonNode tree = Json.MAPPER.readTree(body);
        if (!tree.path(field).isArray()) {
            throw new IOException("no " + field);
        }
        List<T> items = new ArrayList<>();
        for (JsonNode item : tree.path(field)) {
            items.add(Json.MAPPER.treeToValue(item, type));
        }
        return new Page<>(items, tree.path("total_entries").asInt(-1));
    }

    private final class Pages implements Iterator<T> {
        private final Call call;
        private final Deque<T> waiting = new ArrayDeque<>();
        private final Set<Object> given = new HashSet<>();
        private int offset;
        private boolean ended;

        Pages(Call call) {
            this.call = call;
        }

        @Override
        public boolean hasNext() {
            while (waiting.isEmpty() && !ended) {
                Page<T> page = page(call.query(call.query().with("offset", offset)));
                offset += page.items().size();
                for (T item : page.items()) {
                    if (given.add(identity.apply(item))) {
                        waiting.add(item);
                    }
                }
                boolean counted = page.totalEntries() >= 0;
                ended = page.items().isEmpty() || (counted ? offset >= page.totalEntries() : waiting.isEmpty());
            }
            return !waiting.isEmpty();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return waiting.remove();
        }
    }
}
