package vn.dti.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.keep.DeliveryId;
import vn.dti.intake.keep.DeliveryStore;
import vn.dti.intake.map.Filing;
import vn.dti.intake.map.Heading;
import vn.dti.intake.map.HeadingSearch;
import vn.dti.intake.read.Limits;
import vn.dti.intake.read.Problem;
import vn.dti.intake.read.Row;
import vn.dti.intake.read.SourceFile;
import vn.dti.intake.read.Table;
import vn.dti.intake.read.Unreadable;
import vn.dti.intake.receipt.Attachments;
import vn.dti.intake.receipt.CodeCounts;
import vn.dti.intake.receipt.IndicatorYield;
import vn.dti.intake.receipt.Language;
import vn.dti.intake.receipt.Receipt;
import vn.dti.intake.receipt.ReceiptFolder;
import vn.dti.intake.receipt.ReceiptText;
import vn.dti.intake.receipt.SourceText;
import vn.dti.intake.receipt.Spoken;
import vn.dti.intake.returned.Mending;
import vn.dti.intake.rule.Closings;
import vn.dti.intake.rule.EarlierRows;
import vn.dti.intake.rule.FileFacts;
import vn.dti.intake.rule.Findings;
import vn.dti.intake.rule.MonthCounts;
import vn.dti.intake.rule.RuleBook;
import vn.dti.intake.rule.Severities;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.QualityCount;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.pack.Unit;

/**
 * One file in, receipt out. Whatever the file holds, there is an outcome: what cannot be taken in is refused or set aside
 * with a finding. Only our own disk can fail.
 */
public final class Intake {

    private Intake() {}

    /**
     * Takes a file in: writes its accepted rows, the rows set aside, the findings and the receipt, each durable before
     * this returns. The same file by the same office leaves the same bytes.
     *
     * @throws IOException where our own disk cannot be written
     */
    public static IntakeOutcome take(IntakeRequest request) throws IOException {
        Filing filing = new Filing(request.office(), request.fileName(), request.arrivedAt(), request.pack());
        String sha256 = request.sha256() == null ? "" : request.sha256();
        Heading heading = null;
        try {
            if (sha256.isEmpty()) {
                sha256 = DeliveryId.sha256(request.file());
            }
            heading = heading(request.file(), filing, null);
            return accept(request, filing, heading, sha256);
        } catch (Unreadable refusal) {
            IntakeOutcome outcome = refused(filing, refusal, sha256, heading);
            answer(request, outcome);
            return outcome;
        }
    }

    /**
     * Looks at a file without leaving a trace: the same findings as {@link #take} would make, but for those that need what the
     * office sent before.
     */
    public static IntakeOutcome check(CheckRequest request) {
        Filing filing = new Filing(request.office(), request.fileName(), request.arrivedAt(), request.pack());
        String sha256 = "";
        Heading heading = null;
        try {
            sha256 = DeliveryId.sha256(request.file());
            heading = heading(request.file(), filing, request.source());
            if (heading.profile().feed() != Feed.DOSSIERS) {
                return FeedIntake.check(request.file(), filing, heading, sha256);
            }
            Findings findings = new Findings(filing);
            Passage passage = new Passage(heading, filing, findings, null, null);
            passage.run();
            RuleBook.check(passage.facts(), findings);
            Receipt receipt = receipt(
                    filing, heading, sha256, rows(passage), null, findings, passage.quality(), passage.spoken());
            return new IntakeOutcome(
                    receipt, findings.kept(), null, new Mending(request.file(), heading, passage.faulty()));
        } catch (Unreadable refusal) {
            return refused(filing, refusal, sha256, heading);
        } catch (IOException nothingIsWritten) {
            throw new IllegalStateException(nothingIsWritten);
        }
    }

    /**
     * Says which profile a file is read by, and how each of its columns is understood; nothing is judged and no trace left.
     *
     * @return lines for a terminal
     */
    public static List<String> explain(CheckRequest request, Language language) {
        Filing filing = new Filing(request.office(), request.fileName(), request.arrivedAt(), request.pack());
        SourceText text = new SourceText(language);
        try {
            List<Table> tables = SourceFile.tables(request.file(), filing.fileName(), Limits.USUAL);
            List<Heading> candidates = HeadingSearch.candidates(tables, filing);
            List<Row> examples =
                    candidates.isEmpty() ? List.of() : candidates.get(0).table().head(SourceFile.HEAD_ROWS);
            return text.of(request.fileName(), candidates, examples);
        } catch (Unreadable refusal) {
            return new ReceiptText(language)
                    .findings(refused(filing, refusal, "", null).findings());
        }
    }

    private static Heading heading(Path file, Filing filing, @Nullable String source) throws Unreadable {
        if (!filing.officeKnown()) {
            throw new Unreadable(Problem.UNKNOWN_OFFICE, String.valueOf(filing.office()));
        }
        return HeadingSearch.best(SourceFile.tables(file, filing.fileName(), Limits.USUAL), filing, source);
    }

    private static IntakeOutcome accept(IntakeRequest request, Filing filing, Heading heading, String sha256)
            throws IOException, Unreadable {
        if (heading.profile().feed() != Feed.DOSSIERS) {
            return FeedIntake.take(request, filing, heading, sha256);
        }
        Findings findings = new Findings(filing);
        String delivery =
                DeliveryId.of(request.office(), sha256, heading.profile().digest());
        Map<String, String> metadata = Map.of(
                "delivery", delivery,
                "office", request.office(),
                "source", heading.profile().name(),
                "provided", Long.toString(heading.provided()));
        Receipt.Rows rows;
        Mending mending;
        LocalDate earliest;
        List<QualityCount> quality;
        Spoken spoken;
        try (DeliveryStore store = new DeliveryStore(request.dataDirectory(), delivery, metadata)) {
            Passage passage = new Passage(heading, filing, findings, store, earlier(request, heading));
            passage.run();
            RuleBook.check(passage.facts(), findings);
            store.publish();
            rows = rows(passage);
            mending = new Mending(request.file(), heading, passage.faulty());
            earliest = store.earliestReception();
            quality = passage.quality();
            spoken = passage.spoken();
        }
        Receipt receipt = receipt(filing, heading, sha256, rows, earliest, findings, quality, spoken);
        IntakeOutcome outcome = new IntakeOutcome(receipt, findings.kept(), delivery(receipt), mending);
        answer(request, outcome);
        return outcome;
    }

    private static @Nullable EarlierRows earlier(IntakeRequest request, Heading heading) throws IOException {
        EarlierDelivery earlier = request.earlier().of(heading.profile().name()).orElse(null);
        return earlier == null
                ? null
                : EarlierRows.read(earlier.accepted(), earlier.file(), earlier.arrivedAt())
                        .orElse(null);
    }

    /** Writes all that the office is told, the receipt itself last. */
    static void answer(IntakeRequest request, IntakeOutcome outcome) throws IOException {
        Receipt receipt = outcome.receipt();
        Path folder = ReceiptFolder.of(request.dataDirectory(), receipt);
        Attachments attached = outcome.giveBack(folder, "", Language.VIETNAMESE);
        ReceiptFolder.write(request.dataDirectory(), receipt, outcome.findings(), attached);
    }

    private static Receipt.Rows rows(Passage passage) {
        long accepted = passage.read() - passage.blank() - passage.setAside();
        return new Receipt.Rows(passage.read(), accepted, passage.setAside(), passage.blank());
    }

    private static Receipt receipt(
            Filing filing,
            Heading heading,
            String sha256,
            Receipt.Rows rows,
            @Nullable LocalDate earliest,
            Findings findings,
            List<QualityCount> quality,
            Spoken spoken) {
        return new Receipt(
                Feed.DOSSIERS,
                DeliveryId.of(name(filing), sha256, heading.profile().digest()),
                name(filing),
                officeName(filing),
                filing.fileName(),
                sha256,
                heading.profile().name(),
                heading.profile().titleVi(),
                heading.table().sheet(),
                filing.arrivedAt(),
                Receipt.State.ACCEPTED,
                rows,
                earliest,
                earliest == null ? null : filing.arrivedAt().toLocalDate(),
                heading.provided(),
                CodeCounts.of(filing.pack(), findings.counts()),
                IndicatorYield.of(filing.pack().indicators(), heading.provided()),
                quality,
                spoken,
                Severities.version(filing.pack()));
    }

    /** A file damaged further down has its heading, and is the same delivery as the one that was registered by it. */
    private static IntakeOutcome refused(Filing filing, Unreadable refusal, String sha256, @Nullable Heading heading) {
        Findings findings = new Findings(filing);
        RuleBook.check(
                new FileFacts(
                        filing,
                        refusal,
                        null,
                        0,
                        List.of(),
                        Set.of(),
                        List.of(),
                        List.of(),
                        new Closings(),
                        new MonthCounts(),
                        null),
                findings);
        Receipt receipt = new Receipt(
                DeliveryId.of(
                        name(filing),
                        sha256.isEmpty() ? filing.fileName() : sha256,
                        heading == null ? "" : heading.profile().digest()),
                name(filing),
                officeName(filing),
                filing.fileName(),
                sha256,
                null,
                null,
                null,
                filing.arrivedAt(),
                Receipt.State.REFUSED,
                Receipt.Rows.NONE,
                null,
                null,
                0,
                CodeCounts.of(filing.pack(), findings.counts()),
                List.of(),
                List.of());
        return new IntakeOutcome(receipt, findings.kept(), null, null);
    }

    /** The office's name, empty where none is named. */
    static String name(Filing filing) {
        return filing.office() == null ? "" : filing.office();
    }

    /** The office's name as officials read it, null where it is no unit of the pack. */
    static @Nullable String officeName(Filing filing) {
        return filing.officeUnit().map(Unit::nameVi).orElse(null);
    }

    /** The delivery that a receipt tells of. */
    static Delivery delivery(Receipt receipt) {
        return new Delivery(
                0,
                receipt.delivery(),
                receipt.office(),
                receipt.source() == null ? "" : receipt.source(),
                receipt.file(),
                receipt.sha256(),
                receipt.arrivedAt(),
                receipt.windowFrom(),
                receipt.windowTo(),
                receipt.provided(),
                receipt.rows().read(),
                receipt.rows().accepted(),
                receipt.rows().setAside(),
                receipt.rows().blank());
    }
}
