package vn.dti.measure.cube;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import vn.dti.measure.Dossier;

/** Dossiers of the test pack as a lake's rows. */
final class DossierTable {
    private static final StructType COLUMNS = new StructType()
            .add("procedure_code", DataTypes.StringType)
            .add("resolving_unit", DataTypes.StringType)
            .add("receiving_unit", DataTypes.StringType)
            .add("channel", DataTypes.StringType)
            .add("overdue_reason", DataTypes.StringType)
            .add("received_at", DataTypes.TimestampNTZType)
            .add("due_at", DataTypes.TimestampNTZType)
            .add("finished_at", DataTypes.TimestampNTZType)
            .add("returned_at", DataTypes.TimestampNTZType)
            .add("rescheduled_due_at", DataTypes.TimestampNTZType)
            .add("supplement_requests", DataTypes.LongType)
            .add("supplement_requested_at", DataTypes.TimestampNTZType)
            .add("supplement_completed_at", DataTypes.TimestampNTZType)
            .add("suspended_at", DataTypes.TimestampNTZType)
            .add("resumed_at", DataTypes.TimestampNTZType)
            .add("components_total", DataTypes.LongType)
            .add("electronic_result", DataTypes.BooleanType)
            .add("provided", DataTypes.LongType);

    private DossierTable() {}

    /** The rows of dossiers, each from a delivery with the columns of its mask. */
    static Dataset<Row> of(SparkSession session, List<Dossier> dossiers, ToLongFunction<Dossier> provided) {
        List<Row> rows = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            rows.add(RowFactory.create(
                    dossier.procedure(),
                    dossier.resolving(),
                    dossier.receiving(),
                    dossier.channel(),
                    dossier.reason(),
                    dossier.received(),
                    dossier.due(),
                    dossier.finished(),
                    dossier.returned(),
                    null,
                    dossier.asked() == null ? null : 1L,
                    dossier.asked(),
                    dossier.completed(),
                    null,
                    null,
                    dossier.components(),
                    dossier.electronic(),
                    provided.applyAsLong(dossier)));
        }
        return session.createDataFrame(rows, COLUMNS);
    }
}
