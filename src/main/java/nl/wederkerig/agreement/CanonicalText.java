package nl.wederkerig.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text version as one whole that always gives the same SHA-256: JSON in UTF-8 without white space, keys in order, days in
 * ISO-8601, amounts as decimal strings without trailing zeros, what is absent as null. The version and the agreement's
 * reference are part of it, so that a hash belongs to one place. See docs/adr/0010-what-is-signed.md.
 */
record CanonicalText(
        String reference, int version, String text, List<PromisedCommitment> commitments, FinancialParagraph financialParagraph) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    CanonicalText {
        commitments = List.copyOf(commitments);
    }

    String sha256() {
        Map<String, Object> whole = new TreeMap<>();
        whole.put("agreement", reference);
        whole.put("version", version);
        whole.put("text", text);
        whole.put("commitments", commitments.stream().map(CanonicalText::of).toList());
        whole.put("financialParagraph", of(financialParagraph));
        return sha256(whole);
    }

    /** What is signed: the version, by its own hash, with the checks as they were completed. */
    static String signed(String sha256OfVersion, Checks checks) {
        Map<String, Object> whole = new TreeMap<>();
        whole.put("text", sha256OfVersion);
        whole.put("financialParagraph", of(checks.financialParagraph()));
        whole.put("udoCheck", of(checks.udoCheck()));
        return sha256(whole);
    }

    private static Map<String, Object> of(PromisedCommitment commitment) {
        Map<String, Object> map = new TreeMap<>();
        map.put("key", commitment.key());
        map.put("obligor", commitment.obligor().value());
        map.put("byMembers", commitment.byMembers());
        map.put("beneficiaries", commitment.beneficiaries().stream().map(each -> each.value()).toList());
        map.put("text", commitment.text());
        map.put("due", commitment.due() == null ? null : commitment.due().toString());
        map.put("term", commitment.term() == null ? null : commitment.term().toString());
        map.put("termFrom", commitment.termFrom() == null ? null : commitment.termFrom().name());
        map.put("amounts", amounts(commitment.amounts()));
        map.put("afterCommitment", commitment.afterCommitment());
        map.put("afterEvent", commitment.afterEvent());
        if (!commitment.detail().equals(PromiseDetail.NONE)) {
            map.put("detail", of(commitment.detail()));
        }
        return map;
    }

    private static Map<String, Object> of(PromiseDetail detail) {
        Map<String, Object> map = new TreeMap<>();
        map.put("nature", detail.nature().name());
        map.put("money", detail.money() == null ? null : detail.money().name());
        map.put("priceLevel", detail.priceLevel());
        map.put("channel", detail.channel() == null ? null : detail.channel().name());
        map.put("measure", detail.measure());
        map.put("target", detail.target());
        map.put("evidenceRequired", detail.evidenceRequired());
        return map;
    }

    private static Map<String, Object> of(FinancialParagraph paragraph) {
        if (paragraph == null) {
            return null;
        }
        Map<String, Object> map = new TreeMap<>();
        map.put("applicable", paragraph.applicable());
        map.put("substantiated", paragraph.substantiated());
        map.put("amounts", amounts(paragraph.amounts()));
        map.put("reason", paragraph.reason());
        return map;
    }

    private static Map<String, Object> of(UdoCheck check) {
        if (check == null) {
            return null;
        }
        Map<String, Object> map = new TreeMap<>();
        map.put("applicable", check.applicable());
        map.put("done", check.done());
        map.put("findings", check.findings());
        map.put("reason", check.reason());
        return map;
    }

    private static Map<String, String> amounts(Map<Integer, BigDecimal> amounts) {
        Map<String, String> map = new TreeMap<>();
        amounts.forEach((year, amount) -> map.put(year.toString(), amount.stripTrailingZeros().toPlainString()));
        return map;
    }

    private static String sha256(Map<String, Object> whole) {
        try {
            byte[] bytes = JSON.writeValueAsString(whole).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("No SHA-256 of " + whole.keySet(), e);
        }
    }
}
