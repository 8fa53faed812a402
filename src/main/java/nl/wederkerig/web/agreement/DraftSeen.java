package nl.wederkerig.web.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a window showed of a step of a draft, so that nothing is replaced that was filled in elsewhere meanwhile. */
final class DraftSeen {

    /** Hidden field of every step. */
    static final String FIELD = "_seen";

    private DraftSeen() {}

    /** Of what the step asks; of the last step, of everything. What was left empty does not count. */
    static String of(NewAgreementStep step, Map<String, List<String>> fields) {
        String asked = new TreeMap<>(fields).entrySet().stream()
                .filter(field -> step == NewAgreementStep.CHECK || NewAgreementStep.of(field.getKey()) == step)
                .filter(field -> field.getValue().stream().anyMatch(value -> !value.isBlank()))
                .map(field -> field.getKey() + "=" + field.getValue()).collect(Collectors.joining("\u0001"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the draft still holds what the form showed; a form that does not say what it showed is believed. */
    static boolean stillHolds(NewAgreementStep step, HttpServletRequest request, Map<String, List<String>> fields) {
        String seen = request.getParameter(FIELD);
        return seen == null || seen.equals(of(step, fields));
    }
}
