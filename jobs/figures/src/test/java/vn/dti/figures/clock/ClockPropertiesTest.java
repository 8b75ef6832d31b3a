package vn.dti.figures.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.schemas.dataset.LocalTimes;
import vn.dti.schemas.pack.CalendarDay;
import vn.dti.schemas.pack.CalendarDay.Kind;
import vn.dti.schemas.pack.LimitUnit;
import vn.dti.schemas.pack.Session;
import vn.dti.schemas.pack.TimeLimit;

/** Laws of the clock on calendars and hours made at random; seeds 1 to 60 and one of the day, which is printed. */
class ClockPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LimitUnit[] UNITS = LimitUnit.values();
    private static final long MINUTE = 60_000_000;
    private static final long SEED_OF_THE_DAY = System.currentTimeMillis();

    @BeforeAll
    static void printTheSeed() {
        System.out.println("ClockPropertiesTest: seed of the day " + SEED_OF_THE_DAY);
    }

    static Stream<Long> seeds() {
        return Stream.concat(LongStream.rangeClosed(1, 60).boxed(), Stream.of(SEED_OF_THE_DAY));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsLikeSomeoneWhoCountsMinutes(long seed) {
        World world = new World(seed);
        for (int i = 0; i < 6; i++) {
            LocalDateTime from = world.minute();
            LocalDateTime to = from.plusMinutes(world.random.nextInt(20_000));
            assertThat(world.hours.between(micros(from), micros(to)))
                    .as("between %s and %s", from, to)
                    .isEqualTo(world.slow.minutesBetween(from, to) * MINUTE);
            long minutes = 1 + world.random.nextInt(5_000);
            assertThat(LocalTimes.time(world.hours.plus(micros(from), minutes * MINUTE)))
                    .as("%s + %s min", from, minutes)
                    .isEqualTo(world.slow.plusMinutes(from, minutes));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endsLimitsLikeSomeoneWhoCountsDays(long seed) {
        World world = new World(seed);
        for (int i = 0; i < 60; i++) {
            LocalDateTime received = world.minute();
            TimeLimit limit = world.limit();
            assertThat(world.law.due(received, limit))
                    .as("%s + %s", received, limit)
                    .isEqualTo(world.slow.due(received, limit));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void workingTimeIsAdditiveAndInverse(long seed) {
        World world = new World(seed);
        for (int i = 0; i < 200; i++) {
            long x = world.instant();
            long a = 1 + world.working();
            long b = 1 + world.working();
            long y = world.hours.plus(x, a);
            long z = world.hours.plus(y, b);
            assertThat(world.hours.plus(x, a + b)).isEqualTo(z);
            assertThat(world.hours.between(x, y)).isEqualTo(a);
            assertThat(world.hours.between(x, z)).isEqualTo(a + b);
            assertThat(world.hours.between(z, x)).isEqualTo(-a - b);
            assertThat(world.hours.plus(x, world.hours.between(x, y)))
                    .as("y lies in working time")
                    .isEqualTo(y);
            assertThat(world.hours.plus(x + 1, a)).isGreaterThanOrEqualTo(y);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void workingDaysAreAdditiveAndInverse(long seed) {
        World world = new World(seed);
        for (int i = 0; i < 200; i++) {
            long day = Math.floorDiv(world.instant(), WorkingCalendar.DAY);
            int a = 1 + world.random.nextInt(40);
            int b = 1 + world.random.nextInt(40);
            long end = world.calendar.plusWorkingDays(day, a + b);
            assertThat(world.calendar.plusWorkingDays(world.calendar.plusWorkingDays(day, a), b))
                    .isEqualTo(end);
            assertThat(world.calendar.workingDaysBetween(day, end)).isEqualTo(a + b);
            assertThat(world.calendar.isWorkingDay(end)).isTrue();
        }
    }

    /** By the law a later receipt is never due earlier, nor a longer limit; with and without waits, in every reading. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLawIsMonotone(long seed) {
        World world = new World(seed);
        for (int i = 0; i < 200; i++) {
            DeadlineClock clock = world.anyReading();
            long x = world.instant();
            long y = x + world.random.nextInt(5) * WorkingCalendar.DAY + world.random.nextInt(86_400) * 1_000_000L;
            TimeLimit limit = world.limit();
            CountedLimit counted = CountedLimit.of(limit);
            long due = clock.due(x, counted);
            assertThat(clock.due(y, counted))
                    .as("%s, %s, %s", LocalTimes.time(x), LocalTimes.time(y), limit)
                    .isGreaterThanOrEqualTo(due);
            assertThat(due).isGreaterThanOrEqualTo(x);
            // half a day in hours may outlast a short day
            boolean inHours = clock.rules().position(Switch.PartOfDay.class) == Switch.PartOfDay.WORKING_HOURS;
            if (limit.unit() != LimitUnit.SAME_DAY && !inHours) {
                CountedLimit longer = CountedLimit.of(
                        new TimeLimit(limit.value().add(new BigDecimal("0.5")), limit.unit(), limit.cutOff()));
                assertThat(clock.due(x, longer)).isGreaterThanOrEqualTo(due);
            }
            long resumed = y + world.random.nextInt(10) * WorkingCalendar.DAY;
            assertThat(clock.afterSuspension(x, counted, y, resumed)).isGreaterThanOrEqualTo(due);
        }
    }

    /**
     * The systems are monotone in hours and working days; in months and calendar days an end moved off a day off keeps the
     * clock time of the receipt, so that they cannot be. Tân Dân is not where it takes a day off for a worked one.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void systemsAreMonotoneInWorkingTime(long seed) {
        World world = new World(seed);
        for (int i = 0; i < 200; i++) {
            long x = world.instant();
            long y = x + world.random.nextInt(5 * 86_400) * 1_000_000L;
            CountedLimit limit =
                    CountedLimit.of(new TimeLimit(world.value(), i % 2 == 0 ? LimitUnit.HOUR : LimitUnit.WORKING_DAY));
            for (DeadlineRules rules : List.of(DeadlineRules.PORTAL, DeadlineRules.OPENCPS, DeadlineRules.VIGOV)) {
                DeadlineClock clock = world.clock(rules);
                assertThat(clock.due(y, limit)).isGreaterThanOrEqualTo(clock.due(x, limit));
            }
        }
    }

    private static long micros(LocalDateTime time) {
        return LocalTimes.micros(time);
    }

    /** A calendar, hours and questions made at random. */
    private static final class World {
        private final Random random;
        private final WorkingCalendar calendar;
        private final OfficeHours hours;
        private final DeadlineClock law;
        private final ObviousClock slow;

        World(long seed) {
            random = new Random(seed);
            List<Session> sessions = sessions();
            TreeMap<LocalDate, CalendarDay> days = new TreeMap<>();
            for (int i = random.nextInt(60); i > 0; i--) {
                LocalDate date = FIRST.plusDays(random.nextInt(500));
                Kind kind = random.nextBoolean() ? Kind.OFF : Kind.WORKED;
                List<Session> own = kind == Kind.WORKED && random.nextBoolean() ? sessions() : List.of();
                days.put(date, new CalendarDay(date, kind, own, "", "random"));
            }
            calendar = new WorkingCalendar(Calendars.WEEK, days.values());
            hours = new OfficeHours(sessions, calendar);
            law = clock(DeadlineRules.LAW);
            slow = new ObviousClock(new ArrayList<>(days.values()), sessions, LocalTime.of(15, 0));
        }

        DeadlineClock clock(DeadlineRules rules) {
            return new DeadlineClock(calendar, hours, LocalTime.of(15, 0), rules);
        }

        DeadlineClock anyReading() {
            return clock(DeadlineRules.LAW.with(
                    any(Switch.CutOff.values()),
                    any(Switch.AtCutOff.values()),
                    any(Switch.NextWorkingDay.values()),
                    any(Switch.PartOfDay.values())));
        }

        private Switch any(Switch... positions) {
            return positions[random.nextInt(positions.length)];
        }

        private List<Session> sessions() {
            List<Session> sessions = new ArrayList<>();
            int minute = random.nextInt(9 * 60);
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                int end = minute + 1 + random.nextInt(5 * 60);
                sessions.add(new Session(LocalTime.ofSecondOfDay(minute * 60L), LocalTime.ofSecondOfDay(end * 60L)));
                minute = end + random.nextInt(2) * random.nextInt(60);
                if (minute > 18 * 60) {
                    break;
                }
            }
            return sessions;
        }

        LocalDateTime minute() {
            return FIRST.minusDays(20).atStartOfDay().plusMinutes(random.nextInt(540 * 24 * 60));
        }

        long instant() {
            return micros(minute()) + random.nextInt((int) MINUTE);
        }

        long working() {
            return (random.nextLong() & 0xff_ffff_ffffL) % (100 * 60 * MINUTE);
        }

        BigDecimal value() {
            return BigDecimal.valueOf(1 + random.nextInt(60), 0).divide(BigDecimal.valueOf(2));
        }

        TimeLimit limit() {
            LimitUnit unit = UNITS[random.nextInt(UNITS.length)];
            BigDecimal value = switch (unit) {
                case SAME_DAY -> BigDecimal.ZERO;
                case MONTH -> BigDecimal.valueOf(1 + random.nextInt(14));
                case HOUR, DAY, WORKING_DAY -> value();
            };
            return new TimeLimit(value, unit, random.nextInt(4) == 0 ? LocalTime.of(16, 0) : null);
        }
    }
}
