package nl.wederkerig.web.permission;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.meeting.Conclusions;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NewConclusion;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.membership.OpenConsultation;
import nl.wederkerig.membership.SendSignal;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.network.EnterNetwork;
import nl.wederkerig.network.NetworkKind;
import nl.wederkerig.network.Networks;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.DemonstratedDisputes;
import nl.wederkerig.support.Road;
import nl.wederkerig.web.commitment.OwedAgreement;
import nl.wederkerig.webhook.OpenSubscription;
import nl.wederkerig.webhook.Subscriptions;
import org.springframework.context.ApplicationContext;

/** What the table speaks of, by its letter, and who asks for it. */
final class PermissionScene {

    private final ApplicationContext application;
    private final LocalDate today;
    private final Map<Caller, PersonId> people = new EnumMap<>(Caller.class);
    private final Map<String, String> named = new HashMap<>();
    private final DemonstratedDisputes disputes;
    private final Map<String, PersonId> inDisputes = new HashMap<>();

    PermissionScene(ApplicationContext application) {
        this.application = application;
        this.today = application.getBean(EffectiveTime.class).today();
        for (Caller caller : Caller.values()) {
            if (caller.organisation() != null) {
                people.put(caller, person(caller.words(), organisation(caller.organisation()), caller.roles()));
            }
        }
        disputes = new DemonstratedDisputes(application, Set.of("nu-17-mantelzorg", "nu-20-bodemdaling"));
        Set<Role> both = Set.of(Role.NEGOTIATOR, Role.SIGNATORY);
        inDisputes.put("{D}" + Caller.OTHER_PARTY, person("VWS", organisation("VWS"), both));
        inDisputes.put("{B}" + Caller.OTHER_PARTY, person("IenW", organisation("IenW"), both));
        inDisputes.put("{B}" + Caller.OUTSIDER, person("IPO", organisation("IPO"), both));
        agreements();
        named.put("D", disputes.addresses().get(0));
        named.put("B", disputes.addresses().get(1));
        meetings();
        members();
        named.put("P", people.get(Caller.PARTY).toString());
        named.put("W", application.getBean(Subscriptions.class).open(new OpenSubscription(VNG, "https://9.9.9.9/", Set.of()), Actor.system()).id().toString());
    }

    /** With what stands in braces filled in. */
    String address(String address) {
        String filled = address;
        for (Map.Entry<String, String> each : named.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }

    /** Null for who is not signed in. */
    PersonId person(Caller caller, String address) {
        if (caller == Caller.APPOINTED) {
            return disputes.appointed().get(address.contains("{B}") ? "Arbiter 1" : "Onafhankelijk voorzitter");
        }
        return inDisputes.getOrDefault(address.substring(0, Math.min(3, address.length())) + caller, people.get(caller));
    }

    private void agreements() {
        Road negotiating = new Road(application).lately().opened().proposed();
        negotiating.at(application.getBean(EffectiveTime.class).now()).act(VNG, actor -> named.put("R", negotiating.bean(MemberConsultations.class)
                .open(new OpenConsultation(negotiating.agreement(), null, "Stemt u in?", null, 1, TermLength.weeks(4), 0, List.of()), actor).toString()));
        named.put("A", negotiating.agreement().toString());
        named.put("S", new Road(application).lately().inSigning().agreement().toString());
        named.put("K", new Road(application).lately().atCabinet().agreement().toString());
        named.put("F", new OwedAgreement(application, today).inForce().toString());
    }

    private void meetings() {
        Actor convener = new Actor(people.get(Caller.PARTY), VNG, Set.of(Role.NEGOTIATOR));
        Meetings meetings = application.getBean(Meetings.class);
        MeetingId planned = meetings.plan(new PlanMeeting(MeetingKind.EXECUTIVE, "Gepland", today.plusDays(3), null, null, List.of(SZW), null, 1), convener).get(0);
        MeetingId held = meetings.plan(new PlanMeeting(MeetingKind.EXECUTIVE, "Gehouden", today, null, null, List.of(SZW), null, 1), convener).get(0);
        application.getBean(Conclusions.class).record(held, new NewConclusion(null, "Er komt een loket", SZW, today.plusDays(9)), convener);
        application.getBean(Conclusions.class).close(held, convener);
        named.put("M", planned.toString());
        named.put("H", held.toString());
    }

    private void members() {
        Actor member = new Actor(people.get(Caller.MEMBER), organisation("gm0344"), Set.of(Role.NEGOTIATOR));
        Actor association = new Actor(people.get(Caller.PARTY), VNG, Set.of(Role.NEGOTIATOR));
        named.put("G", application.getBean(Signals.class)
                .send(new SendSignal(VNG, "Vervoer", "sociaal-domein", "Geen bus", "Op afroep", "Ruimte"), member).toString());
        Networks networks = application.getBean(Networks.class);
        networks.enter(new EnterNetwork(null, NetworkKind.TEAM, "Team vervoer", VNG, "Een model", "Voorzitter", today.plusMonths(3), TermLength.weeks(6),
                List.of()), association);
        named.put("N", networks.all().stream().filter(each -> each.name().equals("Team vervoer")).findFirst().orElseThrow().id().toString());
    }

    private OrganisationId organisation(String code) {
        return application.getBean(Organisations.class).byCode(code, today).orElseGet(() -> new OrganisationId(code));
    }

    private PersonId person(String name, OrganisationId organisation, Set<Role> roles) {
        PersonId person = application.getBean(PeopleRegister.class).register(new RegisterPerson(name, organisation, roles), Actor.system());
        if (roles.contains(Role.SIGNATORY)) {
            application.getBean(SigningAuthorities.class).grant(new GrantAuthority(person, organisation, AuthorityGround.POWER_OF_ATTORNEY,
                    today.minusYears(1), null, null), Actor.system());
        }
        return person;
    }
}
