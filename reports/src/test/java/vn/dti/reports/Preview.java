package vn.dti.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.dti.schemas.dataset.Edition;

/** Writes the made-up release and its reports into a folder, to be looked at. */
final class Preview {

    private Preview() {}

    /**
     * @param args a folder and the night's day
     * @throws Exception where anything fails
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        LocalDate date = LocalDate.parse(args[1]);
        Edition edition = Edition.preliminary(YearMonth.from(date), date, 1);
        if (!Files.exists(folder.resolve("figures"))) {
            SampleRelease.write(folder, SampleReports.PACK, edition);
        }
        Reports.write(SampleReports.PACK, folder, edition);
    }
}
