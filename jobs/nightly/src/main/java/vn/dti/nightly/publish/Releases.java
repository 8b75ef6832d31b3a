package vn.dti.nightly.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.ledger.edition.EditionEntry;
import vn.dti.ledger.edition.Editions;
import vn.dti.nightly.DataDirectory;
import vn.dti.nightly.EditionPlan;
import vn.dti.nightly.Failure;
import vn.dti.nightly.Sha256;
import vn.dti.nightly.Staging;
import vn.dti.schemas.dataset.Durable;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.pack.Pack;

/** The folder of releases, kept as the ledger says. */
public final class Releases {
    private final DataDirectory data;

    /** The releases of a data directory. */
    public Releases(DataDirectory data) {
        this.data = data;
    }

    /**
     * Makes the folder agree with the ledger after a crash: folders that no published edition names are removed, and the
     * pointer is rewritten.
     */
    public void agreeWith(Editions editions) throws IOException {
        if (!Files.isDirectory(data.releases())) {
            return;
        }
        Set<Path> named = editions.published().stream()
                .map(entry -> data.release(entry.edition()))
                .collect(Collectors.toSet());
        for (Path month : folders(data.releases())) {
            if (month.equals(data.staging())) {
                Staging.forgetFinished(data);
                continue;
            }
            for (Path release : folders(month)) {
                if (!named.contains(release)) {
                    Durable.remove(release);
                }
            }
        }
        pointTo(editions);
    }

    /** Makes the pointer say what the ledger says. */
    public void pointTo(Editions editions) throws IOException {
        new LatestPointer(data.latest())
                .rewrite(
                        editions.current().map(EditionEntry::edition).orElse(null),
                        editions.lastFull().map(EditionEntry::edition).orElse(null));
    }

    /**
     * Writes data package and manifest into a release in the making and syncs all of it.
     *
     * @return the SHA-256 of the manifest
     */
    public String finish(EditionPlan plan, Pack pack) throws IOException {
        Path folder = plan.staging().folder();
        Files.deleteIfExists(folder.resolve(Manifest.NAME));
        Durable.write(
                folder.resolve(DataPackage.NAME),
                DataPackage.describe(folder, plan.edition(), pack.settings().titleVi()));
        Manifest.Origin origin = new Manifest.Origin(
                pack.settings().name(),
                plan.inputs().pack(),
                plan.inputs().program(),
                pack.indicators().version(),
                plan.identity());
        Durable.write(
                folder.resolve(Manifest.NAME),
                Manifest.of(folder, plan.edition(), origin).text());
        Durable.syncTree(folder);
        return Sha256.of(folder.resolve(Manifest.NAME));
    }

    /**
     * Requires that a release which replaces a damaged one of the same name says the same.
     *
     * @throws Failure where it does not
     */
    public void requireSame(Edition edition, String manifest, Optional<EditionEntry> known) {
        String published = known.map(EditionEntry::manifestSha256).orElse(null);
        if (published != null && !published.equals(manifest)) {
            throw Failure.retry("release.other", edition.name());
        }
    }

    /** Moves a finished release under its name, in place of a damaged one, and syncs the folders it lies in. */
    public void moveIn(EditionPlan plan) throws IOException {
        Path release = data.release(plan.edition());
        Durable.remove(release);
        Durable.move(plan.staging().folder(), release);
        Durable.sync(data.releases());
    }

    /** What is wrong with a published release: files missing, changed or too many; empty where it is as published. */
    public List<String> damage(EditionEntry entry) throws IOException {
        Path release = data.release(entry.edition());
        Path manifest = release.resolve(Manifest.NAME);
        if (!Files.isRegularFile(manifest) || !Sha256.of(manifest).equals(entry.manifestSha256())) {
            return List.of(Manifest.NAME);
        }
        return Manifest.read(release).differences(release);
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }
}
