package vn.dti.intake.returned;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML written as it was read: prefixes, white space and line ends included, which the platform's own writer changes. Comments
 * and instructions, which say nothing in a workbook, are left out.
 */
final class XmlOut {
    private final Writer out;
    private boolean open;

    /** Begins a document. */
    XmlOut(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Begins an element; its attributes follow. */
    XmlOut start(String name) throws IOException {
        endOfTag();
        out.write('<');
        out.write(name);
        open = true;
        return this;
    }

    /** An attribute of the element just begun. */
    XmlOut attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        escaped(value, true);
        out.write('"');
        return this;
    }

    /** A namespace of the element just begun; the empty prefix is the default one. */
    XmlOut namespace(String prefix, String uri) throws IOException {
        return attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri);
    }

    XmlOut text(String text) throws IOException {
        endOfTag();
        escaped(text, false);
        return this;
    }

    XmlOut end(String name) throws IOException {
        if (open) {
            out.write("/>");
            open = false;
        } else {
            out.write("</");
            out.write(name);
            out.write('>');
        }
        return this;
    }

    /** Copies the reader's current event. */
    void copy(XMLStreamReader in) throws IOException {
        switch (in.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> {
                start(name(in));
                namespaces(in);
                attributes(in, "");
            }
            case XMLStreamConstants.END_ELEMENT -> end(name(in));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text(in.getText());
            default -> {
                // a comment or an instruction
            }
        }
    }

    /** The namespaces that the reader's element declares. */
    void namespaces(XMLStreamReader in) throws IOException {
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            String prefix = in.getNamespacePrefix(i);
            String uri = in.getNamespaceURI(i);
            namespace(prefix == null ? "" : prefix, uri == null ? "" : uri);
        }
    }

    /** The attributes of the reader's element but one. */
    void attributes(XMLStreamReader in, String except) throws IOException {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String prefix = in.getAttributePrefix(i);
            String name = in.getAttributeLocalName(i);
            if (!name.equals(except)) {
                attribute(prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, in.getAttributeValue(i));
            }
        }
    }

    /** The name of the reader's element, with its prefix. */
    static String name(XMLStreamReader in) {
        String prefix = in.getPrefix();
        return prefix == null || prefix.isEmpty() ? in.getLocalName() : prefix + ":" + in.getLocalName();
    }

    /** Puts all that was written through; the stream stays open. */
    void flush() throws IOException {
        endOfTag();
        out.flush();
    }

    private void endOfTag() throws IOException {
        if (open) {
            out.write('>');
            open = false;
        }
    }

    private void escaped(String text, boolean attribute) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String instead = instead(text.charAt(i), attribute);
            if (instead != null) {
                out.write(text, from, i - from);
                out.write(instead);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }

    private static @Nullable String instead(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '"' -> attribute ? "&quot;" : null;
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            case '\uFFFE', '\uFFFF' -> "\uFFFD";
            default -> c < ' ' ? "\uFFFD" : null;
        };
    }
}
