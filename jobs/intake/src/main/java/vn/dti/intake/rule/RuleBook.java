package vn.dti.intake.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.Field;

/** All rules, in the order of their codes. */
public final class RuleBook {
    private static final List<Rule> RULES = List.of(
            new FileUnreadable(),
            new FileEmpty(),
            new FileOfOtherKind(),
            new FileNotUtf8(),
            new FileDamaged(),
            new FileTooLarge(),
            new HeaderNotFound(),
            new ColumnMissing(),
            new OfficeUnknown(),
            new FileWithoutRows(),
            new ColumnTwice(),
            new ColumnsUnknown(),
            new TimesWithoutHour(),
            new JsonBroken(),
            new LettersOld(),
            new FileLocked(),
            new RowWithoutDossier(),
            new OtherPlace(),
            new WentBackwards(),
            new FewerThanBefore(),
            new VolumeFarFromUsual(),
            new LateShareFarFromUsual(),
            new DeclaredPartsDiffer(),
            new DeclaredRateWithoutCases(),
            new DeclaredRateDiffers(),
            new DeclaredSumDiffers(),
            new DeclaredPeriodAssumed(),
            new DeclaredPeriodBackwards(),
            new DossierCodeMissing(),
            new DossierCodeTwice(),
            new DossierCodePattern(),
            new RowTooWide(),
            new RowTooShort(),
            new QuoteNotClosed(),
            new CellsShifted(),
            new ProcedureMissing(),
            new ProcedureUnknown(),
            new ProcedureNotInForce(),
            new UnitUnknown(),
            new UnitEnded(),
            new UnitNotYet(),
            new GrantMissing(),
            new ReceivedMissing(),
            new NotYetReceived(),
            new TimeUnreadable(),
            new ReceivedInFuture(),
            new TimeInFuture(),
            new FinishedBeforeReceived(),
            new ReturnedBeforeReceived(),
            new ReturnedBeforeFinished(),
            new DueBeforeReceived(),
            new ReceivedBeforeSubmitted(),
            new SupplementBeforeRequest(),
            new ResumedBeforeSuspended(),
            new StatusWithoutEnd(),
            new ChannelUnknown(),
            new StatusUnknown(),
            new PaymentUnknown(),
            new ServiceLevelUnknown(),
            new YesNoUnreadable(),
            new CountUnreadable(),
            new MoneyUnreadable(),
            new PartsExceedTotal(),
            new SatisfactionOutOfRange(),
            new WordsNotKept(),
            new ClosedAtOnce(),
            new ClosedAtMonthsEnd(),
            new ClosedBackInTime(),
            new DueMovedAfterPassed(),
            new SupplementInLastHours(),
            new NothingOccurred(),
            new FeedRowBroken(),
            new FeedValueMissing(),
            new FeedRowTwice(),
            new FeedCodeNotKept(),
            new FeedUnitUnknown(),
            new FeedGrantMissing(),
            new FeedProcedureUnknown(),
            new FeedTimeUnreadable(),
            new FeedPlacedAhead(),
            new FeedTimeAhead(),
            new FeedWordUnknown(),
            new FeedNumberUnreadable(),
            new FeedYesNoUnreadable(),
            new PetitionBeforeReceived(),
            new PetitionPublishedBeforeAnswered(),
            new PetitionStatusWithoutEnd(),
            new PublicationBeforeDecision(),
            new PromulgationUnknown(),
            new SyncedExceedsReceived(),
            new AnswerLevelOutOfRange());

    private static final String VERSION = digest();

    private static final List<RowRule> ROW_RULES = RULES.stream()
            .filter(RowRule.class::isInstance)
            .map(RowRule.class::cast)
            .toList();

    private static final List<AcrossRule> ACROSS_RULES = RULES.stream()
            .filter(AcrossRule.class::isInstance)
            .map(AcrossRule.class::cast)
            .toList();

    private static final List<FeedRule> FEED_RULES = RULES.stream()
            .filter(FeedRule.class::isInstance)
            .map(FeedRule.class::cast)
            .toList();

    /** What is asked of a row that only declares that nothing occurred. */
    private static final List<FeedRule> NIL_RULES =
            List.of(new FeedUnitUnknown(), new FeedGrantMissing(), new FeedTimeUnreadable(), new FeedPlacedAhead());

    private RuleBook() {}

    /** All rules, in the order of their codes. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The book's version: a digest of codes, severities and words, which changes whenever one of them does. */
    public static String version() {
        return VERSION;
    }

    private static String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Rule rule : RULES) {
                sha.update((rule.text() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return RULES.size() + "-" + HexFormat.of().formatHex(sha.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Lets every row rule look at a batch. */
    public static void check(Batch batch, Findings findings) {
        for (RowRule rule : ROW_RULES) {
            rule.check(batch, findings);
        }
    }

    /** Holds the good rows of a batch against what the office sent before. */
    public static void check(Batch batch, EarlierRows earlier, Findings findings) {
        for (int i = 0; i < batch.size(); i++) {
            String code = batch.cells(Field.DOSSIER_CODE).text(i);
            int at = batch.setAside(i) || code == null ? -1 : earlier.find(code);
            if (at >= 0) {
                for (AcrossRule rule : ACROSS_RULES) {
                    rule.check(batch, i, earlier, at, findings);
                }
            }
        }
    }

    /** Lets the rules look at a row of a small feed; of a broken one only the break itself is worth saying. */
    public static void check(FeedRow row, Findings findings) {
        if (row.broken() && !row.nil()) {
            new FeedRowBroken().check(row, findings);
            return;
        }
        for (FeedRule rule : row.nil() ? NIL_RULES : FEED_RULES) {
            rule.check(row, findings);
        }
    }

    /** Lets every file rule look at the facts of a file. */
    public static void check(FileFacts facts, Findings findings) {
        for (Rule rule : RULES) {
            if (rule instanceof FileRule fileRule) {
                fileRule.check(facts, findings);
            }
        }
    }
}
