package vn.dti.intake.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file's first bytes say it is. */
public enum FileKind {
    EMPTY(""),
    TEXT("CSV"),
    JSON("JSON"),
    ZIP("ZIP / XLSX"),
    OLD_WORKBOOK("XLS (Excel 97–2003)"),
    PDF("PDF"),
    HTML("HTML"),
    XML("XML"),
    GZIP("GZIP"),
    RAR("RAR"),
    IMAGE("PNG, JPEG, GIF"),
    BINARY("tệp nhị phân / binary");

    private final String title;

    FileKind(String title) {
        this.title = title;
    }

    /** The kind, in words that both languages understand. */
    public String title() {
        return title;
    }

    /** Recognises the first bytes of a file. */
    static FileKind of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLD_WORKBOOK;
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (starts(head, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (starts(head, 'R', 'a', 'r', '!')) {
            return RAR;
        }
        if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8, 0xFF) || starts(head, 'G', 'I', 'F', '8')) {
            return IMAGE;
        }
        return switch (CharacterSet.of(head)) {
            case UTF_8, UTF_8_MARKED, TCVN3, VNI, WINDOWS_1258 -> textOrBinary(head);
            case UTF_16LE, UTF_16BE -> TEXT;
        };
    }

    private static FileKind textOrBinary(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return BINARY;
            }
        }
        String start = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean html = start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table");
        if (html) {
            return HTML;
        }
        if (start.startsWith("<?xml")) {
            return XML;
        }
        // a title may stand in brackets, but none is a list's or an object's beginning
        return start.matches("(?s)(\\{\\s*[\"}]|\\[\\s*[\\[{\\]]).*") ? JSON : TEXT;
    }

    private static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
