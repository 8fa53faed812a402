package nl.wederkerig.web.meeting;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.Rule;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.meeting.Attendee;
import nl.wederkerig.meeting.Conclusions;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NewConclusion;
import nl.wederkerig.meeting.NewPoint;
import nl.wederkerig.meeting.OwnNotes;
import nl.wederkerig.meeting.Reporting;
import nl.wederkerig.party.CalendarAddresses;
import nl.wederkerig.party.EndOrganisation;
import nl.wederkerig.party.OrganisationRegister;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.ChainVerification;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Meetings outside their own pages: in agendas and calendars, in files, and with who comes in the place of a party. */
@IntegrationTest
class MeetingsElsewhereTest {

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;

    private MeetingTable table;

    @BeforeEach
    void a_table() {
        table = new MeetingTable(web, application);
    }

    @Test
    @Rule("T86")
    void a_meeting_stands_in_the_agenda_of_those_who_were_invited_and_in_nobody_elses() throws Exception {
        MeetingId id = table.planned("2026-03-24", SZW);
        for (OrganisationId invited : List.of(VNG, SZW)) {
            assertThat(table.get(invited, "/agenda?maand=2026-03").getContentAsString()).contains("10:30", "Bestuurlijk overleg", "Stand van de uitvoering", "/overleggen/" + id)
                    .doesNotContain("??");
            assertThat(table.get(invited, Role.EXECUTIVE, "/agenda/lijst").getContentAsString()).contains("Bestuurlijk overleg · Stand van de uitvoering");
            assertThat(table.get(invited, "/agenda/lijst.csv").getContentAsString()).contains("Bestuurlijk overleg", "Den Haag");
            assertThat(feed(invited)).contains("SUMMARY:Bestuurlijk overleg · Stand van de uitvoering", "DTSTART:20260324T093000Z", "LOCATION:Den Haag", "STATUS:CONFIRMED");
            assertThat(table.get(invited, "/overleggen.csv").getContentAsString()).contains("Stand van de uitvoering", "2026-03-24");
        }
        for (OrganisationId other : List.of(IPO, BZK)) {
            assertThat(table.get(other, "/agenda?maand=2026-03").getContentAsString()).doesNotContain("Stand van de uitvoering");
            assertThat(table.get(other, "/agenda/lijst").getContentAsString()).doesNotContain("Stand van de uitvoering");
            assertThat(table.get(other, "/overleggen.csv").getContentAsString()).doesNotContain("Stand van de uitvoering");
            assertThat(feed(other)).doesNotContain("Stand van de uitvoering");
        }
        assertThat(table.get(new OrganisationId("gs"), Role.AUDITOR, "/agenda?maand=2026-03").getContentAsString()).doesNotContain("Stand van de uitvoering");

        table.act(VNG, actor -> table.bean(Meetings.class).cancel(id, actor));
        assertThat(table.get(SZW, "/agenda?maand=2026-03").getContentAsString()).doesNotContain("Stand van de uitvoering");
        assertThat(feed(SZW)).contains("STATUS:CANCELLED");
    }

    @Test
    @Rule("T1")
    void an_agreement_names_the_meeting_that_it_is_on_the_agenda_of_until_that_was_held() throws Exception {
        MeetingId id = table.planned("2026-03-10", SZW, IPO);
        String overview = "/akkoorden/" + table.agreement();
        assertThat(table.get(VNG, overview).getContentAsString()).doesNotContain("Op de agenda van het overleg");

        table.act(VNG, actor -> table.bean(Meetings.class).putOnAgenda(id, List.of(new NewPoint("Het loket", table.agreement(), null, null)), actor));

        assertThat(table.get(VNG, overview).getContentAsString()).contains("Op de agenda van het overleg", "href=\"/overleggen/" + id + "\"");
        assertThat(table.get(SZW, overview).getContentAsString()).contains("href=\"/overleggen/" + id + "\"");
        assertThat(table.get(BZK, overview).getContentAsString()).as("is not invited").doesNotContain("/overleggen/" + id);
        table.on("2026-03-10");
        assertThat(table.get(VNG, "/").getContentAsString()).contains("/overleggen/" + id + "/stand");

        table.act(VNG, actor -> table.bean(Conclusions.class).close(id, actor));

        assertThat(table.get(VNG, overview).getContentAsString()).doesNotContain("Op de agenda van het overleg");
        assertThat(table.get(VNG, "/").getContentAsString()).as("closed, nothing to prepare").doesNotContain("/overleggen/" + id + "/stand");
    }

    @Test
    @Rule("T86")
    void what_is_to_be_done_after_a_meeting_stands_in_the_agenda_until_it_is_done() throws Exception {
        MeetingId id = table.planned("2026-03-10", SZW);
        table.act(VNG, actor -> table.bean(Conclusions.class).close(id, actor));

        assertThat(table.get(SZW, "/agenda?maand=2026-03").getContentAsString()).contains("Terugkoppelen aan de achterban");
        table.act(SZW, actor -> table.bean(Reporting.class).report(id, "Zo is het besproken.", actor));
        assertThat(table.get(SZW, "/agenda?maand=2026-03").getContentAsString()).doesNotContain("Terugkoppelen aan de achterban").contains("Bestuurlijk overleg");
    }

    @Test
    @Rule("A18")
    void a_successor_takes_over_meetings_conclusions_and_what_is_to_be_answered() throws Exception {
        OrganisationId heir = table.bean(Organisations.class).byCode("VWS", LocalDate.of(2026, 3, 1)).orElseThrow();
        MeetingId held = table.planned("2026-03-10", SZW, BZK);
        table.act(SZW, actor -> table.bean(OwnNotes.class).write(held, "Niet te veel toezeggen", 0, actor));
        table.act(VNG, actor -> {
            table.bean(Conclusions.class).record(held, new NewConclusion(null, "SZW stuurt de cijfers", SZW, LocalDate.of(2026, 4, 1)), actor);
            table.bean(Conclusions.class).close(held, actor);
        });
        MeetingId coming = table.planned("2026-03-24", SZW);
        MeetingId withHeir = table.planned("2026-03-25", SZW, heir);
        table.on("2026-03-12");
        ends(SZW, heir, LocalDate.of(2026, 3, 12));

        assertThat(table.get(heir, "/overleggen").getContentAsString()).contains("/overleggen/" + coming, "/overleggen/" + withHeir);
        assertThat(table.get(heir, "/overleggen/" + held).getContentAsString()).contains("SZW stuurt de cijfers").doesNotContain("??");
        assertThat(table.get(heir, "/overleggen/" + held + "/map").getContentAsString()).contains("Niet te veel toezeggen");
        assertThat(table.get(heir, "/taken").getContentAsString()).contains("Conclusies bevestigen", "Terugkoppelen aan de achterban");
        table.act(heir, actor -> table.bean(Conclusions.class).confirm(held, 1, actor));
        assertThat(table.get(heir, "/taken").getContentAsString()).doesNotContain("Conclusies bevestigen").contains("Terugkoppelen aan de achterban");
        assertThat(table.get(VNG, "/overleggen/" + withHeir).getContentAsString()).contains("VWS").doesNotContain("SZW");
        assertThat(table.bean(ChainVerification.class).verify(held.dossier()).intact()).isTrue();
    }

    @Test
    @Rule("T1")
    void an_export_tells_of_meetings_about_the_agreement_to_who_was_invited_and_an_import_tells_them_again() throws Exception {
        MeetingId id = table.planned("2026-03-10", SZW);
        table.act(VNG, actor -> {
            table.bean(Meetings.class).nameDelegation(id, List.of(new Attendee("Een bestuurder", "wethouder")), actor);
            table.bean(Meetings.class).putOnAgenda(id, List.of(new NewPoint("De cijfers", table.agreement(), null, null)), actor);
            UUID point = table.bean(Meetings.class).get(id, actor).points().get(0).id();
            table.bean(Conclusions.class).record(id, new NewConclusion(null, "Niet over dit akkoord", SZW, LocalDate.of(2026, 4, 1)), actor);
            table.bean(Conclusions.class).record(id, new NewConclusion(point, "SZW stuurt de cijfers", SZW, LocalDate.of(2026, 4, 1)), actor);
            table.bean(Conclusions.class).close(id, actor);
            table.bean(Reporting.class).report(id, "Alleen voor onze leden", actor);
        });
        table.act(SZW, actor -> table.bean(Conclusions.class).readOtherwise(id, 2, "Wij sturen een deel", actor));

        String file = table.get(VNG, "/akkoorden/" + table.agreement() + "/dossier.yaml").getContentAsString();
        assertThat(file).contains("do: plan-meeting", "do: put-on-agenda", "do: record-conclusion", "SZW stuurt de cijfers", "Wij sturen een deel", "Alleen voor onze leden",
                "Een bestuurder, wethouder").doesNotContain("Niet over dit akkoord");
        assertThat(table.get(SZW, "/akkoorden/" + table.agreement() + "/dossier.yaml").getContentAsString()).contains("do: plan-meeting").doesNotContain("Alleen voor onze leden");
        assertThat(table.get(BZK, "/akkoorden/" + table.agreement() + "/dossier.yaml").getContentAsString()).contains("do: propose-text")
                .doesNotContain("plan-meeting", "SZW stuurt de cijfers", "Een bestuurder");

        List<AgreementId> again = new ArrayList<>();
        table.road().does(() -> again.add(table.bean(DossierFiles.class).importFile(file.replaceFirst("reference: \\S+", "reference: NOGMAALS-2"), Actor.system())));
        MeetingId told = table.bean(Meetings.class).about(again.get(0), Actor.system()).get(0);
        assertThat(table.bean(Conclusions.class).of(told, Actor.system())).singleElement()
                .satisfies(conclusion -> assertThat(conclusion.answers().get(0).reading()).isEqualTo("Wij sturen een deel"));
    }

    private void ends(OrganisationId ended, OrganisationId heir, LocalDate on) {
        Actor registrar = new Actor(table.person(new OrganisationId("gs"), Role.REGISTRAR), new OrganisationId("gs"), Set.of(Role.REGISTRAR));
        table.road().does(() -> table.bean(OrganisationRegister.class).end(new EndOrganisation(ended, heir, on), registrar));
    }

    /** The calendar of somebody of the organisation, unfolded. */
    private String feed(OrganisationId organisation) {
        Actor owner = new Actor(table.person(organisation, Role.NEGOTIATOR), organisation, Set.of(Role.NEGOTIATOR));
        String secret = table.bean(CalendarAddresses.class).make(owner);
        return assertDoesNotThrow(() -> table.get(organisation, "/kalender/" + secret + ".ics").getContentAsString()).replace("\r\n ", "");
    }
}
