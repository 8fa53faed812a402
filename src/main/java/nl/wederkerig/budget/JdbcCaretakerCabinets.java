package nl.wederkerig.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
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
class JdbcCaretakerCabinets implements CaretakerCabinets {

    private static final int LONGEST_REASON = 2_000;
    private static final int FIRST_YEAR = 2017;
    private static final int LAST_YEAR = 2099;

    private static final String PROPOSED = """
            select kind, since, reason, asked_until, period from caretaker_proposal
             where agreement_id = :agreement and organisation = :organisation and :today between proposed_from and proposed_to""";

    private final JdbcClient jdbc;
    private final DossierLock lock;
    private final EventRecord record;
    private final EffectiveTime time;

    JdbcCaretakerCabinets(JdbcClient jdbc, DossierLock lock, EventRecord record, EffectiveTime time) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.record = record;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaretakerPeriod> all() {
        return jdbc.sql("select number, from_day, reason, ended_on from caretaker_period order by from_day desc")
                .query((row, number) -> new CaretakerPeriod(row.getInt("number"), row.getObject("from_day", LocalDate.class),
                        row.getString("reason"), row.getObject("ended_on", LocalDate.class))).list();
    }

    @Override
    public int begin(LocalDate on, String reason, Actor actor) {
        registrarOnly(actor);
        check(on, reason, "beginOn", "beginReason");
        List<CaretakerPeriod> before = all();
        if (before.stream().anyMatch(each -> each.endedOn() == null)) {
            throw new RuleBroken(Reason.of("T91", "not-ended"));
        }
        if (before.stream().anyMatch(each -> on.isBefore(each.endedOn()))) {
            throw new RuleBroken(Reason.of("T91", "overlaps"));
        }
        int begun = jdbc.sql("insert into caretaker_period (from_day, reason) values (:on, :reason) returning number")
                .param("on", on).param("reason", reason).query(Integer.class).single();
        record.append(new CaretakerCabinetBegan(on, reason), actor, Role.REGISTRAR);
        return begun;
    }

    @Override
    public int end(LocalDate on, String reason, Actor actor) {
        registrarOnly(actor);
        check(on, reason, "endOn", "endReason");
        CaretakerPeriod open = all().stream().filter(each -> each.endedOn() == null).findFirst()
                .orElseThrow(() -> new RuleBroken(Reason.of("T91", "none-open")));
        if (!on.isAfter(open.from())) {
            throw new RuleBroken(Reason.of("T91", "end-before-start"));
        }
        jdbc.sql("update caretaker_period set ended_on = :on, end_reason = :reason where number = :number")
                .param("on", on).param("reason", reason).param("number", open.number()).update();
        record.append(new CaretakerCabinetEnded(on, reason), actor, Role.REGISTRAR);
        return open.number();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaretakerProposal> proposal(AgreementId agreement, Actor actor) {
        if (actor.organisation() == null || !actor.has(Role.NEGOTIATOR)) {
            return Optional.empty();
        }
        return jdbc.sql(PROPOSED).param("agreement", agreement.value()).param("organisation", actor.organisation().value())
                .param("today", time.today())
                .query((row, number) -> new CaretakerProposal(agreement, row.getInt("period"), CaretakerProposal.Kind.valueOf(row.getString("kind")),
                        row.getObject("since", LocalDate.class), row.getString("reason"), row.getObject("asked_until", LocalDate.class)))
                .list().stream().findFirst();
    }

    @Override
    public void setAside(AgreementId agreement, Actor actor) {
        CaretakerProposal proposal = proposal(agreement, actor).orElseThrow(() -> new NotFound("proposal in agreement", agreement));
        lock.lock(agreement);
        int added = jdbc.sql("""
                insert into caretaker_set_aside (period, agreement_id, organisation, proposal)
                values (:period, :agreement, :organisation, :proposal) on conflict do nothing""")
                .param("period", proposal.period()).param("agreement", agreement.value())
                .param("organisation", actor.organisation().value()).param("proposal", proposal.kind().name()).update();
        if (added > 0) {
            record.append(new CaretakerProposalSetAside(agreement, actor.organisation(), proposal.kind().name()), actor, Role.NEGOTIATOR);
        }
    }

    private static void check(LocalDate on, String reason, String day, String why) {
        List<Fault> faults = new ArrayList<>();
        if (on == null) {
            faults.add(Fault.at(day, "budget.required"));
        } else if (on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR) {
            faults.add(Fault.at(day, "budget.year"));
        }
        if (reason == null || reason.isBlank()) {
            faults.add(Fault.at(why, "budget.required"));
        } else if (reason.length() > LONGEST_REASON) {
            faults.add(Fault.at(why, "budget.too-long", LONGEST_REASON));
        }
        InvalidInput.refuse(faults);
    }

    private static void registrarOnly(Actor actor) {
        if (!actor.has(Role.REGISTRAR)) {
            throw new NotFound("caretaker cabinets for", actor.person());
        }
    }
}
