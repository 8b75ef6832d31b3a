package vn.dti.nightly.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** CSV: UTF-8, comma, CRLF, quotes only where needed. */
final class CsvSink implements RowSink {
    private final Writer writer;

    CsvSink(Path file) throws IOException {
        writer = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public void write(String[] cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                writer.write(',');
            }
            cell(cells[i]);
        }
        writer.write("\r\n");
    }

    private void cell(String text) throws IOException {
        if (text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0) {
            writer.write(text);
        } else {
            writer.write('"');
            writer.write(text.replace("\"", "\"\""));
            writer.write('"');
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
