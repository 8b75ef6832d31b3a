package vn.dti.intake.returned;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dti.schemas.extract.Severity;

/** The styles of marked cells: each as the cell had it, with another ground. */
final class MarkStyles {
    private final XSSFWorkbook workbook;
    private final Map<Integer, Map<Severity, Integer>> marked = new HashMap<>();
    private final Map<Integer, Integer> cleared = new HashMap<>();
    private final int notes;
    private final int title;

    /**
     * @param workbook where they are made
     * @param faulty the styles of faulty cells
     */
    MarkStyles(XSSFWorkbook workbook, Set<Integer> faulty) {
        this.workbook = workbook;
        int theirs = workbook.getNumCellStyles();
        for (int style = 0; style < theirs; style++) {
            if (ours(workbook.getCellStyleAt(style))) {
                XSSFCellStyle clear = workbook.createCellStyle();
                clear.cloneStyleFrom(workbook.getCellStyleAt(style));
                clear.setFillPattern(FillPatternType.NO_FILL);
                cleared.put(style, (int) clear.getIndex());
            }
        }
        marked.put(0, marks(0));
        faulty.forEach(style -> marked.computeIfAbsent(style, this::marks));
        XSSFFont usual = workbook.createFont();
        usual.setFontName("Arial");
        XSSFCellStyle wrapped = workbook.createCellStyle();
        wrapped.setFont(usual);
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        notes = wrapped.getIndex();
        XSSFCellStyle head = workbook.createCellStyle();
        XSSFFont bold = workbook.createFont();
        bold.setFontName("Arial");
        bold.setBold(true);
        head.setFont(bold);
        head.setWrapText(true);
        title = head.getIndex();
    }

    private static boolean ours(XSSFCellStyle style) {
        XSSFColor colour = style.getFillForegroundColorColor();
        return colour != null
                && (Arrays.equals(colour.getRGB(), Colours.of(Severity.ERROR))
                        || Arrays.equals(colour.getRGB(), Colours.of(Severity.WARNING)));
    }

    private Map<Severity, Integer> marks(int style) {
        Map<Severity, Integer> marks = new EnumMap<>(Severity.class);
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            XSSFCellStyle copy = workbook.createCellStyle();
            copy.cloneStyleFrom(workbook.getCellStyleAt(style < workbook.getNumCellStyles() ? style : 0));
            copy.setFillForegroundColor(new XSSFColor(Colours.of(severity), null));
            copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            marks.put(severity, (int) copy.getIndex());
        }
        return marks;
    }

    /** The style of a faulty cell that had another. */
    int marked(int style, Severity severity) {
        Map<Severity, Integer> marks = marked.getOrDefault(style, Objects.requireNonNull(marked.get(0)));
        return Objects.requireNonNull(marks.get(severity));
    }

    /** The style of a cell that is not faulty: the one it has, but for a mark that an earlier answer has left. */
    int plain(int style) {
        return cleared.getOrDefault(style, style);
    }

    /** The style of the column of notes. */
    int notes() {
        return notes;
    }

    /** The style of its title. */
    int title() {
        return title;
    }
}
