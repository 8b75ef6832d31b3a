package vn.dti.intake.rule;

import vn.dti.intake.map.Heading;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;

/** The same petition, decision, month or answer stands further down again; the last row wins. */
public final class FeedRowTwice implements FileRule {
    private static final RuleText TEXT = RuleText.error(
            "N103_ROW_TWICE",
            MendedIn.FILE,
            new Words(
                    "Một mục có nhiều dòng",
                    "{value} có lại ở dòng {other}; dòng sau được dùng, dòng này để riêng.",
                    "Nếu tính cả hai dòng, mục này bị đếm hai lần.",
                    "Nếu dòng sau đúng, không cần làm gì; nếu không, xóa dòng sai rồi gửi lại."),
            new Words(
                    "An item has several rows",
                    "{value} stands again in row {other}; the later row is used, this one is set aside.",
                    "If both counted, it would be counted twice.",
                    "If the later row is right, nothing is to be done; if not, delete the wrong row and send again."),
            "Hai dòng cùng một mã phản ánh, kiến nghị",
            "Hợp đồng trích xuất các nguồn số liệu nhỏ, phiên bản 1 (contract of the small feeds, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        Heading heading = facts.heading();
        if (heading == null || facts.refusal() != null || facts.feed() == Feed.DOSSIERS) {
            return;
        }
        FeedField key = FeedField.of(facts.feed()).get(0);
        for (FileFacts.Superseded earlier : facts.superseded()) {
            findings.place(
                    this,
                    earlier.row(),
                    key,
                    heading.place(key),
                    earlier.dossierCode(),
                    Long.toString(earlier.laterRow()));
        }
    }
}
