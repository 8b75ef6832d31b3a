package vn.dti.nightly.command;

import picocli.CommandLine.Command;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;

/** {@code dti pack …}: reference packs. */
@Command(name = "pack", subcommands = PackNew.class)
final class PackCommand extends DtiCommand {
    @Override
    ExitCode run() {
        throw Failure.usage("pack.which");
    }
}
