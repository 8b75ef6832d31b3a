package vn.dti.scheduler.airflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A clock that only moves when someone waits. */
public final class TestTime extends Clock implements Sleeper {
    private final List<Duration> waits = new ArrayList<>();
    private Instant now;

    public TestTime(String now) {
        this.now = Instant.parse(now);
    }

    @Override
    public void sleep(Duration span) {
        waits.add(span);
        now = now.plus(span);
    }

    public void pass(Duration span) {
        now = now.plus(span);
    }

    public List<Duration> waits() {
        return waits;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
