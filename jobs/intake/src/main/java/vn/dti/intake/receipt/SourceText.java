package vn.dti.intake.receipt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.map.Heading;
import vn.dti.intake.map.OwnTitles;
import vn.dti.intake.read.Row;
import vn.dti.schemas.extract.ExtractField;
import vn.dti.schemas.pack.SourceProfile;

/** Which profile a file is read by and how each of its columns is understood, as lines of plain text. */
public final class SourceText {
    private static final int LONGEST_EXAMPLE = 40;

    private final Shown shown;

    /** Text in one language. */
    public SourceText(Language language) {
        shown = new Shown(language);
    }

    /**
     * The lines.
     *
     * @param file the file's name
     * @param candidates the headings by each profile, the best first
     * @param rows the first rows of the best one's table
     */
    public List<String> of(String file, List<Heading> candidates, List<Row> rows) {
        List<String> lines = new ArrayList<>();
        if (candidates.isEmpty()) {
            lines.add(file
                    + shown.say(
                            ": không mẫu nào có một tên cột của tệp này.", ": no form knows a title of this file."));
            return lines;
        }
        Heading best = candidates.get(0);
        boolean fits = best.missing().isEmpty();
        lines.add(file
                + shown.say(
                        fits ? ": đọc theo mẫu " : ": không mẫu nào đủ cột; gần nhất là mẫu ",
                        fits ? ": read as " : ": no form fits; the nearest is ")
                + best.profile().name() + " · " + best.profile().titleVi());
        lines.add("  " + place(best));
        columns(best, rows, lines);
        for (Heading other : candidates.subList(1, candidates.size())) {
            lines.add(shown.say("Mẫu khác: ", "Another form: ")
                    + other.profile().name() + " · " + other.profile().titleVi() + ": " + counts(other));
        }
        return lines;
    }

    private String place(Heading heading) {
        String sheet = heading.table().sheet();
        String letters = heading.table().oldLetters();
        return (sheet == null ? "" : shown.say("Trang tính ", "Sheet ") + sheet + ", ")
                + (letters.isEmpty() ? "" : shown.say("bảng mã ", "letters ") + letters + ", ")
                + shown.say("tiêu đề ở dòng ", "header in row ") + heading.row() + "; " + counts(heading);
    }

    private String counts(Heading heading) {
        String known = heading.columns().size() + shown.say(" cột đọc được", " columns read");
        return heading.missing().isEmpty()
                ? known
                : known
                        + shown.say(", thiếu ", ", without ")
                        + heading.missing().stream().map(this::title).collect(Collectors.joining(", "));
    }

    private void columns(Heading heading, List<Row> rows, List<String> lines) {
        Map<Integer, ExtractField> fields = new HashMap<>();
        heading.columns().forEach((field, column) -> fields.put(column, field));
        for (int column = 0; column < heading.titles().size(); column++) {
            if (!heading.titles().get(column).isEmpty()) {
                lines.add("  " + heading.place(column) + " → " + use(heading, column, fields.get(column), rows));
            }
        }
        heading.profile()
                .constants()
                .forEach((field, value) ->
                        lines.add("  " + shown.say("mọi dòng: ", "each row: ") + title(field) + " = " + value));
    }

    private String use(Heading heading, int column, @Nullable ExtractField field, List<Row> rows) {
        if (OwnTitles.notes(heading.titles().get(column))) {
            return shown.say("cột của kết quả kiểm tra, bỏ qua", "a column of ours, passed over");
        }
        Integer winner = heading.overruled().get(column);
        if (winner != null) {
            return shown.say("trùng tên; đọc cột ", "the same title again; read is ") + heading.place(winner);
        }
        if (field == null) {
            return shown.say("không dùng", "not used");
        }
        if (field.personal()) {
            return title(field) + shown.say(" (dữ liệu cá nhân, không đọc)", " (personal, not read)");
        }
        return title(field) + example(heading, column, field, rows);
    }

    /** The first text below the title, and what it means where the profile says so. */
    private String example(Heading heading, int column, ExtractField field, List<Row> rows) {
        for (Row row : rows) {
            String text = row.cell(column).strip();
            if (row.number() > heading.row() && !text.isEmpty()) {
                SourceProfile.Column words = heading.profile().columns().get(field);
                String meaning = words == null ? null : words.map().get(text);
                String shortened =
                        text.length() <= LONGEST_EXAMPLE ? text : text.substring(0, LONGEST_EXAMPLE - 1) + "…";
                return shown.say(", ví dụ ", ", such as ")
                        + '"'
                        + shortened
                        + '"'
                        + (meaning == null ? "" : " = " + meaning);
            }
        }
        return "";
    }

    private String title(ExtractField field) {
        return shown.say(field.titleVi(), field.titleEn());
    }
}
