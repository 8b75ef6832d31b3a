package vn.dti.intake.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.map.Filing;
import vn.dti.intake.map.Heading;
import vn.dti.intake.map.SumRows;
import vn.dti.intake.read.Problem;
import vn.dti.intake.read.Unreadable;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.Field;

/**
 * What is known of a file once it was read, or refused.
 *
 * @param filing who filed it
 * @param refusal why it was refused, null where it was read to its end
 * @param heading its header, null where it was refused before one was found
 * @param rowsRead the rows below the header
 * @param superseded rows whose dossier, or whose key in its feed, stands again further down
 * @param dayOnly time fields in which some cell names a day without an hour
 * @param withoutDossier rows that have text and hold no dossier
 * @param sums printed sums of declared totals that are not the sums of their rows
 * @param closings when the file's dossiers were closed
 * @param months what was received and resolved in its months
 * @param earlier what the office sent before by the same profile, null where nothing
 */
public record FileFacts(
        Filing filing,
        @Nullable Unreadable refusal,
        @Nullable Heading heading,
        long rowsRead,
        List<Superseded> superseded,
        Set<Field> dayOnly,
        List<Long> withoutDossier,
        List<SumRows.Difference> sums,
        Closings closings,
        MonthCounts months,
        @Nullable EarlierRows earlier) {

    public FileFacts {
        withoutDossier = List.copyOf(withoutDossier);
        sums = List.copyOf(sums);
        superseded = List.copyOf(superseded);
        dayOnly = Set.copyOf(dayOnly);
    }

    /** What the file is about; dossiers where no header was found. */
    Feed feed() {
        return heading == null ? Feed.DOSSIERS : heading.profile().feed();
    }

    /** Whether the file was refused for this reason. */
    boolean refusedFor(Problem problem) {
        return refusal != null && refusal.problem() == problem;
    }

    /** What was seen when it was refused. */
    String refusalDetail() {
        return refusal == null ? "" : refusal.detail();
    }

    /**
     * An accepted row that a later one replaces.
     *
     * @param row the earlier row
     * @param laterRow the row that counts
     * @param dossierCode the code both have; of a small feed's row the text of its key
     */
    public record Superseded(long row, long laterRow, String dossierCode) {}
}
