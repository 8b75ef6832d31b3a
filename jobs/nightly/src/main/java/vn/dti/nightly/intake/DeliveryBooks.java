package vn.dti.nightly.intake;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import vn.dti.intake.IntakeOutcome;
import vn.dti.intake.receipt.Receipt;
import vn.dti.ledger.delivery.Deliveries;
import vn.dti.ledger.delivery.FindingCount;
import vn.dti.nightly.Language;
import vn.dti.nightly.Progress;
import vn.dti.nightly.Workplace;
import vn.dti.schemas.extract.Finding;
import vn.dti.schemas.extract.Severity;

/** Books what came of deliveries; their files and receipts are on the disk by then. */
final class DeliveryBooks implements ItemWriter<DeliveryCheck.Checked> {
    private final Deliveries deliveries;
    private final Progress progress;
    private final AtomicLong files = new AtomicLong();
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong setAside = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    /** The books of a workplace. */
    DeliveryBooks(Workplace place) {
        this.deliveries = new Deliveries(place.database());
        this.progress = place.progress();
    }

    @Override
    public void write(Chunk<? extends DeliveryCheck.Checked> chunk) {
        chunk.forEach(this::book);
    }

    /** Says what came of all of them. */
    void tell() {
        if (files.get() > 0) {
            progress.say("intake.done", files.get(), accepted.get(), setAside.get(), refused.get());
        }
    }

    private void book(DeliveryCheck.Checked checked) {
        IntakeOutcome outcome = checked.outcome();
        String id = checked.arrival().id();
        files.incrementAndGet();
        outcome.delivery()
                .ifPresentOrElse(
                        delivery -> {
                            Receipt receipt = outcome.receipt();
                            deliveries.markChecked(receipt.feed(), delivery, counts(outcome), receipt.quality());
                            accepted.addAndGet(delivery.rowsAccepted());
                            setAside.addAndGet(delivery.rowsSetAside());
                        },
                        () -> {
                            Finding reason = reason(outcome);
                            deliveries.markRefused(id, reason.code(), counts(outcome));
                            refused.incrementAndGet();
                            boolean english = progress.messages().language() == Language.EN;
                            progress.say(
                                    "intake.refused",
                                    checked.arrival().file(),
                                    checked.arrival().office(),
                                    english ? reason.messageEn() : reason.messageVi());
                        });
    }

    private static Finding reason(IntakeOutcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("refused without a reason"));
    }

    private static List<FindingCount> counts(IntakeOutcome outcome) {
        return outcome.receipt().codes().stream()
                .map(code -> new FindingCount(code.code(), code.severity(), code.count()))
                .toList();
    }
}
