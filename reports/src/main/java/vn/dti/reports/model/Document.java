package vn.dti.reports.model;

import java.util.List;
import java.util.Optional;
import vn.dti.schemas.pack.Letterhead;

/**
 * A report, ready to be laid out.
 *
 * @param letterhead head, foot and margins
 * @param title what the report is about, below the document type
 * @param subtitle edition, cut-off and what was known when
 * @param mark what stands on every page of an edition that may still change
 * @param dateLine place and date, top right
 * @param blocks the content
 */
public record Document(
        Letterhead letterhead,
        String title,
        String subtitle,
        Optional<String> mark,
        String dateLine,
        List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
