package vn.dti.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks a workbook once and counts, because the sizes a ZIP declares may be wrong on purpose. */
final class PackedSize {

    private PackedSize() {}

    static void check(Path path, Limits limits) throws Unreadable {
        boolean workbook = false;
        long total = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(path.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                workbook |= entry.getName().equals("xl/workbook.xml");
                long most = entry.getName().equals("xl/sharedStrings.xml")
                        ? Math.min(limits.sharedTextBytes(), limits.unpackedBytes() - total)
                        : limits.unpackedBytes() - total;
                total += unpacked(zip, entry, most, buffer);
            }
        } catch (IOException damaged) {
            throw new Unreadable(Problem.DAMAGED, "");
        }
        if (!workbook) {
            throw new Unreadable(Problem.OTHER_KIND, FileKind.ZIP.title());
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long most, byte[] buffer) throws IOException, Unreadable {
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > most) {
                    throw new Unreadable(Problem.TOO_LARGE, "> " + (most >> 20) + " MiB");
                }
            }
        }
        return size;
    }
}
