package vn.dti.schemas.pack;

/**
 * A text in both languages of the program.
 *
 * @param vi in Vietnamese
 * @param en in English
 */
public record Bilingual(String vi, String en) {

    /** The text of a language's tag: English for {@code en}, Vietnamese for any other. */
    public String in(String language) {
        return language.equals("en") ? en : vi;
    }
}
