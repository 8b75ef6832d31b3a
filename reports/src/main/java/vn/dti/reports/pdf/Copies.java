package vn.dti.reports.pdf;

import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import net.sf.jasperreports.engine.fill.JRTemplateText;

/** Texts that stand on several pages: page numbers, the mark, column titles of a table that runs on. */
final class Copies {
    private static final String TABLE = "net.sf.jasperreports.export.pdf.tag.table";

    private Copies() {}

    /** The same text at another height; it does not begin a table again in the document's structure. */
    static JRTemplatePrintText of(JRTemplatePrintText text, int y) {
        JRTemplatePrintText copy = new JRTemplatePrintText((JRTemplateText) text.getTemplate(), null);
        copy.setUUID(text.getUUID());
        copy.setX(text.getX());
        copy.setY(y);
        copy.setWidth(text.getWidth());
        copy.setHeight(text.getHeight());
        copy.setText(text.getFullText());
        copy.setTextHeight(text.getTextHeight());
        copy.setLeadingOffset(text.getLeadingOffset());
        copy.setLineSpacingFactor(text.getLineSpacingFactor());
        copy.setLineBreakOffsets(text.getLineBreakOffsets());
        copy.setAverageCharWidth(text.getAverageCharWidth());
        copy.setRunDirection(text.getRunDirection());
        if (text.hasProperties()) {
            for (String name : text.getPropertiesMap().getPropertyNames()) {
                if (!name.equals(TABLE)) {
                    copy.getPropertiesMap()
                            .setProperty(name, text.getPropertiesMap().getProperty(name));
                }
            }
        }
        return copy;
    }
}
