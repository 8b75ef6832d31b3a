package vn.dti.nightly.command;

import static vn.dti.intake.receipt.Language.ENGLISH;
import static vn.dti.intake.receipt.Language.VIETNAMESE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dti.intake.CheckRequest;
import vn.dti.intake.Intake;
import vn.dti.intake.IntakeOutcome;
import vn.dti.intake.receipt.Attachments;
import vn.dti.intake.receipt.ReceiptJson;
import vn.dti.intake.receipt.ReceiptPage;
import vn.dti.intake.receipt.ReceiptText;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;
import vn.dti.nightly.Language;
import vn.dti.schemas.dataset.Durable;
import vn.dti.schemas.extract.Severity;
import vn.dti.schemas.pack.Pack;

/** {@code dti check FILE…}: what would be said of files, without keeping anything; exit code 1 where there are errors. */
@Command(name = "check")
final class CheckCommand extends DtiCommand {
    private static final String PAGE = ".html";

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "option.check.files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--office", paramLabel = "CODE", descriptionKey = "option.check.office")
    private @Nullable String office;

    @Option(names = "--source", paramLabel = "NAME", descriptionKey = "option.check.source")
    private @Nullable String source;

    @Option(names = "--page", paramLabel = "DIR", descriptionKey = "option.check.page")
    private @Nullable Path pages;

    @Option(names = "--explain-source", descriptionKey = "option.check.explain")
    private boolean explain;

    @Option(names = "--json", descriptionKey = "option.check.json")
    private boolean json;

    @Override
    ExitCode run() throws IOException {
        Pack pack = options().pack();
        require(pack);
        if (explain) {
            files.forEach(
                    file -> Intake.explain(request(pack, file), language()).forEach(out()::println));
            return ExitCode.DONE;
        }
        List<IntakeOutcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            outcomes.add(Intake.check(request(pack, file)));
        }
        List<Path> written = pages == null ? List.of() : write(pages, outcomes);
        if (json) {
            out().println(outcomes.stream()
                    .map(outcome -> ReceiptJson.of(outcome.receipt(), outcome.findings())
                            .strip())
                    .collect(Collectors.joining(",\n", "[", "]")));
        } else {
            outcomes.forEach(this::print);
            written.forEach(page -> out().println(messages().say("check.page", page)));
        }
        boolean errors = outcomes.stream().anyMatch(outcome -> outcome.count(Severity.ERROR) > 0);
        return errors ? ExitCode.FAILED : ExitCode.DONE;
    }

    /** A page a file, under the file's name; of files of one name the later ones are numbered. */
    private List<Path> write(Path folder, List<IntakeOutcome> outcomes) throws IOException {
        List<Path> written = new ArrayList<>();
        for (IntakeOutcome outcome : outcomes) {
            String name = outcome.receipt().file();
            Path page = folder.resolve(name + PAGE);
            for (int again = 2; written.contains(page); again++) {
                page = folder.resolve(name + "." + again + PAGE);
            }
            String stem = name(page).substring(0, name(page).length() - PAGE.length()) + ".";
            Attachments attached = outcome.giveBack(folder, stem, language());
            Durable.write(page, ReceiptPage.of(outcome.receipt(), outcome.findings(), attached, language()));
            written.add(page);
        }
        return written;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private vn.dti.intake.receipt.Language language() {
        return messages().language() == Language.EN ? ENGLISH : VIETNAMESE;
    }

    private void print(IntakeOutcome outcome) {
        ReceiptText text = new ReceiptText(language());
        text.summary(outcome.receipt()).forEach(out()::println);
        text.findings(outcome.findings()).forEach(out()::println);
    }

    private void require(Pack pack) {
        for (Path file : files) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw Failure.usage("check.missing", file);
            }
        }
        if (office != null && !known(pack, office)) {
            throw Failure.usage("check.unknown-office", office);
        }
        if (source != null
                && pack.sources().stream().noneMatch(profile -> profile.name().equals(source))) {
            throw Failure.usage("check.unknown-source", source);
        }
    }

    private CheckRequest request(Pack pack, Path file) {
        return new CheckRequest(
                file,
                String.valueOf(file.getFileName()),
                office != null ? office : folderOffice(pack, file),
                LocalDateTime.now(pack.settings().zone()),
                pack,
                source);
    }

    /** A file that lies in an office's folder is taken for that office's. */
    private static @Nullable String folderOffice(Pack pack, Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        String name = folder == null || folder.getFileName() == null
                ? ""
                : folder.getFileName().toString();
        return known(pack, name) ? name : null;
    }

    private static boolean known(Pack pack, String office) {
        return pack.units().find(office).isPresent()
                || !pack.grants().of(office).isEmpty();
    }
}
