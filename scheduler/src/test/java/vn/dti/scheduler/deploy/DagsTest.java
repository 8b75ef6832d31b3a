package vn.dti.scheduler.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The tests of the DAGs are Python's own; here they are run, where there is a Python. */
class DagsTest {
    @Test
    void theDagsAreWhatTheyShouldBe() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Shell.has("python3"), "missing python3: the DAGs were not looked at");
        Shell.Ended tests =
                Shell.run(List.of("python3", "-B", "-m", "unittest", "discover", "-v", "-s", "src/test/python"));
        assertThat(tests.exit()).as(tests.output()).isZero();
        assertThat(tests.output()).contains("test_nightly").contains("test_only_exit_code_1_is_tried_again");
    }
}
