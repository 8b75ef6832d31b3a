package vn.dti.measure.release;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.DeliveryTable;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.pack.CalendarDay;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.TimeLimit;
import vn.dti.schemas.pack.Unit;

/** The pack's lists as the edition used them. */
public final class ReferenceFiles {
    /** The name of the file that lists the deliveries; the night leaves it with the ledger's numbers. */
    public static final String DELIVERIES = "deliveries.parquet";

    private static final String AND = " + ";

    private ReferenceFiles() {}

    /**
     * Writes units, procedures, indicators, calendar and the deliveries, which were given in the ledger's numbers, by rank.
     *
     * @param day the edition's last day: the versions of indexes are those in force on it
     * @throws IOException where a file cannot be written
     */
    public static void write(Path folder, Pack pack, LocalDate day, List<Delivery> deliveries) throws IOException {
        Files.createDirectories(folder);
        write(
                folder,
                Datasets.UNITS,
                pack.units().all().stream()
                        .sorted(Comparator.comparing(Unit::code))
                        .map(ReferenceFiles::row));
        write(
                folder,
                Datasets.PROCEDURES,
                pack.procedures().all().stream()
                        .sorted(Comparator.comparing(Procedure::code))
                        .map(ReferenceFiles::row));
        write(
                folder,
                Datasets.INDICATORS,
                Stream.concat(
                                pack.indicators().indicators().stream().map(indicator -> row(indicator)),
                                AddedIndicators.rows(pack, day).stream())
                        .sorted(Comparator.comparing(row -> String.valueOf(row[0]))));
        write(
                folder,
                Datasets.CALENDAR,
                pack.calendar().stream()
                        .sorted(Comparator.comparing(CalendarDay::date))
                        .map(ReferenceFiles::row));
        DeliveryTable.write(folder.resolve(DELIVERIES), Delivery.ranked(deliveries));
    }

    private static @Nullable Object[] row(Unit unit) {
        return new @Nullable Object[] {
            unit.code(),
            unit.nameVi(),
            unit.nameEn(),
            unit.level().name(),
            unit.parent(),
            unit.branch(),
            unit.gsoCode(),
            unit.validFrom(),
            unit.validTo(),
            String.join("|", unit.successors()),
            unit.source()
        };
    }

    private static @Nullable Object[] row(Procedure procedure) {
        TimeLimit limit = procedure.limit();
        return new @Nullable Object[] {
            procedure.code(),
            procedure.nameVi(),
            procedure.nameEn(),
            procedure.field(),
            procedure.fieldVi(),
            procedure.level().name(),
            limit == null ? null : limit.value().setScale(4),
            limit == null ? null : limit.unit().name(),
            limit == null || limit.cutOff() == null ? null : limit.cutOff().toString(),
            procedure.serviceLevel().name(),
            procedure.feeBearing(),
            procedure.validFrom(),
            procedure.validTo(),
            procedure.limitSource(),
            procedure.source(),
            procedure.oneStop(),
            procedure.internalProcess()
        };
    }

    private static @Nullable Object[] row(Indicator indicator) {
        return new @Nullable Object[] {
            indicator.name(),
            indicator.ruleVersion(),
            indicator.kind().name(),
            indicator.titleVi(),
            indicator.titleEn(),
            indicator.ruleVi(),
            indicator.ruleEn(),
            String.join(AND, indicator.numerator()),
            String.join(AND, indicator.denominator()),
            String.join(", ", indicator.needs().texts()),
            indicator.basis()
        };
    }

    private static @Nullable Object[] row(CalendarDay day) {
        String hours = day.hours().stream()
                .map(session -> session.from() + "-" + session.to())
                .collect(Collectors.joining("|"));
        return new @Nullable Object[] {day.date(), day.kind().name(), hours, day.nameVi(), day.source()};
    }

    private static void write(Path folder, Dataset dataset, Stream<@Nullable Object[]> rows) throws IOException {
        List<@Nullable Object[]> all = rows.toList();
        RowBlock block = new RowBlock(dataset, Math.max(1, all.size()));
        for (@Nullable Object[] values : all) {
            int row = block.addRow();
            for (int column = 0; column < values.length; column++) {
                set(block, column, row, values[column]);
            }
        }
        try (ParquetSink sink = ParquetSink.create(folder.resolve(dataset.name() + ".parquet"), dataset, Map.of())) {
            sink.write(block);
        }
    }

    private static void set(RowBlock block, int column, int row, @Nullable Object value) {
        if (value instanceof String text) {
            block.setText(column, row, text);
        } else if (value instanceof LocalDate date) {
            block.setLong(column, row, date.toEpochDay());
        } else if (value instanceof BigDecimal decimal) {
            block.setDecimal(column, row, decimal);
        } else if (value instanceof Boolean yes) {
            block.setLong(column, row, yes ? 1 : 0);
        } else if (value != null) {
            throw new IllegalArgumentException("no column for " + value.getClass());
        }
    }
}
