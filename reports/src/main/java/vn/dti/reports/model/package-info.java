/** What a report says: figures looked up, compared and ranked, and the document as a list of blocks. */
@NullMarked
package vn.dti.reports.model;

import org.jspecify.annotations.NullMarked;
