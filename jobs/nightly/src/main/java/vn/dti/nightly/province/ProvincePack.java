package vn.dti.nightly.province;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dti.schemas.dataset.Durable;
import vn.dti.schemas.pack.Folding;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;
import vn.dti.schemas.pack.UnitLevel;

/**
 * Writes a province's starting pack, which extends {@code vn}: {@code pack.yaml}, {@code units.csv}, {@code letterhead.yaml}
 * and a page on what to complete. What no document says is marked; nothing else is invented.
 */
public final class ProvincePack {
    private final UnitList list;
    private final UnitRow province;
    private final String name;

    private ProvincePack(UnitList list) {
        this.list = list;
        this.province = list.rows().values().stream()
                .filter(row -> list.level(row) == UnitLevel.CITY)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a list without its province"));
        this.name = Levels.withType(province.cell("name_vi"), province.cell("level"));
    }

    /**
     * Writes the pack of a list without faults into a folder that is not there yet, whole or not at all.
     *
     * @return the pack, loaded as any other
     * @throws IOException where it cannot be written
     * @throws vn.dti.schemas.pack.PackFault where the loader refuses what was written
     */
    public static Pack write(UnitList list, Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path making = target.resolveSibling("." + target.getFileName() + ".part");
        Durable.remove(making);
        Files.createDirectories(making);
        ProvincePack pack = new ProvincePack(list);
        Files.writeString(making.resolve("pack.yaml"), pack.settings());
        Files.writeString(making.resolve("units.csv"), pack.units());
        Files.writeString(making.resolve("letterhead.yaml"), pack.letterhead());
        Files.writeString(making.resolve("README.md"), pack.readme());
        try {
            PackLoader.load(making);
        } catch (RuntimeException e) {
            Durable.remove(making);
            throw e;
        }
        Files.deleteIfExists(target);
        Durable.move(making, target);
        return PackLoader.load(target);
    }

    private String settings() {
        return "# The starting pack of " + name + ", from " + list.file()
                + ". Keys not given here are the base pack's: zone, languages,\n"
                + "# working week, office hours, cut-off hour, closing day, shapes of dossier codes.\n"
                + "name: " + slug() + "\n"
                + "extends: vn\n"
                + "title_vi: " + quoted(name) + "\n"
                + "title_en: " + quoted(english()) + "\n"
                + "city: " + quoted(list.province()) + "\n";
    }

    private String slug() {
        String slug = Folding.fold(Levels.withoutType(name)).replaceAll("[^a-z0-9]+", "-");
        String plain = slug.replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "province" : plain;
    }

    private String english() {
        return province.cell("name_en").isEmpty() ? name : province.cell("name_en");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String units() throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(UnitTable.COLUMNS);
            for (UnitRow row : list.rows().values()) {
                List<String> cells = new ArrayList<>();
                UnitTable.COLUMNS.forEach(column -> cells.add(cell(row, column)));
                writer.writeRecord(cells);
            }
        }
        return text.toString();
    }

    private String cell(UnitRow row, String column) {
        String cell = row.cell(column);
        return switch (column) {
            case "name_vi" -> Levels.withType(cell, row.cell("level"));
            case "level" -> list.level(row).name();
            case "parent" -> cell.isEmpty() && list.level(row) != UnitLevel.CITY ? list.province() : cell;
            case "source" -> cell.isEmpty() ? "assumed, from " + list.file() : cell;
            default -> cell;
        };
    }

    /** The base pack's, with the province's lines: a letterhead is replaced as a whole. */
    private String letterhead() throws IOException {
        String upper = name.toUpperCase(Locale.forLanguageTag("vi"));
        return replace(
                replace(
                        replace(
                                replace(
                                        base(),
                                        "superior: []",
                                        "# Issuing body, recipients and signatory are assumed: put in your own.\nsuperior:\n  - ỦY BAN NHÂN DÂN\n  - "
                                                + quoted(upper)),
                                "issuer: []",
                                "issuer:\n  - TRUNG TÂM PHỤC VỤ\n  - HÀNH CHÍNH CÔNG"),
                        "place: \"\"",
                        "place: " + quoted(Levels.withoutType(name))),
                "recipients: []",
                "recipients:\n  - \"- Lưu: VT.\"");
    }

    private static String base() throws IOException {
        try (InputStream in = PackLoader.class.getResourceAsStream("/packs/vn/letterhead.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the base pack vn has no letterhead");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String replace(String text, String piece, String by) {
        if (!text.contains(piece)) {
            throw new IllegalStateException("the base pack's letterhead lacks '" + piece + "'");
        }
        return text.replace(piece, by);
    }

    private String readme() {
        long communes = count(UnitLevel.COMMUNE);
        long agencies = count(UnitLevel.AGENCY);
        return String.format(Locale.ROOT, """
                # %1$s

                Gói tham chiếu khởi đầu, mở rộng gói `vn`: %2$d phường, xã và %3$d sở, ban, ngành lấy từ `%4$s`. Chạy với
                `--pack` và thư mục này: `dti sample --pack DIR --out DATA/inbox`, rồi `dti nightly --pack DIR --date …`.

                | tệp | việc cần làm |
                |---|---|
                | `units.csv` | thay nguồn `assumed` bằng văn bản; thêm tên khác (`aliases`) mà phần mềm một cửa dùng, ngày hiệu lực, chi nhánh |
                | `letterhead.yaml` | cơ quan ban hành, nơi nhận, người ký: đang là giả định |
                | `grants.csv` | chưa có: ai được gửi thay đơn vị nào; không có thì mỗi đơn vị gửi cho mình |
                | `sources/*.yaml` | chưa có: cách đọc tệp kết xuất của phần mềm một cửa, nếu khác mẫu chuẩn |
                | `calendar.csv`, `procedures.csv` | đang dùng của gói `vn`; tệp đặt ở đây thay cả tệp của gói `vn` |

                The starting reference pack, extending `vn`: %2$d wards and communes and %3$d agencies from `%4$s`. Still to do:
                documents in place of `assumed` in `units.csv`, aliases, dates and branches; issuing body, recipients and
                signatory in `letterhead.yaml`; `grants.csv` where an office files for another; `sources/*.yaml` where an
                export differs from the standard one. `calendar.csv` and `procedures.csv` are those of `vn` until a file here
                replaces them.
                """, name, communes, agencies, list.file());
    }

    private long count(UnitLevel level) {
        return list.rows().values().stream()
                .filter(row -> list.level(row) == level)
                .count();
    }
}
