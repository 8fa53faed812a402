package nl.wederkerig.web.meeting;

import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Road;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Where VNG, SZW and others meet: a negotiation that runs, people of each party, and their pages at the day on which it stands. */
final class MeetingTable {

    private record Who(OrganisationId organisation, Role role) {}

    private final MockMvc web;
    private final ApplicationContext application;
    private final Map<Who, PersonId> people = new HashMap<>();
    private final Road road;

    /** On 10 March 2026. */
    MeetingTable(MockMvc web, ApplicationContext application) {
        this.web = web;
        this.application = application;
        this.road = new Road(application).opened().proposed().on("2026-03-10");
    }

    MeetingTable on(String day) {
        road.on(day);
        return this;
    }

    Road road() {
        return road;
    }

    AgreementId agreement() {
        return road.agreement();
    }

    String reference() {
        return bean(Agreements.class).view(agreement(), Actor.system()).header().reference();
    }

    /** By VNG. */
    MeetingId planned(String day, OrganisationId... invited) {
        List<MeetingId> planned = new ArrayList<>();
        act(VNG, actor -> planned.addAll(bean(Meetings.class).plan(new PlanMeeting(MeetingKind.EXECUTIVE, "Stand van de uitvoering",
                LocalDate.parse(day), LocalTime.of(10, 30), "Den Haag", List.of(invited), null, 1), actor)));
        return planned.get(0);
    }

    void act(OrganisationId party, Consumer<Actor> work) {
        road.act(party, work);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** Everything that the record holds of anything. */
    List<String> recorded() {
        return bean(JdbcTemplate.class).queryForList("select payload::text from recorded_event", String.class);
    }

    MockHttpServletResponse get(OrganisationId organisation, String path) {
        return get(organisation, Role.NEGOTIATOR, path);
    }

    MockHttpServletResponse get(OrganisationId organisation, Role role, String path) {
        return perform(MockMvcRequestBuilders.get(path).with(signedInAs(person(organisation, role))));
    }

    /** An address that a redirect gave, encoded as it is. */
    MockHttpServletResponse open(OrganisationId organisation, String address) {
        return perform(MockMvcRequestBuilders.get(URI.create(address)).with(signedInAs(person(organisation, Role.NEGOTIATOR))));
    }

    MockHttpServletResponse post(OrganisationId organisation, String path, Map<String, String> fields) {
        return post(organisation, Role.NEGOTIATOR, path, fields);
    }

    MockHttpServletResponse post(OrganisationId organisation, Role role, String path, Map<String, String> fields) {
        var request = MockMvcRequestBuilders.post(path).with(signedInAs(person(organisation, role))).with(csrf());
        fields.forEach(request::param);
        return perform(request);
    }

    private MockHttpServletResponse perform(RequestBuilder request) {
        List<MockHttpServletResponse> answer = new ArrayList<>();
        road.does(() -> answer.add(assertDoesNotThrow(() -> web.perform(request).andReturn().getResponse())));
        answer.get(0).setCharacterEncoding("UTF-8");
        return answer.get(0);
    }

    /** Whether somebody can have that role in that organisation. */
    boolean canBe(OrganisationId organisation, Role role) {
        try {
            return person(organisation, role) != null;
        } catch (InvalidInput noPlace) {
            return false;
        }
    }

    PersonId person(OrganisationId organisation, Role role) {
        return people.computeIfAbsent(new Who(organisation, role), who -> bean(PeopleRegister.class).register(
                new RegisterPerson(role + " van " + organisation.value(), organisation, Set.of(role)), Actor.system()));
    }
}
