package vn.dti.measure.lake;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import vn.dti.schemas.dataset.Column;
import vn.dti.schemas.dataset.ColumnType;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.Datasets;

/** The columns of the lake's table and of the files that feed it. */
final class LakeColumns {
    /** The ledger's order of the delivery a row came with. */
    static final String SEQUENCE = "sequence";
    /** The newest delivery that had an accepted row of the dossier, also one that did not win. */
    static final String LAST_SEQUENCE = "last_sequence";
    /** The mask of fields the delivery had columns for. */
    static final String PROVIDED = "provided";

    static final String CODE = "dossier_code";
    static final String RECEIVED = "received_at";
    static final String RESOLVER = "as_resolver";
    static final String ROW = "row";
    static final String OFFICE = "office";
    static final String DELIVERY = "delivery";
    /** The name of a delivery's file, by which its rows are told what they came with. */
    static final String FILE = "file";

    /** What a row of the table has beside the accepted columns: where it came from. */
    private static final List<Column> ORIGIN = List.of(
            column(DELIVERY, ColumnType.TEXT),
            column(OFFICE, ColumnType.TEXT),
            column(SEQUENCE, ColumnType.LONG),
            column(PROVIDED, ColumnType.LONG));

    /** The table. */
    static final Dataset TABLE = new Dataset(
            "lake",
            List.of(CODE),
            Stream.of(Datasets.ACCEPTED.columns(), ORIGIN, List.of(column(LAST_SEQUENCE, ColumnType.LONG)))
                    .flatMap(List::stream)
                    .toList());

    private LakeColumns() {}

    private static Column column(String name, ColumnType type) {
        return new Column(name, type, false, true, "", "");
    }

    /** The schema of an accepted file. */
    static StructType accepted() {
        return struct(Datasets.ACCEPTED.columns(), false);
    }

    /** The schema of the deliveries, which are joined to their rows by {@link #FILE}. */
    static StructType origin() {
        return struct(
                Stream.concat(Stream.of(column(FILE, ColumnType.TEXT)), ORIGIN.stream())
                        .toList(),
                false);
    }

    /** The table's schema; all may be null to the engine, which cannot see what intake has checked. */
    static StructType table() {
        return struct(TABLE.columns(), true);
    }

    private static StructType struct(List<Column> columns, boolean nullable) {
        StructType struct = new StructType();
        for (Column column : columns) {
            struct = struct.add(column.name(), type(column.type()), nullable || column.nullable());
        }
        return struct;
    }

    private static DataType type(ColumnType type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case LONG -> DataTypes.LongType;
            case BOOLEAN -> DataTypes.BooleanType;
            case DATE -> DataTypes.DateType;
            case TIMESTAMP -> DataTypes.TimestampNTZType;
            case DECIMAL_4 -> DataTypes.createDecimalType(20, 4);
            case DECIMAL_8 -> DataTypes.createDecimalType(20, 8);
        };
    }
}
