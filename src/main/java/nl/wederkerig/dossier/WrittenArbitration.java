package nl.wederkerig.dossier;

import static nl.wederkerig.dossier.WrittenAgreement.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wederkerig.proceedings.Award;
import nl.wederkerig.proceedings.BindingAdviceView;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.EffectiveTime;

/** The acts of parties and arbiters in binding advice, as verbs. What is sealed for who exports is left out. */
final class WrittenArbitration {

    private static final Map<String, String> FILED = Map.of("CLAIM", "complete-claim", "FINAL_PROPOSAL", "final-proposal", "RESPONSE", "respond",
            "JURISDICTION_OBJECTION", "object-jurisdiction", "CORRECTION_REQUEST", "request-correction");

    private final WrittenAgreement written;
    private final Function<String, Optional<BindingAdviceView>> advices;

    /** @param advices by key of the dispute */
    WrittenArbitration(WrittenAgreement written, Function<String, Optional<BindingAdviceView>> advices) {
        this.written = written;
        this.advices = advices;
    }

    /** Null for what is no act in binding advice, or is not told. */
    Map<String, Object> verb(RecordedEvent event) {
        Map<String, Object> payload = event.payload();
        return switch (event.type()) {
            case "SubmissionFiled" -> of(event, advice -> filed(advice, event));
            case "JurisdictionDecided" -> of(event, advice -> advice.jurisdiction() == null ? null : jurisdiction(event, advice));
            case "CaseConferenceHeld" -> verb("case-conference", event, "timetable", timetable(payload));
            case "HearingHeld" -> verb("hearing", event, "note", payload.get("note"));
            case "ProceedingsClosed" -> of(event, advice -> closedByLayingDown(advice, event) ? null : verb("close-proceedings", event));
            case "AgreedAwardDeclined" -> verb("decline-agreed-terms", event, "reason", payload.get("reason"));
            case "ProceedingsReopened" -> verb("reopen-proceedings", event, "reason", payload.get("reason"));
            case "AwardExtensionAgreed" -> verb("extend-award-term", event, "until", payload.get("until"));
            case "AwardTermExtended" -> event.person() == null ? null : verb("extend-award-term", event, "until", payload.get("until"));
            case "AwardIssued" -> of(event, advice -> advice.issued() == null ? null
                    : isLaidDown(advice) ? laidDown(event, advice.issued()) : award(event, advice.issued()));
            case "AwardCorrected" -> of(event, advice -> advice.corrections().isEmpty() ? null
                    : verb("correct", event, "text", advice.corrections().get(0).text()));
            default -> null;
        };
    }

    private Map<String, Object> of(RecordedEvent event, Function<BindingAdviceView, Map<String, Object>> act) {
        return advices.apply((String) event.payload().get("dispute")).map(act).orElse(null);
    }

    private static Map<String, Object> filed(BindingAdviceView advice, RecordedEvent event) {
        int number = ((Number) event.payload().get("number")).intValue();
        return advice.filed().stream().filter(each -> each.number() == number && each.text() != null).findFirst().map(filed -> {
            String name = FILED.get(filed.kind().name());
            return name == null ? verb("submit", event, "kind", filed.kind().name(), "text", filed.text())
                    : verb(name, event, "text", filed.text(), "amount", name.equals("complete-claim") && advice.claimedAmount() != null
                            ? advice.claimedAmount().toPlainString() : null);
        }).orElse(null);
    }

    private static Map<String, Object> jurisdiction(RecordedEvent event, BindingAdviceView advice) {
        Map<String, Object> verb = verb("decide-jurisdiction", event, "text", advice.jurisdiction().text());
        verb.put("upheld", advice.jurisdiction().denied());
        return verb;
    }

    private static List<Map<String, Object>> timetable(Map<String, Object> payload) {
        List<Map<String, Object>> rounds = new ArrayList<>();
        for (Object each : (List<?>) payload.get("timetable")) {
            Map<?, ?> round = (Map<?, ?>) each;
            rounds.add(mapping("round", round.get("kind"), "on", round.get("on")));
        }
        return rounds;
    }

    /** Laying down what parties agreed closes what is open. */
    private static boolean closedByLayingDown(BindingAdviceView advice, RecordedEvent event) {
        return isLaidDown(advice) && LocalDate.ofInstant(event.effectiveAt(), EffectiveTime.ZONE).equals(advice.awardedOn());
    }

    private static boolean isLaidDown(BindingAdviceView advice) {
        return advice.agreed() != null && advice.issued() != null;
    }

    private Map<String, Object> laidDown(RecordedEvent event, Award award) {
        return withUnsigned(verb("award-agreed-terms", event, "costs", award.costs()), award);
    }

    private Map<String, Object> award(RecordedEvent event, Award award) {
        Map<String, Object> verb = verb("award", event, "text", award.text(), "costs", award.costs());
        verb.put("commitments", written.commitments(award.commitments()));
        if (!award.dispose().isEmpty()) {
            verb.put("dispose", WrittenDisputes.disposed(award.dispose()));
        }
        return withUnsigned(verb, award);
    }

    private static Map<String, Object> withUnsigned(Map<String, Object> verb, Award award) {
        if (!award.unsigned().isEmpty()) {
            verb.put("unsigned", award.unsigned().stream().map(each -> mapping("person", each.name(), "reason", each.reason())).toList());
        }
        return verb;
    }

    private static Map<String, Object> verb(String name, RecordedEvent event, Object... fields) {
        Map<String, Object> verb = new LinkedHashMap<>(Map.of("do", name));
        verb.put("dispute", event.payload().get("dispute"));
        verb.putAll(WrittenAgreement.stated(fields));
        return verb;
    }
}
