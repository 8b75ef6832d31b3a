package vn.dti.intake.receipt;

/** The languages a receipt is written in. */
public enum Language {
    VIETNAMESE,
    ENGLISH
}
