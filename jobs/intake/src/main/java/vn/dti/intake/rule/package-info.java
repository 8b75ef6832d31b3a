/** The checks, one file each: the rule, its code and its words in Vietnamese and English. */
@NullMarked
package vn.dti.intake.rule;

import org.jspecify.annotations.NullMarked;
