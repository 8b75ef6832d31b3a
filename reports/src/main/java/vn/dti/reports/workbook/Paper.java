package vn.dti.reports.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out on paper. */
final class Paper {
    /** No limit to the pages below each other. */
    static final int AS_LONG_AS_NEEDED = 0;

    private Paper() {}

    /**
     * Prints a long table from its column titles on, the sheet's title in each page's header: what stands above the
     * titles would be cut by the columns that are repeated.
     *
     * @param head the row of the titles
     * @param columns how many columns are printed
     */
    static void table(Grid grid, int head, int columns, int pagesWide) {
        XSSFSheet sheet = grid.sheet();
        whole(grid, pagesWide, AS_LONG_AS_NEEDED);
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().setPrintArea(index, 0, columns - 1, head, grid.rows() - 1);
        String title = sheet.getRow(0).getCell(0).getStringCellValue() + "\n"
                + sheet.getRow(1).getCell(0).getStringCellValue();
        sheet.getHeader().setLeft("&\"Times New Roman,Italic\"" + title.replace("&", "&&"));
    }

    /** A4 landscape, numbered, shrunk to some pages. */
    static void whole(Grid grid, int pagesWide, int pagesLong) {
        XSSFSheet sheet = grid.sheet();
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) pagesWide);
        setup.setFitHeight((short) pagesLong);
        sheet.getFooter().setRight("&P/&N");
        sheet.getFooter().setLeft("&A");
    }
}
