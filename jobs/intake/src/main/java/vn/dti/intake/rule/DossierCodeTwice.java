package vn.dti.intake.rule;

import vn.dti.intake.map.Heading;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.Field;

/** A dossier stands in the file more than once; the last good row wins. */
public final class DossierCodeTwice implements FileRule {
    private static final RuleText TEXT = RuleText.error(
            "D102_DOSSIER_CODE_TWICE",
            MendedIn.NOWHERE,
            new Words(
                    "Một hồ sơ có nhiều dòng",
                    "hồ sơ {value} có lại ở dòng {other}; dòng sau được dùng, dòng này để riêng.",
                    "Nếu tính cả hai dòng, hồ sơ bị đếm hai lần.",
                    "Nếu dòng sau đúng, không cần làm gì; nếu không, xóa dòng sai rồi gửi lại."),
            new Words(
                    "A dossier has several rows",
                    "dossier {value} stands again in row {other}; the later row is used, this one is set aside.",
                    "If both counted, the dossier would be counted twice.",
                    "If the later row is right, nothing is to be done; if not, delete the wrong row and send again."),
            "Hai dòng cùng mã 000.00.01.H26-261001-0012",
            "Mẫu xuất Excel của phường, xã: cùng số hồ sơ thì dòng sau thắng (the same code: the last row wins)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        Heading heading = facts.heading();
        if (heading == null || facts.refusal() != null || facts.feed() != Feed.DOSSIERS) {
            return;
        }
        for (FileFacts.Superseded earlier : facts.superseded()) {
            findings.place(
                    this,
                    earlier.row(),
                    Field.DOSSIER_CODE,
                    heading.place(Field.DOSSIER_CODE),
                    earlier.dossierCode(),
                    Long.toString(earlier.laterRow()));
        }
    }
}
