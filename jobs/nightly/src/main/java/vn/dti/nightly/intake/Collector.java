package vn.dti.nightly.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.TreeSet;
import vn.dti.intake.Intake;
import vn.dti.intake.IntakeOutcome;
import vn.dti.intake.IntakeRequest;
import vn.dti.ledger.delivery.Arrival;
import vn.dti.ledger.delivery.Deliveries;
import vn.dti.nightly.Progress;
import vn.dti.nightly.Workplace;
import vn.dti.schemas.pack.Pack;

/**
 * Empties the inbox: each file is kept in {@code raw}, then registered in the ledger in the order of arrival, and only
 * then removed. A crash anywhere loses nothing and numbers nothing twice.
 */
final class Collector {
    private final Workplace place;
    private final Pack pack;
    private final Progress progress;
    private final RawStore raw;
    private final Deliveries deliveries;
    private final Recognition recognition;

    /** A collector of a workplace. */
    Collector(Workplace place) {
        this.place = place;
        this.pack = place.pack();
        this.progress = place.progress();
        this.raw = new RawStore(place.data().raw());
        this.deliveries = new Deliveries(place.database());
        this.recognition = new Recognition(pack);
    }

    /**
     * Takes in all that is whole.
     *
     * @return how many files were registered
     */
    int collect() throws IOException {
        Inbox inbox = new Inbox(place.data().inbox(), pack.settings().zone(), this::known);
        if (!inbox.exists()) {
            Files.createDirectories(place.data().inbox());
            progress.say("inbox.missing", place.data().inbox());
        }
        Inbox.Content content = inbox.scan();
        content.waiting().forEach(path -> progress.say("inbox.waiting", path));
        content.loose().forEach(path -> progress.say("inbox.loose", path));
        for (Drop stranger : content.strangers()) {
            receipt(stranger);
        }
        TreeSet<String> offices = new TreeSet<>();
        int unread = 0;
        int known = 0;
        for (Drop drop : content.ready()) {
            if (place.stop().asked()) {
                return unread;
            }
            if (register(drop)) {
                unread++;
            } else {
                known++;
            }
            offices.add(drop.office());
        }
        if (content.ready().isEmpty()) {
            progress.say("inbox.empty");
        } else {
            progress.say("inbox.taken", content.ready().size(), offices.size(), known);
        }
        return unread;
    }

    private boolean register(Drop drop) throws IOException {
        BasicFileAttributes before = Files.readAttributes(drop.file(), BasicFileAttributes.class);
        String sha256 = raw.keep(drop.file());
        BasicFileAttributes after = Files.readAttributes(drop.file(), BasicFileAttributes.class);
        if (before.size() != after.size() || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
            progress.say("inbox.waiting", drop.path());
            return false;
        }
        Arrival arrival = recognition.arrival(drop, raw.file(sha256), sha256);
        boolean unread = deliveries.register(arrival).unread();
        Files.delete(drop.file());
        return unread;
    }

    private boolean known(String office) {
        return pack.units().find(office).isPresent()
                || !pack.grants().of(office).isEmpty();
    }

    /** An unknown office's file gets its refusal in writing and stays where it lies, for the day the pack knows it. */
    private void receipt(Drop stranger) throws IOException {
        Path data = place.data().root();
        IntakeOutcome outcome = Intake.take(new IntakeRequest(
                stranger.file(), stranger.name(), stranger.office(), stranger.arrivedAt(), pack, data));
        progress.say("inbox.stranger", stranger.path(), outcome.receipt().delivery());
    }
}
