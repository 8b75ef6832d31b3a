package vn.dti.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfContentTest {
    private static final String MARK = "SỐ LIỆU SƠ BỘ";

    @ParameterizedTest
    @ValueSource(strings = {"city.pdf", "units/H26.2.pdf", "units/H26.18.pdf"})
    void everyPageOfAPreliminaryEditionSaysSo(String name) {
        List<String> pages = PdfText.pages(report(name));
        assertThat(pages).hasSizeGreaterThan(1).allMatch(page -> page.contains(MARK));
    }

    @Test
    void aFrozenEditionBearsNoMark() {
        Path file = SampleReports.city(SampleReports.FROZEN);
        String text = PdfText.flat(file);
        assertThat(text)
                .doesNotContain(MARK)
                .contains("Ấn bản 2026-10/r1 (chính thức)")
                .contains("Số liệu tính đến hết ngày 31/10/2026")
                .contains("theo dữ liệu nhận được đến đêm xử lý ngày 10/11/2026");
    }

    @Test
    void hasTheHeadOfTheDecree() {
        List<String> pages = PdfText.pages(report("city.pdf"));
        assertThat(pages.get(0))
                .contains("ỦY BAN NHÂN DÂN")
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("/BC-TTPVHCC")
                .contains("BÁO CÁO")
                .contains("Tình hình tiếp nhận, giải quyết thủ tục hành chính tháng 10 năm 2026");
        assertThat(firstLine(pages.get(0))).isEqualTo(MARK);
        assertThat(pages.get(1).lines().limit(2)).contains("2 " + MARK);
        assertThat(PdfText.flat(report("city.pdf"))).contains("Nơi nhận:").contains("GIÁM ĐỐC");
    }

    @Test
    void saysWhatIsMissing() {
        String silent = PdfText.flat(report("units/H26.18.pdf"));
        assertThat(silent)
                .contains("Không có lần gửi nào của Sở Xây dựng bao trùm tháng 10 năm 2026")
                .contains("Không xếp hạng trong sở, ban, ngành: không có số liệu")
                .contains("Đề nghị kết xuất và gửi tệp của kỳ; gửi trước ngày 10")
                .doesNotContain("0%");
        String city = PdfText.flat(report("city.pdf"));
        assertThat(city)
                .contains("Có dữ liệu của 140/142 đơn vị phải gửi")
                .contains("2/142 đơn vị chưa gửi dữ liệu của kỳ")
                .contains("Sở Xây dựng")
                .contains("Chưa gửi lần nào");
        assertThat(PdfText.flat(report("units/H26.2.pdf"))).contains("Tỷ lệ hài lòng không có số liệu");
    }

    @Test
    void saysWhereOfficesOwnTotalsDiffer() {
        assertThat(PdfText.flat(report("city.pdf")))
                .contains("4 số của 1 đơn vị, 1 số khớp, 2 số chênh lệch, 1 số không có số để so")
                .contains("Phường Cửa Nam: Tổng số tiếp nhận, cả kỳ trước chuyển sang 1.205 1.200 +5");
    }

    @Test
    void neverLooksMoreCertainThanItIs() {
        String city = PdfText.flat(report("city.pdf"));
        assertThat(city).contains(">99,99% (27.987/27.988)").contains("100% (1.970/1.970)");
        assertThat(city).doesNotContain("\u2013").doesNotContain("\u2014");
    }

    @Test
    void comparesOnlyLikeWithLike() {
        assertThat(PdfText.flat(report("city.pdf")))
                .contains("[140 đơn vị]")
                .containsPattern("[+-]\\d+,\\d\\d điểm phần trăm")
                .doesNotContain("chưa so sánh");
        Path unfinished = SampleReports.city(SampleReports.UNFINISHED);
        assertThat(PdfText.flat(unfinished))
                .contains("so với phần của tháng trước có cùng số ngày làm việc, từ 01/09/2026 đến 22/09/2026")
                .contains("so với phần của cùng kỳ năm trước có cùng số ngày làm việc, từ 01/10/2025 đến 20/10/2025")
                .containsPattern("[+-]\\d+,\\d\\d điểm phần trăm")
                .contains("(* tháng chưa kết thúc)")
                .contains("Số liệu tính đến hết ngày 20/10/2026");
    }

    @Test
    void writesAsADecreeWants() {
        assertThat(PdfText.flat(report("city.pdf")))
                .contains("tháng 10 năm 2026, thành phố Hà Nội tiếp nhận")
                .contains("(đơn vị: hồ sơ)")
                .contains("(đơn vị: %; trục không bắt đầu từ 0)")
                .contains("không phải xếp loại chính thức");
        String commune = PdfText.flat(report("units/H26.147.pdf"));
        assertThat(commune)
                .contains("tháng 10 năm 2026 của phường Hà Đông")
                .contains("Nơi nhận: - Phường Hà Đông; - Lưu: VT. GIÁM ĐỐC")
                .contains("Có dữ liệu của kỳ; 3 dòng của kỳ này để riêng chờ sửa");
        assertThat(PdfText.flat(report("units/H26.18.pdf"))).contains("tháng 10 năm 2026 của Sở Xây dựng");
    }

    @Test
    void aFormulaReadsAsItIsCounted() {
        assertThat(PdfText.flat(report("city.pdf")))
                .contains("= (resolved_early + resolved_on_time)"
                        + " / (resolved_early + resolved_on_time + resolved_late)")
                .doesNotContain("(proposal)")
                .doesNotContain("(unverified)");
    }

    @Test
    void tiesShareARank() {
        String city = PdfText.flat(report("city.pdf"));
        assertThat(city).contains("1 Phường Khương Đình 100%").contains("1 Xã Thiên Lộc 100%");
        assertThat(city).contains("8 Phường Yên Hòa >99,99%");
    }

    private static String firstLine(String page) {
        return page.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }

    private static Path report(String name) {
        return SampleReports.of(SampleReports.FULL).resolve("reports").resolve(name);
    }
}
