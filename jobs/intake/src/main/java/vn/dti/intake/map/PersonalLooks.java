package vn.dti.intake.map;

/** Tells text that may name a person by its looks, wherever it stands. Names without more cannot be told. */
public final class PersonalLooks {
    private static final int MANY_DIGITS = 9;

    private PersonalLooks() {}

    /**
     * Whether the text has an e-mail address, or an unbroken run of digits as phone and identity numbers have and no
     * word, time or amount of the contract.
     */
    public static boolean has(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = Character.isDigit(c) ? run + 1 : 0;
            if (c == '@' || run >= MANY_DIGITS) {
                return true;
            }
        }
        return false;
    }
}
