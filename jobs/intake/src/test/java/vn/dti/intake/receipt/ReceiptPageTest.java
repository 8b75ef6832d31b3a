package vn.dti.intake.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.dti.intake.Extract;
import vn.dti.intake.IntakeOutcome;
import vn.dti.intake.TestPack;
import vn.dti.schemas.extract.Field;

class ReceiptPageTest {
    @TempDir
    Path folder;

    @Test
    void beginsWithTheVerdict() throws Exception {
        assertThat(headings(new Extract().good(2)))
                .startsWith("Đã nhận toàn bộ", "Đã nhận cả 2 dòng.", "Không phải làm gì thêm.");
        assertThat(headings(new Extract().good(1).row(Map.of(Field.RETURNED_AT, "2026-10-06 09:00:00"))))
                .startsWith("Đã nhận toàn bộ, có cảnh báo", "Đã nhận cả 2 dòng.");
        assertThat(headings(new Extract().good(1).row(Map.of(Field.STATUS, "?"))))
                .startsWith("Đã nhận một phần", "Đã nhận 1 trên 2 dòng; 1 dòng để riêng, chờ sửa.");
        assertThat(headings(new Extract().row(Map.of(Field.STATUS, "?"))))
                .startsWith(
                        "Đã đọc nhưng không nhận được dòng nào", "Đã nhận 0 trên 1 dòng; 1 dòng để riêng, chờ sửa.");
        assertThat(headings(page(Extract.check(folder, ""))))
                .startsWith(
                        "Không nhận tệp",
                        "Không dòng nào của tệp được tính. Số liệu lần gửi trước vẫn giữ nguyên.",
                        "Sửa tệp theo hướng dẫn dưới đây rồi gửi lại cả tệp.");
    }

    @Test
    void namesTheOffice() throws Exception {
        Document page = page(check(new Extract().good(1)));
        assertThat(texts(page.getDocumentElement(), "td")).contains("Phường Hoàn Kiếm (H26.101)");
    }

    @Test
    void namesEachCellAndSaysOnceWhyAndHowToMend() throws Exception {
        Document page = page(check(new Extract()
                .row(Map.of(Field.STATUS, "Đang chờ"))
                .row(Map.of(Field.STATUS, "Lạ"))
                .row(Map.of(Field.RETURNED_AT, "2026-10-06 09:00:00"))));
        List<Element> groups = elements(page, "section");
        assertThat(groups).hasSize(2);
        Element status = groups.get(0);
        assertThat(status.getAttribute("class")).isEqualTo("ERROR");
        assertThat(texts(status, "h3"))
                .singleElement()
                .asString()
                .startsWith("Lỗi")
                .endsWith("× 2");
        assertThat(texts(status, "td"))
                .hasSize(6)
                .contains("2", "3")
                .anyMatch(cell -> cell.contains("\"Đang chờ\""))
                .anyMatch(cell -> cell.endsWith(" · " + Field.STATUS.titleVi()))
                .noneMatch(cell -> cell.contains("Dòng "));
        assertThat(texts(status, "b")).containsExactly("Sửa trong tệp hoặc cách xuất tệp:");
        assertThat(groups.get(1).getAttribute("class")).isEqualTo("WARNING");
    }

    @Test
    void aFindingAboutAColumnNamesIt() throws Exception {
        Document page = page(check(new Extract().row(Map.of(Field.DUE_AT, "07/10/2026"))));
        assertThat(texts(page.getDocumentElement(), "p"))
                .anyMatch(text -> text.startsWith("Cột ") && text.contains(" · " + Field.DUE_AT.titleVi() + ": "));
    }

    @Test
    void saysTheSameInEnglish() throws Exception {
        IntakeOutcome outcome = check(new Extract().good(1).row(Map.of(Field.STATUS, "?")));
        Document page =
                parse(ReceiptPage.of(outcome.receipt(), outcome.findings(), Attachments.NONE, Language.ENGLISH));
        assertThat(headings(page))
                .startsWith("Taken in part", "1 of 2 rows were taken; 1 are set aside until they are mended.");
        assertThat(texts(page.getDocumentElement(), "b")).containsExactly("Mend in the file or in how it is exported:");
    }

    @Test
    void whatStandsInTheFileIsNoMarkup() throws Exception {
        Document page = page(check(new Extract().row(Map.of(Field.STATUS, "<script>alert('&')</script>\u0007"))));
        assertThat(elements(page, "script")).isEmpty();
        assertThat(texts(page.getDocumentElement(), "td")).anyMatch(cell -> cell.contains("<script>alert('&')"));
    }

    @Test
    void keepsPersonsOut() throws IOException {
        IntakeOutcome outcome = check(new Extract().row(Map.of(Field.CHANNEL, "0987654321")));
        assertThat(html(outcome)).contains("•••").doesNotContain("0987654321", "Nguyễn Thị Hoa");
    }

    @Test
    void listsTheFirstOfMany() throws Exception {
        Extract many = new Extract();
        for (int i = 0; i < ReceiptPage.LISTED_PER_CODE + 1; i++) {
            many.row(Map.of(Field.STATUS, "?"));
        }
        Document page = page(check(many));
        assertThat(elements(page, "tr"))
                .filteredOn(
                        row -> !texts(row, "td").isEmpty() && texts(row, "td").size() == 3)
                .hasSize(ReceiptPage.LISTED_PER_CODE);
        assertThat(texts(page.getDocumentElement(), "p")).contains("Trên đây là 1.000 dòng đầu trong tổng số 1.001.");
    }

    @Test
    void saysWhatTheFileCannotTell() throws Exception {
        String csv = new Extract().good(1).csv(List.of(Field.DOSSIER_CODE, Field.PROCEDURE_CODE, Field.RECEIVED_AT));
        Document page = page(Extract.check(folder, csv));
        assertThat(texts(page.getDocumentElement(), "h2")).contains("Chưa tính được từ tệp này");
    }

    private IntakeOutcome check(Extract extract) throws IOException {
        return Extract.check(extract.in(folder), TestPack.pack());
    }

    private List<String> headings(Extract extract) throws Exception {
        return headings(page(check(extract)));
    }

    /** The verdict, its sentence, and what is to be done. */
    private static List<String> headings(Document page) {
        List<String> headings = new ArrayList<>(texts(page.getDocumentElement(), "h1"));
        List<String> paragraphs = texts(page.getDocumentElement(), "p");
        headings.add(paragraphs.get(1));
        headings.add(paragraphs.get(2));
        return headings;
    }

    private static String html(IntakeOutcome outcome) {
        return ReceiptPage.of(outcome.receipt(), outcome.findings(), Attachments.NONE, Language.VIETNAMESE);
    }

    private static Document page(IntakeOutcome outcome) throws Exception {
        return parse(html(outcome));
    }

    /** The page is well-formed, so that an XML parser tells what a browser would make of it. */
    private static Document parse(String html) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Document page, String name) {
        return elements(page.getDocumentElement(), name);
    }

    private static List<Element> elements(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> texts(Element within, String name) {
        return elements(within, name).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }
}
