package vn.dti.measure.exchange;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;

/** A file on its way from a task to the driver's machine: begun and handed over by the one, fetched by the other. */
public interface Handover extends Serializable {

    /**
     * Where the task writes the file.
     *
     * @throws IOException where its machine has no room for it
     */
    Path begin() throws IOException;

    /**
     * Hands a finished file over; the task's copy is gone. A task that is run twice hands over the same bytes twice.
     *
     * @throws IOException where it cannot be handed over
     */
    void done(Path written) throws IOException;

    /**
     * Puts it where the driver wanted it.
     *
     * @throws IOException where it was not handed over, or cannot be fetched
     */
    void fetch() throws IOException;
}
