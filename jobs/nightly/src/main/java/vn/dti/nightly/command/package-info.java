/** The command line: one class a command, picocli. */
@NullMarked
package vn.dti.nightly.command;

import org.jspecify.annotations.NullMarked;
