package vn.dti.nightly.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** CSV: UTF-8, comma, CRLF, quotes only where needed. */
final class CsvSink implements RowSink {
    private final Utf8Output out;

    CsvSink(Path file) throws IOException {
        out = new Utf8Output(Files.newOutputStream(file));
    }

    @Override
    public void write(String[] cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            cell(cells[i]);
        }
        out.write('\r');
        out.write('\n');
    }

    private void cell(String text) throws IOException {
        if (text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0) {
            out.write(text);
        } else {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
