package vn.dti.nightly.pull;

import java.util.List;
import vn.dti.schemas.pack.Connector;

/** A real server with an office's dossiers, for the contract of {@link Puller}. */
interface FarSide extends AutoCloseable {
    /** The right secret; it must stand nowhere but in the environment. */
    String SECRET = "m4t-kh4u-0f-the-test";

    /** The titles of what it holds. */
    List<String> TITLES = List.of("Mã hồ sơ", "Mã TTHC", "Ngày tiếp nhận", "Ngày hẹn trả", "Trạng thái");

    /** Replaces what it holds, and when it was last changed where it knows. */
    void hold(List<List<String>> rows, int version) throws Exception;

    /** The connector to it. */
    Connector connector();

    /** Fetches as the program does. */
    Puller puller(Secrets secrets);

    /** From now on every answer breaks off in its middle. */
    void breakOff() throws Exception;

    /** Ends {@link #breakOff}. */
    void mend() throws Exception;

    @Override
    void close() throws Exception;
}
