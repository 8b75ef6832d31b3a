package vn.dti.nightly;

import vn.dti.ledger.database.Database;
import vn.dti.schemas.pack.Pack;

/**
 * What every job of a command shares.
 *
 * @param pack the pack
 * @param packName how it was asked for: a built-in name or a folder
 * @param programVersion the program's version: part of every identity
 * @param data the data directory
 * @param database its database
 * @param engine on what it is measured
 * @param progress what the operator sees
 * @param stop the wish to stop
 */
public record Workplace(
        Pack pack,
        String packName,
        String programVersion,
        DataDirectory data,
        Database database,
        Engine engine,
        Progress progress,
        StopSignal stop) {}
