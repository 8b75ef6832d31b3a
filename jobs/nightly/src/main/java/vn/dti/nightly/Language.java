package vn.dti.nightly;

import java.util.Locale;

/** The languages messages are said in. */
public enum Language {
    VI(Locale.forLanguageTag("vi-VN")),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale that formats its numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** The language of a pack's tag; Vietnamese for any tag but {@code en}. */
    public static Language of(String tag) {
        return tag.equals("en") ? EN : VI;
    }
}
