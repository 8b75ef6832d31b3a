package vn.dti.intake.keep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.dti.intake.read.Problem;
import vn.dti.intake.read.Unreadable;

/** Names deliveries: an office, the bytes it sent and the profile that read them. */
public final class DeliveryId {
    private static final int SHOWN_DIGITS = 16;

    private DeliveryId() {}

    /**
     * The SHA-256 of a file's bytes, in hex.
     *
     * @throws Unreadable where the file cannot be read
     */
    public static String sha256(Path file) throws Unreadable {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 16];
        if (!Files.isRegularFile(file)) {
            throw new Unreadable(Problem.UNREADABLE, "");
        }
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (IOException unreadable) {
            throw new Unreadable(Problem.UNREADABLE, "");
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The delivery's name: {@code <office>-<first 16 hex digits>} of office, bytes and profile. */
    public static String of(String office, String sha256, String profileDigest) {
        MessageDigest digest = digest();
        digest.update((office + "\n" + sha256 + "\n" + profileDigest).getBytes(StandardCharsets.UTF_8));
        return office + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN_DIGITS);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
