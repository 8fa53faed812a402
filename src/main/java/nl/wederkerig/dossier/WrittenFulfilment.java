package nl.wederkerig.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.OrganisationId;

/** What people did with commitments, as verbs. */
final class WrittenFulfilment {

    private WrittenFulfilment() {}

    static Optional<Map<String, Object>> verb(RecordedEvent event, Function<OrganisationId, String> code) {
        Map<String, Object> payload = event.payload();
        Object commitment = payload.get("commitment");
        return Optional.ofNullable(switch (event.type()) {
            case "ProgressReported" -> WrittenEvents.verb(
                    "report-progress", "commitment", commitment, "text", payload.get("text"), "percent", payload.get("percent"));
            case "MemberReported" -> WrittenEvents.verb("report-member", "commitment", commitment,
                    "member", code.apply(new OrganisationId(payload.get("member").toString())), "text", payload.get("text"));
            case "CommitmentClaimed" -> WrittenEvents.verb("claim", "commitment", commitment, "evidence", payload.get("evidence"));
            case "CommitmentConfirmed" -> WrittenEvents.verb("confirm", "commitment", commitment);
            case "CommitmentPartlyConfirmed" -> WrittenEvents.verb(
                    "confirm-part", "commitment", commitment, "newDue", payload.get("newDue"), "text", payload.get("text"));
            case "CommitmentContested" -> WrittenEvents.verb("contest", "commitment", commitment, "reason", payload.get("reason"));
            case "ExtensionRequested" -> WrittenEvents.verb(
                    "request-extension", "commitment", commitment, "newDue", payload.get("newDue"), "reason", payload.get("reason"));
            case "ExtensionDecided" -> decided(payload);
            case "WaiverConsented" -> WrittenEvents.verb("waive", "commitment", commitment);
            default -> null;
        });
    }

    /** A refusal is written too: it is no absence. */
    private static Map<String, Object> decided(Map<String, Object> payload) {
        Map<String, Object> act = WrittenEvents.verb("decide-extension", "commitment", payload.get("commitment"));
        act.put("granted", payload.get("granted"));
        act.putAll(WrittenAgreement.mapping("reason", payload.get("reason")));
        return act;
    }
}
