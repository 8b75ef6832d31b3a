package vn.dti.schemas.pack;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.ExtractField;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.Field;

/**
 * {@code sources/<name>.yaml}: how one system's export becomes the extract.
 *
 * @param feed what its files are about; dossiers where the profile says nothing
 * @param name the profile's name, the file's stem
 * @param titleVi the system as officials call it
 * @param offices the offices that send it; {@code *} for any
 * @param zone the zone of times that carry no offset; null for the pack's own
 * @param columns how each field is found and read; a field that is missing here is not provided by this source
 * @param constants values taken for the whole file, as if each row had them
 * @param timeFormats patterns tried in order, of {@link java.time.format.DateTimeFormatter}, after the contract's own
 * @param digest a digest of the profile's content: part of a delivery's identity
 */
public record SourceProfile(
        Feed feed,
        String name,
        String titleVi,
        List<String> offices,
        @Nullable ZoneId zone,
        Map<ExtractField, Column> columns,
        Map<ExtractField, String> constants,
        List<String> timeFormats,
        String digest) {

    public SourceProfile {
        offices = List.copyOf(offices);
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
        timeFormats = List.copyOf(timeFormats);
    }

    /** A profile of dossiers. */
    public SourceProfile(
            String name,
            String titleVi,
            List<String> offices,
            @Nullable ZoneId zone,
            Map<Field, Column> columns,
            Map<Field, String> constants,
            List<String> timeFormats,
            String digest) {
        this(
                Feed.DOSSIERS,
                name,
                titleVi,
                offices,
                zone,
                new LinkedHashMap<>(columns),
                new LinkedHashMap<>(constants),
                timeFormats,
                digest);
    }

    /**
     * One field's column.
     *
     * @param titles the header titles under which it appears, the preferred first; matched folded (case, spaces, accents)
     * @param required whether a file without the column is refused
     * @param map the source's words to the contract's constants; matched folded
     * @param otherwise the constant for any other non-empty word; null makes an unknown word a finding
     */
    public record Column(
            List<String> titles,
            boolean required,
            Map<String, String> map,
            @Nullable String otherwise) {

        public Column {
            titles = List.copyOf(titles);
            map = Map.copyOf(map);
        }
    }
}
