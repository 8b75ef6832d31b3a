package vn.dti.intake.map;

/** Walks over the digits of a text. Mutable, for the hot path. */
final class Digits {
    private String text = "";
    private int at;

    void start(String newText) {
        text = newText;
        at = 0;
    }

    int position() {
        return at;
    }

    void position(int position) {
        at = position;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** The character here, 0 at the end. */
    char here() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** Steps over a character where it stands here. */
    boolean skip(char c) {
        if (here() == c) {
            at++;
            return true;
        }
        return false;
    }

    /** A number of least to most digits; -1 where there are fewer. */
    int number(int least, int most) {
        int value = 0;
        int digits = 0;
        while (digits < most && here() >= '0' && here() <= '9') {
            value = value * 10 + (here() - '0');
            at++;
            digits++;
        }
        return digits < least ? -1 : value;
    }

    /** A fraction of a second, any number of digits, cut to microseconds. */
    long fraction() {
        long micros = 0;
        int digits = 0;
        while (here() >= '0' && here() <= '9') {
            if (digits < 6) {
                micros = micros * 10 + (here() - '0');
            }
            at++;
            digits++;
        }
        for (; digits < 6; digits++) {
            micros *= 10;
        }
        return micros;
    }
}
