/** What an accepted delivery leaves on disk. */
@NullMarked
package vn.dti.intake.keep;

import org.jspecify.annotations.NullMarked;
