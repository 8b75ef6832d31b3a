package vn.dti.nightly.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;
import vn.dti.nightly.Failures;
import vn.dti.nightly.Language;
import vn.dti.nightly.Messages;

/** The program: {@code dti COMMAND}. Results go to standard output, everything else to standard error. */
@Command(
        name = "dti",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            SampleCommand.class,
            CheckCommand.class,
            PullCommand.class,
            IntakeCommand.class,
            MeasureCommand.class,
            ReportCommand.class,
            PublishCommand.class,
            NightlyCommand.class,
            CloseCommand.class,
            ReviseCommand.class,
            DemoCommand.class,
            StatusCommand.class,
            ExplainCommand.class,
            FormCommand.class,
            WhyCommand.class,
            ScoreCommand.class,
            PackCommand.class,
            ScheduleCommand.class
        })
public final class Dti {
    private Dti() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        int exit = run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
        Shutdown.ended();
        System.exit(exit);
    }

    /** Runs a command, whose results go to {@code out} and whose sentences to {@code error}; returns its exit code. */
    static int run(PrintWriter out, PrintWriter error, String... arguments) {
        CommandLine line = new CommandLine(new Dti());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(Messages.texts(helpLanguage(arguments)));
        line.setOut(out);
        line.setErr(error);
        line.setParameterExceptionHandler(Dti::misused);
        line.setExecutionExceptionHandler(Dti::failed);
        if (arguments.length == 0) {
            line.usage(error);
            return ExitCode.USAGE.number();
        }
        try {
            return line.execute(arguments);
        } catch (Throwable defect) {
            // Errors pass picocli's handlers by; an operator still gets a sentence.
            Failure failure = Failures.of(defect);
            error.println(new Messages(helpLanguage(arguments)).say(failure));
            if (Arrays.asList(arguments).contains("--debug")) {
                defect.printStackTrace(error);
            }
            return failure.exitCode().number();
        }
    }

    /** Help is shown before any pack is loaded: in Vietnamese unless English is asked for. */
    private static Language helpLanguage(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        int asked = words.indexOf("--lang");
        boolean english = words.contains("--lang=en") || (asked >= 0 && words.indexOf("en") == asked + 1);
        return english ? Language.EN : Language.VI;
    }

    private static int misused(ParameterException fault, String[] arguments) {
        Messages messages = new Messages(helpLanguage(arguments));
        CommandLine line = fault.getCommandLine();
        line.getErr().println(sentence(messages, fault));
        line.getErr().println(messages.say("usage.help", line.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE.number();
    }

    private static String sentence(Messages messages, ParameterException fault) {
        if (fault instanceof MissingParameterException missing) {
            return messages.say(
                    "usage.missing",
                    missing.getMissing().stream()
                            .map(argument -> argument instanceof OptionSpec option
                                    ? option.longestName()
                                    : argument.paramLabel())
                            .collect(Collectors.joining(", ")));
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return messages.say("usage.unmatched", String.join(", ", unmatched.getUnmatched()));
        }
        if (fault.getArgSpec() instanceof OptionSpec option && fault.getValue() != null) {
            return messages.say("usage.value", option.longestName(), fault.getValue());
        }
        return messages.say("usage", String.valueOf(fault.getMessage()));
    }

    private static int failed(Exception thrown, CommandLine line, ParseResult parsed) {
        GlobalOptions options = optionsOf(line);
        Failure failure = Failures.of(thrown);
        line.getErr().println(options.messages().say(failure));
        if (options.debug()) {
            thrown.printStackTrace(line.getErr());
        }
        return failure.exitCode().number();
    }

    private static GlobalOptions optionsOf(CommandLine line) {
        return line.getCommandSpec().userObject() instanceof DtiCommand command
                ? command.options()
                : new GlobalOptions();
    }
}
