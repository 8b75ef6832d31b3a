package vn.dti.reports.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * The last pass over a PDF: drops the {@code /CIDSet} that the layout library writes wrongly (PDF/A-2, 6.2.11.4.2), and
 * replaces what differs from one making to the next: font subset prefixes, dates, document IDs. Nobody can tell from a
 * report when it was made, only what it says.
 */
final class PdfSeal {
    private static final COSName CID_SET = COSName.getPDFName("CIDSet");
    private static final COSName FONT_NAME = COSName.getPDFName("FontName");
    private static final String PRODUCER = "dti";

    private PdfSeal() {}

    static void seal(byte[] raw, String title, Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(raw)) {
            new FontNames().rename(document);
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(title);
            information.setProducer(PRODUCER);
            document.setDocumentInformation(information);
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(xmp(title).getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
            StructureOrder.tidy(document.getDocumentCatalog().getStructureTreeRoot());
            document.setDocumentId(0L);
            COSArray id = new COSArray();
            id.add(new COSString(new byte[16]));
            id.add(new COSString(new byte[16]));
            document.getDocument().setDocumentID(id);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                document.save(out);
            }
        }
    }

    private static String xmp(String title) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <pdf:Producer>%s</pdf:Producer>
                <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(escape(title), PRODUCER);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Fixed prefixes for font subsets, in the order of the file's objects. */
    private static final class FontNames {
        private final Map<String, String> renamed = new HashMap<>();
        private final IdentityHashMap<COSDictionary, Boolean> seen = new IdentityHashMap<>();

        void rename(PDDocument document) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet().stream()
                    .sorted()
                    .toList()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                COSBase base = object.getObject();
                if (base instanceof COSDictionary dictionary && !(base instanceof COSStream)) {
                    rename(dictionary);
                }
            }
        }

        private void rename(COSDictionary dictionary) {
            if (seen.put(dictionary, Boolean.TRUE) != null) {
                return;
            }
            COSName type = dictionary.getCOSName(COSName.TYPE);
            if (COSName.FONT.equals(type)) {
                rename(dictionary, COSName.BASE_FONT);
                if (dictionary.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants) {
                    descendants.forEach(font -> {
                        if (resolve(font) instanceof COSDictionary descendant) {
                            rename(descendant);
                        }
                    });
                }
            } else if (COSName.FONT_DESC.equals(type)) {
                rename(dictionary, FONT_NAME);
                dictionary.removeItem(CID_SET);
            }
        }

        private static COSBase resolve(COSBase base) {
            return base instanceof COSObject object ? object.getObject() : base;
        }

        private void rename(COSDictionary dictionary, COSName entry) {
            String name = dictionary.getNameAsString(entry);
            if (name != null && name.indexOf('+') == 6) {
                String fixed = renamed.computeIfAbsent(name, random -> {
                    char letter = (char) ('A' + renamed.size());
                    return "DTIAA" + letter + random.substring(6);
                });
                dictionary.setName(entry, fixed);
            }
        }
    }
}
