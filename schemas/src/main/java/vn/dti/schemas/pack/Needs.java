package vn.dti.schemas.pack;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.schemas.extract.Field;

/**
 * The columns without which a delivery says nothing about a counter or an indicator: of each group one.
 *
 * @param groups fields of which any one will do, mostly a single one; each group once, in the order of the extract
 */
public record Needs(List<Set<Field>> groups) {
    /** What every delivery meets. */
    public static final Needs NONE = new Needs(List.of());

    /** Keeps each group once, in the order of the extract. */
    public Needs {
        groups = groups.stream()
                .map(group -> Collections.unmodifiableSet(EnumSet.copyOf(group)))
                .distinct()
                .sorted(Comparator.comparing((Set<Field> group) -> Collections.min(group))
                        .thenComparing(Field::mask))
                .toList();
    }

    /** All of some fields, none in place of another. */
    public static Needs all(Field... fields) {
        return new Needs(Arrays.stream(fields).map(Set::of).toList());
    }

    /** Any one of some fields. */
    public static Needs any(Field... fields) {
        return new Needs(List.of(Set.of(fields)));
    }

    /** What both need. */
    public Needs and(Needs other) {
        return new Needs(Stream.concat(groups.stream(), other.groups.stream()).toList());
    }

    /** Whether a delivery with this mask of provided fields has one of each group. */
    public boolean met(long provided) {
        for (Set<Field> group : groups) {
            if ((Field.mask(group) & provided) == 0) {
                return false;
            }
        }
        return true;
    }

    /** What a delivery with this mask of provided fields lacks; {@link #NONE} where it has all. */
    public Needs lacking(long provided) {
        return new Needs(groups.stream()
                .filter(group -> (Field.mask(group) & provided) == 0)
                .toList());
    }

    /** The mask of each group, for whoever asks row by row. */
    public long[] masks() {
        return groups.stream().mapToLong(Field::mask).toArray();
    }

    /** As a pack file has them: {@code finished_at|returned_at} is one of the two. */
    public List<String> texts() {
        return groups.stream()
                .map(group -> group.stream().map(Field::key).collect(Collectors.joining("|")))
                .toList();
    }
}
