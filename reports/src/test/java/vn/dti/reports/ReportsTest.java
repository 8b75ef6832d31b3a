package vn.dti.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ReportsTest {

    @Test
    void sameFiguresGiveTheSameBytesAndEachUnitIsTold() throws Exception {
        Path once = SampleReports.of(SampleReports.FULL);
        Path again = SampleReports.figures(SampleReports.FULL);
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        List<Integer> counts = Collections.synchronizedList(new ArrayList<>());
        Reports.write(SampleReports.PACK, again, SampleReports.FULL, (unit, done, total) -> {
            heard.add(unit);
            counts.add(done);
            assertThat(total).isEqualTo(143);
        });
        assertThat(Folders.digests(again.resolve("reports")))
                .isEqualTo(Folders.digests(once.resolve("reports")))
                .hasSize(2 * 143 + 2);
        assertThat(heard).hasSize(143).doesNotHaveDuplicates().contains("H26");
        assertThat(counts).hasSize(143).doesNotHaveDuplicates().contains(1, 143);
    }

    @Test
    void stopsWhenAsked() {
        Path folder = SampleReports.figures(SampleReports.FULL);
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        ReportListener stopper = new ReportListener() {
            @Override
            public void written(String unit, int done, int total) {
                heard.add(unit);
            }

            @Override
            public boolean stopRequested() {
                return heard.size() >= 2;
            }
        };
        assertThatThrownBy(() -> Reports.write(SampleReports.PACK, folder, SampleReports.FULL, stopper))
                .isInstanceOf(CancellationException.class);
        assertThat(heard).hasSizeBetween(2, 4);
    }
}
