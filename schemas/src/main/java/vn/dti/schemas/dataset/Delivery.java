package vn.dti.schemas.dataset;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An accepted delivery as the edition rests on it: a row of {@link Datasets#DELIVERIES}.
 *
 * @param sequence the larger is newer: the ledger's number, in a release the rank, so that what the ledger went through
 *     before does not show
 * @param id {@code <office>-<first 16 hex digits>} of office, SHA-256 and profile digest
 * @param office who sent it
 * @param source the profile that read it
 * @param file the file's name as sent
 * @param sha256 the SHA-256 of its bytes
 * @param arrivedAt arrival, local
 * @param windowFrom the first day it covers: declared, else the earliest reception
 * @param windowTo the last day it covers: declared, else the day of arrival
 * @param provided the mask of fields its source has columns for
 * @param rowsRead all rows below the header
 * @param rowsAccepted loaded
 * @param rowsSetAside not loaded, because of an error
 * @param rowsBlank empty
 */
public record Delivery(
        long sequence,
        String id,
        String office,
        String source,
        String file,
        String sha256,
        LocalDateTime arrivedAt,
        @Nullable LocalDate windowFrom,
        @Nullable LocalDate windowTo,
        long provided,
        long rowsRead,
        long rowsAccepted,
        long rowsSetAside,
        long rowsBlank) {

    public Delivery {
        if (rowsRead != rowsAccepted + rowsSetAside + rowsBlank) {
            throw new IllegalArgumentException(id + ": read " + rowsRead + " is not accepted " + rowsAccepted
                    + " + set aside " + rowsSetAside + " + blank " + rowsBlank);
        }
    }

    /** Deliveries, given oldest first, numbered 1, 2, 3 …: as a release shows them. */
    public static List<Delivery> ranked(List<Delivery> deliveries) {
        return IntStream.range(0, deliveries.size())
                .mapToObj(i -> deliveries.get(i).numbered(i + 1))
                .toList();
    }

    /** The masks of provided fields, by delivery. */
    public static Map<String, Long> masks(List<Delivery> deliveries) {
        return deliveries.stream().collect(Collectors.toMap(Delivery::id, Delivery::provided, (first, again) -> again));
    }

    Delivery numbered(long number) {
        return new Delivery(
                number,
                id,
                office,
                source,
                file,
                sha256,
                arrivedAt,
                windowFrom,
                windowTo,
                provided,
                rowsRead,
                rowsAccepted,
                rowsSetAside,
                rowsBlank);
    }
}
