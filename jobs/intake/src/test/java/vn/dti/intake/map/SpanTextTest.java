package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The periods that heads of reports and names of files name. */
class SpanTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Từ ngày 01/10/2026 đến ngày 31/10/2026                               | 2026-10-01 | 2026-10-31
                    BÁO CÁO TỔNG HỢP Từ ngày: 01/10/2026 Đến ngày: 14/10/2026            | 2026-10-01 | 2026-10-14
                    (Từ ngày 15 tháng 9 năm 2026 đến hết ngày 14 tháng 10 năm 2026)      | 2026-09-15 | 2026-10-14
                    từ 1-7-2026 đến 30-9-2026                                            | 2026-07-01 | 2026-09-30
                    Từ ngày 01/10/2026 00:00:00 đến ngày 31/10/2026 23:59:59             | 2026-10-01 | 2026-10-31
                    From 01/10/2026 to 31/10/2026                                        | 2026-10-01 | 2026-10-31
                    Tháng 10 năm 2026                                                    | 2026-10-01 | 2026-10-31
                    KẾT QUẢ GIẢI QUYẾT TTHC THÁNG 02/2028                                | 2028-02-01 | 2028-02-29
                    Hà Nội, ngày 05 tháng 11 năm 2026 BÁO CÁO Tháng 10/2026              | 2026-10-01 | 2026-10-31
                    Quý IV/2026                                                          | 2026-10-01 | 2026-12-31
                    Quý 3 năm 2026                                                       | 2026-07-01 | 2026-09-30
                    6 tháng đầu năm 2026                                                 | 2026-01-01 | 2026-06-30
                    9 tháng năm 2026                                                     | 2026-01-01 | 2026-09-30
                    Năm 2025                                                             | 2025-01-01 | 2025-12-31
                    bao-cao-2026-10.xlsx                                                 | 2026-10-01 | 2026-10-31
                    TK_2026_9.xls                                                        | 2026-09-01 | 2026-09-30
                    thong-ke-2026-Q1.json                                                | 2026-01-01 | 2026-03-31
                    t10.2026.csv                                                         | 2026-10-01 | 2026-10-31
                    """)
    void namesAPeriod(String text, LocalDate from, LocalDate to) {
        assertThat(SpanText.in(text)).contains(new SpanText.Span(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hà Nội, ngày 05 tháng 11 năm 2026",
                "Ban hành kèm theo Thông tư số 01/2018/TT-VPCP",
                "Sổ theo dõi hồ sơ_2026_11_03_08_15.xlsx",
                "Tháng 13/2026",
                "Từ ngày 31/02/2026 đến ngày 31/03/2026",
                "Từ ngày 01/10/2026 đến ngày 30/09/2026",
                "Trang 10/2026"
            })
    void namesNone(String text) {
        assertThat(SpanText.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10/2026     | 2026-10-01 | 2026-10-31
                    2026-10     | 2026-10-01 | 2026-10-31
                    Quý I/2026  | 2026-01-01 | 2026-03-31
                    2026        | 2026-01-01 | 2026-12-31
                    """)
    void aCellNamesIt(String text, LocalDate from, LocalDate to) {
        assertThat(SpanText.cell(text)).contains(new SpanText.Span(from, to));
    }
}
