package nl.wederkerig.walk;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.COUNCIL_OF_STATE;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dossier.FallenDue;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.proceedings.StateProcedures;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.Cabinet;
import nl.wederkerig.signing.Signing;
import org.springframework.context.ApplicationContext;

/** One agreement of VNG, SZW and BZK, and everybody who may come near it, at the moment that the walk has reached. */
final class Walked {

    static final OrganisationId MEMBER = new OrganisationId("gm0363");

    private final ApplicationContext application;
    private final EffectiveTime time;
    private final Map<OrganisationId, Actor> actors = new LinkedHashMap<>();
    private final AgreementId agreement;
    private final OrganisationId az;
    private Instant now = LocalDate.of(2026, 1, 5).atTime(9, 0).atZone(EffectiveTime.ZONE).toInstant();
    private int number;

    Walked(ApplicationContext application, RegisterAgreement command) {
        this.application = application;
        this.time = bean(EffectiveTime.class);
        this.az = bean(Organisations.class).byCode("AZ", today()).orElseThrow();
        for (OrganisationId each : List.of(VNG, SZW, BZK, az, IPO, MEMBER, COUNCIL_OF_STATE)) {
            actors.put(each, person(each));
        }
        this.agreement = at(() -> preparation().register(command, Actor.system()));
    }

    /** With every role that somebody of the organisation can have in a dossier. */
    private Actor person(OrganisationId organisation) {
        Set<Role> roles = EnumSet.of(Role.NEGOTIATOR, Role.SIGNATORY);
        if (organisation.equals(BZK)) {
            roles.add(Role.BZK_LIAISON);
        }
        if (organisation.equals(az)) {
            roles = EnumSet.of(Role.CABINET_SECRETARY, Role.SIGNATORY);
        }
        if (organisation.equals(COUNCIL_OF_STATE)) {
            roles = EnumSet.of(Role.COUNCIL_OF_STATE, Role.APPOINTING_AUTHORITY);
        }
        var command = new RegisterPerson("Iemand van " + organisation.value(), organisation, roles);
        return bean(People.class).actorOf(bean(PeopleRegister.class).register(command, Actor.system()));
    }

    /** As a replay does it: nothing knows of another moment than this one. */
    <T> T at(java.util.function.Supplier<T> work) {
        return time.replayAt(now, work);
    }

    void passes(Duration duration) {
        now = now.plus(duration);
        FallenDue.until(application, agreement, now);
    }

    /** Time goes on a little with each act, so that no two happen at once. */
    void aMoment() {
        passes(Duration.ofMinutes(1));
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, EffectiveTime.ZONE);
    }

    static Instant begins(LocalDate day) {
        return day.atStartOfDay(EffectiveTime.ZONE).toInstant();
    }

    /** Another one each time. */
    int number() {
        return ++number;
    }

    AgreementId agreement() {
        return agreement;
    }

    Actor actor(OrganisationId organisation) {
        return actors.get(organisation);
    }

    List<OrganisationId> organisations() {
        return List.copyOf(actors.keySet());
    }

    OrganisationId az() {
        return az;
    }

    AgreementView view() {
        return at(() -> bean(Agreements.class).view(agreement, Actor.system()));
    }

    List<DisputeView> raised() {
        return at(() -> disputes().of(agreement, Actor.system()));
    }

    String lastDispute() {
        List<DisputeView> raised = raised().stream().filter(each -> !AdviceOnTheWalk.isOne(each)).toList();
        return raised.isEmpty() ? "deadlock-1" : raised.get(raised.size() - 1).key();
    }

    /** BZK declines on a ground (A9). */
    Ground groundOf(Actor actor) {
        return BZK.equals(actor.organisation()) ? Ground.FINANCIAL_BASIS : null;
    }

    Preparation preparation() {
        return bean(Preparation.class);
    }

    Negotiation negotiation() {
        return bean(Negotiation.class);
    }

    Signing signing() {
        return bean(Signing.class);
    }

    Cabinet cabinet() {
        return bean(Cabinet.class);
    }

    LifeInForce inForce() {
        return bean(LifeInForce.class);
    }

    /** The commitment that was made last, if any. */
    String lastOrder() {
        List<CommitmentView> all = at(() -> bean(Commitments.class).of(agreement, Actor.system()));
        return all.isEmpty() ? "loket" : all.get(all.size() - 1).key();
    }

    StateProcedures state() {
        return bean(StateProcedures.class);
    }

    Disputes disputes() {
        return bean(Disputes.class);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    ApplicationContext application() {
        return application;
    }
}
