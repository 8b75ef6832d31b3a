package vn.dti.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Our reader of UTF-8 beside the JDK's: the same letters, the same refusals. */
class Utf8LettersTest {
    private static final String[] WORDS = {
        "hồ sơ", "Nguyễn Thị Ánh", "\r\n", ",", "Đống Đa", "a", "𠀀", "é", "\u0000", "\uFFFF", "😀", "0123456789"
    };

    @RepeatedTest(40)
    void readsWhatTheJdkReads(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] text = text(random, random.nextInt(20_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(ours(text, random)).isEqualTo(new String(text, StandardCharsets.UTF_8));
    }

    @RepeatedTest(400)
    void refusesWhatTheJdkRefuses(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] text = text(random, random.nextInt(8) + 1).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i >= 0; i--) {
            text[random.nextInt(text.length)] = (byte) random.nextInt(256);
        }

        String expected = theirs(text);

        if (expected == null) {
            assertThatThrownBy(() -> ours(text, random)).isInstanceOf(CharacterCodingException.class);
        } else {
            assertThat(ours(text, random)).isEqualTo(expected);
        }
    }

    @Test
    void everyLetterOfUpToThreeBytesIsJudgedAsByTheJdk() throws IOException {
        Random random = new Random(1);
        for (int first = 0x80; first <= 0xFF; first++) {
            for (int second : new int[] {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF}) {
                for (int[] rest : new int[][] {{}, {0x80}, {0xBF}, {0x80, 0x80}, {0xBF, 0xBF}, {0x41}}) {
                    byte[] text = new byte[2 + rest.length];
                    text[0] = (byte) first;
                    text[1] = (byte) second;
                    for (int i = 0; i < rest.length; i++) {
                        text[2 + i] = (byte) rest[i];
                    }
                    String ours;
                    try {
                        ours = ours(text, random);
                    } catch (CharacterCodingException malformed) {
                        ours = null;
                    }
                    assertThat(ours).as("%x %x", first, second).isEqualTo(theirs(text));
                }
            }
        }
    }

    @Test
    void givesAllLettersBeforeAFault() throws IOException {
        byte[] text = "ba dòng\n?".getBytes(StandardCharsets.UTF_8);
        text[text.length - 1] = (byte) 0xFF;
        try (Reader reader = new Utf8Letters(new ByteArrayInputStream(text))) {
            char[] to = new char[100];
            assertThat(new String(to, 0, reader.read(to))).isEqualTo("ba dòng\n");
            assertThatThrownBy(() -> reader.read(to)).isInstanceOf(CharacterCodingException.class);
        }
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    /** Read in pieces of any size, from a stream that gives as little as it likes. */
    private static String ours(byte[] text, Random random) throws IOException {
        InputStream meagre = new ByteArrayInputStream(text) {
            @Override
            public synchronized int read(byte[] to, int from, int length) {
                return super.read(to, from, Math.min(length, 1 + random.nextInt(5_000)));
            }
        };
        StringBuilder read = new StringBuilder();
        char[] to = new char[1 + random.nextInt(9_000)];
        try (Reader reader = new Utf8Letters(meagre)) {
            for (int n = reader.read(to, 0, to.length); n >= 0; n = reader.read(to, 0, 1 + random.nextInt(to.length))) {
                read.append(to, 0, n);
            }
        }
        return read.toString();
    }

    private static String theirs(byte[] text) throws IOException {
        StringBuilder read = new StringBuilder();
        try (Reader reader = new InputStreamReader(
                new ByteArrayInputStream(text),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                read.append((char) c);
            }
            return read.toString();
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }
}
