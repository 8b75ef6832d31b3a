package vn.dti.ledger.edition;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import vn.dti.schemas.dataset.Column;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.RowBlock;

/** Made-up figures of an edition, one a unit: U1, U2, … each counting its own number. */
final class SampleFigures implements FigureBlocks {
    private static final LocalDateTime EPOCH = LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC);

    private final Edition edition;
    private final int rows;
    private String member = "";
    private int failAfter = Integer.MAX_VALUE;
    private boolean sameUnit;
    private int row;

    SampleFigures(Edition edition, int rows) {
        this.edition = edition;
        this.rows = rows;
    }

    SampleFigures withMember(String text) {
        member = text;
        return this;
    }

    SampleFigures failingAfter(int count) {
        failAfter = count;
        return this;
    }

    SampleFigures everyUnitTheSame() {
        sameUnit = true;
        return this;
    }

    @Override
    public boolean read(RowBlock block) throws IOException {
        block.size(0);
        while (row < rows && !block.full()) {
            if (row >= failAfter) {
                throw new IOException("the file ends here");
            }
            row++;
            fill(block, block.addRow());
        }
        return block.size() > 0;
    }

    private void fill(RowBlock block, int at) {
        for (int i = 0; i < Datasets.FIGURES.columns().size(); i++) {
            Column column = Datasets.FIGURES.columns().get(i);
            switch (column.name()) {
                case "edition" -> block.setText(i, at, edition.name());
                case "period_kind" -> block.setText(i, at, "MONTH");
                case "period" -> block.setText(i, at, edition.month().toString());
                case "period_from" ->
                    block.setLong(i, at, edition.month().atDay(1).toEpochDay());
                case "period_to" -> block.setLong(i, at, edition.lastDay().toEpochDay());
                case "as_of" -> block.setLong(i, at, micros(edition.asOf()));
                case "unit" -> block.setText(i, at, sameUnit ? "U" : "U" + row);
                case "unit_level" -> block.setText(i, at, "COMMUNE");
                case "role" -> block.setText(i, at, "RESOLVING");
                case "dimension" -> block.setText(i, at, member.isEmpty() ? "ALL" : "FIELD");
                case "member" -> block.setText(i, at, member);
                case "indicator" -> block.setText(i, at, "received");
                case "rule_version" -> block.setText(i, at, "1");
                case "numerator", "value" -> block.setDecimal(i, at, BigDecimal.valueOf(row));
                case "state" -> block.setText(i, at, "MEASURED");
                case "units_expected" -> block.setLong(i, at, 126);
                case "units_delivered", "rows_set_aside" -> block.setLong(i, at, 0);
                case "covered_from" ->
                    block.setLong(i, at, LocalDate.parse("2025-10-01").toEpochDay());
                case "newest_delivery" ->
                    block.setLong(i, at, micros(LocalDateTime.parse("2026-11-01T01:30:00.000001")));
                case "denominator", "score", "max_score", "covered_to" -> block.setNull(i, at);
                default -> throw new IllegalStateException("a column this sample does not know: " + column.name());
            }
        }
    }

    private static long micros(LocalDateTime time) {
        return ChronoUnit.MICROS.between(EPOCH, time);
    }
}
