/**
 * Fetches offices' extracts into the inbox: files of an SFTP server, rows of a database, records of a web service. One that is down
 * costs its own figures only.
 */
@NullMarked
package vn.dti.nightly.pull;

import org.jspecify.annotations.NullMarked;
