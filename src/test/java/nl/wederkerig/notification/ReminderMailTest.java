package nl.wederkerig.notification;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.COUNCIL_OF_STATE;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.dispute.Consultations;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.membership.ConsultationId;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.membership.OpenConsultation;
import nl.wederkerig.membership.SendSignal;
import nl.wederkerig.membership.SignalId;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.membership.Vote;
import nl.wederkerig.party.MailAddresses;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.proceedings.Appointments;
import nl.wederkerig.proceedings.Candidate;
import nl.wederkerig.proceedings.Challenges;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.LastNoticeGiven;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets which mail of what waits, from a sweep to a mailbox. */
@IntegrationTest
class ReminderMailTest {

    @Autowired
    private ApplicationContext application;
    @Autowired
    private JdbcClient jdbc;
    private final GreenMail server = new GreenMail(MailRoom.anyPort());
    private MailRoom room;

    @BeforeEach
    void a_mail_room() {
        server.start();
        room = MailRoom.of(application, server);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_digest_tells_in_text_and_in_html_what_waits_until_when_and_where_it_is_done() throws Exception {
        room.person("onderhandelaar", VNG, Role.NEGOTIATOR);
        AgreementId agreement = room.agreement("WK-2026-0007");
        room.set(room.deadline(agreement, "negotiation-term", 3, VNG));
        room.sweep();

        assertThat(room.round()).isEqualTo(1);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Wederkerig: 1 termijn vraagt uw aandacht");
        assertThat(mail.getRecipients(Message.RecipientType.TO)[0]).hasToString("onderhandelaar <onderhandelaar@voorbeeld.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(text(mail)).contains("Dit wacht op VNG.", "BINNENKORT", "Overeenstemming over een tekst", "(WK-2026-0007)",
                "over 3 dagen · ", "http://localhost:8080/akkoorden/" + agreement, "http://localhost:8080/voorkeuren");
        assertThat(html(mail)).contains("<html lang=\"nl\">", "Overeenstemming over een tekst", "WK-2026-0007", "over 3 dagen · ",
                "href=\"http://localhost:8080/akkoorden/" + agreement + "\"");
    }

    @Test
    void nothing_of_what_the_mail_is_about_stands_in_its_subject() throws Exception {
        room.person("onderhandelaar", VNG, Role.NEGOTIATOR);
        AgreementId agreement = room.agreement("WK-2026-0007");
        room.set(room.deadline(agreement, "negotiation-term", 3, VNG), room.deadline(agreement, "constituency", 0, VNG));
        room.sweep();
        room.round();

        assertThat(server.getReceivedMessages()).extracting(MimeMessage::getSubject).containsExactlyInAnyOrder(
                "Wederkerig: 1 termijn vraagt uw aandacht", "Wederkerig: 1 termijn verstrijkt vandaag");
    }

    @Test
    void who_reads_english_gets_it_in_english() throws Exception {
        PersonId person = room.person("negotiator", VNG, Role.NEGOTIATOR);
        wants(person, true, true, MailLanguage.EN);
        room.set(room.deadline(room.agreement("WK-2026-0007"), "negotiation-term", 3, VNG));
        room.sweep();
        room.round();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Wederkerig: 1 term needs your attention");
        assertThat(text(mail)).contains("This waits for VNG.", "SOON", "in 3 days · ");
        assertThat(html(mail)).contains("<html lang=\"en\">");
    }

    @Test
    void those_are_told_whose_organisation_must_act_who_see_the_agreement_and_whose_role_can_do_it() {
        room.person("vng.onderhandelaar", VNG, Role.NEGOTIATOR);
        room.person("vng.ondertekenaar", VNG, Role.SIGNATORY);
        room.person("vng.bestuurder", VNG, Role.EXECUTIVE);
        room.person("szw.onderhandelaar", SZW, Role.NEGOTIATOR);
        room.person("ipo.onderhandelaar", IPO, Role.NEGOTIATOR);
        AgreementId agreement = room.agreement("WK-2026-0007");
        room.set(room.deadline(agreement, "negotiation-term", 3, VNG, IPO), room.deadline(agreement, "sign", 3, SZW));
        room.sweep();
        room.round();

        assertThat(recipients()).as("SZW has to sign, IPO does not see the agreement").containsExactly("vng.onderhandelaar");
    }

    @Test
    @Rule("T51")
    void members_that_have_not_voted_are_reminded_with_their_association_and_nobody_who_has() {
        room.person("vng.onderhandelaar", VNG, Role.NEGOTIATOR);
        room.person("utrecht.wethouder", new OrganisationId("gm0344"), Role.EXECUTIVE);
        PersonId voted = room.person("amsterdam.onderhandelaar", new OrganisationId("gm0363"), Role.NEGOTIATOR);
        room.person("szw.onderhandelaar", SZW, Role.NEGOTIATOR);
        AgreementId agreement = room.agreement("WK-2026-0007");
        MemberConsultations consultations = application.getBean(MemberConsultations.class);
        EffectiveTime time = application.getBean(EffectiveTime.class);
        time.at(room.today.minusDays(4).atTime(12, 0).atZone(EffectiveTime.ZONE).toInstant(), () -> {
            ConsultationId id = consultations.open(new OpenConsultation(agreement, null, "Stemt u in?", null, null, TermLength.days(7), 0, List.of()),
                    new Actor(voted, VNG, Set.of(Role.NEGOTIATOR)));
            consultations.vote(id, Vote.FOR, null, application.getBean(People.class).actorOf(voted));
            return id;
        });
        room.sweep();
        room.round();

        LocalDate lastDay = room.today.plusDays(3);
        boolean rolled = lastDay.getDayOfWeek().getValue() > 5;
        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(rolled ? List.of() : List.of("vng.onderhandelaar", "utrecht.wethouder"));
    }

    @Test
    @Rule("T58")
    void an_association_is_told_of_a_signal_that_it_did_not_answer_in_time_and_nobody_else_is() throws Exception {
        room.person("vng.onderhandelaar", VNG, Role.NEGOTIATOR);
        room.person("szw.onderhandelaar", SZW, Role.NEGOTIATOR);
        PersonId utrecht = room.person("utrecht.onderhandelaar", new OrganisationId("gm0344"), Role.NEGOTIATOR);
        SignalId signal = application.getBean(EffectiveTime.class).at(room.today.minusDays(43).atTime(12, 0).atZone(EffectiveTime.ZONE).toInstant(),
                () -> application.getBean(Signals.class).send(new SendSignal(VNG, "Vervoer in kleine kernen", "sociaal-domein", "Geen bus", "Op afroep", "Ruimte"),
                        application.getBean(People.class).actorOf(utrecht)));
        room.sweep();
        room.round();

        boolean late = jdbc.sql("select answer_by from signal").query(LocalDate.class).single().isBefore(room.today);
        assertThat(recipients()).containsExactlyElementsOf(late ? List.of("vng.onderhandelaar") : List.of());
        if (late) {
            assertThat(text(server.getReceivedMessages()[0])).contains("Een signaal van een lid beantwoorden", "Vervoer in kleine kernen",
                    "/leden/signalen/" + signal);
        }
    }

    @Test
    void what_only_central_government_may_know_of_is_told_to_nobody_else() {
        room.person("vng.onderhandelaar", VNG, Role.NEGOTIATOR);
        room.person("bzk.liaison", BZK, Role.BZK_LIAISON);
        room.set(room.deadline(room.agreement("WK-2026-0007"), "check-asked", 3, VNG, BZK).seenByRijkOnly());
        room.sweep();
        room.round();

        assertThat(recipients()).containsExactly("bzk.liaison");
    }

    @Test
    void what_ends_today_is_told_at_once_to_who_can_act_and_to_the_executive() throws Exception {
        room.person("vng.onderhandelaar", VNG, Role.NEGOTIATOR);
        room.person("vng.bestuurder", VNG, Role.EXECUTIVE);
        room.person("vng.ondertekenaar", VNG, Role.SIGNATORY);
        room.set(room.deadline(room.agreement("WK-2026-0007"), "constituency", 0, VNG));
        room.round();
        room.round();

        assertThat(recipients()).containsExactly("vng.bestuurder", "vng.onderhandelaar");
        assertThat(text(server.getReceivedMessages()[0])).containsSubsequence("VANDAAG", "vandaag · ");
    }

    @Test
    @Rule("A11")
    void a_last_notice_is_told_to_the_executive_of_the_co_signer_too() {
        room.person("bzk.minister", BZK, Role.EXECUTIVE);
        room.person("bzk.ondertekenaar", BZK, Role.SIGNATORY);
        room.person("vng.bestuurder", VNG, Role.EXECUTIVE);
        AgreementId agreement = room.agreement("WK-2026-0007");
        room.set(room.deadline(agreement, "co-signature", 14, BZK));
        room.transaction().executeWithoutResult(status -> room.bean(EventRecord.class)
                .append(new LastNoticeGiven(agreement, BZK, room.today.plusDays(14))));
        room.round();

        assertThat(recipients()).containsExactly("bzk.minister", "bzk.ondertekenaar");
    }

    @Test
    void who_does_not_want_it_at_once_finds_what_ends_today_in_the_digest() {
        PersonId person = room.person("onderhandelaar", VNG, Role.NEGOTIATOR);
        wants(person, true, false, MailLanguage.NL);
        AgreementId agreement = room.agreement("WK-2026-0007");
        room.set(room.deadline(agreement, "constituency", 0, VNG), room.deadline(agreement, "negotiation-term", 3, VNG));
        room.sweep();
        room.round();

        assertThat(subjects()).containsExactly("Wederkerig: 2 termijnen vragen uw aandacht");
    }

    @Test
    void who_wants_no_mail_or_has_no_address_or_no_longer_takes_part_gets_none() {
        wants(room.person("een", VNG, Role.NEGOTIATOR), false, false, MailLanguage.NL);
        room.bean(MailAddresses.class).change(room.person("twee", VNG, Role.NEGOTIATOR), "", Actor.system());
        room.bean(PeopleRegister.class).deactivate(room.person("drie", VNG, Role.NEGOTIATOR), Actor.system());
        AgreementId agreement = room.agreement("WK-2026-0007");
        room.set(room.deadline(agreement, "constituency", 0, VNG), room.deadline(agreement, "negotiation-term", 3, VNG));
        room.sweep();

        assertThat(room.round()).isZero();
    }

    @Test
    void what_lapsed_is_in_the_digest_until_it_is_done() throws Exception {
        room.person("onderhandelaar", VNG, Role.NEGOTIATOR);
        AgreementId agreement = room.agreement("WK-2026-0007");
        room.set(room.deadline(agreement, "constituency", -1, VNG).recordingLapse(), room.deadline(agreement, "negotiation-term", 3, VNG),
                room.deadline(agreement, "check-asked", -1, VNG).recordingLapse());
        room.sweep();
        room.register(register -> register.close(agreement, "check-asked"));
        room.round();

        assertThat(text(server.getReceivedMessages()[0])).containsSubsequence(
                "2 termijnen vragen uw aandacht", "VERSTREKEN", "Besluit van de achterban", "1 dag te laat", "BINNENKORT");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void what_was_done_moved_or_suspended_in_the_meantime_is_not_told() {
        room.person("onderhandelaar", VNG, Role.NEGOTIATOR);
        AgreementId agreement = room.agreement("WK-2026-0007");
        Deadline moved = room.deadline(agreement, "milestone", 3, VNG);
        room.set(room.deadline(agreement, "constituency", 3, VNG), room.deadline(agreement, "negotiation-term", 3, VNG), moved);
        assertThat(room.sweep()).isEqualTo(3);
        room.at(room.morning(), () -> room.bean(Batches.class).digest(room.morning(), room.today));
        room.register(register -> {
            register.close(agreement, "constituency");
            register.suspend(agreement, "negotiation-term", room.today.plusDays(20));
            register.set(room.deadline(agreement, "milestone", 30, VNG));
        });

        assertThat(room.round()).isZero();
        assertThat(statuses()).containsExactly("DROPPED");
    }

    @Test
    void a_replay_and_an_import_of_the_past_tell_nobody_anything() {
        AgreementId replayed = room.agreement("WK-2026-0007");
        AgreementId imported = room.agreement("WK-2026-0008");
        room.set(room.deadline(replayed, "negotiation-term", 3, VNG));
        room.at(room.morning().minusSeconds(20 * 86_400), () -> {
            room.transaction().executeWithoutResult(status -> room.bean(DeadlineRegister.class)
                    .set(room.deadline(imported, "negotiation-term", 1, VNG)));
            return null;
        });

        room.bean(EffectiveTime.class).replayAt(room.morning(), () -> room.transaction().execute(
                status -> room.bean(ReminderSweep.class).sweepDossier(replayed, room.morning())));
        room.transaction().execute(status -> room.bean(ReminderSweep.class)
                .sweepDossier(imported, room.morning().minusSeconds(86_400 + 3_600)));
        room.sweep();

        assertThat(jdbc.sql("select count(*) from reminder").query(Integer.class).single()).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from notice").query(Integer.class).single()).isZero();
    }

    @Test
    @Rule({"D6", "D8"})
    void a_person_is_told_at_once_when_asked_to_accept_and_again_before_its_term_and_that_of_its_work_is_over() throws Exception {
        PersonId chair = room.person("voorzitter", null, Role.CHAIR);
        room.person("andere voorzitter", null, Role.CHAIR);
        room.person("vng.onderhandelaar", VNG, Role.NEGOTIATOR);
        Road road = withAChair(room.today.minusDays(1), chair);

        room.round();
        room.round();

        assertThat(recipients()).containsExactly("voorzitter");
        MimeMessage asked = server.getReceivedMessages()[0];
        assertThat(asked.getSubject()).isEqualTo("Wederkerig: 1 termijn vraagt uw aandacht");
        assertThat(text(asked)).contains("Dit wacht op u.", "Benoeming aanvaarden", "http://localhost:8080/benoemingen", "http://localhost:8080/taken");

        road.at(room.morning().minusSeconds(3_600)).does(() -> road.bean(Appointments.class).accept(road.agreement(), "geschil-1", "Onafhankelijk",
                road.bean(People.class).actorOf(chair)));
        LocalDate intake = jdbc.sql("select last_day from deadline where label = 'dispute.intake'").query(LocalDate.class).single();
        server.purgeEmailFromAllMailboxes();
        room.roundOn(intake.minusDays(7));

        assertThat(recipients()).containsExactly("voorzitter");
        assertThat(text(server.getReceivedMessages()[0])).contains("Intake houden",
                "http://localhost:8080/akkoorden/" + road.agreement() + "/geschillen/geschil-1");
    }

    @Test
    @Rule("D6")
    void who_is_challenged_is_told_at_once_and_before_the_term_to_answer_is_over() throws Exception {
        PersonId chair = room.person("voorzitter", null, Role.CHAIR);
        room.person("szw.onderhandelaar", SZW, Role.NEGOTIATOR);
        Road road = withAChair(room.today.minusDays(2), chair);
        road.does(() -> road.bean(Appointments.class).accept(road.agreement(), "geschil-1", "Onafhankelijk",
                road.bean(People.class).actorOf(chair)));
        room.round();
        server.purgeEmailFromAllMailboxes();
        road.at(room.morning().minusSeconds(3_600)).act(VNG, actor -> road.bean(Challenges.class).challenge(road.agreement(), "geschil-1", chair,
                "Adviseerde een van de partijen", null, actor));

        room.round();

        assertThat(recipients()).containsExactly("voorzitter");
        assertThat(text(server.getReceivedMessages()[0])).contains("Op een wraking reageren",
                "http://localhost:8080/akkoorden/" + road.agreement() + "/geschillen/geschil-1");
        LocalDate answer = jdbc.sql("select last_day from deadline where label = 'dispute.answer-challenge' and not closed").query(LocalDate.class).single();
        server.purgeEmailFromAllMailboxes();
        room.roundOn(answer);

        assertThat(recipients()).contains("voorzitter", "szw.onderhandelaar");
    }

    @Test
    @Rule("D8")
    void who_stepped_down_is_told_nothing_any_more() throws Exception {
        PersonId chair = room.person("voorzitter", null, Role.CHAIR);
        Road road = withAChair(room.today.minusDays(1), chair);
        road.does(() -> road.bean(Appointments.class).accept(road.agreement(), "geschil-1", "Onafhankelijk",
                road.bean(People.class).actorOf(chair)));
        LocalDate intake = jdbc.sql("select last_day from deadline where label = 'dispute.intake'").query(LocalDate.class).single();
        road.does(() -> road.bean(Challenges.class).stepDown(road.agreement(), "geschil-1", road.bean(People.class).actorOf(chair)));

        room.roundOn(intake.minusDays(7));
        room.roundOn(intake);

        assertThat(recipients()).doesNotContain("voorzitter");
    }

    @Test
    @Rule("D7")
    void who_appoints_and_who_advises_is_told_though_no_party() throws Exception {
        room.person("wie.benoemt", COUNCIL_OF_STATE, Role.APPOINTING_AUTHORITY);
        room.person("wie.adviseert", COUNCIL_OF_STATE, Role.COUNCIL_OF_STATE);
        AgreementId agreement = room.agreement("WK-2026-0007");
        room.set(room.deadline(agreement, "dispute.appoint-chair", 3, COUNCIL_OF_STATE));
        room.sweep();
        room.round();

        assertThat(recipients()).as("without sight, and not who has another role").containsExactly("wie.benoemt");
        assertThat(text(server.getReceivedMessages()[0])).contains("Voorzitter benoemen", "http://localhost:8080/benoemingen");
    }

    /** A dispute of VNG against SZW for which both want the chair, who is asked on the day. */
    private Road withAChair(LocalDate day, PersonId chair) {
        Road road = new Road(application).registered(
                Registrations.valid().arrangement(Registrations.arrangement(Route.INDEPENDENT_CHAIR)).command(), day.minusDays(200).toString());
        road.on(day.minusDays(190).toString()).accepts(VNG).accepts(SZW).accepts(BZK);
        road.on(day.minusDays(180).toString()).proposes(SZW).acceptsText(VNG, 1).acceptsText(SZW, 1);
        road.on(day.minusDays(170).toString()).signs(VNG).signs(SZW).signs(BZK);
        road.on(day.toString()).act(VNG, actor -> road.bean(Disputes.class).raise(new RaiseDispute(road.agreement(), null,
                DisputeKind.INTERPRETATION, List.of(VNG), List.of(SZW), List.of("loket"), "Het loket is er niet"), actor));
        for (OrganisationId party : List.of(VNG, SZW)) {
            road.act(party, actor -> road.bean(Consultations.class).askThirdParty(road.agreement(), "geschil-1", actor));
        }
        for (OrganisationId party : List.of(VNG, SZW)) {
            road.act(party, actor -> road.bean(Appointments.class).nominate(road.agreement(), "geschil-1", Seat.CHAIR, Candidate.known(chair), actor));
        }
        return road;
    }

    @Test
    void many_reminders_are_written_down_with_as_many_statements_as_few() {
        List<String> few = sweepOf(2, "few");
        List<String> many = sweepOf(400, "many");

        assertThat(many).hasSameSizeAs(few);
        assertThat(jdbc.sql("select count(*) from notice").query(Integer.class).single()).isEqualTo(402);
    }

    private List<String> sweepOf(int reminders, String label) {
        AgreementId agreement = room.agreement("WK-" + label);
        room.set(IntStream.range(0, reminders).mapToObj(number -> new Deadline(agreement, label + number,
                DeadlineKind.RESPONSE, "milestone", room.today.minusDays(10), room.today.plusDays(3), List.of(VNG)))
                .toArray(Deadline[]::new));
        return CountedStatements.of(room::sweep);
    }

    private void wants(PersonId person, boolean digest, boolean immediate, MailLanguage language) {
        Actor actor = room.bean(People.class).actorOf(person);
        MailPreferences preferences = room.bean(MailPreferences.class);
        preferences.change(new MailPreference(preferences.of(actor).address(), digest, immediate, language), actor);
    }

    private List<String> statuses() {
        return jdbc.sql("select status from mail").query(String.class).list();
    }

    private List<String> subjects() {
        return Arrays.stream(server.getReceivedMessages()).map(mail -> asked(mail::getSubject)).toList();
    }

    /** Their names before the at sign. */
    private List<String> recipients() {
        return Arrays.stream(server.getReceivedMessages())
                .map(mail -> asked(() -> mail.getRecipients(Message.RecipientType.TO)[0].toString().replaceAll("^.*<|@.*$", "")))
                .sorted().toList();
    }

    private static String text(MimeMessage mail) throws Exception {
        return part(mail, 0, "text/plain");
    }

    private static String html(MimeMessage mail) throws Exception {
        return part(mail, 1, "text/html");
    }

    private static String part(MimeMessage mail, int number, String type) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        BodyPart part = parts.getBodyPart(number);
        assertThat(part.getContentType()).startsWith(type);
        return part.getContent().toString().replace("\r\n", "\n");
    }

    private interface Asked<T> {
        T get() throws Exception;
    }

    private static <T> T asked(Asked<T> question) {
        try {
            return question.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
