package vn.dti.reports.method;

import java.util.List;

/** A page being written. Whatever is given as text is escaped; nothing else of the page comes from outside. */
final class Html {
    private final StringBuilder page = new StringBuilder(1 << 16);

    /** Opens an element; its attributes are written as given, name and value in turn. */
    Html open(String name, String... attributes) {
        page.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        page.append('>');
        return this;
    }

    /** Closes an element and ends the line. */
    Html close(String name) {
        page.append("</").append(name).append(">\n");
        return this;
    }

    Html text(String text) {
        page.append(escaped(text));
        return this;
    }

    /** An element that holds text only. */
    Html element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    /** What stands for itself: the document type, the style sheet. */
    Html verbatim(String written) {
        page.append(written);
        return this;
    }

    /** A heading that can be linked to. */
    void heading(int level, String id, String text) {
        element("h" + level, text, "id", id);
    }

    void paragraph(String text) {
        element("p", text);
    }

    /** A term and what it means, inside a {@code dl}. */
    void term(String term, String meaning) {
        element("dt", term);
        element("dd", meaning);
    }

    /** A table of text cells. */
    void table(List<String> head, List<List<String>> rows) {
        open("table").open("thead").open("tr");
        head.forEach(title -> element("th", title, "scope", "col"));
        close("tr").close("thead").open("tbody");
        for (List<String> row : rows) {
            open("tr");
            row.forEach(cell -> element("td", cell));
            close("tr");
        }
        close("tbody").close("table");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
