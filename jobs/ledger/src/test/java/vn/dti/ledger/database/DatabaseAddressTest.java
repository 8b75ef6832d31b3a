package vn.dti.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
    private static final String URL = "jdbc:postgresql://db.example:5433/dti";

    @Test
    void userAndPasswordComeFromTheEnvironment() {
        assertThat(DatabaseAddress.external(URL, Map.of("DTI_DB_USER", "night", "DTI_DB_PASSWORD", "s")))
                .isEqualTo(new DatabaseAddress(URL, "night", "s"));
    }

    @Test
    void aUserInTheUrlServesWhereTheEnvironmentNamesNone() {
        assertThat(DatabaseAddress.external(URL + "?user=night", Map.of()).user())
                .isEqualTo("night");
    }

    @Test
    void withoutAnyUserItIsTheSystems() {
        assertThat(DatabaseAddress.external(URL, Map.of()))
                .isEqualTo(new DatabaseAddress(URL, System.getProperty("user.name"), ""));
    }
}
