package vn.dti.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldLettersTest {
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    /** Words as they look where the old fonts are missing: the old bytes as Latin letters. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCVN3|M· hå s¬|Mã hồ sơ",
                "TCVN3|Ngµy tiÕp nhËn|Ngày tiếp nhận",
                "TCVN3|Céng hoµ x· héi chñ nghÜa ViÖt Nam|Cộng hoà xã hội chủ nghĩa Việt Nam",
                "TCVN3|§éc lËp - Tù do - H¹nh phóc|Độc lập - Tự do - Hạnh phúc",
                "VNI|Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam|Cộng hòa xã hội chủ nghĩa Việt Nam",
                "VNI|Ñoäc laäp - Töï do - Haïnh phuùc|Độc lập - Tự do - Hạnh phúc",
                "VNI|Ngaøy tieáp nhaän|Ngày tiếp nhận",
                "VNI|SÔÛ TÖ PHAÙP|SỞ TƯ PHÁP",
            })
    void readsWords(CharacterSet set, String old, String unicode) throws IOException {
        assertThat(read(old.getBytes(StandardCharsets.ISO_8859_1), set)).isEqualTo(unicode);
    }

    /** Each of the 67 small letters of Vietnamese that are not ASCII has exactly one byte. */
    @Test
    void tcvn3HasAByteForEachLetter() throws IOException {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        String letters = read(all, CharacterSet.TCVN3);
        Set<Integer> small = new HashSet<>();
        "ăâđêôơư".chars().forEach(small::add);
        for (char vowel : VOWELS.toCharArray()) {
            for (char tone : TONES.toCharArray()) {
                small.add((int) Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC)
                        .charAt(0));
            }
        }
        assertThat(small).hasSize(67);
        small.forEach(
                letter -> assertThat(letters.chars().filter(c -> c == letter).count())
                        .as(Character.toString(letter))
                        .isEqualTo(1));
    }

    private static String read(byte[] bytes, CharacterSet set) throws IOException {
        StringWriter written = new StringWriter();
        try (Reader reader = new OldLetters(
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1), set)) {
            reader.transferTo(written);
        }
        return Normalizer.normalize(written.toString(), Normalizer.Form.NFC);
    }
}
