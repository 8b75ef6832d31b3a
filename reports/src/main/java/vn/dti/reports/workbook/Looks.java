package vn.dti.reports.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dti.reports.style.Palette;

/** The cell styles of one workbook; formats say the Vietnamese locale themselves (42A). */
final class Looks {
    private static final String FONT = "Times New Roman";
    private static final String HIGH = "[=1][$-42A]0%;[>=0.99995][$-42A]\">99,99%\";[$-42A]0.00%";
    private static final String LOW = "[=0][$-42A]0%;[<0.00005][$-42A]\"<0,01%\";[$-42A]0.00%";

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (Look look : Look.values()) {
            styles.put(look, style(look));
        }
    }

    XSSFCellStyle of(Look look) {
        XSSFCellStyle style = styles.get(look);
        if (style == null) {
            throw new IllegalArgumentException("no style for " + look);
        }
        return style;
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        switch (look) {
            case TITLE -> style.setFont(font(14, Weight.BOLD, Slope.UPRIGHT));
            case REMARK -> style.setFont(font(11, Weight.PLAIN, Slope.ITALIC));
            case MARK -> {
                XSSFFont font = font(12, Weight.BOLD, Slope.UPRIGHT);
                font.setColor(new XSSFColor(Palette.argb(Palette.RED)));
                style.setFont(font);
            }
            case FOOT -> {
                style.setFont(font(11, Weight.PLAIN, Slope.ITALIC));
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case SIGNER -> {
                style.setFont(font(11, Weight.BOLD, Slope.UPRIGHT));
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case HEAD -> {
                bordered(style, Weight.BOLD);
                style.setFillForegroundColor(new XSSFColor(Palette.argb(Palette.HEAD)));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setWrapText(true);
            }
            case TEXT -> text(style, Weight.PLAIN);
            case GROUP -> text(style, Weight.BOLD);
            case GROUP_POINTS -> {
                number(style, "[$-42A]#,##0.00");
                style.setFont(font(11, Weight.BOLD, Slope.UPRIGHT));
            }
            case STATE -> {
                bordered(style, Weight.PLAIN);
                style.setQuotePrefixed(true);
                style.setAlignment(HorizontalAlignment.RIGHT);
                style.setShrinkToFit(true);
            }
            case COUNT -> number(style, "[$-42A]#,##0");
            case TIME -> number(style, "hh:mm dd/mm/yyyy");
            case MEAN -> number(style, "[$-42A]#,##0.00");
            case HIGH_RATE -> number(style, HIGH);
            case LOW_RATE -> number(style, LOW);
            case CHANGE -> number(style, "[$-42A]+#,##0;[$-42A]-#,##0;0");
            case POINTS -> number(style, "[$-42A]+0.00;[$-42A]-0.00;0");
        }
        return style;
    }

    private void text(XSSFCellStyle style, Weight weight) {
        bordered(style, weight);
        style.setQuotePrefixed(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setWrapText(true);
    }

    private void number(XSSFCellStyle style, String format) {
        bordered(style, Weight.PLAIN);
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }

    private void bordered(XSSFCellStyle style, Weight weight) {
        style.setFont(font(11, weight, Slope.UPRIGHT));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor grey = new XSSFColor(Palette.argb(Palette.GREY));
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    private XSSFFont font(int size, Weight weight, Slope slope) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(weight == Weight.BOLD);
        font.setItalic(slope == Slope.ITALIC);
        return font;
    }

    private enum Weight {
        PLAIN,
        BOLD
    }

    private enum Slope {
        UPRIGHT,
        ITALIC
    }
}
