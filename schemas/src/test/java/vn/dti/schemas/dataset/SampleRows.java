package vn.dti.schemas.dataset;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A dataset of every type, required and optional, and rows of it from a seed. */
final class SampleRows {
    static final Dataset EVERYTHING = new Dataset(
            "everything",
            List.of("n"),
            List.of(
                    Column.required("n", ColumnType.LONG, "số", "number").withoutDictionary(),
                    Column.optional("code", ColumnType.TEXT, "mã", "code").withoutDictionary(),
                    Column.optional("unit", ColumnType.TEXT, "đơn vị", "unit"),
                    Column.required("word", ColumnType.TEXT, "chữ", "word"),
                    Column.optional("count", ColumnType.LONG, "đếm", "count"),
                    Column.optional("flag", ColumnType.BOOLEAN, "cờ", "flag"),
                    Column.required("sure", ColumnType.BOOLEAN, "chắc", "sure"),
                    Column.optional("day", ColumnType.DATE, "ngày", "day"),
                    Column.optional("at", ColumnType.TIMESTAMP, "lúc", "at"),
                    Column.required("since", ColumnType.TIMESTAMP, "từ", "since"),
                    Column.optional("amount", ColumnType.DECIMAL_4, "lượng", "amount"),
                    Column.required("share", ColumnType.DECIMAL_8, "phần", "share")));

    private static final String[] UNITS = {"H26.1", "H26.2", "Phường Hoàn Kiếm", "", "₫ «…» 𝄞"};

    private SampleRows() {}

    /** Rows as plain lists, a missing value null. */
    static List<List<Object>> rows(long seed, int count) {
        Random random = new Random(seed);
        List<List<Object>> rows = new ArrayList<>(count);
        for (int n = 0; n < count; n++) {
            List<Object> row = new ArrayList<>();
            for (Column column : EVERYTHING.columns()) {
                boolean missing = column.nullable() && random.nextInt(5) == 0;
                row.add(missing ? null : value(column, n, random));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Object value(Column column, int n, Random random) {
        return switch (column.type()) {
            case TEXT ->
                column.dictionary() ? UNITS[random.nextInt(UNITS.length)] : "000.00.01.H26-" + random.nextInt();
            case LONG -> column.name().equals("n") ? n : random.nextBoolean() ? random.nextLong() : random.nextInt(9);
            case BOOLEAN -> random.nextInt(2);
            case DATE -> random.nextInt(60_000) - 20_000;
            case TIMESTAMP -> 1_750_000_000_000_000L + random.nextInt() * 1_000L;
            case DECIMAL_4 -> new BigDecimal(new BigInteger(60, random).subtract(BigInteger.TWO.pow(59)), 4);
            case DECIMAL_8 -> BigDecimal.valueOf(random.nextInt(100_000_001), 8);
        };
    }

    static void fill(RowBlock block, List<List<Object>> rows) {
        block.size(0);
        for (List<Object> values : rows) {
            int row = block.addRow();
            for (int column = 0; column < values.size(); column++) {
                Object value = values.get(column);
                if (value instanceof String text) {
                    block.setText(column, row, text);
                } else if (value instanceof BigDecimal decimal) {
                    block.setDecimal(column, row, decimal);
                } else if (value instanceof Number number) {
                    block.setLong(column, row, number.longValue());
                }
            }
        }
    }

    static List<List<Object>> drain(RowBlock block) {
        List<List<Object>> rows = new ArrayList<>();
        for (int row = 0; row < block.size(); row++) {
            List<Object> values = new ArrayList<>();
            for (int column = 0; column < block.dataset().columns().size(); column++) {
                values.add(block.isNull(column, row) ? null : value(block, column, row));
            }
            rows.add(values);
        }
        return rows;
    }

    private static Object value(RowBlock block, int column, int row) {
        return switch (block.dataset().columns().get(column).type()) {
            case TEXT -> block.text(column, row);
            case DECIMAL_4, DECIMAL_8 -> block.decimal(column, row);
            case LONG, BOOLEAN, DATE, TIMESTAMP -> block.longValue(column, row);
        };
    }

    /** Rows as {@link #drain} gives them: every whole number a long. */
    static List<List<Object>> asRead(List<List<Object>> rows) {
        return rows.stream()
                .map(row -> {
                    List<Object> values = new ArrayList<>(row);
                    values.replaceAll(value -> value instanceof Integer number ? (Object) number.longValue() : value);
                    return values;
                })
                .toList();
    }

    static Map<String, String> metadata() {
        return Map.of("office", "H26.1", "delivery", "d-1", "source", "standard", "provided", "7");
    }
}
