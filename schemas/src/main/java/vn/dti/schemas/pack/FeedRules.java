package vn.dti.schemas.pack;

/**
 * {@code feeds.yaml}: by what the small feeds are judged. All limits are working days; the first day is not counted.
 *
 * @param version the rules' version, part of every figure made by them
 * @param basis what they follow, in Vietnamese
 * @param refuseWithin a petition is refused by the so manieth day after it was sent, or transferred
 * @param supplementWithin a supplement to it is first asked for by this day
 * @param answerWithin it is answered by this day
 * @param publishAnswerWithin the answer is published by this day after it was given
 * @param transferWithin a petition is transferred to the competent body by this day after it was received
 * @param promulgateBefore a procedure is promulgated by this day before its legal basis is in force
 * @param publishProcedureWithin a procedure is published by this day after the decision
 * @param satisfiedFrom the least level of an answer, 1 to 5, that is content
 * @param dissatisfiedTo the highest that is not
 */
public record FeedRules(
        String version,
        String basis,
        int refuseWithin,
        int supplementWithin,
        int answerWithin,
        int publishAnswerWithin,
        int transferWithin,
        int promulgateBefore,
        int publishProcedureWithin,
        int satisfiedFrom,
        int dissatisfiedTo) {

    /** Reads {@code feeds.yaml}. */
    static FeedRules read(PackFile file) {
        YamlMap map = YamlMap.read(file).only("version", "basis", "working_days", "levels");
        YamlMap days = map.map("working_days")
                .only(
                        "petition_refused",
                        "petition_supplement_asked",
                        "petition_answered",
                        "petition_answer_published",
                        "petition_transferred",
                        "procedure_promulgated_before",
                        "procedure_published");
        YamlMap levels = map.map("levels").only("satisfied_from", "dissatisfied_to");
        int satisfied = levels.value("satisfied_from").number(2, 5);
        return new FeedRules(
                map.value("version").required(),
                map.value("basis").required(),
                limit(days, "petition_refused"),
                limit(days, "petition_supplement_asked"),
                limit(days, "petition_answered"),
                limit(days, "petition_answer_published"),
                limit(days, "petition_transferred"),
                limit(days, "procedure_promulgated_before"),
                limit(days, "procedure_published"),
                satisfied,
                levels.value("dissatisfied_to").number(1, satisfied - 1));
    }

    private static int limit(YamlMap days, String key) {
        return days.value(key).number(1, 250);
    }
}
