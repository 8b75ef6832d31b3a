package vn.dti.nightly;

import java.util.concurrent.Callable;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** A step that is one piece of work; a stop ends the step as STOPPED, whatever the work is at. */
public final class StoppableWork implements Tasklet {
    private final String name;
    private final StopSignal stop;
    private final Callable<?> work;

    /**
     * @param name the thread's name
     * @param stop the wish to stop
     * @param work the work
     */
    public StoppableWork(String name, StopSignal stop, Callable<?> work) {
        this.name = name;
        this.stop = stop;
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        try {
            stop.unlessAsked(name, work);
            return RepeatStatus.FINISHED;
        } catch (Exception e) {
            // A child that was ended with us fails in many ways; while stopping, each of them is the stop.
            if (stop.asked()) {
                contribution.getStepExecution().setTerminateOnly();
                throw new JobInterruptedException("stopped");
            }
            throw e;
        }
    }
}
