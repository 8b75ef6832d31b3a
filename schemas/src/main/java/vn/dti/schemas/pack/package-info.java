/** The reference pack: units, procedures, grants, calendar, source profiles and indicator definitions of one city, as data. */
@NullMarked
package vn.dti.schemas.pack;

import org.jspecify.annotations.NullMarked;
