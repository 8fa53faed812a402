package nl.wederkerig.dossier;

import static nl.wederkerig.dossier.WrittenAgreement.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.DisputeSide;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.precedent.PrecedentView;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.OrganisationId;

/** The acts of people in disputes, as verbs. What is sealed for who exports is left out (D1). */
final class WrittenDisputes {

    private static final Map<String, String> JOINT = Map.of(
            "SUSPEND", "suspend-dispute", "RESUME", "resume-dispute", "EXTEND", "extend-consultation",
            "ASK_THIRD_PARTY", "ask-third-party");

    private final WrittenAgreement written;
    private final List<DisputeView> disputes;
    private final WrittenRoutes routes;
    private final Function<String, Optional<PrecedentView>> precedents;

    /** @param precedents what each dispute became in the register, by its key */
    WrittenDisputes(WrittenAgreement written, List<DisputeView> disputes, WrittenRoutes routes,
            Function<String, Optional<PrecedentView>> precedents) {
        this.written = written;
        this.disputes = disputes;
        this.routes = routes;
        this.precedents = precedents;
    }

    /** Null for what is no act in a dispute, or is not told. */
    Map<String, Object> verb(RecordedEvent event) {
        Optional<DisputeView> dispute = disputes.stream().filter(each -> each.key().equals(event.payload().get("dispute"))).findFirst();
        return dispute.map(found -> switch (event.type()) {
            case "DisputeRaised" -> raised(found);
            case "InterestStated" -> interest(found, event);
            case "ConsultationHeld" -> verb("hold-consultation", found, "level", event.payload().get("level"),
                    "note", event.payload().get("note"));
            case "DisputeActConsented" -> joint(found, event.payload());
            case "WithdrawalConsented" -> verb(
                    found.claimants().contains(event.organisation()) ? "withdraw" : "consent-to-withdrawal", found);
            case "SettlementConsented" -> settlement(found);
            case "DisputeCodified" -> precedents.apply(found.key()).map(each -> codified(found, each)).orElse(null);
            default -> routes.verb(event);
        }).orElse(null);
    }

    private Map<String, Object> raised(DisputeView dispute) {
        return mapping("do", "raise-dispute", "key", dispute.key(), "kind", dispute.kind().name(),
                "claimants", codes(dispute.claimants()), "respondents", codes(dispute.respondents()),
                "commitments", dispute.commitments(), "text", dispute.text());
    }

    private List<String> codes(List<OrganisationId> organisations) {
        return organisations.stream().map(written::code).toList();
    }

    private static Map<String, Object> interest(DisputeView dispute, RecordedEvent event) {
        DisputeSide side = DisputeSide.valueOf((String) event.payload().get("side"));
        return dispute.interests().stream().filter(each -> each.side() == side && each.text() != null).findFirst()
                .map(interest -> verb("state-interest", dispute, "text", interest.text())).orElse(null);
    }

    private static Map<String, Object> joint(DisputeView dispute, Map<String, Object> payload) {
        String act = (String) payload.get("act");
        Object content = payload.get("fields");
        return verb(JOINT.get(act), dispute, "until", act.equals("SUSPEND") ? content : null,
                "period", act.equals("EXTEND") ? content : null, "reason", payload.get("reason"));
    }

    /** The one that was made; what only some consented to is not told. */
    private Map<String, Object> settlement(DisputeView dispute) {
        Settlement settled = dispute.settled();
        if (settled == null) {
            return null;
        }
        Map<String, Object> act = verb("settle", dispute, "text", settled.text());
        act.put("commitments", written.commitments(settled.commitments()));
        if (!settled.dispose().isEmpty()) {
            act.put("dispose", disposed(settled.dispose()));
        }
        if (settled.asAward()) {
            act.put("award", true);
        }
        return act;
    }

    private static Map<String, Object> codified(DisputeView dispute, PrecedentView precedent) {
        return verb("codify", dispute, "question", precedent.question(), "considerations", precedent.considerations(),
                "rule", precedent.rule(), "outcome", precedent.outcome(), "keywords", precedent.keywords());
    }

    static Map<String, Object> disposed(Map<String, Disposal> named) {
        Map<String, Object> dispose = new TreeMap<>();
        named.forEach((key, disposal) -> dispose.put(key, disposal(disposal)));
        return dispose;
    }

    private static Object disposal(Disposal disposal) {
        return disposal.due() == null ? disposal.kind().name() : Map.of("due", disposal.due().toString());
    }

    private static Map<String, Object> verb(String name, DisputeView dispute, Object... fields) {
        Map<String, Object> verb = new LinkedHashMap<>(Map.of("do", name));
        verb.put("dispute", dispute.key());
        verb.putAll(mapping(fields));
        return verb;
    }
}
