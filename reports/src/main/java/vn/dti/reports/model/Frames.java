package vn.dti.reports.model;

import java.util.List;
import java.util.Optional;
import vn.dti.reports.style.Days;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.Letterhead;

/** What frames every report: title, edition, cut-off and the mark of preliminary figures. */
public final class Frames {
    /** The mark on every page and sheet of an edition that may still change. */
    public static final String PRELIMINARY = "SỐ LIỆU SƠ BỘ";

    private Frames() {}

    static Document document(Release release, String title, String about, List<Block> blocks) {
        Letterhead letterhead = release.pack().letterhead();
        return new Document(
                letterhead,
                title,
                about + "\n" + edition(release) + ". " + asOf(release) + "." + reason(release),
                mark(release),
                dateLine(release, letterhead),
                blocks);
    }

    /** The mark, where the edition is preliminary. */
    public static Optional<String> mark(Release release) {
        return release.edition().preliminary() ? Optional.of(PRELIMINARY) : Optional.empty();
    }

    /** Which edition it is. */
    public static String edition(Release release) {
        return "Ấn bản " + release.edition().name() + (release.edition().preliminary() ? " (sơ bộ)" : " (chính thức)");
    }

    /** What the edition supersedes, and why it was closed despite gaps, or revised; empty where there is nothing to say. */
    public static String reason(Release release) {
        String supersedes = release.note().supersedes();
        String reason = release.note().reason();
        return (supersedes == null ? "" : " Thay thế ấn bản " + supersedes + ".")
                + (reason == null
                        ? ""
                        : (supersedes == null ? " Khóa sổ khi còn thiếu dữ liệu: " : " Lý do: ") + reason + ".");
    }

    /** The instant the figures speak of and the day on which that was known. */
    public static String asOf(Release release) {
        return "Số liệu tính đến hết ngày " + Days.day(release.edition().lastDay())
                + ", theo dữ liệu nhận được đến đêm xử lý ngày "
                + Days.day(release.edition().date());
    }

    /** How complete a unit's figures of the month are: for how many units something came, how many rows wait. */
    public static String coverage(Release release, String unit) {
        return Sentences.coverage(release, unit);
    }

    /** Place and date; the day is written in when the report is signed. */
    private static String dateLine(Release release, Letterhead letterhead) {
        String date = "ngày ..... tháng ..... năm " + release.edition().date().getYear();
        return letterhead.place().isEmpty() ? date : letterhead.place() + ", " + date;
    }

    /** A period as a form names it: {@code Lũy kế năm 2026, từ ngày 01/01/2026 đến ngày 31/10/2026}. */
    public static String period(Release release, Period period) {
        String name = Days.period(period);
        boolean cumulative = period.cumulative(release.edition().months());
        return (cumulative ? "Lũy kế " + Words.lowerFirst(name) : name + ", trong kỳ") + ", từ ngày "
                + Days.day(period.from()) + " đến ngày " + Days.day(period.to());
    }
}
