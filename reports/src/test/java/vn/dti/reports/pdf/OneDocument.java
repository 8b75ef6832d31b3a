package vn.dti.reports.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.dti.reports.chart.Chart;
import vn.dti.reports.model.Block;
import vn.dti.reports.model.Document;
import vn.dti.schemas.pack.Letterhead;

/** Writes one small document with a chart, in a process of its own. */
final class OneDocument {
    private OneDocument() {}

    /**
     * @param args the file
     * @throws IOException where it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Letterhead letterhead = letterhead(30);
        new PdfWriter(letterhead).write(document(letterhead), Path.of(args[0]));
    }

    static Letterhead letterhead(int marginLeftMm) {
        return new Letterhead(
                List.of(),
                List.of("Đơn vị <thử> & nghiệm"),
                List.of(),
                "",
                "",
                "BÁO CÁO",
                List.of(),
                List.of(),
                List.of(),
                25,
                20,
                marginLeftMm,
                15);
    }

    static Document document(Letterhead letterhead) {
        return new Document(
                letterhead,
                "Báo cáo <thử> & nghiệm",
                "Thử phông chữ",
                Optional.empty(),
                "ngày 1",
                List.of(
                        new Block.Section("I. Chữ Việt"),
                        new Block.Paragraph("Ắ ằ ẵ ỡ ự ỹ đ Đ ₫ với < và & trong câu."),
                        new Block.Picture(
                                new Chart.Lines(
                                        Chart.Unit.COUNT,
                                        List.of("01/26", "02/26"),
                                        List.of(new Chart.Series("Số hồ sơ", Chart.Tone.BLUE, List.of(1.0, 2.0)))),
                                "Hình 1. Thử",
                                "hai điểm")));
    }
}
