package nl.wederkerig.web.agreement;

import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.Panel;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.web.component.Entry;
import org.springframework.stereotype.Component;

/** Says what a dispute arrangement holds. */
@Component
public class ArrangementTexts {

    private final Texts texts;

    ArrangementTexts(Texts texts) {
        this.texts = texts;
    }

    /** "bindend advies, één arbiter, benoeming door de Raad van State". */
    public String sentence(DisputeArrangement arrangement, OrganisationNames.Names names) {
        List<String> clauses = new ArrayList<>();
        clauses.add(texts.word("route", arrangement.route()));
        if (isDecidedByArbiters(arrangement.route())) {
            clauses.add(texts.word("panel", arrangement.panel()));
        }
        if (arrangement.force() != null && !isDecidedByArbiters(arrangement.route())) {
            clauses.add(texts.word("force", arrangement.force()));
        }
        if (arrangement.appointingAuthority() != null) {
            clauses.add(texts.get("web.agreement.arrangement.appointed-by", names.of(arrangement.appointingAuthority())));
        }
        return String.join(", ", clauses);
    }

    /** Everything that was agreed, one entry each. */
    public List<Entry> entries(DisputeArrangement arrangement, OrganisationNames.Names names) {
        List<Entry> entries = new ArrayList<>();
        add(entries, "route", texts.word("route", arrangement.route()));
        add(entries, arrangement.route() == Route.CHAIR_THEN_BINDING_ADVICE ? "force.chair" : "force", texts.word("force", arrangement.force()));
        add(entries, "routeReason", arrangement.routeReason());
        add(entries, "legalBasis", arrangement.legalBasis());
        add(entries, "appointingAuthority", names.of(arrangement.appointingAuthority()));
        add(entries, "chair", arrangement.chair());
        if (isDecidedByArbiters(arrangement.route())) {
            add(entries, "panel", texts.word("panel", arrangement.panel() == null ? Panel.SINGLE : arrangement.panel()));
        }
        add(entries, "negotiationTerm", texts.length(arrangement.negotiationTerm()));
        add(entries, "disputeTerm", texts.length(arrangement.disputeTerm()));
        arrangement.disputeTermByKind().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey()).forEach(each ->
                entries.add(Entry.of(texts.get("web.agreement.arrangement.disputeTermByKind",
                        texts.word("disputeKind", each.getKey())), texts.length(each.getValue()))));
        if (arrangement.termRule() != TermRule.AGREED_EXACT) {
            add(entries, "termRule", texts.word("termRule", arrangement.termRule()));
        }
        if (!arrangement.decisionsBy().isEmpty()) {
            add(entries, "decisionsBy", names.all(arrangement.decisionsBy()));
        }
        if (arrangement.medeoverhedenoverlegFirst()) {
            add(entries, "medeoverhedenoverlegFirst", texts.get("web.agreement.yes"));
        }
        add(entries, "framework", arrangement.framework());
        return entries;
    }

    private static boolean isDecidedByArbiters(Route route) {
        return route == Route.BINDING_ADVICE || route == Route.CHAIR_THEN_BINDING_ADVICE;
    }

    private void add(List<Entry> entries, String field, String value) {
        if (value != null) {
            entries.add(Entry.of(texts.get("web.agreement.arrangement." + field), value));
        }
    }
}
