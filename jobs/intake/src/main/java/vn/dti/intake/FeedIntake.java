package vn.dti.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.keep.DeliveryId;
import vn.dti.intake.keep.FeedStore;
import vn.dti.intake.map.Filing;
import vn.dti.intake.map.Heading;
import vn.dti.intake.read.Unreadable;
import vn.dti.intake.receipt.CodeCounts;
import vn.dti.intake.receipt.Receipt;
import vn.dti.intake.returned.Mending;
import vn.dti.intake.rule.Findings;
import vn.dti.intake.rule.Severities;
import vn.dti.schemas.extract.Feed;

/** What {@link Intake} does with a file of a small feed, once its heading is known. */
final class FeedIntake {

    private FeedIntake() {}

    /**
     * Takes the file in: accepted rows, findings and receipt, each durable before this returns.
     *
     * @throws Unreadable where the file cannot be read to its end
     * @throws IOException where our own disk cannot be written
     */
    static IntakeOutcome take(IntakeRequest request, Filing filing, Heading heading, String sha256)
            throws Unreadable, IOException {
        Findings findings = new Findings(filing);
        FeedPassage passage = FeedPassage.read(heading, filing, findings);
        Receipt receipt = receipt(filing, heading, sha256, passage, findings);
        Map<String, String> metadata = Map.of(
                "delivery", receipt.delivery(),
                "office", receipt.office(),
                "source", heading.profile().name(),
                "feed", receipt.feed().name(),
                "provided", Long.toString(heading.provided()));
        FeedStore.write(request.dataDirectory(), receipt.delivery(), receipt.feed(), passage.accepted(), metadata);
        Mending mending = new Mending(request.file(), heading, passage.faulty());
        IntakeOutcome outcome = new IntakeOutcome(receipt, findings.kept(), Intake.delivery(receipt), mending);
        Intake.answer(request, outcome);
        return outcome;
    }

    /**
     * Looks at the file without leaving a trace.
     *
     * @throws Unreadable where the file cannot be read to its end
     */
    static IntakeOutcome check(Path file, Filing filing, Heading heading, String sha256) throws Unreadable {
        Findings findings = new Findings(filing);
        FeedPassage passage = FeedPassage.read(heading, filing, findings);
        return new IntakeOutcome(
                receipt(filing, heading, sha256, passage, findings),
                findings.kept(),
                null,
                new Mending(file, heading, passage.faulty()));
    }

    private static Receipt receipt(
            Filing filing, Heading heading, String sha256, FeedPassage passage, Findings findings) {
        Feed feed = heading.profile().feed();
        @Nullable LocalDate[] window = passage.window();
        return new Receipt(
                feed,
                DeliveryId.of(Intake.name(filing), sha256, heading.profile().digest()),
                Intake.name(filing),
                Intake.officeName(filing),
                filing.fileName(),
                sha256,
                heading.profile().name(),
                heading.profile().titleVi(),
                heading.table().sheet(),
                filing.arrivedAt(),
                Receipt.State.ACCEPTED,
                passage.rows(),
                window[0],
                window[1],
                heading.provided(),
                CodeCounts.of(filing.pack(), findings.counts()),
                List.of(),
                List.of(),
                passage.spoken(),
                Severities.version(filing.pack()));
    }
}
