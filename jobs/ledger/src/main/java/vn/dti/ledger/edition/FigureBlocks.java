package vn.dti.ledger.edition;

import java.io.IOException;
import vn.dti.schemas.dataset.RowBlock;

/** Figures, block by block. */
@FunctionalInterface
public interface FigureBlocks {

    /**
     * Fills a block of {@link vn.dti.schemas.dataset.Datasets#FIGURES} with the next rows.
     *
     * @return whether there were any
     */
    boolean read(RowBlock block) throws IOException;
}
