package vn.dti.intake.returned;

import vn.dti.schemas.extract.Severity;

/** How faulty cells look: light enough to read what stands in them, on paper too. */
final class Colours {
    private static final byte[] ERROR = {(byte) 0xF8, (byte) 0xCB, (byte) 0xC4};
    private static final byte[] WARNING = {(byte) 0xFD, (byte) 0xE9, (byte) 0xB8};

    private Colours() {}

    /** Red, green and blue. */
    static byte[] of(Severity severity) {
        return (severity == Severity.ERROR ? ERROR : WARNING).clone();
    }
}
