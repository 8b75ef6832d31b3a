/** The extract contract: the fields a dossier row may have, their types and titles, and the findings about them. */
@NullMarked
package vn.dti.schemas.extract;

import org.jspecify.annotations.NullMarked;
