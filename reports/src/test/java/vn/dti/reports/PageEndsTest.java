package vn.dti.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the pages of a rendered report begin and end, as a reader sees them. */
class PageEndsTest {
    private static final Pattern TITLE = Pattern.compile("([IVX]+|Phụ lục \\d+)\\. .*");
    private static final Pattern CAPTION = Pattern.compile("(Bảng|Hình) \\d+\\. .*");
    private static final Pattern COLUMN_TITLES =
            Pattern.compile("(Hạng Đơn vị|STT|Tháng Tiếp nhận|Chỉ tiêu|Nội dung|Lĩnh vực|Đơn vị|Nơi gửi) .*");
    private static final Pattern ANNEX = Pattern.compile("Phụ lục \\d+\\. .*");
    /** Foot margin of the letterhead, in millimetres. */
    private static final double FOOT = 20;

    private static final double THIRD_OF_THE_TEXT = (297.0 - 2 * FOOT) / 3;

    @ParameterizedTest
    @ValueSource(strings = {"city.pdf", "units/H26.2.pdf", "units/H26.18.pdf", "units/H26.147.pdf", "units/H26.13.pdf"})
    void noPageIsLeftWithMoreThanAThirdOfWhite(String name) {
        List<PageText> pages = PageText.of(report(name));
        for (int i = 0; i + 1 < pages.size(); i++) {
            double white = pages.get(i).whiteBelow() - FOOT;
            assertThat(white)
                    .as("%s, page %d, mm above the foot margin", name, i + 1)
                    .isGreaterThanOrEqualTo(-1);
            if (!ANNEX.matcher(pages.get(i + 1).first()).matches()) {
                assertThat(white).as("%s, page %d, mm of white", name, i + 1).isLessThan(THIRD_OF_THE_TEXT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"city.pdf", "units/H26.2.pdf", "units/H26.18.pdf", "units/H26.147.pdf", "units/H26.13.pdf"})
    void noTitleEndsAPageAndNoRemarkBeginsOne(String name) {
        List<PageText> pages = PageText.of(report(name));
        for (int i = 0; i < pages.size(); i++) {
            String where = name + ", page " + (i + 1);
            String last = pages.get(i).last();
            assertThat(TITLE.matcher(last).matches())
                    .as("%s ends with %s", where, last)
                    .isFalse();
            assertThat(CAPTION.matcher(last).matches() && last.startsWith("Bảng"))
                    .as("%s ends with %s", where, last)
                    .isFalse();
            assertThat(COLUMN_TITLES.matcher(last).matches())
                    .as("%s ends with %s", where, last)
                    .isFalse();
            String first = pages.get(i).first();
            assertThat(first).as("%s begins", where).doesNotStartWith("Hình ").doesNotStartWith("Nơi nhận");
        }
    }

    @Test
    void aTableThatRunsOnHasItsColumnTitlesAgain() {
        List<PageText> pages = PageText.of(report("city.pdf"));
        assertThat(pages).noneMatch(page -> page.first().matches("\\d+ (Xã|Phường|Sở) .*"));
        assertThat(pages.stream().filter(page -> page.first().startsWith("Hạng Đơn vị")))
                .hasSizeGreaterThan(3);
    }

    private static Path report(String name) {
        return SampleReports.of(SampleReports.FULL).resolve("reports").resolve(name);
    }
}
