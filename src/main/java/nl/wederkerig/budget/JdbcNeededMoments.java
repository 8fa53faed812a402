package nl.wederkerig.budget;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.AgreementFacts;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JdbcNeededMoments implements NeededMoments {

    private static final Set<AgreementStatus> TO_COME = EnumSet.of(AgreementStatus.PREPARATION, AgreementStatus.NEGOTIATION,
            AgreementStatus.NEGOTIATORS_AGREEMENT, AgreementStatus.SIGNING, AgreementStatus.CABINET, AgreementStatus.ESCALATED);

    private final JdbcClient jdbc;
    private final Agreements agreements;
    private final AgreementDossiers dossiers;
    private final DossierLock lock;
    private final EventRecord record;

    JdbcNeededMoments(JdbcClient jdbc, Agreements agreements, AgreementDossiers dossiers, DossierLock lock, EventRecord record) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.dossiers = dossiers;
        this.lock = lock;
        this.record = record;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<NeededMoment> of(AgreementId agreement) {
        return jdbc.sql("""
                select n.kind, n.year, m.on_day from needed_moment n left join budget_moment m on m.kind = n.kind and m.year = n.year
                 where n.agreement_id = :agreement""")
                .param("agreement", agreement.value())
                .query((row, number) -> new NeededMoment(BudgetMomentKind.valueOf(row.getString("kind")), row.getInt("year"),
                        row.getObject("on_day", LocalDate.class))).optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Passed> within(LocalDate from, LocalDate to, AgreementId agreement) {
        return jdbc.sql("""
                select m.kind, m.on_day, n.agreement_id is not null as needed
                  from budget_moment m left join needed_moment n on n.agreement_id = :agreement and n.kind = m.kind and n.year = m.year
                 where m.on_day between :from and :to order by m.on_day, m.kind""")
                .param("agreement", agreement.value()).param("from", from).param("to", to)
                .query((row, number) -> new Passed(new BudgetMoment(BudgetMomentKind.valueOf(row.getString("kind")),
                        row.getObject("on_day", LocalDate.class)), row.getBoolean("needed"))).list();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRecord(AgreementId agreement, Actor actor) {
        return whyNot(dossiers.facts(agreement), actor).isEmpty();
    }

    @Override
    public void need(AgreementId agreement, BudgetMomentKind kind, Integer year, Actor actor) {
        if (!agreements.isVisible(agreement, actor)) {
            throw new NotFound("agreement", agreement);
        }
        lock.lock(agreement);
        whyNot(dossiers.facts(agreement), actor).ifPresent(reason -> {
            throw new RuleBroken(reason);
        });
        Optional<NeededMoment> before = of(agreement);
        if (kind == null) {
            before.ifPresent(moment -> forget(agreement, actor));
            return;
        }
        boolean known = year != null && jdbc.sql("select count(*) from budget_moment where kind = :kind and year = :year")
                .param("kind", kind.name()).param("year", year).query(Integer.class).single() > 0;
        InvalidInput.refuse(known ? List.of() : List.of(Fault.at("moment", "budget.no-moment")));
        if (before.filter(moment -> moment.kind() == kind && moment.year() == year).isEmpty()) {
            jdbc.sql("""
                    insert into needed_moment (agreement_id, kind, year) values (:agreement, :kind, :year)
                    on conflict (agreement_id) do update set kind = excluded.kind, year = excluded.year""")
                    .param("agreement", agreement.value()).param("kind", kind.name()).param("year", year).update();
            record.append(new BudgetMomentNeeded(agreement, kind, year, actor.organisation()), actor, Role.NEGOTIATOR);
        }
    }

    private void forget(AgreementId agreement, Actor actor) {
        jdbc.sql("delete from needed_moment where agreement_id = :agreement").param("agreement", agreement.value()).update();
        record.append(new NoBudgetMomentNeeded(agreement, actor.organisation()), actor, Role.NEGOTIATOR);
    }

    private static Optional<Reason> whyNot(AgreementFacts facts, Actor actor) {
        boolean party = actor.organisation() != null && facts.parties().stream()
                .anyMatch(each -> each.role() != PartyRole.OBSERVER && each.organisation().equals(actor.organisation()));
        if (!party) {
            return Optional.of(Reason.of("rights", "not-a-party"));
        }
        if (!actor.has(Role.NEGOTIATOR)) {
            return Optional.of(Reason.of("rights", "role-missing"));
        }
        return TO_COME.contains(facts.status()) ? Optional.empty() : Optional.of(Reason.of("T94", "not-in-status"));
    }
}
