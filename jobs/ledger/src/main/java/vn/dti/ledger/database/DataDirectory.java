package vn.dti.ledger.database;

import java.time.LocalDateTime;

/** Whose data directory this is: one pack's, for good. */
public final class DataDirectory {
    private final Database database;

    /** The data directory behind a database. */
    public DataDirectory(Database database) {
        this.database = database;
    }

    /**
     * Makes the data directory this pack's where it is nobody's yet.
     *
     * @param pack the pack's name
     * @param now the clock
     * @throws LedgerFault with {@link LedgerFault.Code#FOREIGN_PACK} where it is another's
     */
    public void claim(String pack, LocalDateTime now) {
        database.jdbc()
                .sql("insert into dti.data_directory (pack, claimed_at) values (?, ?) on conflict do nothing")
                .params(pack, now)
                .update();
        String owner = database.jdbc()
                .sql("select pack from dti.data_directory")
                .query(String.class)
                .single();
        if (!owner.equals(pack)) {
            throw new LedgerFault(
                    LedgerFault.Code.FOREIGN_PACK,
                    "Thư mục dữ liệu thuộc gói '" + owner + "', không phải '" + pack + "'; chọn --data khác.",
                    "The data directory belongs to the pack '" + owner + "', not '" + pack
                            + "'; choose another --data.",
                    null);
        }
    }
}
