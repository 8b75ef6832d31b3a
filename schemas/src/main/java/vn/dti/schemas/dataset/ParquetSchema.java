package vn.dti.schemas.dataset;

import java.util.List;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.values.factory.DefaultV1ValuesWriterFactory;
import org.apache.parquet.column.values.factory.DefaultV2ValuesWriterFactory;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/** How a {@link Dataset} stands in a Parquet file. */
final class ParquetSchema {
    static final int DECIMAL_PRECISION = 20;
    /** The bytes of a two's complement number of {@link #DECIMAL_PRECISION} digits; the width Spark chooses too. */
    static final int DECIMAL_BYTES = 9;

    private ParquetSchema() {}

    static MessageType of(Dataset dataset) {
        List<Type> fields =
                dataset.columns().stream().<Type>map(ParquetSchema::field).toList();
        return new MessageType(dataset.name(), fields);
    }

    /**
     * Pages of exactly a number of rows, so that the bytes do not depend on how rows were handed over.
     *
     * @param values the format's version that says how values are written
     */
    static ParquetProperties properties(Dataset dataset, int rowsPerPage, ParquetProperties.WriterVersion values) {
        ParquetProperties.Builder builder = ParquetProperties.builder()
                .withWriterVersion(values)
                // the default one hands on to a single one for the whole process, which keeps the properties built last
                .withValuesWriterFactory(
                        values == ParquetProperties.WriterVersion.PARQUET_1_0
                                ? new DefaultV1ValuesWriterFactory()
                                : new DefaultV2ValuesWriterFactory())
                .withPageWriteChecksumEnabled(false)
                .withSizeStatisticsEnabled(false)
                .estimateRowCountForPageSizeCheck(false)
                .withMinRowCountForPageSizeCheck(rowsPerPage)
                .withMaxRowCountForPageSizeCheck(rowsPerPage)
                .withPageRowCountLimit(rowsPerPage)
                .withPageSize(Integer.MAX_VALUE / 4);
        for (Column column : dataset.columns()) {
            builder.withDictionaryEncoding(column.name(), column.dictionary());
        }
        return builder.build();
    }

    static int scale(ColumnType type) {
        return switch (type) {
            case DECIMAL_4 -> 4;
            case DECIMAL_8 -> 8;
            case TEXT, LONG, BOOLEAN, DATE, TIMESTAMP -> throw new IllegalArgumentException(type + " has no scale");
        };
    }

    /** Whether a file's column can be read as a type; whole numbers may be narrower than ours. */
    static boolean readable(ColumnType type, Type found) {
        if (!found.isPrimitive() || found.isRepetition(Repetition.REPEATED)) {
            return false;
        }
        PrimitiveTypeName name = found.asPrimitiveType().getPrimitiveTypeName();
        LogicalTypeAnnotation meaning = found.getLogicalTypeAnnotation();
        return switch (type) {
            case TEXT ->
                name == PrimitiveTypeName.BINARY
                        && LogicalTypeAnnotation.stringType().equals(meaning);
            case LONG ->
                (name == PrimitiveTypeName.INT64 || name == PrimitiveTypeName.INT32)
                        && (meaning == null || meaning instanceof IntLogicalTypeAnnotation);
            case BOOLEAN -> name == PrimitiveTypeName.BOOLEAN;
            case DATE -> LogicalTypeAnnotation.dateType().equals(meaning);
            case TIMESTAMP ->
                LogicalTypeAnnotation.timestampType(false, TimeUnit.MICROS).equals(meaning);
            case DECIMAL_4, DECIMAL_8 ->
                meaning instanceof DecimalLogicalTypeAnnotation decimal && decimal.getScale() <= scale(type);
        };
    }

    private static PrimitiveType field(Column column) {
        Repetition repetition = column.nullable() ? Repetition.OPTIONAL : Repetition.REQUIRED;
        return switch (column.type()) {
            case TEXT ->
                Types.primitive(PrimitiveTypeName.BINARY, repetition)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case LONG -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(column.name());
            case BOOLEAN ->
                Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(column.name());
            case DATE ->
                Types.primitive(PrimitiveTypeName.INT32, repetition)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
            case TIMESTAMP ->
                Types.primitive(PrimitiveTypeName.INT64, repetition)
                        .as(LogicalTypeAnnotation.timestampType(false, TimeUnit.MICROS))
                        .named(column.name());
            case DECIMAL_4, DECIMAL_8 ->
                Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition)
                        .length(DECIMAL_BYTES)
                        .as(LogicalTypeAnnotation.decimalType(scale(column.type()), DECIMAL_PRECISION))
                        .named(column.name());
        };
    }
}
