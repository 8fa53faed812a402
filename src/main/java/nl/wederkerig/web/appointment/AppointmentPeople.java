package nl.wederkerig.web.appointment;

import java.util.Collection;
import java.util.List;
import nl.wederkerig.party.People;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.component.Choice;
import org.springframework.stereotype.Component;

/** Whom one can choose for a seat: people of no organisation with the role. */
@Component
public class AppointmentPeople {

    private final People people;

    AppointmentPeople(People people) {
        this.people = people;
    }

    /** @param without names of who is out of the question */
    public List<Choice> choices(Seat seat, Collection<String> without) {
        Role role = switch (seat.kind()) {
            case CHAIR -> Role.CHAIR;
            case COMMISSION, MEMBER -> Role.EXPERT;
            case SECRETARY -> Role.SECRETARY;
            default -> Role.ARBITER;
        };
        return people.withoutOrganisation(role).stream().filter(each -> !without.contains(each.name()))
                .map(each -> Choice.of(each.id().toString(), each.name())).toList();
    }
}
