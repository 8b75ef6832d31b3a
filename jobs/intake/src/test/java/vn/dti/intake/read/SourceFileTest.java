package vn.dti.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {
    @TempDir
    Path folder;

    /** Bytes in ISO 8859-1, so that each character is a byte. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.csv|''|EMPTY",
                "a.csv|'PK\u0003\u0004xx'|OTHER_KIND",
                "a.xlsx|'a,b\nc,d'|OTHER_KIND",
                "a.xls|'a,b\nc,d'|OTHER_KIND",
                "a.xlsx|'\u00D0\u00CF\u0011\u00E0'|DAMAGED",
                "a.xls|'\u00D0\u00CF\u0011\u00E0'|DAMAGED",
                "a.csv|'%PDF-1.7'|OTHER_KIND",
                "a.csv|'\u001F\u008Bxx'|OTHER_KIND",
                "a.csv|'Rar!xx'|OTHER_KIND",
                "a.csv|'\u0089PNG'|OTHER_KIND",
                "a.csv|'<html><table>'|OTHER_KIND",
                "a.csv|'  <!DOCTYPE html>'|OTHER_KIND",
                "a.csv|'<?xml version=''1.0''?><Workbook>'|OTHER_KIND",
                "a.csv|'a,b\u0000c'|OTHER_KIND",
                "a.xlsx|'PK\u0003\u0004 and then nothing'|DAMAGED",
            })
    void refusesByBytes(String name, String bytes, Problem problem) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> SourceFile.tables(file, name, Limits.USUAL))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    @Test
    void refusesAFolderAndAMissingFile() {
        for (Path path : new Path[] {folder, folder.resolve("gone.csv")}) {
            assertThatThrownBy(() -> SourceFile.tables(path, "a.csv", Limits.USUAL))
                    .isInstanceOfSatisfying(
                            Unreadable.class,
                            refusal -> assertThat(refusal.problem()).isEqualTo(Problem.UNREADABLE));
        }
    }
}
