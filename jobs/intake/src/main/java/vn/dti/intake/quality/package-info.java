/** How clean the accepted rows are: gaps that break no rule, counted while rows pass. */
@NullMarked
package vn.dti.intake.quality;

import org.jspecify.annotations.NullMarked;
