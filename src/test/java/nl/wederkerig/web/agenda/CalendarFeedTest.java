package nl.wederkerig.web.agenda;

import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.party.CalendarAddresses;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A person's calendar, read by another library than the one that wrote it. */
@IntegrationTest
class CalendarFeedTest {

    @Autowired
    private ApplicationContext application;
    @Autowired
    private CalendarAddresses addresses;
    @Autowired
    private DeadlineRegister register;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_deadline_is_an_all_day_entry_that_ends_where_the_next_day_begins() throws Exception {
        new Road(application).opened(Registrations.valid().reference("WK-TEST-1").command());

        VEvent term = only(feed(addresses.make(person(VNG))));

        assertThat(value(term, Property.DTSTART)).isEqualTo("20260715");
        assertThat(value(term, Property.DTEND)).isEqualTo("20260716");
        assertThat(term.getProperty(Property.DTSTART).orElseThrow().toString()).contains("VALUE=DATE");
        assertThat(value(term, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(term, Property.SUMMARY)).startsWith("Overeenstemming over een tekst");
        assertThat(value(term, Property.DESCRIPTION)).contains("WK-TEST-1", "VNG", "do 15 jan 2026");
        assertThat(value(term, Property.URL)).contains("/akkoorden/");
    }

    @Test
    void days_on_which_the_clock_changes_are_days_like_any_other() throws Exception {
        Road road = new Road(application).opened();
        due(road.agreement(), "zomertijd", LocalDate.of(2027, 3, 28), VNG);
        due(road.agreement(), "wintertijd", LocalDate.of(2027, 10, 31), VNG);

        List<VEvent> events = events(feed(addresses.make(person(VNG))));

        assertThat(events).extracting(each -> value(each, Property.DTSTART) + "/" + value(each, Property.DTEND))
                .contains("20270328/20270329", "20271031/20271101");
    }

    @Test
    void a_deadline_that_moves_moves_the_entry_that_a_calendar_has() throws Exception {
        Road road = new Road(application).opened();
        String secret = addresses.make(person(VNG));
        VEvent before = only(feed(secret));

        road.on("2026-03-02");
        for (OrganisationId party : List.of(VNG, SZW, Registrations.BZK)) {
            road.act(party, actor -> road.bean(Negotiation.class).extendTerm(road.agreement(), TermLength.months(1), actor));
        }
        VEvent after = only(feed(secret));

        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(value(after, Property.DTSTART)).isEqualTo("20260815");
        assertThat(Integer.parseInt(value(after, Property.SEQUENCE))).isGreaterThan(Integer.parseInt(value(before, Property.SEQUENCE)));
        assertThat(value(after, Property.LAST_MODIFIED)).isGreaterThanOrEqualTo(value(before, Property.LAST_MODIFIED));
    }

    @Test
    void a_suspended_deadline_says_so() throws Exception {
        new Road(application).opened().on("2026-03-02").suspendUntil(LocalDate.of(2026, 4, 1));

        VEvent term = only(feed(addresses.make(person(VNG))));

        assertThat(value(term, Property.SUMMARY)).endsWith("(opgeschort)");
        assertThat(value(term, Property.DESCRIPTION)).contains("loopt weer vanaf wo 1 apr 2026");
    }

    @Test
    void what_is_done_stays_as_cancelled_for_ninety_days() throws Exception {
        Road road = new Road(application).opened();
        String secret = addresses.make(person(VNG));
        String uid = value(only(feed(secret)), Property.UID);
        road.on("2026-03-02").abandon();

        VEvent cancelled = only(feed(secret));
        assertThat(value(cancelled, Property.UID)).isEqualTo(uid);
        assertThat(value(cancelled, Property.STATUS)).isEqualTo("CANCELLED");

        EffectiveTime time = application.getBean(EffectiveTime.class);
        Actor owner = addresses.owner(secret).orElseThrow();
        assertThat(List.of(89L, 92L)).extracting(days -> time.at(time.now().plus(Duration.ofDays(days)),
                () -> application.getBean(CalendarFeed.class).of(owner, "", Locale.forLanguageTag("nl")).contains(uid)))
                .containsExactly(true, false);
    }

    @Test
    void what_others_must_do_is_named_with_them_and_what_does_not_concern_the_organisation_is_not_there() throws Exception {
        Road road = new Road(application).opened().proposed().on("2026-02-20").acceptsText(VNG, 1);
        due(road.agreement(), "ander", LocalDate.of(2026, 9, 1), SZW);

        assertThat(events(feed(addresses.make(person(VNG))))).extracting(each -> value(each, Property.SUMMARY))
                .allMatch(summary -> summary.startsWith("SZW: ")).hasSize(2);
        assertThat(events(feed(addresses.make(person(IPO))))).isEmpty();
    }

    @Test
    void marks_and_long_titles_come_through_folded_and_escaped() throws Exception {
        String words = "Een loket, met \"één\" ingang; en \\ nog een regel die zo lang is dat hij gevouwen moet worden, driemaal";
        PromisedCommitment promise = new PromisedCommitment("loket", SZW, false, List.of(VNG), words, LocalDate.of(2027, 6, 1), null,
                null, Map.of(), null, null);
        new Road(application).opened(Registrations.valid().commitments(promise).command()).proposed().agreed()
                .signedByParties().signs(Registrations.BZK);

        MockHttpServletResponse answer = answer("/kalender/" + addresses.make(person(VNG)) + ".ics");

        assertThat(answer.getContentAsString(StandardCharsets.UTF_8).split("\r\n")).allMatch(line -> line.length() <= 75);
        assertThat(events(calendar(answer))).anySatisfy(each -> {
            assertThat(value(each, Property.DESCRIPTION)).contains(words);
            assertThat(value(each, Property.SUMMARY)).as("which promise").contains(words);
        });
    }

    @Test
    void there_is_no_session_no_cookie_and_no_other_cache() throws Exception {
        MockHttpServletResponse answer = answer("/kalender/" + addresses.make(person(VNG)) + ".ics");

        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Cache-Control")).contains("private");
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        String tag = answer.getHeader("ETag");
        String secret = addresses.make(person(VNG));
        assertThat(mvc.perform(get("/kalender/" + secret + ".ics").header("If-None-Match", tag)).andReturn().getResponse().getStatus())
                .isEqualTo(304);
        assertThat(mvc.perform(post("/kalender/" + secret + ".ics")).andReturn().getResponse().getStatus()).isIn(403, 405);
    }

    @Test
    void an_address_that_is_revoked_renewed_or_guessed_or_of_somebody_who_left_is_not_there() throws Exception {
        Actor person = person(VNG);
        String first = addresses.make(person);
        String second = addresses.make(person);
        assertThat(status(first)).isEqualTo(404);
        assertThat(status(second)).isEqualTo(200);
        assertThat(status("en/" + second)).isEqualTo(200);

        addresses.revoke(person);
        assertThat(status(second)).isEqualTo(404);
        assertThat(status("een-gok")).isEqualTo(404);

        String third = addresses.make(person);
        application.getBean(PeopleRegister.class).deactivate(person.person(), Actor.system());
        assertThat(status(third)).isEqualTo(404);
    }

    @Test
    void a_secret_has_256_bits_and_is_kept_as_a_hash_only() {
        String secret = addresses.make(person(VNG));

        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        assertThat(jdbc.sql("select encode(secret_hash, 'escape') from calendar_address").query(String.class).single())
                .doesNotContain(secret);
        assertThat(addresses.make(person(VNG))).isNotEqualTo(secret);
    }

    @Test
    void what_may_not_be_seen_any_more_is_gone_at_the_next_fetch() throws Exception {
        new Road(application).opened();
        Actor person = person(VNG);
        String secret = addresses.make(person);
        assertThat(events(feed(secret))).isNotEmpty();

        application.getBean(PeopleRegister.class).move(person.person(), IPO, Set.of(Role.NEGOTIATOR), Actor.system());

        assertThat(events(feed(secret))).isEmpty();
    }

    private void due(AgreementId agreement, String key, LocalDate day, OrganisationId holder) {
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> register.set(
                new Deadline(agreement, key, DeadlineKind.MILESTONE, "milestone", null, day, List.of(holder))));
    }

    private Actor person(OrganisationId organisation) {
        PersonId id = application.getBean(PeopleRegister.class)
                .register(new RegisterPerson("Iemand van " + organisation, organisation, Set.of(Role.NEGOTIATOR)), Actor.system());
        return application.getBean(People.class).actorOf(id);
    }

    private Calendar feed(String secret) throws Exception {
        return calendar(answer("/kalender/" + secret + ".ics"));
    }

    private int status(String secret) throws Exception {
        return answer("/kalender/" + secret + ".ics").getStatus();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse();
    }

    private static Calendar calendar(MockHttpServletResponse answer) throws Exception {
        return new CalendarBuilder().build(new StringReader(answer.getContentAsString(StandardCharsets.UTF_8)));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static VEvent only(Calendar calendar) {
        List<VEvent> events = events(calendar);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
