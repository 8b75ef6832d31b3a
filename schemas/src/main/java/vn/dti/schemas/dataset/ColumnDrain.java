package vn.dti.schemas.dataset;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;

/** Takes one column's values out of Parquet into a block; a text of the dictionary becomes a string once. */
final class ColumnDrain extends PrimitiveConverter {
    private final ColumnType type;
    private final int position;
    private final int defined;
    private final int scale;
    private String[] texts = {};
    private RowBlock block;
    private int row;

    ColumnDrain(Column column, int position, ColumnDescriptor descriptor, RowBlock first) {
        this.type = column.type();
        this.position = position;
        this.defined = descriptor.getMaxDefinitionLevel();
        this.scale = descriptor.getPrimitiveType().getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation d
                ? d.getScale()
                : 0;
        this.block = first;
    }

    void read(ColumnReader reader, RowBlock into, int from, int to) {
        block = into;
        for (row = from; row < to; row++) {
            if (reader.getCurrentDefinitionLevel() == defined) {
                reader.writeCurrentValueToConverter();
            } else {
                into.setNull(position, row);
            }
            reader.consume();
        }
    }

    @Override
    public boolean hasDictionarySupport() {
        return type == ColumnType.TEXT;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
        texts = new String[dictionary.getMaxId() + 1];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = dictionary.decodeToBinary(i).toStringUsingUTF8();
        }
    }

    @Override
    public void addValueFromDictionary(int id) {
        block.setText(position, row, texts[id]);
    }

    @Override
    public void addBinary(Binary value) {
        if (type == ColumnType.TEXT) {
            block.setText(position, row, value.toStringUsingUTF8());
        } else {
            decimal(new BigInteger(value.getBytesUnsafe()));
        }
    }

    @Override
    public void addBoolean(boolean value) {
        block.setLong(position, row, value ? 1 : 0);
    }

    @Override
    public void addInt(int value) {
        addLong(value);
    }

    @Override
    public void addLong(long value) {
        if (type == ColumnType.DECIMAL_4 || type == ColumnType.DECIMAL_8) {
            decimal(BigInteger.valueOf(value));
        } else {
            block.setLong(position, row, value);
        }
    }

    private void decimal(BigInteger unscaled) {
        block.setDecimal(position, row, new BigDecimal(unscaled, scale).setScale(ParquetSchema.scale(type)));
    }
}
