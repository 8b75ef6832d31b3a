package vn.dti.intake.rule;

import org.jspecify.annotations.Nullable;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.CellState;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.DossierStatus;
import vn.dti.schemas.extract.Field;

/** A status that claims an end without a time of it. */
public final class StatusWithoutEnd implements RowRule {
    private static final RuleText TEXT = RuleText.error(
            "D313_STATUS_WITHOUT_END",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Trạng thái đã xong nhưng thiếu ngày",
                    "trạng thái \"{value}\" nhưng không có ngày kết thúc xử lý và ngày trả kết quả.",
                    "Không có ngày thì hồ sơ vẫn bị tính là đang giải quyết, rồi quá hạn.",
                    "Điền ngày kết thúc xử lý hoặc ngày trả kết quả, hoặc sửa trạng thái."),
            new Words(
                    "Status says ended, but no time",
                    "the status is \"{value}\", but neither a finishing nor a returning time is given.",
                    "Without one the dossier counts as open, and later as overdue.",
                    "Fill in the finishing or the returning time, or mend the status."),
            "Trạng thái: Đã trả kết quả; Ngày kết thúc xử lý và Ngày trả kết quả: (trống)",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1: bắt buộc với trạng thái 9 và 10 (required for statuses that claim it)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        Cells statuses = batch.cells(Field.STATUS);
        Cells finished = batch.cells(Field.FINISHED_AT);
        Cells returned = batch.cells(Field.RETURNED_AT);
        for (int i = 0; i < batch.size(); i++) {
            boolean noColumn = finished.state(i) == CellState.ABSENT && returned.state(i) == CellState.ABSENT;
            if (claimsEnd(statuses.text(i)) && finished.missing(i) && returned.missing(i) && !noColumn) {
                findings.cell(this, batch, i, Field.STATUS);
            }
        }
    }

    private static boolean claimsEnd(@Nullable String status) {
        return status != null && DossierStatus.valueOf(status).claimsEnd();
    }
}
