package vn.dti.reports.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0          | 0
                    7          | 7
                    999        | 999
                    1000       | 1.000
                    531269     | 531.269
                    1065150    | 1.065.150
                    -1204      | -1.204
                    12.5       | 12,5
                    1234.5000  | 1.234,5
                    100.0000   | 100
                    """)
    void count(BigDecimal count, String printed) {
        assertThat(Numbers.count(count)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    509772 | 510541 | 99,85%
                    212790 | 531269 | 40,05%
                    1278   | 531269 | 0,24%
                    314557 | 358643 | 87,71%
                    461    | 14101  | 3,27%
                    1      | 3      | 33,33%
                    2      | 3      | 66,67%
                    1      | 8      | 12,50%
                    12345  | 100000 | 12,35%
                    0      | 5      | 0%
                    5      | 5      | 100%
                    27987  | 27988  | >99,99%
                    99994  | 100000 | 99,99%
                    99995  | 100000 | >99,99%
                    1      | 27988  | <0,01%
                    5      | 100000 | 0,01%
                    4      | 100000 | <0,01%
                    7      | 5      | 140,00%
                    100001 | 100000 | >100%
                    """)
    void rate(BigDecimal numerator, BigDecimal denominator, String printed) {
        assertThat(Numbers.rate(numerator, denominator)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9403   | 10000  | 9397   | 10000  | +0,06 điểm phần trăm
                    9397   | 10000  | 9403   | 10000  | -0,06 điểm phần trăm
                    1      | 2      | 2      | 4      | 0 điểm phần trăm
                    1      | 1      | 0      | 1      | +100,00 điểm phần trăm
                    50001  | 100000 | 1      | 2      | tăng dưới 0,01 điểm phần trăm
                    1      | 2      | 500001 | 1000000 | giảm dưới 0,01 điểm phần trăm
                    """)
    void points(BigDecimal now, BigDecimal of, BigDecimal before, BigDecimal beforeOf, String printed) {
        assertThat(Numbers.points(now, of, before, beforeOf)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    134691 | 42503  | 125035 | 38242  | -0,10 ngày làm việc
                    30     | 10     | 25     | 10     | +0,50 ngày làm việc
                    6      | 2      | 9      | 3      | 0 ngày làm việc
                    595936 | 185608 | 545495 | 169965 | tăng dưới 0,01 ngày làm việc
                    545495 | 169965 | 595936 | 185608 | giảm dưới 0,01 ngày làm việc
                    """)
    void meanChange(BigDecimal now, BigDecimal of, BigDecimal before, BigDecimal beforeOf, String printed) {
        assertThat(Numbers.meanChange(now, of, before, beforeOf)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    104    | 100    | +4,00%
                    96     | 100    | -4,00%
                    5      | 5      | 0%
                    100001 | 100000 | tăng dưới 0,01%
                    """)
    void growth(BigDecimal now, BigDecimal before, String printed) {
        assertThat(Numbers.growth(now, before)).isEqualTo(printed);
    }
}
