package vn.dti.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.job.Job;
import vn.dti.ledger.delivery.Deliveries;
import vn.dti.ledger.edition.EditionEntry;
import vn.dti.ledger.edition.EditionState;
import vn.dti.ledger.edition.Editions;
import vn.dti.ledger.edition.Inputs;
import vn.dti.nightly.CurrentEdition;
import vn.dti.nightly.EditionPlan;
import vn.dti.nightly.Failure;
import vn.dti.nightly.JobRunner;
import vn.dti.nightly.Workplace;
import vn.dti.nightly.publish.Releases;

/** The stages of a night, each of which asks what is there already before it does anything. */
final class NightFlow {
    private final Night night;
    private final Workplace place;

    /** How a stage found things. */
    enum Outcome {
        /** It did its work, now or in an earlier attempt at the same edition. */
        DONE,
        /** The edition is published, and whole. */
        PUBLISHED_BEFORE,
        /** No delivery was ever accepted: there is nothing to say figures about. */
        NOTHING_THERE
    }

    /** The stages of an opened night. */
    NightFlow(Night night) {
        this.night = night;
        this.place = night.place();
    }

    /** Takes in what waits in the inbox. */
    void intake() {
        night.bean(JobRunner.class).run(night.bean("intakeJob", Job.class));
    }

    /** Makes the figures of a day's edition from all deliveries taken in so far. */
    Outcome measure(LocalDate date) throws IOException {
        Deliveries deliveries = new Deliveries(place.database());
        if (deliveries.current().isEmpty()) {
            place.progress().say("measure.nothing");
            return Outcome.NOTHING_THERE;
        }
        Inputs inputs = new Inputs(deliveries.digest(), place.pack().digest(), place.programVersion());
        EditionEntry entry = new Editions(place.database()).begin(YearMonth.from(date), date, inputs);
        if (publishedWhole(entry)) {
            return Outcome.PUBLISHED_BEFORE;
        }
        EditionPlan plan = plan(entry);
        if (!plan.staging().measured(plan.identity())) {
            run("measureJob", plan);
        }
        return Outcome.DONE;
    }

    /** Makes the reports of the edition that {@code measure} left. */
    Outcome report(LocalDate date) throws IOException {
        EditionEntry entry = begun(date);
        EditionPlan plan = plan(entry);
        if (!plan.staging().measured(plan.identity())) {
            return alreadyPublished(entry, "report.nothing");
        }
        if (!plan.staging().reported(plan.identity())) {
            run("reportJob", plan);
        }
        return Outcome.DONE;
    }

    /** Publishes the edition that {@code report} left. */
    Outcome publish(LocalDate date) throws IOException {
        EditionEntry entry = begun(date);
        EditionPlan plan = plan(entry);
        if (!plan.staging().reported(plan.identity())) {
            return alreadyPublished(entry, "publish.nothing");
        }
        run("publishJob", plan);
        return Outcome.DONE;
    }

    /** The three stages after intake, which end at once where there is nothing to do. */
    Outcome edition(LocalDate date) throws IOException {
        Outcome measured = measure(date);
        if (measured != Outcome.DONE) {
            return measured;
        }
        report(date);
        return publish(date);
    }

    private Outcome alreadyPublished(EditionEntry entry, String otherwise) throws IOException {
        if (publishedWhole(entry)) {
            return Outcome.PUBLISHED_BEFORE;
        }
        throw Failure.usage(otherwise, entry.edition().date());
    }

    /** COMPLETED in the books alone does not prove a release: its checksums do. */
    private boolean publishedWhole(EditionEntry entry) throws IOException {
        if (entry.state() != EditionState.PUBLISHED) {
            return false;
        }
        List<String> damage = new Releases(place.data()).damage(entry);
        if (!damage.isEmpty()) {
            place.progress().say("release.damaged", entry.edition().name(), damage.size(), damage.get(0));
        }
        return damage.isEmpty();
    }

    private EditionEntry begun(LocalDate date) {
        Optional<EditionEntry> entry = night.newest(date);
        return entry.orElseThrow(() -> Failure.usage("report.nothing", date));
    }

    private EditionPlan plan(EditionEntry entry) {
        EditionPlan plan = EditionPlan.of(entry, place.data());
        night.bean(CurrentEdition.class).is(plan);
        return plan;
    }

    private void run(String job, EditionPlan plan) {
        night.bean(JobRunner.class)
                .run(night.bean(job, Job.class), plan.edition().date().toString(), plan.identity());
    }
}
