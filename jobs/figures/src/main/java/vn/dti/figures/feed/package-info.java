/** Figures of the small feeds: petitions, publication, synchronisation, satisfaction answers. */
@NullMarked
package vn.dti.figures.feed;

import org.jspecify.annotations.NullMarked;
