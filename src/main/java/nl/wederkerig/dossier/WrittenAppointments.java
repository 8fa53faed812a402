package nl.wederkerig.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.proceedings.ProcedureView;
import nl.wederkerig.record.RecordedEvent;

/** The acts about persons who are appointed in disputes, and theirs, as verbs. What is not for who exports is left out (D8). */
final class WrittenAppointments {

    private static final String COMMISSION = "COMMISSION";

    private final WrittenAgreement written;
    private final Map<String, List<ProcedureView>> procedures;
    /** How many sessions of a dispute were met so far. */
    private final Map<Object, Integer> sessions = new LinkedHashMap<>();

    /** @param procedures by the key of the dispute, the first first */
    WrittenAppointments(WrittenAgreement written, Map<String, List<ProcedureView>> procedures) {
        this.written = written;
        this.procedures = procedures;
    }

    /** Null for what is no such act, or is not told. */
    Map<String, Object> verb(RecordedEvent event) {
        Map<String, Object> payload = event.payload();
        return switch (event.type()) {
            case "PersonNominated" -> named(payload, "nominate", "propose-members");
            case "AuthorityChose" -> named(payload, "appoint", "appoint-members");
            case "AppointmentAccepted" -> verb("accept-appointment", payload, "declaration", payload.get("declaration"));
            case "AppointmentRefused" -> verb("refuse-appointment", payload, "reason", payload.get("reason"));
            case "ArbiterChallenged" -> verb("challenge", payload, "person", payload.get("person"), "ground", payload.get("ground"));
            case "ChallengeAgreed" -> verb("agree-challenge", payload, "person", payload.get("person"));
            case "AuthorityDecidedChallenge" ->
                    verb("decide-challenge", payload, "person", payload.get("person"), "upheld", payload.get("upheld"));
            case "PersonSteppedDown" -> verb("step-down", payload);
            case "IntakeHeld" -> verb("intake", payload, "text", payload.get("text"));
            case "SessionHeld" -> session(payload);
            case "SettlementProposed" -> proposal(payload);
            case "ProposalAnswered" ->
                    verb("answer-proposal", payload, "accepted", payload.get("accepted"), "reason", payload.get("reason"));
            case "ChairConcluded" -> concluded(payload);
            case "ProcedureExtensionConsented" -> payload.get("until") != null
                    ? verb("extend-advice-term", payload, "until", payload.get("until"))
                    : verb("extend-conclusion", payload, "period", payload.get("period"));
            case "QuestionPut" -> verb("propose-question", payload, "text", payload.get("text"));
            case "HearingHeld" -> verb("hearing", payload, "note", payload.get("note"));
            case "DraftSent" -> verb("send-draft", payload, "text", payload.get("text"));
            case "DraftCommented" -> verb("comment", payload, "text", payload.get("text"));
            default -> null;
        };
    }

    private static Map<String, Object> named(Map<String, Object> payload, String one, String all) {
        List<?> persons = (List<?>) payload.get("persons");
        return COMMISSION.equals(payload.get("seat"))
                ? verb(all, payload, "members", persons.subList(1, persons.size()), "chair", persons.get(0))
                : verb(one, payload, "person", persons.get(0), "seat", payload.get("seat"));
    }

    private Stream<ProcedureView.ChairView> chairs(Map<String, Object> payload) {
        return procedures.getOrDefault((String) payload.get("dispute"), List.of()).stream().map(ProcedureView::chair).filter(Objects::nonNull);
    }

    private Map<String, Object> session(Map<String, Object> payload) {
        int number = sessions.merge(payload.get("dispute"), 1, Integer::sum);
        return chairs(payload).flatMap(chair -> chair.sessions().stream()).filter(each -> each.number() == number && each.note() != null).findFirst()
                .map(each -> verb("session", payload, "with", each.audience(), "note", each.note())).orElse(null);
    }

    private Map<String, Object> proposal(Map<String, Object> payload) {
        Map<String, Object> verb = verb("propose-settlement", payload, "text", payload.get("text"));
        chairs(payload).flatMap(chair -> chair.proposals().stream()).filter(each -> Objects.equals(each.number(), payload.get("number")))
                .findFirst().map(ProcedureView.ProposalView::settlement).ifPresent(each -> beside(each.commitments(), each.dispose(), verb));
        return verb;
    }

    private Map<String, Object> concluded(Map<String, Object> payload) {
        Map<String, Object> verb = verb("conclude", payload, "outcome", payload.get("conclusion"));
        chairs(payload).map(ProcedureView.ChairView::recommendation).filter(Objects::nonNull).findFirst().ifPresent(recommended -> {
            verb.put("text", recommended.text());
            beside(recommended.commitments(), recommended.dispose(), verb);
        });
        return verb;
    }

    private void beside(List<PromisedCommitment> commitments, Map<String, Disposal> dispose, Map<String, Object> verb) {
        if (!commitments.isEmpty()) {
            verb.put("commitments", written.commitments(commitments));
        }
        if (!dispose.isEmpty()) {
            verb.put("dispose", WrittenDisputes.disposed(dispose));
        }
    }

    private static Map<String, Object> verb(String name, Map<String, Object> payload, Object... fields) {
        Map<String, Object> verb = new LinkedHashMap<>(Map.of("do", name));
        verb.put("dispute", payload.get("dispute"));
        verb.putAll(WrittenAgreement.stated(fields));
        return verb;
    }
}
