package vn.dti.nightly.intake;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Says at the end of the check what came of the deliveries. */
final class Telling implements StepExecutionListener {
    private final DeliveryBooks books;

    /** Tells of some books. */
    Telling(DeliveryBooks books) {
        this.books = books;
    }

    @Override
    public ExitStatus afterStep(StepExecution execution) {
        books.tell();
        return execution.getExitStatus();
    }
}
