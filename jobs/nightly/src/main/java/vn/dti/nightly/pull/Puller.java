package vn.dti.nightly.pull;

import java.io.IOException;
import vn.dti.schemas.pack.Connector;

/**
 * Fetches by one kind of connector. What is fetched is laid into the inbox whole or not at all, and nothing twice; what was fetched
 * in part is taken up again where the other side can.
 */
interface Puller {

    /**
     * Fetches what is new.
     *
     * @return how many files were laid into the inbox
     * @throws PullFault where the other side cannot be reached, refuses us, or breaks off
     * @throws IOException where our own disk cannot be written
     */
    int pull(Landing landing) throws PullFault, IOException;

    /** The puller of a connector. */
    static Puller of(Connector connector, Secrets secrets) {
        if (connector instanceof Connector.Sftp sftp) {
            return new SftpPuller(sftp, secrets);
        }
        if (connector instanceof Connector.Jdbc jdbc) {
            return new JdbcPuller(jdbc, secrets);
        }
        return new HttpPuller((Connector.Http) connector, secrets, HttpPuller.Waiting.REAL);
    }
}
