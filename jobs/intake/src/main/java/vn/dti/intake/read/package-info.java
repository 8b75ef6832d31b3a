/** Files as officers send them, turned into rows of text, or refused with a reason. */
@NullMarked
package vn.dti.intake.read;

import org.jspecify.annotations.NullMarked;
