package vn.dti.nightly.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dti.figures.compare.ComparedPeriods;
import vn.dti.ledger.delivery.Deliveries;
import vn.dti.ledger.edition.EditionEntry;
import vn.dti.ledger.edition.Editions;
import vn.dti.nightly.CurrentEdition;
import vn.dti.nightly.EditionPlan;
import vn.dti.nightly.Staging;
import vn.dti.nightly.StoppableWork;
import vn.dti.nightly.Workplace;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.DeliveryTable;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.EditionNote;
import vn.dti.schemas.dataset.FeedDelivery;
import vn.dti.schemas.dataset.MeasureRequest;
import vn.dti.schemas.dataset.MeasureResult;

/** The measure job: the deliveries written down, then the measuring process. */
@Configuration(proxyBeanMethods = false)
public class MeasureJob {
    private final Workplace place;
    private final CurrentEdition current;

    /** A job of a workplace. */
    public MeasureJob(Workplace place, CurrentEdition current) {
        this.place = place;
        this.current = current;
    }

    @Bean
    Job measureJob(JobRepository repository, Step measureStep) {
        return new JobBuilder("measure", repository).start(measureStep).build();
    }

    /** Done anew in each attempt: another attempt may have used the same folder since. */
    @Bean
    Step measureStep(JobRepository repository) {
        return new StepBuilder("measure", repository)
                .tasklet(new StoppableWork("measure", place.stop(), this::measure))
                .allowStartIfComplete(true)
                .build();
    }

    private MeasureResult measure() throws IOException, InterruptedException {
        EditionPlan plan = current.plan();
        Staging staging = plan.staging();
        staging.begin();
        Path reference = Files.createDirectories(staging.folder().resolve("reference"));
        Deliveries ledger = new Deliveries(place.database());
        List<Delivery> deliveries = ledger.current();
        DeliveryTable.write(reference.resolve("deliveries.parquet"), deliveries);
        List<FeedDelivery> feeds = FeedDelivery.ranked(ledger.feeds());
        if (!feeds.isEmpty()) {
            FeedDelivery.write(reference, feeds);
        }
        long rows = deliveries.stream().mapToLong(Delivery::rowsAccepted).sum();
        request(plan).write(staging.request());
        place.progress().say("measure.started", plan.edition().name());
        LakeLock.await(place.data().root());
        Path log = place.data().root().resolve("lake").resolve(".measure.log");
        MeasureResult result = new MeasureProcess(
                        MeasureHome.find(), place.engine(), place.stop(), place.progress()::line)
                .run(staging.request(), staging.result(), log, place.database().password(), rows);
        describe(plan, reference);
        Quality.write(place.pack(), plan.edition(), staging.folder(), deliveries, ledger.quality());
        long different = DeclaredTotals.write(place.data().root().resolve("accepted"), staging.folder(), feeds);
        if (different > 0) {
            place.progress().say("measure.declared", different);
        }
        plan.staging().markMeasured(plan.identity());
        place.progress().say("measure.done", result.dossiers(), result.figures());
        return result;
    }

    /**
     * Says which edition this is, what was adjusted after the month before was closed, what was published of the months it is
     * compared with, and what moved in a revision.
     */
    private void describe(EditionPlan plan, Path reference) throws IOException {
        Edition edition = plan.edition();
        Editions editions =
                new Editions(place.database(), place.pack().settings().reportMonths());
        Optional<Edition> superseded = editions.superseded(edition).map(EditionEntry::edition);
        String reason = plan.reason().isEmpty() ? null : plan.reason();
        new EditionNote(superseded.map(Edition::name).orElse(null), reason).write(reference, edition);
        Optional<Edition> closed = frozen(editions, edition, ComparedPeriods.MONTH_BEFORE);
        if (closed.isPresent()
                && place.pack().indicators().indicator("opening_stock").isPresent()) {
            Path before = place.data().release(closed.get());
            long adjusted =
                    Adjustments.write(place.pack(), edition, plan.staging().folder(), closed.get(), before);
            place.progress().say("close.adjusted", adjusted, closed.get().name());
        }
        Map<Edition, Path> compared = new LinkedHashMap<>();
        closed.ifPresent(month -> compared.put(month, place.data().release(month)));
        frozen(editions, edition, ComparedPeriods.YEAR_BEFORE)
                .ifPresent(month -> compared.put(month, place.data().release(month)));
        if (!compared.isEmpty()) {
            PublishedFigures.write(reference, compared);
        }
        if (superseded.isPresent()) {
            Path before = place.data().release(superseded.get());
            long moved = Changes.write(place.pack(), edition, plan.staging().folder(), superseded.get(), before);
            place.progress().say("revise.moved", moved, superseded.get().name());
        }
    }

    /** What the edition of an earlier month said when this one's night began. */
    private static Optional<Edition> frozen(Editions editions, Edition edition, int monthsBack) {
        return editions.frozenBefore(edition.month().minusMonths(monthsBack), edition.date())
                .map(EditionEntry::edition);
    }

    private MeasureRequest request(EditionPlan plan) {
        Edition edition = plan.edition();
        return new MeasureRequest(
                edition.month().toString(),
                edition.revision(),
                edition.date().toString(),
                place.packName(),
                place.data().root().toString(),
                place.engine().lake(),
                plan.staging().folder().toString(),
                place.database().url(),
                place.database().user(),
                plan.identity(),
                plan.staging().result().toString());
    }
}
