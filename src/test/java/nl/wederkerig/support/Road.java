package nl.wederkerig.support;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.COUNCIL_OF_STATE;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.ConstituencyOutcome;
import nl.wederkerig.agreement.DeadlockOutcomes;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.Cabinet;
import nl.wederkerig.signing.CabinetDecisionKind;
import nl.wederkerig.signing.Signing;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One agreement of VNG, SZW and BZK on its way, by the use cases that people use, each act at the moment that was last set.
 * Not for two threads at once.
 */
public final class Road {

    private final ApplicationContext application;
    private final EffectiveTime time;
    private final Map<OrganisationId, Actor> actors = new HashMap<>();
    private AgreementId agreement;
    private Instant moment;
    private long shift;

    public Road(ApplicationContext application) {
        this.application = application;
        this.time = application.getBean(EffectiveTime.class);
    }

    /** The other road begins where this one stands, for another thread. */
    public Road alongside() {
        Road other = new Road(application);
        other.actors.putAll(actors);
        other.agreement = agreement;
        other.moment = moment;
        other.shift = shift;
        return other;
    }

    /** The same road, so many days moved that what is said here to happen on 13 March 2026 happens today. */
    public Road lately() {
        shift = ChronoUnit.DAYS.between(LocalDate.of(2026, 3, 13), time.today());
        return this;
    }

    /** From here on it is noon of the day, in the legal zone. */
    public Road on(String day) {
        return at(LocalDate.parse(day).plusDays(shift).atTime(12, 0).atZone(EffectiveTime.ZONE).toInstant());
    }

    public Road at(Instant now) {
        moment = now;
        return this;
    }

    public void does(Runnable work) {
        time.at(moment, () -> {
            work.run();
            return null;
        });
    }

    /** Registered on 5 January 2026. */
    public Road registered(RegisterAgreement command) {
        return registered(command, "2026-01-05");
    }

    public Road registered(RegisterAgreement command, String day) {
        on(day).does(() -> agreement = bean(Preparation.class).register(command, Actor.system()));
        return this;
    }

    /** As {@link #opened(RegisterAgreement)}, with nothing out of the ordinary. */
    public Road opened() {
        return opened(Registrations.valid().command());
    }

    /** Accepted by all on 15 January 2026: the negotiation term of six months has 15 July 2026 as its last day. */
    public Road opened(RegisterAgreement command) {
        registered(command);
        on("2026-01-08").accepts(VNG);
        on("2026-01-12").accepts(SZW);
        return on("2026-01-15").accepts(BZK);
    }

    /** The first version, on 2 February 2026. */
    public Road proposed() {
        return on("2026-02-02").proposes(SZW);
    }

    /** Version 1 accepted by both, the last on 3 March 2026. */
    public Road agreed() {
        on("2026-02-20").acceptsText(VNG, 1);
        return on("2026-03-03").acceptsText(SZW, 1);
    }

    /** Signed by VNG and SZW, on 11 March 2026. */
    public Road signedByParties() {
        return on("2026-03-11").signs(VNG).signs(SZW);
    }

    /** From registration to the signing round, opened on 3 March 2026. */
    public Road inSigning() {
        return opened().proposed().agreed();
    }

    /** Refused by BZK on 12 March 2026, when the others have signed. */
    public Road atCabinet() {
        return inSigning().signedByParties().on("2026-03-12").declines(BZK, Ground.FINANCIAL_BASIS);
    }

    /** On the agenda of 20 March 2026. */
    public Road onAgenda() {
        atCabinet().on("2026-03-13").tables();
        return on("2026-03-17").agenda(LocalDate.of(2026, 3, 20).plusDays(shift)).on("2026-03-20");
    }

    public Road accepts(OrganisationId party) {
        return act(party, actor -> bean(Preparation.class).acceptArrangement(agreement, null, revision(), actor));
    }

    private int revision() {
        return bean(Agreements.class).view(agreement, Actor.system()).revision();
    }

    public Road proposes(OrganisationId party) {
        return act(party, actor -> bean(Negotiation.class).proposeText(agreement, "De tekst van het akkoord", null, actor));
    }

    public Road acceptsText(OrganisationId party, int version) {
        return act(party, actor -> bean(Negotiation.class).acceptText(agreement, version, null, actor));
    }

    public Road decides(OrganisationId party, ConstituencyOutcome outcome, String parts) {
        return act(party, actor -> bean(Negotiation.class).decideConstituency(agreement, outcome, parts, actor));
    }

    /** By all. */
    public Road suspendUntil(LocalDate day) {
        return byAll(actor -> bean(Negotiation.class).suspendTerm(agreement, day, "Verkiezingen", actor));
    }

    /** By all. */
    public Road resume() {
        return byAll(actor -> bean(Negotiation.class).resumeTerm(agreement, actor));
    }

    /** By all. */
    public Road declareDeadlock() {
        return byAll(actor -> bean(Negotiation.class).declareDeadlock(agreement, actor));
    }

    /** By all. */
    public Road abandon() {
        return byAll(actor -> bean(Negotiation.class).abandon(agreement, actor));
    }

    public Road signs(OrganisationId party) {
        return signs(party, null);
    }

    /** @param ratifyBy null without reservation */
    public Road signs(OrganisationId party, LocalDate ratifyBy) {
        String reservation = ratifyBy == null ? null : "Instemming van de achterban";
        return act(party, actor -> bean(Signing.class)
                .sign(new Signing.Sign(agreement, null, null, ratifyBy, reservation, null, true), actor));
    }

    public Road ratifies(OrganisationId party) {
        return act(party, actor -> bean(Signing.class).ratify(agreement, null, actor));
    }

    public Road refusesRatification(OrganisationId party, Ground ground) {
        return act(party, actor -> bean(Signing.class).refuseRatification(agreement, null, ground, "De dekking ontbreekt", actor));
    }

    public Road declines(OrganisationId party, Ground ground) {
        return act(party, actor -> bean(Signing.class)
                .decline(new Signing.Decline(agreement, null, ground, "De dekking ontbreekt", true), actor));
    }

    /** By BZK. */
    public Road tables() {
        return act(BZK, actor -> bean(Cabinet.class).tableReferral(agreement, actor));
    }

    /** By BZK. */
    public Road discusses() {
        return act(BZK, actor -> bean(Cabinet.class).discussReferral(agreement, "Besproken", actor));
    }

    /** By AZ. */
    public Road agenda(LocalDate meetingOn) {
        return act(az(), actor -> bean(Cabinet.class).setAgenda(agreement, meetingOn, actor));
    }

    /** By AZ. */
    public Road cabinetDecides(CabinetDecisionKind decision) {
        return act(az(), actor -> bean(Cabinet.class).decide(agreement, decision, null, null, null, actor));
    }

    private OrganisationId az() {
        return bean(Organisations.class).byCode("AZ", LocalDate.of(2026, 1, 1)).orElseThrow();
    }

    /** Proposed by SZW and accepted by all. */
    public Road amend() {
        act(SZW, actor -> bean(LifeInForce.class).proposeAmendment(agreement, "De gewijzigde tekst", null, actor));
        return byAll(actor -> bean(LifeInForce.class).acceptAmendment(agreement, actor));
    }

    /** By those on both sides. */
    public Road withdrawDeadlock() {
        act(VNG, actor -> bean(Disputes.class).withdraw(agreement, "deadlock-1", actor));
        return act(SZW, actor -> bean(Disputes.class).consentToWithdrawal(agreement, "deadlock-1", actor));
    }

    /** The dispute about the deadlock ends by what the procedure gives. */
    public Road deadlockGives(Consumer<DeadlockOutcomes> outcome) {
        does(() -> new TransactionTemplate(bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            bean(DossierLock.class).lock(agreement);
            outcome.accept(bean(DeadlockOutcomes.class));
        }));
        return this;
    }

    public AgreementId agreement() {
        return agreement;
    }

    public AgreementStatus status() {
        return bean(Agreements.class).view(agreement, Actor.system()).header().status();
    }

    public LocalDate termEndsOn() {
        return bean(Agreements.class).view(agreement, Actor.system()).term().end().lastDay();
    }

    public List<String> events() {
        return bean(DossierHistory.class).after(agreement, 0).stream().map(RecordedEvent::type).toList();
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    private Road byAll(Consumer<Actor> work) {
        return act(VNG, work).act(SZW, work).act(BZK, work);
    }

    /** Someone with all the roles that the organisation's acts need. */
    public Road act(OrganisationId organisation, Consumer<Actor> work) {
        does(() -> work.accept(actors.computeIfAbsent(organisation, this::person)));
        return this;
    }

    private Actor person(OrganisationId organisation) {
        Set<Role> roles = organisation.equals(VNG) ? Set.of(Role.NEGOTIATOR, Role.SIGNATORY)
                : organisation.equals(az()) ? Set.of(Role.CABINET_SECRETARY, Role.SIGNATORY)
                : organisation.equals(COUNCIL_OF_STATE) ? Set.of(Role.COUNCIL_OF_STATE)
                : organisation.equals(BZK) ? Set.of(Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON)
                : Set.of(Role.NEGOTIATOR, Role.SIGNATORY);
        var command = new RegisterPerson("Iemand van " + organisation.value(), organisation, roles);
        return bean(People.class).actorOf(bean(PeopleRegister.class).register(command, Actor.system()));
    }
}
