package nl.wederkerig.web.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.proceedings.AppointmentRequest;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.stereotype.Component;

/** Fills the pages on which appointments are made and accepted. */
@Component
public class AppointmentModel {

    private final AppointmentWords words;
    private final AppointmentPeople people;
    private final OrganisationNames organisations;
    private final Texts texts;

    AppointmentModel(AppointmentWords words, AppointmentPeople people, OrganisationNames organisations, Texts texts) {
        this.words = words;
        this.people = people;
        this.organisations = organisations;
        this.texts = texts;
    }

    /** @param done what was just done; null without */
    public AppointmentListView list(List<AppointmentRequest> requests, String done) {
        OrganisationNames.Names names = names(requests);
        return new AppointmentListView(done, requests.stream().map(each -> new AppointmentListView.Row(
                AppointmentController.ROOT + "/" + each.id(), words.asked(each), words.dispute(each, names), each.reference() + " " + each.title(),
                each.lastDay(), each.derivation())).toList());
    }

    private OrganisationNames.Names names(List<AppointmentRequest> requests) {
        return organisations.of(requests.stream().flatMap(AppointmentModel::readers).toList());
    }

    AppointmentView of(AppointmentRequest request, Form form) {
        OrganisationNames.Names names = names(List.of(request));
        String kind = request.kind().name();
        boolean commission = request.seat().equals(Seat.COMMISSION);
        return new AppointmentView(AppointmentController.ROOT + "/" + request.id(), words.asked(request), texts.get("web.appointment.about." + kind),
                kind.equals("APPOINT") && commission ? "commission" : kind.equals("APPOINT") ? "appoint" : kind.equals("ACCEPT") ? "accept" : "decide",
                texts.get("web.appointment.button." + kind), kind.equals("ACCEPT"), facts(request, names), effects(request, names),
                request.lastDay(), request.derivation(), kind.equals("APPOINT") ? people.choices(request.seat(), request.left()) : decisions(),
                form);
    }

    private List<Choice> decisions() {
        return Stream.of(AppointmentAnswers.Upheld.values())
                .map(each -> Choice.of(each.name(), texts.get("web.appointment.decision." + each))).toList();
    }

    private List<Entry> facts(AppointmentRequest request, OrganisationNames.Names names) {
        List<Entry> facts = new ArrayList<>();
        facts.add(Entry.of(texts.get("web.appointment.agreement"), request.reference() + " " + request.title()));
        facts.add(Entry.of(texts.get("web.appointment.dispute"), words.dispute(request, names)));
        facts.add(Entry.of(texts.get("web.appointment.procedure"), texts.get("dispute.procedure." + request.procedure())));
        facts.add(Entry.of(texts.get("web.appointment.seat"), words.seat(request.seat())));
        if (request.kind() == AppointmentRequest.Kind.DECIDE_CHALLENGE) {
            facts.add(Entry.of(texts.get("web.appointment.challenged"), request.person().name()));
            facts.add(Entry.of(texts.get("web.appointment.ground"), request.ground()));
        }
        boolean chooses = request.kind() == AppointmentRequest.Kind.APPOINT;
        if (chooses && !request.wanted().isEmpty()) {
            facts.add(Entry.of(texts.get("web.appointment.wanted"), words.all(request.wanted())));
        }
        if (chooses && !request.left().isEmpty()) {
            facts.add(Entry.of(texts.get("web.appointment.left"), words.all(request.left())));
        }
        return facts;
    }

    /** To whom it is told, and what starts by it. */
    private List<String> effects(AppointmentRequest request, OrganisationNames.Names names) {
        return List.of(texts.get("web.appointment.effect." + request.kind()),
                texts.get("web.appointment.told", words.all(readers(request).map(names::of).toList())));
    }

    private static Stream<OrganisationId> readers(AppointmentRequest request) {
        return Stream.of(request.claimants(), request.respondents(), request.observers()).flatMap(List::stream);
    }
}
