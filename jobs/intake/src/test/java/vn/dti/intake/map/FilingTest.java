package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dti.intake.Extract;
import vn.dti.intake.TestPack;

class FilingTest {

    @Test
    void knowsUnitsAndHoldersOfGrants() {
        assertThat(filing(TestPack.OFFICE).officeKnown()).isTrue();
        assertThat(filing("TTPVHCC").officeKnown()).isTrue();
        assertThat(filing("H99").officeKnown()).isFalse();
        assertThat(filing(null).officeKnown())
                .as("nobody is named, nobody is unknown")
                .isTrue();
    }

    @Test
    void reportsUnderTheUnitsCode() {
        assertThat(filing("Phường Hoàn Kiếm").reportingCode()).isEqualTo("H26.101");
        assertThat(filing("TTPVHCC").reportingCode()).isEqualTo("TTPVHCC");
        assertThat(filing("TTPVHCC").officeUnit()).isEmpty();
        assertThat(filing(null).reportingCode()).isNull();
    }

    private static Filing filing(String office) {
        return new Filing(office, "a.csv", Extract.ARRIVAL, TestPack.pack());
    }
}
