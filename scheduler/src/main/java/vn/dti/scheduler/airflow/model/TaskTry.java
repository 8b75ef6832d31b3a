package vn.dti.scheduler.airflow.model;

/**
 * One try of a task: the address of a log.
 *
 * @param dagId the DAG
 * @param runId the run
 * @param taskId the task
 * @param mapIndex which copy of a mapped task, {@link #NOT_MAPPED} otherwise
 * @param number the try, from 1
 */
public record TaskTry(String dagId, String runId, String taskId, int mapIndex, int number) {
    public static final int NOT_MAPPED = -1;

    /** A try of a task that is not mapped. */
    public TaskTry(String dagId, String runId, String taskId, int number) {
        this(dagId, runId, taskId, NOT_MAPPED, number);
    }
}
