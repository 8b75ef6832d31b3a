package vn.dti.intake.receipt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.rule.RuleBook;
import vn.dti.schemas.dataset.QualityCount;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.Severity;

/**
 * What the office is told about its delivery.
 *
 * @param feed what the file is about; dossiers where it was refused before that was known
 * @param delivery the delivery's name
 * @param office who sent it; empty in a dry run that names none
 * @param officeName its name in Vietnamese, null where it is no unit of the pack
 * @param file the file's name as sent
 * @param sha256 the SHA-256 of its bytes; empty where they could not be read
 * @param source the profile that read it, null where it was refused before
 * @param sourceTitle the system as officials call it, null where it was refused before
 * @param sheet the sheet that was read, null for CSV
 * @param arrivedAt arrival, local
 * @param state taken in or refused
 * @param rows how many rows went where; all 0 where refused
 * @param windowFrom the first day it covers, null where no row was accepted
 * @param windowTo the last day it covers, null where no row was accepted
 * @param provided the mask of fields its source has
 * @param codes how often each rule was broken, by code
 * @param indicators which indicators the delivery can yield
 * @param quality how clean the accepted rows are, by field and kind; none where refused, none of a small feed
 * @param spoken what the file itself speaks of, null where it was refused
 * @param ruleBook the version of the rule book it was judged by
 */
public record Receipt(
        Feed feed,
        String delivery,
        String office,
        @Nullable String officeName,
        String file,
        String sha256,
        @Nullable String source,
        @Nullable String sourceTitle,
        @Nullable String sheet,
        LocalDateTime arrivedAt,
        State state,
        Rows rows,
        @Nullable LocalDate windowFrom,
        @Nullable LocalDate windowTo,
        long provided,
        List<CodeCount> codes,
        List<IndicatorYield> indicators,
        List<QualityCount> quality,
        @Nullable Spoken spoken,
        String ruleBook) {

    public Receipt {
        codes = List.copyOf(codes);
        indicators = List.copyOf(indicators);
        quality = List.copyOf(quality);
    }

    /** A receipt of dossiers that does not say what the file speaks of. */
    public Receipt(
            String delivery,
            String office,
            @Nullable String officeName,
            String file,
            String sha256,
            @Nullable String source,
            @Nullable String sourceTitle,
            @Nullable String sheet,
            LocalDateTime arrivedAt,
            State state,
            Rows rows,
            @Nullable LocalDate windowFrom,
            @Nullable LocalDate windowTo,
            long provided,
            List<CodeCount> codes,
            List<IndicatorYield> indicators,
            List<QualityCount> quality) {
        this(
                Feed.DOSSIERS,
                delivery,
                office,
                officeName,
                file,
                sha256,
                source,
                sourceTitle,
                sheet,
                arrivedAt,
                state,
                rows,
                windowFrom,
                windowTo,
                provided,
                codes,
                indicators,
                quality,
                null,
                RuleBook.version());
    }

    /** What became of the file. */
    public enum State {
        ACCEPTED,
        REFUSED
    }

    /**
     * Where the rows went. Read is always accepted + set aside + blank.
     *
     * @param read all rows below the header
     * @param accepted loaded
     * @param setAside not loaded, because of an error
     * @param blank without any text
     */
    public record Rows(long read, long accepted, long setAside, long blank) {
        /** Of a refused file. */
        public static final Rows NONE = new Rows(0, 0, 0, 0);

        public Rows {
            if (read != accepted + setAside + blank) {
                throw new IllegalArgumentException(read + " rows are not " + accepted + " accepted + " + setAside
                        + " set aside + " + blank + " blank");
            }
        }
    }

    /**
     * How often a rule was broken.
     *
     * @param code the rule's code
     * @param severity what it did to the rows
     * @param titleVi the rule's title
     * @param titleEn the rule's title in English
     * @param count all findings
     * @param kept the findings kept word for word
     */
    public record CodeCount(String code, Severity severity, String titleVi, String titleEn, long count, long kept) {}

    /** How many findings of a severity there are, kept or not. */
    public long count(Severity severity) {
        return codes.stream()
                .filter(code -> code.severity() == severity)
                .mapToLong(CodeCount::count)
                .sum();
    }
}
