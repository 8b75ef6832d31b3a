package vn.dti.nightly.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.nightly.sample.SampleCity;
import vn.dti.nightly.sample.SampleRequest;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/** The pack a list of units becomes: it loads as any other, and the sample city can be made of it. */
class ProvincePackTest {
    private static final String LIST = """
            Mã,Tên,Loại,name_en,aliases
            68,Lâm Đồng,Tỉnh,Lam Dong Province,
            68.1,Sở Tư pháp,Sở,,Sở TP|STP
            24769,Xuân Hương - Đà Lạt,Phường,,
            24787,Đạ Tẻh,Xã,,
            26970,Phú Quý,Đặc khu,,
            """;

    @TempDir
    private Path folder;

    private Pack written(String text, String province) throws IOException {
        Path list = Files.writeString(folder.resolve("units.csv"), text);
        return ProvincePack.write(UnitList.read(list, province), folder.resolve("pack"));
    }

    @Test
    void theWrittenPackLoads() throws IOException {
        Pack pack = written(LIST, "68");
        assertThat(pack.settings().name()).isEqualTo("lam-dong");
        assertThat(pack.settings().titleVi()).isEqualTo("Tỉnh Lâm Đồng");
        assertThat(pack.settings().titleEn()).isEqualTo("Lam Dong Province");
        assertThat(pack.settings().city()).isEqualTo("68");
        assertThat(pack.units().all())
                .extracting(Unit::nameVi)
                .containsExactly(
                        "Tỉnh Lâm Đồng", "Sở Tư pháp", "Phường Xuân Hương - Đà Lạt", "Xã Đạ Tẻh", "Đặc khu Phú Quý");
        assertThat(pack.units().find("stp")).map(Unit::code).contains("68.1");
        assertThat(pack.units().where(unit -> unit.level() == UnitLevel.COMMUNE))
                .hasSize(3)
                .allSatisfy(unit -> {
                    assertThat(unit.parent()).isEqualTo("68");
                    assertThat(unit.source()).isEqualTo("assumed, from units.csv");
                });
        assertThat(pack.letterhead().superiorLines()).containsExactly("ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG");
        assertThat(pack.letterhead().place()).isEqualTo("Lâm Đồng");
    }

    /** What is not the province's own is the base's: procedures, calendar, indicators, indexes, forms. */
    @Test
    void theRestIsTheBasePacks() throws IOException {
        Pack pack = written(LIST, "68");
        Pack hanoi = PackLoader.load("hanoi");
        assertThat(pack.procedures().all()).hasSameSizeAs(hanoi.procedures().all());
        assertThat(pack.calendar()).isEqualTo(hanoi.calendar());
        assertThat(pack.indicators()).isEqualTo(hanoi.indicators());
        assertThat(pack.indexes()).isEqualTo(hanoi.indexes());
        assertThat(pack.letterhead().forms()).isEqualTo(hanoi.letterhead().forms());
        assertThat(pack.settings().zone()).isEqualTo(hanoi.settings().zone());
    }

    @Test
    void theSampleCityIsMadeOfIt() throws IOException {
        Pack pack = written(LIST, "68");
        Path out = folder.resolve("inbox");
        SampleCity.write(new SampleRequest(pack, out, YearMonth.of(2026, 10), 2, 60, 1));
        try (Stream<Path> offices = Files.list(out)) {
            assertThat(offices.map(office -> office.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .containsExactlyInAnyOrder("68.1", "24769", "24787", "26970");
        }
    }

    /** The 126 wards and communes of the official list, with the city's row before them. */
    @Test
    void anOfficialListBecomesAPack() throws IOException {
        Path official = Path.of(System.getProperty("shared.data"), "units_2025_126.csv");
        Assumptions.assumeTrue(Files.exists(official), "missing " + official);
        List<String> lines = Files.readAllLines(official);
        String text = lines.get(0) + "\n01,Thành phố Hà Nội,Thành phố,,,,,,\n"
                + String.join("\n", lines.subList(1, lines.size())) + "\n";
        Pack pack = written(text, "01");
        assertThat(pack.units().where(unit -> unit.level() == UnitLevel.COMMUNE))
                .hasSize(126);
        assertThat(pack.settings().name()).isEqualTo("ha-noi");
    }

    @Test
    void theSameListGivesTheSameBytes() throws IOException {
        Pack first = written(LIST, "68");
        Path list = folder.resolve("units.csv");
        Pack second = ProvincePack.write(UnitList.read(list, "68"), folder.resolve("other"));
        assertThat(second.digest()).isEqualTo(first.digest());
        assertThat(folder.resolve("other/README.md"))
                .hasSameTextualContentAs(folder.resolve("pack/README.md"))
                .content()
                .contains("3 phường, xã và 1 sở", "3 wards and communes and 1 agencies");
    }
}
