package nl.wederkerig.precedent;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.deadline.CorrectableTerms;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.ReckonedDeadline;
import nl.wederkerig.dispute.DisputeClosed;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A dispute that closed with an outcome is codified within sixty days, in the end by BZK where it is a party (D11). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CodificationDuty implements CorrectableTerms {

    static final String BZK = "BZK";
    private static final String KEY = "precedent:";
    private static final String LABEL = "precedent.codify";

    private final PrecedentRepository precedents;
    private final Disputes disputes;
    private final AgreementDossiers agreements;
    private final Organisations organisations;
    private final DeadlineRegister register;
    private final HolidayTable holidays;
    private final EffectiveTime time;

    CodificationDuty(PrecedentRepository precedents, @Lazy Disputes disputes, @Lazy AgreementDossiers agreements, Organisations organisations,
            DeadlineRegister register, HolidayTable holidays, EffectiveTime time) {
        this.precedents = precedents;
        this.disputes = disputes;
        this.agreements = agreements;
        this.organisations = organisations;
        this.register = register;
        this.holidays = holidays;
        this.time = time;
    }

    @EventListener
    void on(DisputeClosed closed) {
        disputes.of(closed.agreement(), Actor.system()).stream()
                .filter(each -> each.key().equals(closed.dispute()) && PrecedentPolicy.teaches(each)).findFirst()
                .ifPresent(dispute -> ask(closed.agreement(), dispute));
    }

    private void ask(AgreementId agreement, DisputeView dispute) {
        List<OrganisationId> holder = organisations.byCode(BZK, time.today()).stream()
                .filter(bzk -> agreements.facts(agreement).parties().stream().map(PartyView::organisation).anyMatch(bzk::equals)).toList();
        if (!holder.isEmpty() && precedents.findByAgreementIdAndDisputeKey(agreement.value(), dispute.key()).isEmpty()) {
            Precedent precedent = new Precedent(agreement, dispute);
            precedent.ask(time.today());
            precedents.save(precedent);
            enter(precedent, holder);
        }
    }

    void done(Precedent precedent) {
        register.close(precedent.agreement(), key(precedent));
    }

    @Override
    public List<ReckonedDeadline> reckoned(Collection<AgreementId> dossiers) {
        return precedents.askedOf(dossiers.stream().map(AgreementId::value).toList()).stream()
                .map(each -> new ReckonedDeadline(each.agreement(), key(each), LABEL, each.term(), null, false)).toList();
    }

    @Override
    public boolean mayOwn(String key) {
        return key.startsWith(KEY);
    }

    @Override
    public void holidaysCorrected(AgreementId agreement, Set<String> keys) {
        List<OrganisationId> holder = organisations.byCode(BZK, time.today()).stream().toList();
        precedents.askedOf(List.of(agreement.value())).stream().filter(each -> keys.contains(key(each)))
                .forEach(each -> enter(each, holder));
    }

    private void enter(Precedent precedent, List<OrganisationId> holder) {
        Term term = precedent.term();
        register.set(new Deadline(precedent.agreement(), key(precedent), DeadlineKind.RESPONSE, LABEL, term.startDay(),
                term.end(holidays.current()).lastDay(), holder));
    }

    private static String key(Precedent precedent) {
        return KEY + precedent.dispute();
    }
}
