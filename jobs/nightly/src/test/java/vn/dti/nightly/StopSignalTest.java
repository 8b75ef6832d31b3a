package vn.dti.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StopSignalTest {

    @Test
    void workEndsWithItsResultOrWhatItThrows() throws Exception {
        StopSignal stop = new StopSignal();

        assertThat(stop.unlessAsked("work", () -> 42)).isEqualTo(42);
        assertThatThrownBy(() -> stop.unlessAsked("work", () -> {
                    throw new IOException("disk");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    @Test
    void aStopDoesNotWaitForTheWork() throws Exception {
        StopSignal stop = new StopSignal();
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        new Thread(() -> {
                    try {
                        begun.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    stop.ask();
                })
                .start();

        assertThatThrownBy(() -> stop.unlessAsked("work", () -> {
                    begun.countDown();
                    return never.await(1, TimeUnit.MINUTES);
                }))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.STOPPED));
    }

    @Test
    void whoAsksToBeToldIsToldAlsoAfterwards() {
        StopSignal stop = new StopSignal();
        CountDownLatch told = new CountDownLatch(2);
        stop.whenAsked(told::countDown);

        stop.ask();
        stop.whenAsked(told::countDown);

        assertThat(told.getCount()).isZero();
    }
}
