package nl.wederkerig.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wederkerig.proceedings.OutcomeKind;
import nl.wederkerig.proceedings.RouteView;
import nl.wederkerig.record.RecordedEvent;

/** The acts of people in the procedures that the state carries out, and with outcomes, as verbs. */
final class WrittenRoutes {

    private final WrittenAgreement written;
    private final Map<String, RouteView> routes;
    private final WrittenAppointments appointments;

    WrittenRoutes(WrittenAgreement written, Map<String, RouteView> routes, WrittenAppointments appointments) {
        this.written = written;
        this.routes = routes;
        this.appointments = appointments;
    }

    /** Null for what is no such act. */
    Map<String, Object> verb(RecordedEvent event) {
        Map<String, Object> payload = event.payload();
        return switch (event.type()) {
            case "AdviceAsked" -> verb("ask-advice", payload);
            case "AdviceReceived" -> outcome(OutcomeKind.COUNCIL_ADVICE, verb("record-advice", payload));
            case "TopConsultationConvened" -> verb("convene", payload);
            case "TopResultRecorded" -> Boolean.TRUE.equals(payload.get("agreed"))
                    ? outcome(OutcomeKind.TOP_RESULT, verb("record-result", payload, "agreed", true))
                    : verb("record-result", payload, "agreed", false);
            case "SubmittedToCrown" -> verb("submit-to-crown", payload);
            case "DecreeRecorded" -> Boolean.TRUE.equals(payload.get("admissible"))
                    ? outcome(OutcomeKind.DECREE, verb("record-decree", payload))
                    : verb("record-decree", payload, "admissible", false);
            case "OutcomeAnswered" -> verb("answer-outcome", payload, "follow", payload.get("follow"), "keeps", payload.get("keeps"),
                    "reasons", payload.get("reasons"), "parliamentOn", payload.get("parliamentOn"));
            case "CourtRecorded" -> verb("record-court", payload, "text", payload.get("text"), "suspends", payload.get("suspends"));
            case "RecommendationIssued" -> outcome(OutcomeKind.RECOMMENDATION, verb("conclude", payload, "outcome", "RECOMMENDATION"));
            case "DecisionIssued" -> outcome(OutcomeKind.DECISION, verb("conclude", payload, "outcome", "DECISION"));
            case "AdviceIssued" -> outcome(OutcomeKind.EXPERT_ADVICE, verb("advise", payload));
            default -> appointments.verb(event);
        };
    }

    /** With what the outcome of the kind says. */
    private Map<String, Object> outcome(OutcomeKind kind, Map<String, Object> verb) {
        routes.get((String) verb.get("dispute")).procedures().stream().map(RouteView.Held::outcome)
                .filter(each -> each != null && each.kind() == kind).findFirst().ifPresent(outcome -> {
                    verb.put("text", outcome.text());
                    if (!outcome.commitments().isEmpty()) {
                        verb.put("commitments", written.commitments(outcome.commitments()));
                    }
                    if (!outcome.dispose().isEmpty()) {
                        verb.put("dispose", WrittenDisputes.disposed(outcome.dispose()));
                    }
                });
        return verb;
    }

    private static Map<String, Object> verb(String name, Map<String, Object> payload, Object... fields) {
        Map<String, Object> verb = new LinkedHashMap<>(Map.of("do", name));
        verb.put("dispute", payload.get("dispute"));
        verb.putAll(WrittenAgreement.stated(fields));
        return verb;
    }
}
