package nl.wederkerig.web;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.identity.ClaimedIdentity;
import nl.wederkerig.identity.Identities;
import nl.wederkerig.meeting.Attendee;
import nl.wederkerig.meeting.Conclusions;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NewConclusion;
import nl.wederkerig.meeting.NewPoint;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.meeting.Proposals;
import nl.wederkerig.meeting.ProposedAgenda;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.membership.OpenConsultation;
import nl.wederkerig.membership.SendSignal;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.overview.Escalations;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Columns;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.DemonstratedDisputes;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.web.commitment.OwedAgreement;
import nl.wederkerig.webhook.OpenSubscription;
import nl.wederkerig.webhook.Subscriptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** What a page costs the database: at most twenty statements, and not one more when it has more to show. */
@IntegrationTest
class PageStatementsTest {

    private static final int MOST = 20;
    private static final List<String> LISTS = List.of(
            "/", "/taken", "/taken/collegas", "/akkoorden?binnen=30", "/akkoorden", "/akkoorden?zoek=akkoord",
            "/akkoorden?status=NEGOTIATION&sorteer=titel", "/akkoorden?partij=vng&thema=sociaal-domein", "/organisaties",
            "/organisaties?zoek=gemeente", "/organisaties/vng", "/agenda", "/agenda?maand=2026-07", "/agenda/lijst",
            "/agenda/lijst?wie=eigen&soort=TERM", "/agenda/abonnement", "/geschillen", "/geschillen?toon=ALL",
            "/geschillen/register", "/geschillen/register?zoek=planning", "/zoeken?zoek=akkoord");
    private static final List<String> TABS = List.of(
            "", "/teksten", "/partijen", "/financien", "/ondertekening", "/afspraken", "/geschillen", "/geschiedenis", "/proces");

    private enum Visiting { NEGOTIATOR, SIGNATORY, LINE_MINISTRY, LIAISON, SECRETARY, EXECUTIVE, MINISTER, AUDITOR, REGISTRAR, ALDERMAN }

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc web;
    private final Map<Visiting, PersonId> people = new EnumMap<>(Visiting.class);

    @BeforeEach
    void peopleOfEveryRole() {
        OrganisationId az = application.getBean(Organisations.class).byCode("AZ", LocalDate.of(2026, 1, 1)).orElseThrow();
        person(Visiting.NEGOTIATOR, VNG, Role.NEGOTIATOR);
        person(Visiting.SIGNATORY, VNG, Role.SIGNATORY);
        person(Visiting.LINE_MINISTRY, SZW, Role.NEGOTIATOR, Role.SIGNATORY);
        person(Visiting.LIAISON, BZK, Role.BZK_LIAISON, Role.NEGOTIATOR, Role.SIGNATORY);
        person(Visiting.SECRETARY, az, Role.CABINET_SECRETARY);
        person(Visiting.EXECUTIVE, VNG, Role.EXECUTIVE);
        person(Visiting.MINISTER, BZK, Role.EXECUTIVE);
        application.getBean(SigningAuthorities.class).grant(new GrantAuthority(people.get(Visiting.MINISTER), BZK, AuthorityGround.EX_OFFICIO,
                LocalDate.of(2026, 1, 1), null, null), Actor.system());
        person(Visiting.ALDERMAN, application.getBean(Organisations.class).byCode("GM0344", LocalDate.of(2026, 1, 1)).orElseThrow(),
                Role.EXECUTIVE, Role.NEGOTIATOR);
        person(Visiting.AUDITOR, BZK, Role.AUDITOR);
        person(Visiting.REGISTRAR, new OrganisationId("gs"), Role.REGISTRAR);
    }

    @Test
    void a_list_costs_twenty_statements_at_most_and_no_more_when_it_is_long() {
        everyStage();
        Map<String, Integer> few = lists();
        for (int times = 0; times < 4; times++) {
            everyStage();
        }
        Map<String, Integer> many = lists();

        assertThat(many).allSatisfy((page, statements) -> assertThat(statements).as(page).isBetween(1, Math.min(MOST, few.get(page))));
    }

    @Test
    void a_tab_of_an_agreement_costs_twenty_statements_at_most_and_no_more_when_it_is_full() {
        AgreementId fresh = new Road(application).inSigning().signs(VNG).agreement();
        PromisedCommitment[] four = Stream.of("a", "b", "c", "d").map(Registrations::commitment).toArray(PromisedCommitment[]::new);
        Road busy = new Road(application).opened(Registrations.valid().commitments(four).command()).proposed();
        for (int version = 1; version < 5; version++) {
            busy.on("2026-02-1" + version).acceptsText(VNG, version).acceptsText(SZW, version).signs(VNG).proposes(SZW);
        }
        AgreementId full = busy.on("2026-02-16").acceptsText(VNG, 5).acceptsText(SZW, 5).signs(VNG).agreement();

        Map<String, Integer> few = tabs(fresh);
        assertThat(tabs(full)).allSatisfy((page, statements) -> assertThat(statements).as(page).isBetween(1, Math.min(MOST, few.get(page))));
    }

    @Test
    void what_was_promised_costs_twenty_statements_at_most_and_no_more_when_it_is_much() {
        OwedAgreement owed = new OwedAgreement(application, application.getBean(EffectiveTime.class).today());
        AgreementId agreement = owed.inForce();
        Map<String, Integer> few = promises(agreement);
        owed.inForce(30);
        owed.inForce();
        Map<String, Integer> many = promises(agreement);

        assertThat(many).allSatisfy((page, statements) -> assertThat(statements).as(page).isBetween(1, Math.min(MOST, few.get(page))));
    }

    /** Every page to which one leads whom it lets in. */
    @Test
    void a_page_of_a_dispute_costs_twenty_statements_at_most_whoever_looks() {
        DemonstratedDisputes disputes = new DemonstratedDisputes(application);
        Map<String, PersonId> lookers = new LinkedHashMap<>(disputes.appointed());
        List.of("VNG", "UvW", "VWS", "IenW", "SZW").forEach(code -> lookers.put(code, negotiator(code)));
        lookers.put("authority", application.getBean(PeopleRegister.class).register(
                new RegisterPerson("Wie benoemt", Registrations.COUNCIL_OF_STATE, Set.of(Role.APPOINTING_AUTHORITY)), Actor.system()));
        List.of(Visiting.LIAISON, Visiting.MINISTER, Visiting.AUDITOR).forEach(who -> lookers.put(who.name(), people.get(who)));
        Map<String, List<String>> counted = new LinkedHashMap<>();
        lookers.forEach((name, person) -> {
            counted.put(name + " /", costs("/", person));
            String asked = read("/benoemingen", person);
            Stream<String> requests = asked == null ? Stream.of() : Stream.concat(Stream.of("/benoemingen"), DemonstratedDisputes.below("/benoemingen", asked).stream());
            requests.forEach(page -> counted.put(name + " " + page, costs(page, person)));
            disputes.addresses().forEach(dispute -> {
                List<String> pages = read(dispute, person) == null ? List.of()
                        : Stream.concat(Stream.of(dispute), DemonstratedDisputes.leadsTo(dispute, page -> read(page, person)).stream()).toList();
                pages.forEach(page -> counted.put(name + " " + page, costs(page, person)));
            });
        });

        assertThat(counted).hasSizeGreaterThan(100).allSatisfy((page, statements) ->
                assertThat(statements).as(page + "\n" + String.join("\n", statements)).hasSizeLessThanOrEqualTo(MOST));
    }

    @Test
    void a_page_of_a_meeting_costs_twenty_statements_at_most_and_no_more_when_much_was_concluded() {
        Road road = new Road(application).lately().opened().proposed();
        road.at(application.getBean(EffectiveTime.class).now());
        MeetingId meeting = met(road, 1);
        Map<String, Integer> few = meetings(meeting, planned(road, 1));
        Map<String, Integer> many = meetings(met(road, 12), planned(road, 12));

        assertThat(many).allSatisfy((page, statements) -> assertThat(statements).as(page).isBetween(1, Math.min(MOST, few.get(page))));
    }

    /** Two statements: the meeting, and all that goes on between the two. */
    @Test
    @Rule("T4")
    void the_agenda_proposed_of_five_hundred_agreements_between_two_parties_is_one_statement() {
        Road road = new Road(application).opened().proposed();
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        jdbc.execute("""
                do $$ begin
                    create temporary table copies on commit drop as select gen_random_uuid() as id, number from generate_series(1, 499) number;
                    insert into agreement (%2$s) select %2$s from (select (jsonb_populate_record(a, jsonb_build_object('id', c.id, 'reference', 'COPY-' || c.number))).*
                      from agreement a, copies c where a.reference not like 'COPY-%%') copy;
                    insert into agreement_party select (jsonb_populate_record(p, jsonb_build_object('agreement_id', c.id))).*
                      from agreement_party p, copies c where p.agreement_id = '%1$s';
                    insert into deadline (agreement_id, key, kind, label, start_day, last_day, holders, records_lapse, rijk_only, reminder_offsets, dealt_with_until, changed_at)
                    select c.id, key, kind, label, start_day, last_day, holders, records_lapse, rijk_only, reminder_offsets, dealt_with_until, changed_at
                      from deadline d, copies c where d.agreement_id = '%1$s';
                end $$""".formatted(road.agreement(), Columns.of("agreement", jdbc)));
        road.on("2026-07-01");
        List<MeetingId> planned = new ArrayList<>();
        road.act(VNG, actor -> planned.addAll(application.getBean(Meetings.class).plan(new PlanMeeting(MeetingKind.EXECUTIVE, "Alles", LocalDate.of(2026, 7, 2),
                null, null, List.of(SZW), null, 1), actor)));
        List<Proposals> found = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        road.act(VNG, actor -> statements.addAll(CountedStatements.of(
                () -> found.add(application.getBean(ProposedAgenda.class).of(planned.get(0), actor)))));

        assertThat(found.get(0).total()).isEqualTo(500);
        assertThat(found.get(0).first()).hasSize(Proposals.MOST);
        assertThat(statements).hasSize(2);
    }

    /** Today, closed, with so many conclusions that SZW read otherwise. */
    private MeetingId met(Road road, int conclusions) {
        List<MeetingId> planned = new ArrayList<>();
        LocalDate today = application.getBean(EffectiveTime.class).today();
        road.act(VNG, actor -> {
            MeetingId meeting = application.getBean(Meetings.class).plan(new PlanMeeting(MeetingKind.EXECUTIVE, "Stand", today, null, null, List.of(SZW, BZK), null, 1), actor).get(0);
            planned.add(meeting);
            application.getBean(Meetings.class).nameDelegation(meeting, Collections.nCopies(conclusions, new Attendee("Iemand", null)), actor);
            for (int number = 0; number < conclusions; number++) {
                application.getBean(Meetings.class).putOnAgenda(meeting, List.of(new NewPoint("Punt", road.agreement(), null, null)), actor);
                UUID point = application.getBean(Meetings.class).get(meeting, actor).points().get(number).id();
                application.getBean(Conclusions.class).record(meeting, new NewConclusion(point, "Wat er gebeurt", SZW, today.plusDays(30)), actor);
            }
            application.getBean(Conclusions.class).close(meeting, actor);
        });
        road.act(SZW, actor -> IntStream.rangeClosed(1, conclusions).forEach(number ->
                application.getBean(Conclusions.class).readOtherwise(planned.get(0), number, "Anders", actor)));
        return planned.get(0);
    }

    /** Of today, with so many points. */
    private MeetingId planned(Road road, int points) {
        List<MeetingId> planned = new ArrayList<>();
        LocalDate today = application.getBean(EffectiveTime.class).today();
        road.act(VNG, actor -> {
            planned.addAll(application.getBean(Meetings.class).plan(new PlanMeeting(MeetingKind.EXECUTIVE, "Komend", today, null, null, List.of(SZW, BZK), null, 1), actor));
            for (int point = 0; point < points; point++) {
                application.getBean(Meetings.class).putOnAgenda(planned.get(0), List.of(new NewPoint("Punt", road.agreement(), null, null)), actor);
            }
        });
        return planned.get(0);
    }

    private Map<String, Integer> meetings(MeetingId meeting, MeetingId planned) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (Visiting who : List.of(Visiting.NEGOTIATOR, Visiting.LINE_MINISTRY, Visiting.LIAISON)) {
            Stream.of("/overleggen/" + meeting, "/overleggen/" + meeting + "/map", "/overleggen/" + planned + "/stand", "/overleggen", "/overleggen/gehouden", "/overleggen/plannen",
                    "/overleggen/terugkoppelingen", "/agenda", "/agenda/lijst", "/overleggen/" + meeting + "/terugkoppelen", "/overleggen/" + planned,
                    "/overleggen/" + planned + "/voorstel", "/overleggen/" + planned + "/conclusie", "/overleggen/" + planned + "/agendapunt",
                    "/overleggen/" + planned + "/delegatie", "/overleggen/" + planned + "/annotatie").forEach(page -> counted.put(who + " "
                    + page.replace(meeting.toString(), "een").replace(planned.toString(), "een"), statements(page, who)));
        }
        Stream.of("sluiten", "verzetten", "uitnodigen", "afgelasten")
                .forEach(page -> counted.put(page, statements("/overleggen/" + planned + "/" + page, Visiting.NEGOTIATOR)));
        counted.put("otherwise", statements("/overleggen/" + meeting + "/conclusies/1/eigen-lezing", Visiting.LIAISON));
        return counted;
    }

    @Test
    void what_other_holidays_move_costs_twenty_statements_at_most_when_everything_is_live() {
        everyStage();
        new OwedAgreement(application, application.getBean(EffectiveTime.class).today()).inForce();
        Road road = new Road(application).lately().opened().proposed();
        road.at(application.getBean(EffectiveTime.class).now());
        met(road, 1);
        new DemonstratedDisputes(application);
        Actor member = new Actor(people.get(Visiting.ALDERMAN), new OrganisationId("gm0344"), Set.of(Role.NEGOTIATOR));
        application.getBean(Signals.class).send(new SendSignal(VNG, "Vervoer", "sociaal-domein", "Geen bus.", "Op afroep.", "Ruimte in de wet."), member);
        List<String> before = live();
        assertThat(before).contains("signal", "meeting", "negotiation-term").hasSizeGreaterThan(6);

        List<String> statements = CountedStatements.withinSession(this::lookAtWhatMoves);

        assertThat(statements).as(String.join("\n", statements)).hasSizeLessThanOrEqualTo(MOST);
    }

    /** What the keys of live deadlines begin with. */
    private List<String> live() {
        return application.getBean(JdbcTemplate.class).queryForList("select distinct split_part(key, ':', 1) from deadline where not closed", String.class);
    }

    @Test
    void the_level_of_a_whole_list_is_one_statement() {
        List<AgreementId> all = Stream.of(new Road(application).opened(), new Road(application).inSigning(), new Road(application).atCabinet(),
                new Road(application).opened().declareDeadlock()).map(Road::agreement).toList();

        assertThat(CountedStatements.of(() -> assertThat(application.getBean(Escalations.class).of(all)).hasSameSizeAs(all))).hasSize(1);
    }

    private PersonId negotiator(String code) {
        OrganisationId organisation = application.getBean(Organisations.class)
                .byCode(code, application.getBean(EffectiveTime.class).today()).orElseThrow();
        return application.getBean(PeopleRegister.class).register(
                new RegisterPerson("Onderhandelaar van " + code, organisation, Set.of(Role.NEGOTIATOR)), Actor.system());
    }

    private List<String> costs(String page, PersonId person) {
        return CountedStatements.withinSession(() -> assertThat(read(page, person)).as(page).isNotNull());
    }

    /** Null where it is not there for the person. */
    private String read(String page, PersonId person) {
        try {
            var response = web.perform(get(URI.create(page)).with(signedInAs(person))).andReturn().getResponse();
            return response.getStatus() == 200 ? response.getContentAsString() : null;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Map<String, Integer> promises(AgreementId agreement) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        List<String> pages = List.of("/", "/afspraken", "/afspraken/alle?groep=partij&partij=SZW&thema=sociaal-domein", "/afspraken/aan-ons?wacht=true",
                "/akkoorden/" + agreement + "/afspraken", "/akkoorden/" + agreement + "/afspraken/lokaal",
                "/akkoorden/" + agreement + "/afspraken/model", "/akkoorden/" + agreement + "/afspraken/model/andere-datum");
        pages.forEach(page -> counted.put(page, statements(page, Visiting.LINE_MINISTRY)));
        counted.put("alderman", CountedStatements.withinSession(() -> visit("/", Visiting.ALDERMAN)).size());
        counted.put("in our name", statements("/namens-u", Visiting.ALDERMAN));
        counted.put("part of one", statements("/akkoorden/" + agreement + "/afspraken/lokaal", Visiting.ALDERMAN));
        counted.put("report", statements("/akkoorden/" + agreement + "/afspraken/lokaal/gereed-melden", Visiting.ALDERMAN));
        return counted;
    }

    private Map<String, Integer> lists() {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (Visiting who : Visiting.values()) {
            LISTS.forEach(page -> counted.put(who + " " + page, statements(page, who)));
        }
        counted.put("co-signing", statements("/medeondertekening", Visiting.LIAISON));
        counted.put("cabinet", statements("/ministerraad", Visiting.SECRETARY));
        List.of(Visiting.NEGOTIATOR, Visiting.ALDERMAN).forEach(who -> List.of("/leden", "/leden/signalen")
                .forEach(page -> counted.put(who + " " + page, statements(page, who))));
        List.of(Visiting.NEGOTIATOR, Visiting.LIAISON, Visiting.REGISTRAR).forEach(who -> List.of("/netwerken", "/netwerken/tafels")
                .forEach(page -> counted.put(who + " " + page, statements(page, who))));
        List.of("stemgewichten", "begrotingsmomenten", "toetslijsten", "toetslijsten/udo", "aanmelden", "abonnementen", "organisatieregister")
                .forEach(page -> counted.put(page, statements("/beheer/" + page, Visiting.REGISTRAR)));
        counted.put("who is known already", statements("/beheer/aanmelden/" + arrived() + "/bekend", Visiting.REGISTRAR));
        List.of(Visiting.NEGOTIATOR, Visiting.REGISTRAR, Visiting.AUDITOR).forEach(who -> counted.put(who + " /werk", statements("/werk", who)));
        List.of(Visiting.NEGOTIATOR, Visiting.LIAISON).forEach(who -> counted.put(who + " /abonnementen", statements("/abonnementen", who)));
        List.of(Visiting.EXECUTIVE, Visiting.MINISTER, Visiting.LIAISON, Visiting.AUDITOR).forEach(who ->
                List.of("/escalatie", "/escalatie?op=2026-03-01", "/escalatie/tabel").forEach(page -> counted.put(who + " " + page, statements(page, who))));
        counted.put("people", statements("/beheer/mensen", Visiting.REGISTRAR));
        counted.put("holidays", statements("/beheer/feestdagen", Visiting.REGISTRAR));
        counted.put("corrections", statements("/beheer/correcties", Visiting.REGISTRAR));
        counted.put("what moves", CountedStatements.of(this::lookAtWhatMoves).size());
        return counted;
    }

    private Map<String, Integer> tabs(AgreementId agreement) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (Visiting who : List.of(Visiting.NEGOTIATOR, Visiting.LINE_MINISTRY, Visiting.LIAISON)) {
            TABS.forEach(tab -> counted.put(who + " " + tab, statements("/akkoorden/" + agreement + tab, who)));
            counted.put(who + " /toetslijsten/udo", statements("/akkoorden/" + agreement + "/toetslijsten/udo", who));
        }
        List.of(Visiting.LINE_MINISTRY, Visiting.LIAISON).forEach(who -> counted.put(who + " /ruimte", statements("/akkoorden/" + agreement + "/ruimte", who)));
        return counted;
    }

    private int statements(String page, Visiting who) {
        return CountedStatements.of(() -> visit(page, who)).size();
    }

    /** The six months of every negotiation include it, the last day of no round is on it: all are reckoned, few move. */
    private void lookAtWhatMoves() {
        try {
            web.perform(post("/beheer/feestdagen/toevoegen").param("day", "2026-04-02").param("name", "Herdenking").param("decree", "Stcrt.")
                    .with(csrf()).with(signedInAs(people.get(Visiting.REGISTRAR)))).andExpect(status().isOk());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void visit(String page, Visiting who) {
        try {
            web.perform(get(page).with(signedInAs(people.get(who)))).andExpect(status().isOk());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** One agreement at each stage of its road. */
    private void everyStage() {
        new Road(application).registered(Registrations.valid().command());
        Road asking = new Road(application).opened().proposed();
        asking.act(VNG, actor -> asking.bean(MemberConsultations.class).open(new OpenConsultation(asking.agreement(), null, "Stemt u in?", null, 1,
                TermLength.weeks(4), 0, List.of()), actor));
        new Road(application).inSigning();
        new Road(application).inSigning().signedByParties();
        new Road(application).atCabinet();
        new Road(application).onAgenda();
        new Road(application).inSigning().signedByParties().signs(BZK);
        new Road(application).opened().declareDeadlock();
        application.getBean(Subscriptions.class).open(new OpenSubscription(VNG, "https://9.9.9.9/" + UUID.randomUUID(), Set.of()), Actor.system());
        arrived();
    }

    /** From the provider, of VNG, where there is somebody more to be linked to. */
    private PersonId arrived() {
        application.getBean(PeopleRegister.class).register(new RegisterPerson("Iemand meer", VNG, Set.of(Role.NEGOTIATOR)), Actor.system());
        return application.getBean(Identities.class).visit(
                new ClaimedIdentity("https://sso.example.org", UUID.randomUUID().toString(), "Iemand", "VNG", Set.of(Role.NEGOTIATOR)));
    }

    private void person(Visiting who, OrganisationId organisation, Role... roles) {
        people.put(who, application.getBean(PeopleRegister.class)
                .register(new RegisterPerson("Iemand van " + organisation.value(), organisation, Set.of(roles)), Actor.system()));
    }
}
