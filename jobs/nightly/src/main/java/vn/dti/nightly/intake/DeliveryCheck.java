package vn.dti.nightly.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import vn.dti.intake.EarlierDelivery;
import vn.dti.intake.Intake;
import vn.dti.intake.IntakeOutcome;
import vn.dti.intake.IntakeRequest;
import vn.dti.ledger.delivery.Arrival;
import vn.dti.ledger.delivery.Deliveries;
import vn.dti.nightly.Failures;
import vn.dti.nightly.Workplace;

/** Reads one delivery with intake's own classes. Runs on two threads; a stop or a defect leaves the delivery unread. */
final class DeliveryCheck implements ItemProcessor<Arrival, DeliveryCheck.Checked>, StepExecutionListener {
    private final Workplace place;
    private final RawStore raw;
    private final Defects defects;
    private final Turns turns;
    private final Deliveries deliveries;

    /**
     * A delivery that was read.
     *
     * @param arrival what came in
     * @param outcome what came of it
     */
    record Checked(Arrival arrival, IntakeOutcome outcome) {}

    /** A check of a workplace, which counts what it could not do in {@code defects}. */
    DeliveryCheck(Workplace place, Defects defects, Turns turns) {
        this.turns = turns;
        this.deliveries = new Deliveries(place.database());
        this.place = place;
        this.raw = new RawStore(place.data().raw());
        this.defects = defects;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        place.stop().whenAsked(execution::setTerminateOnly);
    }

    @Override
    public @Nullable Checked process(Arrival arrival) throws Exception {
        try {
            turns.await(arrival);
            return place.stop().asked() ? null : check(arrival);
        } finally {
            turns.done(arrival);
        }
    }

    private @Nullable Checked check(Arrival arrival) throws Exception {
        IntakeRequest request = new IntakeRequest(
                raw.file(arrival.sha256()),
                arrival.file(),
                arrival.office(),
                arrival.arrivedAt(),
                place.pack(),
                place.data().root(),
                arrival.sha256(),
                source -> earlier(arrival));
        try {
            return new Checked(arrival, place.stop().unlessAsked("check", () -> Intake.take(request)));
        } catch (IOException ourDisk) {
            throw ourDisk;
        } catch (Exception defect) {
            if (!place.stop().asked()) {
                defects.add(defect);
                String reason = place.progress().messages().say(Failures.of(defect));
                place.progress().say("intake.failed", arrival.file(), arrival.office(), reason);
            }
            return null;
        }
    }

    /** The newest of what the office sent before by the same profile that was taken in. */
    private Optional<EarlierDelivery> earlier(Arrival arrival) {
        Path accepted = place.data().root().resolve("accepted");
        return deliveries.before(arrival.id()).stream()
                .map(before -> new EarlierDelivery(
                        accepted.resolve(before.id() + ".parquet"), before.file(), before.arrivedAt()))
                .filter(before -> Files.exists(before.accepted()))
                .findFirst();
    }
}
