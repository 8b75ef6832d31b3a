package vn.dti.intake.returned;

import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Takes the time of its making out of a workbook, so that the same content is the same bytes. */
final class Undated {

    private Undated() {}

    static void make(XSSFWorkbook workbook) {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreated(Optional.empty());
        properties.setModified(Optional.empty());
        properties.setCreator("dti");
    }
}
