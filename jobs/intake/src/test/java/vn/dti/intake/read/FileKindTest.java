package vn.dti.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|EMPTY",
                "'a'|TEXT",
                "'PK'|TEXT",
                "'PK\u0003\u0004'|ZIP",
                "'PK\u0005\u0006'|ZIP",
                "'%PDF'|PDF",
                "'% PDF'|TEXT",
                "'<table><tr>'|HTML",
                "'<HTML>'|HTML",
                "'\u00EF\u00BB\u00BF<html>'|HTML",
                "'a<html>'|TEXT",
                "'\u00FF\u00D8\u00FF'|IMAGE",
                "'GIF89a'|IMAGE",
                "'a\u0000'|BINARY",
                "'\u00FF\u00FEa\u0000'|TEXT",
                "'\u00FE\u00FF\u0000a'|TEXT",
            })
    void knowsFirstBytes(String bytes, FileKind kind) {
        assertThat(FileKind.of(bytes.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\u00EF\u00BB\u00BFa'|UTF_8_MARKED",
                "'\u00EF\u00BB'|UTF_8",
                "'\u00FF\u00FE'|UTF_16LE",
                "'\u00FE\u00FF'|UTF_16BE",
                "'\u00FF'|UTF_8",
                "''|UTF_8",
            })
    void knowsByteOrderMarks(String bytes, CharacterSet expected) {
        assertThat(CharacterSet.of(bytes.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(expected);
    }

    @Test
    void hasWordsForEveryKindThatIsRefused() {
        for (FileKind kind : FileKind.values()) {
            assertThat(kind.title().isEmpty()).isEqualTo(kind == FileKind.EMPTY);
        }
    }
}
