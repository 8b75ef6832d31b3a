package vn.dti.measure.cube;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;

/** Texts by position, each kept once. */
final class Words {
    private final Map<UTF8String, Integer> positions = new HashMap<>();
    private final List<UTF8String> kept = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private UTF8String last = UTF8String.EMPTY_UTF8;
    private int lastPosition = -1;

    int size() {
        return texts.size();
    }

    // Rows of one office stand together: most texts are the row before's.
    int position(UTF8String text) {
        if (lastPosition < 0 || !text.equals(last)) {
            Integer known = positions.get(text);
            lastPosition = known == null ? keep(text.copy()) : known;
            last = kept.get(lastPosition);
        }
        return lastPosition;
    }

    private int keep(UTF8String text) {
        int position = kept.size();
        positions.put(text, position);
        kept.add(text);
        texts.add(text.toString());
        return position;
    }

    String text(int position) {
        return texts.get(position);
    }

    String[] texts() {
        return texts.toArray(String[]::new);
    }
}
