package vn.dti.intake.receipt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Durable;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.extract.ExtractField;
import vn.dti.schemas.extract.Finding;

/** Writes {@code receipts/<office>/<delivery>/}: {@code findings.parquet}, {@code receipt.html} and {@code receipt.json}. */
public final class ReceiptFolder {
    private static final int ROWS = 1024;

    private ReceiptFolder() {}

    /** The folder of a receipt. */
    public static Path of(Path dataDirectory, Receipt receipt) {
        return dataDirectory.resolve("receipts").resolve(receipt.office()).resolve(receipt.delivery());
    }

    /**
     * Writes all files, findings first and the receipt for machines last: where it is, the others are.
     *
     * @param attached the workbooks that lie there already
     * @throws IOException where our disk cannot be written
     */
    public static void write(Path dataDirectory, Receipt receipt, List<Finding> findings, Attachments attached)
            throws IOException {
        Path folder = of(dataDirectory, receipt);
        Path file = folder.resolve("findings.parquet");
        Path temporary = Durable.temporary(file);
        try (ParquetSink sink = ParquetSink.create(
                temporary, Datasets.FINDINGS, Map.of("delivery", receipt.delivery(), "office", receipt.office()))) {
            RowBlock block = new RowBlock(Datasets.FINDINGS, ROWS);
            for (Finding finding : findings) {
                if (block.full()) {
                    sink.write(block);
                    block.size(0);
                }
                add(receipt.delivery(), finding, block);
            }
            sink.write(block);
        }
        Durable.publish(temporary, file);
        Durable.write(folder.resolve("receipt.html"), ReceiptPage.of(receipt, findings, attached, Language.VIETNAMESE));
        Durable.write(folder.resolve("receipt.json"), ReceiptJson.of(receipt));
    }

    private static void add(String delivery, Finding finding, RowBlock block) {
        int row = block.addRow();
        ExtractField field = finding.field();
        text(block, row, "delivery", delivery);
        text(block, row, "office", finding.office());
        text(block, row, "file", finding.file());
        text(block, row, "sheet", finding.sheet());
        block.setLong(Datasets.FINDINGS.index("row"), row, finding.row());
        text(block, row, "column", finding.column());
        text(block, row, "field", field == null ? null : field.key());
        text(block, row, "code", finding.code());
        text(block, row, "severity", finding.severity().name());
        text(block, row, "value", finding.value());
        text(block, row, "message_vi", finding.messageVi());
        text(block, row, "message_en", finding.messageEn());
    }

    private static void text(RowBlock block, int row, String column, @Nullable String value) {
        block.setText(Datasets.FINDINGS.index(column), row, value);
    }
}
