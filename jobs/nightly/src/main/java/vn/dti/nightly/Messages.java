package vn.dti.nightly;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Every sentence the program says, in one language. The texts lie in {@code messages_vi} and {@code messages_en}. */
public final class Messages {
    private final Language language;
    private final ResourceBundle texts;

    /** The sentences of a language. */
    public Messages(Language language) {
        this.language = language;
        this.texts = texts(language);
    }

    /** The texts of a language, for what formats them itself. */
    public static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle("vn.dti.nightly.messages", language.locale());
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /**
     * A sentence with its arguments filled in; numbers are grouped as the language does.
     *
     * @throws java.util.MissingResourceException where there is no such sentence
     */
    public String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language.locale()).format(arguments);
    }

    /** What failed, as one sentence. */
    public String say(Failure failure) {
        if (failure.key().equals(Failure.SAID)) {
            return String.valueOf(failure.arguments().get(language.ordinal()));
        }
        return say(failure.key(), failure.arguments().toArray());
    }
}
