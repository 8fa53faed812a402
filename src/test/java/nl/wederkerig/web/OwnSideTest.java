package nl.wederkerig.web;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.COUNCIL_OF_STATE;
import static nl.wederkerig.agreement.Registrations.FIN;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementDrafts;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.api.Callers;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NewPoint;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.membership.SendSignal;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.notification.MailRoom;
import nl.wederkerig.party.CalendarAddresses;
import nl.wederkerig.party.MailAddresses;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Every text that one side keeps to itself, in everybody's role, on every page, in every file, feed, answer of the API and mail. */
@Tag("thorough")
@IntegrationTest
class OwnSideTest {

    private static final OrganisationId AZ = new OrganisationId("mnre1010");
    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");
    private static final OrganisationId AMSTERDAM = new OrganisationId("gm0363");
    private static final Set<Role> OF_A_PARTY = Set.of(Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE);
    private static final Set<Role> OF_A_MINISTRY =
            Set.of(Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE, Role.AUDITOR);
    private static final Set<Role> OF_A_DELEGATION = Set.of(Role.NEGOTIATOR, Role.SIGNATORY, Role.EXECUTIVE);
    private static final Pattern SECRET = Pattern.compile("geheim[a-z]+");

    /** Of each text a word that stands in it and nowhere else: all of them are found by {@code geheim}. */
    private enum Own {
        NOTE(OF_A_PARTY, VNG), NOTE_OF_SZW(OF_A_PARTY, SZW), REPORT(OF_A_PARTY, VNG, UTRECHT, AMSTERDAM), MANDATE(OF_A_DELEGATION, VNG),
        ROOM(OF_A_PARTY, VNG, IPO), DOCUMENT(OF_A_PARTY, VNG, IPO), POSITION(OF_A_PARTY, VNG, IPO), ROOM_OF_THE_RIJK(OF_A_PARTY, SZW, BZK),
        QUESTION(OF_A_PARTY, VNG, UTRECHT, AMSTERDAM), REMARK(OF_A_PARTY, UTRECHT), SIGNAL(OF_A_PARTY, UTRECHT, VNG),
        /** The ministries among themselves, whoever it is there; the minister of AZ sees every agreement. */
        CHECK(OF_A_MINISTRY, SZW, BZK, AZ), DRAFT(Set.of(Role.NEGOTIATOR), VNG);

        private final Set<Role> roles;
        private final Set<OrganisationId> sides;

        Own(Set<Role> roles, OrganisationId... sides) {
            this.roles = roles;
            this.sides = Set.of(sides);
        }

        String word() {
            return "geheim" + name().toLowerCase(Locale.ROOT).replace("_", "");
        }

        boolean isFor(Viewer viewer) {
            return viewer.organisation != null && sides.contains(viewer.organisation) && roles.contains(viewer.role);
        }
    }

    private record Viewer(OrganisationId organisation, Role role) {}

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    private Road road;
    private Visits visits;
    private MeetingId meeting;
    /** Where each text is read by those for whom it is. */
    private final Map<Own, String> places = new LinkedHashMap<>();

    @BeforeEach
    void each_side_has_written_what_is_its_own() {
        road = new Road(application).lately().registered(Registrations.valid()
                .arrangement(Registrations.arrangement(Route.BINDING_ADVICE, List.of(VNG)))
                .and(IPO, PartyRole.DECENTRAL).and(organisation("UvW"), PartyRole.OBSERVER).command())
                .on("2026-01-15").accepts(VNG).accepts(IPO).accepts(SZW).accepts(BZK).proposed().on("2026-03-13");
        visits = new Visits(web, application, road);
        aMeeting();
        roomsAndMandate();
        members();
        road.act(SZW, actor -> road.bean(Negotiation.class).askCheck(road.agreement(), 1, actor));
        road.act(BZK, actor -> road.bean(Negotiation.class).answerCheck(road.agreement(), true, Ground.FEASIBILITY, Own.CHECK.word(),
                new Actor(actor.person(), BZK, Set.of(Role.BZK_LIAISON))));
        places.put(Own.CHECK, agreement("/financien"));
        road.act(VNG, actor -> road.bean(AgreementDrafts.class).change(UUID.randomUUID(), visits.actor(VNG, Role.NEGOTIATOR),
                none -> Map.of("title", List.of(Own.DRAFT.word()))));
        places.put(Own.DRAFT, "/akkoorden");
    }

    private void aMeeting() {
        road.act(VNG, actor -> {
            Meetings meetings = road.bean(Meetings.class);
            meeting = meetings.plan(new PlanMeeting(MeetingKind.EXECUTIVE, "Stand", road.bean(EffectiveTime.class).today(), null, null,
                    List.of(SZW, BZK, IPO), null, 1), actor).get(0);
            meetings.putOnAgenda(meeting, List.of(new NewPoint("Stand", road.agreement(), null, null)), actor);
        });
        sent(VNG, meeting("/annotatie"), Map.of("note", Own.NOTE.word()));
        sent(SZW, meeting("/annotatie"), Map.of("note", Own.NOTE_OF_SZW.word()));
        sent(VNG, meeting("/sluiten"), Map.of());
        sent(VNG, meeting("/terugkoppelen"), Map.of("report", Own.REPORT.word()));
        places.putAll(Map.of(Own.NOTE, meeting("/map"), Own.NOTE_OF_SZW, meeting("/map"), Own.REPORT, meeting("")));
    }

    private void roomsAndMandate() {
        sent(VNG, agreement("/partijen"), Map.of("text", Own.MANDATE.word(), "decidedBy", Own.MANDATE.word(), "decidedOn",
                road.bean(EffectiveTime.class).today().minusDays(1).toString(), "getsAtLeast", "51.234.567"));
        assertThat(visits.upload(VNG, agreement("/ruimte"), Map.of("text", Own.ROOM.word()), Own.DOCUMENT.word() + ".txt", Own.DOCUMENT.word())
                .getStatus()).isEqualTo(302);
        sent(VNG, agreement("/ruimte/standpunt"), Map.of("position", Own.POSITION.word()));
        sent(SZW, agreement("/ruimte"), Map.of("text", Own.ROOM_OF_THE_RIJK.word()));
        places.putAll(Map.of(Own.MANDATE, agreement("/partijen"), Own.ROOM, agreement("/ruimte"), Own.POSITION, agreement("/ruimte"),
                Own.ROOM_OF_THE_RIJK, agreement("/ruimte"),
                Own.DOCUMENT, visits.get(VNG, agreement("/ruimte")).replaceAll("(?s).*href=\"(/documenten/[^\"]+)\".*", "$1")));
    }

    private void members() {
        String consultation = visits.post(VNG, agreement("/leden-raadplegen"), Map.of("question", Own.QUESTION.word(),
                "explanation", Own.QUESTION.word(),
                "version", "1", "term", "4", "term.unit", "W", "quorum", "50")).getRedirectedUrl();
        sent(UTRECHT, consultation, Map.of("vote", "AGAINST", "remark", Own.REMARK.word()));
        places.putAll(Map.of(Own.QUESTION, consultation, Own.REMARK, consultation));
        road.does(() -> places.put(Own.SIGNAL, "/leden/signalen/" + application.getBean(Signals.class).send(new SendSignal(VNG,
                Own.SIGNAL.word(), "sociaal-domein",
                Own.SIGNAL.word(), Own.SIGNAL.word(), Own.SIGNAL.word()), visits.actor(UTRECHT, Role.NEGOTIATOR))));
    }

    @Test
    @Rule({"T5", "T9", "T54", "T55", "T57", "T84", "A11"})
    void nobody_but_the_own_side_finds_a_text_of_it_on_a_page_in_a_search_a_file_a_feed_or_an_answer_of_the_api() {
        Set<OrganisationId> looked = new HashSet<>();
        for (Viewer viewer : viewers()) {
            for (String page : pages(looked.add(viewer.organisation) || viewer.role == Role.AUDITOR)) {
                found(viewer, page, perform(page, viewer, false));
            }
            String calendar = application.getBean(CalendarAddresses.class).make(visits.actor(viewer.organisation, viewer.role));
            found(viewer, "calendar", perform("/kalender/" + calendar + ".ics", viewer, false));
            found(viewer, "API", perform("/api/v1/akkoorden", viewer, true));
            for (String path : List.of("", "/tekstversies", "/gebeurtenissen")) {
                found(viewer, "API " + path, perform("/api/v1/akkoorden/" + road.agreement() + path, viewer, true));
            }
            Stream.of(Own.values()).filter(own -> own.isFor(viewer) && (own != Own.CHECK || !AZ.equals(viewer.organisation)))
                    .forEach(own -> assertThat(perform(place(own, viewer), viewer, false)).as("%s for %s", own, viewer).contains(own.word()));
        }
    }

    @Test
    @Rule({"T5", "T9", "T54", "T55", "T57", "T84"})
    void no_mail_tells_another_side_of_it() throws Exception {
        GreenMail server = new GreenMail(MailRoom.anyPort());
        server.start();
        try {
            Map<String, Viewer> mailboxes = new LinkedHashMap<>();
            viewers().forEach(viewer -> {
                String address = "m" + mailboxes.size() + "@voorbeeld.example";
                mailboxes.put(address, viewer);
                application.getBean(MailAddresses.class).change(visits.person(viewer.organisation, viewer.role), address, Actor.system());
            });
            MailRoom room = MailRoom.of(application, server);
            for (int days : List.of(1, 8, 21, 29, 40)) {
                Instant morning = room.morning().plusSeconds(86_400L * days);
                room.at(morning, () -> application.getBean(ReminderSweep.class).sweep(morning));
                room.round(morning.plusSeconds(1_200));
            }
            assertThat(server.getReceivedMessages()).hasSizeGreaterThan(5);
            for (MimeMessage mail : server.getReceivedMessages()) {
                Viewer viewer = mailboxes.get(mail.getRecipients(Message.RecipientType.TO)[0].toString().replaceAll(".*<|>.*", ""));
                found(viewer, "mail " + mail.getSubject(), mail.getSubject() + text(mail.getContent()));
            }
        } finally {
            server.stop();
        }
    }

    /** Messages to other systems are made of the record alone, as the history is. */
    @Test
    @Rule({"T5", "T9", "T54", "T55", "T57", "T84"})
    void it_is_kept_where_it_was_written_and_in_no_record_search_index_task_or_queue_of_messages() {
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        List<String> columns = jdbc.queryForList("""
                select format('select distinct %L from %I where strpos(lower(%s), ''geheim'') > 0',
                              c.table_name || '.' || c.column_name, c.table_name, case c.data_type
                                when 'bytea' then format('encode(%I, ''escape'')', c.column_name) else format('%I::text', c.column_name) end)
                  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                 where t.table_type = 'BASE TABLE' and c.table_schema = current_schema()
                   and c.data_type in ('text', 'character varying', 'jsonb', 'json', 'ARRAY', 'bytea', 'tsvector')""", String.class);

        assertThat(jdbc.queryForList(String.join(" union all ", columns), String.class)).containsExactlyInAnyOrder("agreement.prior_checks",
                "agreement_draft.fields", "document.name", "document_content.content", "meeting_note.wording", "meeting_report.wording",
                "consultation_member.remark",
                "consultation_vote.remark", "member_consultation.question", "member_consultation.explanation", "negotiation_mandate.mandate",
                "negotiation_mandate.decided_by", "signal.title", "signal.problem", "signal.solution", "signal.conditions",
                "side_note.text", "side_position.text");
    }

    /** Where its own texts stand near; the rest, which is the same for all roles at most, for one role of each organisation. */
    private List<String> pages(boolean all) {
        List<String> pages = new ArrayList<>(List.of("/", "/taken", "/leden", "/overleggen", "/overleggen/terugkoppelingen", "/zoeken?zoek=geheim"));
        Stream.of("", "/geschiedenis", "/dossier.yaml").map(this::agreement).forEach(pages::add);
        pages.add(meeting("/annotatie"));
        pages.addAll(places.values());
        if (all) {
            pages.addAll(List.of("/taken/collegas", "/akkoorden.csv", "/afspraken", "/afspraken.csv", "/namens-u", "/geschillen",
                    "/geschillen/register", "/agenda",
                    "/agenda/lijst", "/escalatie", "/escalatie/tabel", "/overleggen.csv", "/overleggen/gehouden", "/leden/signalen", "/netwerken",
                    "/netwerken/tafels", "/organisaties/vng", "/zoeken/direct?zoek=geheim", "/beheer/mensen", "/beheer/correcties", "/techniek"));
            Stream.of("/teksten", "/ondertekening", "/afspraken", "/geschillen", "/proces", "/leden-raadplegen", "/doen/tekst-aanvaarden",
                    "/doen/tekst-voorstellen").map(this::agreement).forEach(pages::add);
            Stream.of("/stand", "/terugkoppelen", "/conclusie").map(this::meeting).forEach(pages::add);
        }
        return pages.stream().distinct().toList();
    }

    /** Everybody that there can be; of no organisation is who is appointed. */
    private List<Viewer> viewers() {
        List<OrganisationId> organisations = new ArrayList<>(Stream.of("AZ", "AR", "GS", "UvW").map(this::organisation).toList());
        organisations.addAll(Arrays.asList(VNG, IPO, SZW, BZK, FIN, COUNCIL_OF_STATE, UTRECHT, AMSTERDAM, null));
        return organisations.stream().flatMap(organisation -> Stream.of(Role.values()).map(role -> new Viewer(organisation, role)))
                .filter(this::canBe).toList();
    }

    /** Members were not at the meeting: they read what came of it where their association reports. */
    private String place(Own own, Viewer viewer) {
        return own == Own.REPORT && !VNG.equals(viewer.organisation) ? "/overleggen/terugkoppelingen" : places.get(own);
    }

    private boolean canBe(Viewer viewer) {
        return catchThrowable(() -> visits.person(viewer.organisation, viewer.role)) == null;
    }

    private static void found(Viewer viewer, String where, String shown) {
        Set<String> words = SECRET.matcher(shown.toLowerCase(Locale.ROOT)).results().map(result -> result.group()).collect(Collectors.toSet());
        assertThat(words).as("%s for %s", where, viewer)
                .isSubsetOf(Stream.of(Own.values()).filter(each -> each.isFor(viewer)).map(Own::word).toList());
        assertThat(Own.MANDATE.isFor(viewer) || !shown.contains("51.234.567")).as("%s for %s", where, viewer).isTrue();
    }

    private String perform(String page, Viewer viewer, boolean api) {
        List<MockHttpServletResponse> answer = new ArrayList<>();
        PersonId person = visits.person(viewer.organisation, viewer.role);
        road.does(() -> answer.add(assertDoesNotThrow(() -> web.perform(get(URI.create(page))
                .with(api ? Callers.by(person) : signedInAs(person))).andReturn().getResponse())));
        answer.get(0).setCharacterEncoding("UTF-8");
        return assertDoesNotThrow(() -> answer.get(0).getContentAsString()).replace("zoek=geheim", "").replace("value=\"geheim\"", "");
    }

    private void sent(OrganisationId organisation, String path, Map<String, ?> fields) {
        assertThat(visits.post(organisation, path, fields).getStatus()).as(path).isEqualTo(302);
    }

    private static String text(Object content) throws Exception {
        if (!(content instanceof MimeMultipart parts)) {
            return String.valueOf(content);
        }
        return IntStream.range(0, assertDoesNotThrow(parts::getCount))
                .mapToObj(part -> assertDoesNotThrow(() -> text(parts.getBodyPart(part).getContent()))).collect(Collectors.joining("\n"));
    }

    private String agreement(String page) {
        return "/akkoorden/" + road.agreement() + page;
    }

    private String meeting(String page) {
        return "/overleggen/" + meeting + page;
    }

    private OrganisationId organisation(String code) {
        return application.getBean(Organisations.class).byCode(code, application.getBean(EffectiveTime.class).today()).orElseThrow();
    }
}
