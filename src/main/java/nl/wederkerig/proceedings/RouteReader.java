package nl.wederkerig.proceedings;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.SeenDisputes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What became of the routes of an agreement's disputes, for somebody who looks; a fixed number of statements. */
@Component
class RouteReader {

    private final ProceedingsRepository all;
    private final ProceedingsEntry entry;
    private final CourtCaseRepository courts;
    private final ProcedureCases cases;
    private final Agreements agreements;
    private final EffectiveTime time;

    RouteReader(ProceedingsRepository all, ProceedingsEntry entry, CourtCaseRepository courts, ProcedureCases cases, @Lazy Agreements agreements,
            EffectiveTime time) {
        this.all = all;
        this.entry = entry;
        this.courts = courts;
        this.cases = cases;
        this.agreements = agreements;
        this.time = time;
    }

    Map<String, RouteView> of(AgreementId agreement, Actor actor) {
        SeenDisputes seen = agreements.disputes(agreement, actor);
        if (seen.none()) {
            return Map.of();
        }
        Map<String, List<Proceedings>> held = all.findByAgreementIdOrderByNumber(agreement.value()).stream()
                .filter(each -> seen.includes(each.dispute())).collect(Collectors.groupingBy(Proceedings::dispute));
        Map<String, List<RouteView.Court>> brought = courts.findByAgreementIdOrderByRecordedOn(agreement.value()).stream()
                .filter(each -> seen.includes(each.dispute())).collect(Collectors.groupingBy(CourtCase::dispute,
                Collectors.mapping(CourtCase::view, Collectors.toList())));
        Map<String, ProcedureCase> about = held.isEmpty() || actor.isSystem() ? Map.of() : cases.of(agreement);
        return Stream.concat(held.keySet().stream(), brought.keySet().stream()).distinct().collect(Collectors.toMap(key -> key, key -> {
            List<Proceedings> procedures = held.getOrDefault(key, List.of());
            return new RouteView(procedures.stream().map(Proceedings::view).toList(), brought.getOrDefault(key, List.of()),
                    procedures.isEmpty() || actor.isSystem() ? Set.of() : acts(procedures.get(procedures.size() - 1), about.get(key), actor));
        }));
    }

    /** Of one dispute; empty for who does not see it. */
    RouteView of(AgreementId agreement, String dispute, Actor actor) {
        if (!agreements.disputes(agreement, actor).includes(dispute)) {
            return RouteView.EMPTY;
        }
        List<Proceedings> held = entry.held(agreement, dispute);
        return new RouteView(held.stream().map(Proceedings::view).toList(),
                courts.findByAgreementIdOrderByRecordedOn(agreement.value()).stream().filter(each -> each.dispute().equals(dispute))
                        .map(CourtCase::view).toList(),
                held.isEmpty() || actor.isSystem() ? Set.of() : acts(held.get(held.size() - 1), cases.of(agreement, dispute), actor));
    }

    private Set<RouteAct> acts(Proceedings last, ProcedureCase about, Actor actor) {
        Set<RouteAct> possible = EnumSet.noneOf(RouteAct.class);
        if (!about.dispute().isAgreedAdvice() && actor.isAmong(about.parties()) && actor.has(Role.NEGOTIATOR)) {
            possible.add(RouteAct.RECORD_COURT);
        }
        if (last.ended()) {
            return possible;
        }
        RoutePolicy policy = new RoutePolicy(about, cases::councilOfState, last);
        for (RouteAct act : RouteAct.values()) {
            if (policy.whyNot(act, actor, time.now()).isEmpty()) {
                possible.add(act);
            }
        }
        return possible;
    }
}
