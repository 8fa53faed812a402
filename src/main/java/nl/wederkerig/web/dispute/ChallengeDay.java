package nl.wederkerig.web.dispute;

import java.util.List;
import java.util.stream.Collectors;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.proceedings.ProcedureView;
import nl.wederkerig.proceedings.SeatState;
import nl.wederkerig.proceedings.SeatView;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Component;

/** The day on which a party learnt of the ground for a challenge: to be named where the acceptance itself is too long ago. */
@Component
class ChallengeDay {

    private final HolidayTable holidays;
    private final Dates dates;
    private final Texts texts;

    ChallengeDay(HolidayTable holidays, Dates dates, Texts texts) {
        this.holidays = holidays;
        this.dates = dates;
        this.texts = texts;
    }

    /** Whether the person cannot be challenged for what was known at the acceptance. */
    boolean needed(ProcedureView procedure, PersonId person) {
        return late(procedure).stream().anyMatch(seat -> seat.person().id().equals(person));
    }

    /** Whether that goes for whomever one challenges. */
    boolean neededForAll(ProcedureView procedure) {
        List<SeatView> late = late(procedure);
        return !late.isEmpty() && late.size() == filled(procedure).size();
    }

    String hint(ProcedureView procedure) {
        List<SeatView> late = late(procedure);
        String accepted = late.stream().map(seat -> seat.person().name() + ": " + dates.day(seat.acceptedOn())).collect(Collectors.joining(", "));
        return late.isEmpty() ? texts.get("web.procedure.known-on.hint")
                : texts.get(neededForAll(procedure) ? "web.procedure.known-on.hint.all" : "web.procedure.known-on.hint.some", accepted);
    }

    private List<SeatView> late(ProcedureView procedure) {
        return filled(procedure).stream().filter(seat -> dates.late(seat.challengeBy(holidays.current()))).toList();
    }

    private static List<SeatView> filled(ProcedureView procedure) {
        return procedure.seats().stream().filter(seat -> seat.state() == SeatState.FILLED).toList();
    }
}
