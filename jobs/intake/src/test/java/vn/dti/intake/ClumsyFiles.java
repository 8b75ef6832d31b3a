package vn.dti.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import vn.dti.intake.read.Workbooks;

/** Files as offices really send them, each with one thing wrong or odd; three dossiers in each unless it says otherwise. */
final class ClumsyFiles {
    private static final String[] TITLES = {
        "Mã hồ sơ", "Mã TTHC", "Ngày tiếp nhận", "Ngày hẹn trả", "Phí, lệ phí", "Chủ hồ sơ", "Số điện thoại"
    };

    private ClumsyFiles() {}

    /** Writes a file into a folder. */
    interface Maker {
        Path make(Path folder) throws IOException, GeneralSecurityException;
    }

    /**
     * A file.
     *
     * @param what what is odd about it, in Vietnamese
     * @param maker how it is made
     */
    record Clumsy(String what, Maker maker) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** All of them, in the order of the table. */
    static List<Clumsy> all() {
        List<Clumsy> all = new ArrayList<>();
        text(all, "CSV, UTF-8 có dấu BOM", '\uFEFF' + csv(), StandardCharsets.UTF_8);
        text(all, "CSV, UTF-16", '\uFEFF' + csv(), StandardCharsets.UTF_16LE);
        text(all, "CSV, Windows-1258", marksApart(csv()), Charset.forName("windows-1258"));
        text(
                all,
                "CSV, TCVN3 (phông .VnTime)",
                "M· hå s¬,M· TTHC,Ngµy tiÕp nhËn,Chñ hå s¬\n" + code(1) + ",1.001193,05/10/2026 08:00,NguyÔn ThÞ Hoa\n",
                StandardCharsets.ISO_8859_1);
        text(
                all,
                "CSV, VNI (phông VNI-Times)",
                "Maõ hoà sô,Maõ TTHC,Ngaøy tieáp nhaän,Chuû hoà sô\n" + code(1)
                        + ",1.001193,05/10/2026 08:00,Nguyeãn Thò Hoa\n",
                StandardCharsets.ISO_8859_1);
        text(
                all,
                "CSV, chữ Việt mất dấu thành dấu hỏi",
                csv().replaceAll("[^\\x00-\\x7Fãêôéàáâ]", "?"),
                StandardCharsets.ISO_8859_1);
        text(
                all,
                "CSV, chữ Việt tách dấu (NFD)",
                Normalizer.normalize(csv(), Normalizer.Form.NFD),
                StandardCharsets.UTF_8);
        text(
                all,
                "CSV ngăn bằng dấu chấm phẩy",
                csv().replace("\"Phí, lệ phí\"", "Phí lệ phí").replace(',', ';'),
                StandardCharsets.UTF_8);
        text(
                all,
                "CSV ngăn bằng dấu tab",
                csv().replace("\"Phí, lệ phí\"", "Phí lệ phí").replace(',', '\t'),
                StandardCharsets.UTF_8);
        text(
                all,
                "CSV, ngoặc kép không đóng (một dòng)",
                csv().replaceFirst("Nguyễn", "\"Nguyễn"),
                StandardCharsets.UTF_8);
        text(
                all,
                "CSV, ngoặc kép không đóng (nuốt nhiều dòng)",
                csv(60).replaceFirst("Nguyễn", "\"Nguyễn"),
                StandardCharsets.UTF_8);
        text(
                all,
                "CSV, một dòng thừa ô",
                csv().replaceFirst("Nguyễn Thị Hoa", "Nguyễn, Thị Hoa, con"),
                StandardCharsets.UTF_8);
        text(
                all,
                "CSV, dòng cuối thiếu ô",
                csv().stripTrailing().replaceAll(",[^,]*,[^,]*$", ""),
                StandardCharsets.UTF_8);
        text(
                all,
                "CSV, dòng trống ở giữa và ở cuối",
                csv().replaceFirst("\n", "\n\n,,,,,,\n") + "\n\n",
                StandardCharsets.UTF_8);
        text(all, "CSV, dòng tổng ở cuối", csv() + "Tổng cộng,,,,150.000,3 hồ sơ,\n", StandardCharsets.UTF_8);
        text(
                all,
                "CSV, dòng đánh số cột dưới tiêu đề",
                csv().replaceFirst("\n", "\n(1),(2),(3),(4),(5),(6),(7)\n"),
                StandardCharsets.UTF_8);
        text(
                all,
                "CSV, hai cột trùng tên",
                csv().replaceFirst("Ngày hẹn trả", "Ngày tiếp nhận"),
                StandardCharsets.UTF_8);
        text(
                all,
                "CSV, ngày viết theo bốn thứ tự",
                orders("05/10/2026 08:00", "2026-10-05T08:00:00", "05-10-2026 08:00", "05.10.2026 08:00"),
                StandardCharsets.UTF_8);
        text(all, "CSV, năm hai chữ số", orders("05/10/26 08:00"), StandardCharsets.UTF_8);
        text(all, "CSV, ngày 31/02", orders("31/02/2026 08:00"), StandardCharsets.UTF_8);
        text(
                all,
                "CSV, mã hồ sơ là công thức",
                csv().replaceFirst(code(1), "=HYPERLINK(\"\"x\"\")"),
                StandardCharsets.UTF_8);
        text(all, "CSV không có dòng hồ sơ nào", csv(0), StandardCharsets.UTF_8);
        text(all, "Tệp rỗng", "", StandardCharsets.UTF_8);
        text(all, "PDF mang tên .csv", "%PDF-1.7\n", StandardCharsets.UTF_8);
        all.add(new Clumsy("CSV mang tên .xlsx", folder -> Extract.file(folder, "a.xlsx", csv())));
        all.add(new Clumsy(
                "JSON bị ngắt giữa chừng", folder -> Extract.file(folder, "a.json", "[{\"Mã hồ sơ\": \"1\", ")));
        workbooks(all);
        html(all);
        return List.copyOf(all);
    }

    private static void workbooks(List<Clumsy> all) {
        sheet(all, "XLSX, tiêu đề gộp ô phía trên", sheet -> {
            Workbooks.row(sheet, 0, "SỔ THEO DÕI HỒ SƠ\nTừ ngày 01/10/2026 đến ngày 31/10/2026");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 6));
            rows(sheet, 3);
        });
        sheet(all, "XLSX, hai dòng tiêu đề", sheet -> {
            rows(sheet, 1);
            Workbooks.row(sheet, 0, "Hồ sơ", "", "Thời gian");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 6));
        });
        sheet(all, "XLSX, có dòng ẩn", sheet -> {
            rows(sheet, 0);
            sheet.getRow(2).setZeroHeight(true);
        });
        sheet(all, "XLSX, có cột ẩn", sheet -> {
            rows(sheet, 0);
            sheet.setColumnHidden(2, true);
        });
        book(all, "XLSX, ô lấy từ sổ tính khác (liên kết ngoài)", ClumsyFiles::linked);
        book(all, "XLSX, trang tính ẩn và nhiều trang tính", workbook -> {
            Workbooks.row(workbook.createSheet("Danh mục"), 0, "Mã", "Tên");
            workbook.setSheetHidden(0, true);
            rows(workbook.createSheet("Hồ sơ"), 0);
            Workbooks.row(workbook.createSheet("Biểu đồ"), 0, "Số liệu", 3);
        });
        sheet(all, "XLSX, ngày là số không định dạng", sheet -> {
            rows(sheet, 0);
            sheet.getRow(1).createCell(2).setCellValue(46300.3333333333);
        });
        sheet(all, "XLSX, ngày đúng kiểu ngày", sheet -> {
            rows(sheet, 0);
            Workbooks.row(
                    sheet,
                    1,
                    code(1),
                    "1.001193",
                    LocalDateTime.of(2026, 10, 5, 8, 0),
                    LocalDateTime.of(2026, 10, 7, 17, 0));
        });
        sheet(all, "XLSX, số tiền viết có dấu chấm, số điện thoại thành số", sheet -> {
            rows(sheet, 0);
            sheet.getRow(1).createCell(4).setCellValue("1.250.000");
            sheet.getRow(1).createCell(6).setCellValue(9.12345678e8);
        });
        sheet(all, "XLSX, mã TTHC thành số, mất số 0", sheet -> {
            rows(sheet, 0);
            sheet.getRow(1).createCell(1).setCellValue(1.0656);
        });
        sheet(all, "XLSX, ô công thức và ô báo lỗi", sheet -> {
            rows(sheet, 0);
            sheet.getRow(1).createCell(4).setCellFormula("10000*5");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.getRow(2).createCell(2).setCellErrorValue(FormulaError.NA.getCode());
        });
        sheet(all, "XLSX, 16.384 cột", sheet -> {
            rows(sheet, 0);
            sheet.getRow(1).createCell(16_383).setCellValue(" ");
            sheet.getRow(2).createCell(16_383).setCellValue("x");
        });
        all.add(new Clumsy("XLSX, một triệu dòng trống", folder -> {
            Path file = workbook(folder, "a.xlsx", workbook -> rows(workbook.createSheet("Hồ sơ"), 0));
            StringBuilder blank = new StringBuilder();
            IntStream.rangeClosed(5, 1_000_004)
                    .forEach(row -> blank.append("<row r=\"").append(row).append("\"/>"));
            return changed(file, "xl/worksheets/sheet1.xml", "</sheetData>", blank + "</sheetData>");
        }));
        all.add(new Clumsy("XLSM có macro", folder -> {
            Path file = workbook(folder, "a.xlsm", workbook -> rows(workbook.createSheet("Hồ sơ"), 0));
            return changed(
                    file, "[Content_Types].xml", "spreadsheetml.sheet.main", "spreadsheetml.sheet.macroEnabled.main");
        }));
        all.add(new Clumsy("XLSX, gọi thực thể ngoài (XXE)", folder -> {
            Path file = workbook(folder, "a.xlsx", workbook -> rows(workbook.createSheet("Hồ sơ"), 0));
            return changed(
                    file,
                    "xl/sharedStrings.xml",
                    "<sst ",
                    "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst ");
        }));
        all.add(new Clumsy("XLSX bị ngắt giữa chừng", folder -> {
            Path file = workbook(folder, "a.xlsx", workbook -> rows(workbook.createSheet("Hồ sơ"), 0));
            byte[] bytes = Files.readAllBytes(file);
            return Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }));
        all.add(new Clumsy("XLSX phình to khi giải nén", ClumsyFiles::bomb));
        all.add(new Clumsy("XLSX có mật khẩu", ClumsyFiles::locked));
        all.add(new Clumsy("XLS (Excel 97–2003)", folder -> old(folder, "a.xls", null)));
        all.add(new Clumsy("XLS có mật khẩu", folder -> old(folder, "a.xls", "bi-mat")));
        all.add(new Clumsy("XLS mang tên .xlsx", folder -> old(folder, "a.xlsx", null)));
    }

    private static void html(List<Clumsy> all) {
        StringBuilder page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><h3>Sổ theo dõi</h3>"
                + "<table><tr><td colspan=\"7\">Từ ngày 01/10/2026</td></tr><tr>");
        for (String title : TITLES) {
            page.append("<th>").append(title).append("</th>");
        }
        page.append("</tr>");
        for (int i = 1; i <= 3; i++) {
            page.append("<tr><td>").append(String.join("</td><td>", row(i))).append("</td></tr>\n");
        }
        page.append("</table></body></html>");
        all.add(new Clumsy("HTML mang tên .xls", folder -> Extract.file(folder, "a.xls", page.toString())));
        all.add(new Clumsy(
                "XML (Excel 2003) mang tên .xls",
                folder -> Extract.file(folder, "a.xls", "<?xml version=\"1.0\"?><Workbook></Workbook>")));
    }

    private static void text(List<Clumsy> all, String what, String text, Charset charset) {
        all.add(new Clumsy(what, folder -> Files.write(folder.resolve("a.csv"), text.getBytes(charset))));
    }

    private static void sheet(List<Clumsy> all, String what, java.util.function.Consumer<Sheet> filler) {
        book(all, what, workbook -> filler.accept(workbook.createSheet("Hồ sơ")));
    }

    private static void book(List<Clumsy> all, String what, java.util.function.Consumer<XSSFWorkbook> filler) {
        all.add(new Clumsy(what, folder -> workbook(folder, "a.xlsx", filler)));
    }

    private static Path workbook(Path folder, String name, java.util.function.Consumer<XSSFWorkbook> filler)
            throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        filler.accept(workbook);
        return Workbooks.write(workbook, folder.resolve(name));
    }

    private static void rows(Sheet sheet, int heading) {
        Workbooks.row(sheet, heading, (Object[]) TITLES);
        for (int i = 1; i <= 3; i++) {
            Workbooks.row(sheet, heading + i, (Object[]) row(i));
        }
    }

    /** A status taken from another workbook on somebody's own disk: only the value last seen is there. */
    private static void linked(XSSFWorkbook workbook) {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        try {
            rows(workbook.createSheet("Hồ sơ"), 0);
            PackagePart link = workbook.getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName("/xl/externalLinks/externalLink1.xml"),
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml");
            PackageRelationship other =
                    link.addExternalRelationship("file:///C:/ho-so/thang-9.xlsx", office + "externalLinkPath");
            try (OutputStream out = link.getOutputStream()) {
                out.write(("<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<externalBook xmlns:r=\"" + office.substring(0, office.length() - 1) + "\" r:id=\""
                                + other.getId() + "\"><sheetNames><sheetName val=\"A\"/></sheetNames></externalBook>"
                                + "</externalLink>")
                        .getBytes(StandardCharsets.UTF_8));
            }
            PackageRelationship own = workbook.getPackagePart()
                    .addRelationship(link.getPartName(), TargetMode.INTERNAL, office + "externalLink", "rId900");
            workbook.getCTWorkbook()
                    .addNewExternalReferences()
                    .addNewExternalReference()
                    .setId(own.getId());
            XSSFCell status = workbook.getSheetAt(0).getRow(1).getCell(TITLES.length - 1);
            String seen = status.getStringCellValue();
            status.getCTCell().setT(STCellType.STR);
            status.getCTCell().setV(seen);
            status.getCTCell().addNewF().setStringValue("[1]A!$A$1");
        } catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path old(Path folder, String name, String password) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            rows(workbook.createSheet("Hồ sơ"), 0);
            workbook.getSheetAt(0).getRow(1).createCell(4).setCellFormula("10000*5");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Biff8EncryptionKey.setCurrentUserPassword(password);
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    private static Path locked(Path folder) throws IOException, GeneralSecurityException {
        Path open = workbook(folder, "open.xlsx", workbook -> rows(workbook.createSheet("Hồ sơ"), 0));
        Path file = folder.resolve("a.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bi-mat");
            try (OutputStream data = encryptor.getDataStream(files)) {
                Files.copy(open, data);
            }
            files.writeFilesystem(out);
        }
        return file;
    }

    private static Path bomb(Path folder) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 130; i++) {
                zip.write(zeros);
            }
        }
        return file;
    }

    private static Path changed(Path file, String part, String from, String to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : in.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(part)) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    if (!text.contains(from)) {
                        throw new IllegalStateException(part + " has no " + from);
                    }
                    content = text.replace(from, to).getBytes(StandardCharsets.UTF_8);
                }
                out.write(content);
            }
        }
        return Files.write(file, bytes.toByteArray());
    }

    private static String code(int number) {
        return "000.00.01.H26-261005-000" + number;
    }

    private static String[] row(int number) {
        return new String[] {
            code(number),
            "1.001193",
            "05/10/2026 08:00:00",
            "07/10/2026 17:00:00",
            "50.000",
            "Nguyễn Thị Hoa",
            "0912345678"
        };
    }

    private static String csv() {
        return csv(3);
    }

    private static String csv(int rows) {
        StringBuilder csv =
                new StringBuilder(String.join(",", TITLES).replace("Phí, lệ phí", "\"Phí, lệ phí\"") + "\n");
        for (int i = 1; i <= rows; i++) {
            csv.append(String.join(",", row(i))).append('\n');
        }
        return csv.toString();
    }

    private static String orders(String... times) {
        StringBuilder csv = new StringBuilder("Mã hồ sơ,Mã TTHC,Ngày tiếp nhận\n");
        for (int i = 0; i < times.length; i++) {
            csv.append(code(i + 1)).append(",1.001193,").append(times[i]).append('\n');
        }
        return csv.toString();
    }

    /** As Windows-1258 writes Vietnamese: tones apart from their letters, other marks on them. */
    private static String marksApart(String text) {
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String letter = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            String tones = letter.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String rest = letter.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            apart.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tones);
        }
        return apart.toString();
    }
}
