package vn.dti.measure.cube;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;

/** Texts by position, each kept once. */
final class Words {
    private final Map<UTF8String, Integer> positions = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    int size() {
        return texts.size();
    }

    int position(UTF8String text) {
        Integer position = positions.get(text);
        if (position == null) {
            position = texts.size();
            positions.put(text.copy(), position);
            texts.add(text.toString());
        }
        return position;
    }

    String text(int position) {
        return texts.get(position);
    }

    String[] texts() {
        return texts.toArray(String[]::new);
    }
}
