package vn.dti.intake.map;

import java.util.Locale;

/** Whole numbers as people and spreadsheets write them. Nothing is guessed: what has two readings has none. */
final class NumberText {
    /** What no number is. */
    static final long NONE = -1;

    private static final long MOST = 1_000_000_000_000_000L;

    private NumberText() {}

    /** A count: digits, perhaps with a fraction of zeros as spreadsheets leave it. */
    static long count(String text) {
        int point = text.indexOf('.');
        if (point > 0 && point < text.length() - 1 && zeros(text, point + 1)) {
            return point + 3 < text.length() ? NONE : digits(text, point);
        }
        return digits(text, text.length());
    }

    /** An amount of money: a count, or thousands parted by points, commas or spaces; a currency word may follow. */
    static long money(String text) {
        return grouped(withoutCurrency(text));
    }

    /** A count, perhaps with its thousands parted by points, commas or spaces. */
    static long grouped(String amount) {
        long plain = count(amount);
        if (plain != NONE) {
            return plain;
        }
        StringBuilder joined = new StringBuilder();
        char separator = 0;
        int group = 0;
        for (int i = 0; i < amount.length(); i++) {
            char c = amount.charAt(i);
            if (c >= '0' && c <= '9') {
                group++;
                joined.append(c);
            } else if ((c == '.' || c == ',' || c == ' ') && (separator == 0 || separator == c)) {
                if (separator == 0 ? group < 1 || group > 3 : group != 3) {
                    return NONE;
                }
                separator = c;
                group = 0;
            } else {
                return NONE;
            }
        }
        return group == 3 ? digits(joined.toString(), joined.length()) : NONE;
    }

    private static String withoutCurrency(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : new String[] {"vnđ", "vnd", "đồng", "đ", "₫"}) {
            if (lower.endsWith(word)) {
                return text.substring(0, text.length() - word.length()).strip();
            }
        }
        return text;
    }

    private static boolean zeros(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    private static long digits(String text, int end) {
        if (end == 0) {
            return NONE;
        }
        long value = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || value > MOST) {
                return NONE;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
