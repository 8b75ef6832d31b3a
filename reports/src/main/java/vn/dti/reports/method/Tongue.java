package vn.dti.reports.method;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Bilingual;

/** One language of the page: the program's sentences, and numbers and days as that language writes them. */
final class Tongue {
    /** The languages a page is written in. */
    static final List<Tongue> ALL = List.of(new Tongue("vi"), new Tongue("en"));

    private final String tag;
    private final ResourceBundle texts;

    Tongue(String tag) {
        this.tag = tag;
        this.texts = ResourceBundle.getBundle("vn.dti.reports.method.method", Locale.forLanguageTag(tag));
    }

    /** The language's tag, {@code vi}. */
    String tag() {
        return tag;
    }

    /**
     * A sentence with its arguments filled in.
     *
     * @throws java.util.MissingResourceException where there is no such sentence
     */
    String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }

    /** A text of the pack. */
    String of(Bilingual text) {
        return text.in(tag);
    }

    /** Of two texts of the pack the one in this language. */
    String of(String vi, String en) {
        return new Bilingual(vi, en).in(tag);
    }

    String title(Field field) {
        return of(field.titleVi(), field.titleEn());
    }

    /** A day. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(of("dd/MM/yyyy", "yyyy-MM-dd"), Locale.ROOT)
                .format(day);
    }

    /** An exact number, without zeros at its end. */
    String number(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return tag.equals("vi") ? plain.replace('.', ',') : plain;
    }

    /** A fraction in per cent. */
    String perCent(BigDecimal fraction) {
        return number(fraction.movePointRight(2)) + "%";
    }
}
