package nl.wederkerig.dispute;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.PromisedCommitment;

/** Tells whether two parties consent to the same settlement: text and commitments, whatever the order of the latter. */
final class SettlementContent {

    private SettlementContent() {}

    /** Lower-case hexadecimal. */
    static String sha256(Settlement settlement) {
        String promises = settlement.commitments().stream().sorted(Comparator.comparing(PromisedCommitment::key))
                .map(SettlementContent::line).collect(Collectors.joining("\n"));
        String disposed = settlement.dispose().isEmpty() ? "" : "\n\u0000\n" + new TreeMap<>(settlement.dispose());
        try {
            byte[] content = (settlement.text().strip() + "\n\u0000\n" + promises + disposed
                    + (settlement.asAward() ? "\n\u0000award" : "")).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Amounts in order of year and without trailing zeros, or equal promises would read differently. */
    private static String line(PromisedCommitment one) {
        TreeMap<Integer, String> amounts = new TreeMap<>();
        one.amounts().forEach((year, euros) -> amounts.put(year, euros.stripTrailingZeros().toPlainString()));
        return String.join("\u0000", one.key(), one.obligor().value(), String.valueOf(one.byMembers()),
                one.beneficiaries().stream().map(Object::toString).sorted().toList().toString(), one.text(),
                String.valueOf(one.due()), String.valueOf(one.term()), String.valueOf(one.termFrom()), amounts.toString(),
                String.valueOf(one.afterCommitment()), String.valueOf(one.afterEvent()), String.valueOf(one.detail()));
    }
}
