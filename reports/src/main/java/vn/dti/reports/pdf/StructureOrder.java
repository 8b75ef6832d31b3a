package vn.dti.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * Mends the reading order: where a table runs over a page, the page number and the mark in the margin were tagged as if
 * they were in the table. They are moved before it.
 */
final class StructureOrder {
    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName ROW = COSName.getPDFName("TR");
    private static final COSName PARENT = COSName.P;

    private StructureOrder() {}

    static void tidy(@Nullable PDStructureTreeRoot root) {
        if (root == null) {
            return;
        }
        List<COSDictionary> tops = children(root.getCOSObject());
        for (COSDictionary top : tops) {
            tidy(top);
        }
    }

    private static void tidy(COSDictionary parent) {
        List<COSDictionary> kids = children(parent);
        List<COSBase> ordered = new ArrayList<>();
        boolean moved = false;
        for (COSDictionary kid : kids) {
            if (TABLE.equals(kid.getCOSName(COSName.S))) {
                List<COSDictionary> strays = new ArrayList<>();
                COSArray rows = new COSArray();
                for (COSDictionary row : children(kid)) {
                    if (ROW.equals(row.getCOSName(COSName.S))) {
                        rows.add(row);
                    } else {
                        strays.add(row);
                    }
                }
                if (!strays.isEmpty()) {
                    moved = true;
                    kid.setItem(COSName.K, rows);
                    for (COSDictionary stray : strays) {
                        stray.setItem(PARENT, parent);
                        ordered.add(stray);
                    }
                }
            }
            ordered.add(kid);
        }
        if (moved) {
            COSArray array = new COSArray();
            ordered.forEach(array::add);
            parent.setItem(COSName.K, array);
        }
    }

    private static List<COSDictionary> children(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSDictionary> children = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (COSBase kid : array) {
                COSBase resolved = kid instanceof COSObject object ? object.getObject() : kid;
                if (resolved instanceof COSDictionary dictionary) {
                    children.add(dictionary);
                }
            }
        } else if (kids instanceof COSDictionary dictionary) {
            children.add(dictionary);
        }
        return children;
    }
}
