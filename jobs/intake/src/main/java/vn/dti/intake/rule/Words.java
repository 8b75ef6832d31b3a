package vn.dti.intake.rule;

/**
 * A rule in one language. In {@code what}, {@code {value}} stands for the cell's text and {@code {other}} for what it is
 * held against.
 *
 * @param title the rule as a heading, without a full stop
 * @param what what was found, one sentence
 * @param why why it matters, one sentence
 * @param mend how to mend it, one or two sentences
 */
public record Words(String title, String what, String why, String mend) {

    /** The message of one finding, without its place. */
    String message(String value, String other) {
        return what.replace("{value}", value).replace("{other}", other) + " " + why + " " + mend;
    }
}
