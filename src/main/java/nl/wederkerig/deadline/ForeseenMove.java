package nl.wederkerig.deadline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.shared.AgreementId;

/**
 * A deadline that a correction moves.
 *
 * @param live whether it is in the register; what follows on a live deadline is not
 * @param late whether it would have ended before today
 */
record ForeseenMove(DeadlineKey deadline, String label, LocalDate from, LocalDate to, Derivation why, boolean rijkOnly, boolean live,
        boolean late) {

    AgreementId agreement() {
        return deadline.agreement();
    }

    /** @param reason and {@code fact} null with a decreed day */
    DeadlineCorrected because(String cause, LocalDate day, String reason, String fact) {
        return new DeadlineCorrected(agreement(), deadline.key(), label, from, to, cause, day, reason, fact, rijkOnly);
    }

    /** SHA-256 over which deadlines move from what to what, in the order given; in hexadecimal digits. */
    static String seal(List<ForeseenMove> moves) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (ForeseenMove move : moves) {
                String line = move.agreement() + " " + move.deadline().key() + " " + move.from() + " " + move.to() + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
