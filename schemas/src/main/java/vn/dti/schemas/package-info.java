/** The contracts of the nightly dossier figures, as data and as a small typed API. */
@NullMarked
package vn.dti.schemas;

import org.jspecify.annotations.NullMarked;
