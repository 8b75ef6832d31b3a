package vn.dti.nightly.command;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import vn.dti.nightly.pull.Pull;

/** The stages of a night, each of which asks what is there already before it does anything. */
final class NightFlow {
    private final Night night;
    private final Workplace place;
    private final Editions editions;

    /** How a stage found an edition. */
    enum Outcome {
        /** It did its work, now or in an earlier attempt at the same edition. */
        DONE,
        /** The edition is published, and whole. */
        PUBLISHED_BEFORE
    }

    /** An edition, as it was when the stage began, and how it was found. */
    record Found(EditionEntry entry, Outcome outcome) {}

    /** The stages of an opened night. */
    NightFlow(Night night) {
        this.night = night;
        this.place = night.place();
        this.editions = new Editions(place.database(), place.pack().settings().reportMonths());
    }

    /** Fetches what offices' systems hold ready; a source that is down holds up nothing. */
    void pull() throws IOException {
        new Pull(place, System.getenv(), Instant.now()).all(place.pack().connectors());
    }

    /** Takes in what waits in the inbox. */
    void intake() {
        night.bean(JobRunner.class).run(night.bean("intakeJob", Job.class));
    }

    /**
     * Makes the figures of a day's editions from all deliveries taken in so far; of none where no delivery was ever
     * accepted: there is nothing to say figures about.
     */
    List<Found> measure(LocalDate date) throws IOException {
        Deliveries deliveries = new Deliveries(place.database());
        if (deliveries.current().isEmpty()) {
            place.progress().say("measure.nothing");
            return List.of();
        }
        Inputs inputs = inputs();
        List<Found> found = new ArrayList<>();
        for (YearMonth month : openMonths(date)) {
            EditionEntry entry = editions.begin(month, date, inputs);
            found.add(new Found(entry, measure(entry)));
        }
        return found;
    }

    /** The months a night of a day publishes: what is frozen waits for a revision. */
    private List<YearMonth> openMonths(LocalDate date) {
        List<YearMonth> open = new ArrayList<>();
        for (YearMonth month : place.pack().settings().openMonths(date)) {
            Optional<EditionEntry> frozen = editions.frozen(month);
            if (frozen.isEmpty()) {
                open.add(month);
            } else {
                place.progress()
                        .say("month.closed", month, frozen.get().edition().name());
            }
        }
        return open;
    }

    /** Freezes a month as it is known now: figures, reports and publication of {@code r1}, {@code r2}… */
    Found freeze(YearMonth month, LocalDate date, String reason) throws IOException {
        EditionEntry entry = editions.beginFrozen(month, date, inputs(), reason);
        Outcome outcome = measure(entry);
        if (outcome == Outcome.DONE) {
            report(entry);
            publish(entry);
        }
        return new Found(entry, outcome);
    }

    /** What an edition begun now would rest on. */
    Inputs inputs() {
        return new Inputs(
                new Deliveries(place.database()).digest(), place.pack().digest(), place.programVersion());
    }

    private Outcome measure(EditionEntry entry) throws IOException {
        if (publishedWhole(entry)) {
            return Outcome.PUBLISHED_BEFORE;
        }
        EditionPlan plan = plan(entry);
        if (!plan.staging().measured(plan.identity())) {
            run("measureJob", plan);
        }
        return Outcome.DONE;
    }

    /** Makes the reports of the editions that {@code measure} left. */
    List<Found> report(LocalDate date) throws IOException {
        List<Found> found = new ArrayList<>();
        for (EditionEntry entry : begun(date)) {
            found.add(new Found(entry, report(entry)));
        }
        return found;
    }

    private Outcome report(EditionEntry entry) throws IOException {
        EditionPlan plan = plan(entry);
        if (!plan.staging().measured(plan.identity())) {
            return alreadyPublished(entry, "report.nothing");
        }
        if (!plan.staging().reported(plan.identity())) {
            run("reportJob", plan);
        }
        return Outcome.DONE;
    }

    /** Publishes the editions that {@code report} left. */
    List<Found> publish(LocalDate date) throws IOException {
        List<Found> found = new ArrayList<>();
        for (EditionEntry entry : begun(date)) {
            found.add(new Found(entry, publish(entry)));
        }
        return found;
    }

    private Outcome publish(EditionEntry entry) throws IOException {
        EditionPlan plan = plan(entry);
        if (!plan.staging().reported(plan.identity())) {
            return alreadyPublished(entry, "publish.nothing");
        }
        run("publishJob", plan);
        return Outcome.DONE;
    }

    /** The three stages after intake, each edition to its end before the next, which end at once where nothing is to do. */
    List<Found> edition(LocalDate date) throws IOException {
        List<Found> found = measure(date);
        for (Found each : found) {
            if (each.outcome() == Outcome.DONE) {
                report(each.entry());
                publish(each.entry());
            }
        }
        return found;
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

    private List<EditionEntry> begun(LocalDate date) {
        List<YearMonth> open = openMonths(date);
        List<EditionEntry> begun = open.stream()
                .flatMap(month -> editions.newest(month, date).stream())
                .toList();
        if (begun.isEmpty() && !open.isEmpty()) {
            throw Failure.usage("report.nothing", date);
        }
        return begun;
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
