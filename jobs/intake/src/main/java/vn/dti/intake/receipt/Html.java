package vn.dti.intake.receipt;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A page in the making. Everything that comes from a file is escaped. */
final class Html {
    private final StringBuilder page = new StringBuilder(1 << 14);

    /** Markup as it stands. */
    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    /** Text, so that it stands for itself. */
    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
        return this;
    }

    /** An element that holds text only. */
    Html element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">\n");
    }

    /** An element of a class that holds text only. */
    Html element(String name, String type, String text) {
        return raw("<" + name + " class=\"" + type + "\">").text(text).raw("</" + name + ">\n");
    }

    /** A file's name as an address beside the page. */
    static String address(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
