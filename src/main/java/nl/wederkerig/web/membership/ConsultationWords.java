package nl.wederkerig.web.membership;

import java.time.LocalDate;
import nl.wederkerig.membership.ConsultationId;
import nl.wederkerig.membership.ConsultationRow;
import nl.wederkerig.membership.ConsultationState;
import nl.wederkerig.membership.Tally;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Tone;
import org.springframework.stereotype.Component;

/** Says how a consultation stands. */
@Component
class ConsultationWords {

    private final Texts texts;
    private final Dates dates;

    ConsultationWords(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    static String url(ConsultationId consultation) {
        return "/leden/raadplegingen/" + consultation;
    }

    /** Whether its last day has passed, though it was not counted yet. */
    boolean waitsForCount(ConsultationRow row) {
        return row.state() == ConsultationState.OPEN && row.lastDay().isBefore(dates.today());
    }

    String standing(ConsultationRow row) {
        return waitsForCount(row) ? texts.get("web.membership.state.COUNTING")
                : texts.get(row.outcome() == null ? "web.membership.state." + row.state() : "web.membership.outcome." + row.outcome());
    }

    Tone tone(ConsultationRow row) {
        return switch (row.state()) {
            case OPEN, WITHDRAWN -> Tone.NEUTRAL;
            case COUNTED -> switch (row.outcome()) {
                case AGREED -> Tone.ON_COURSE;
                case REJECTED -> Tone.LATE;
                case NO_QUORUM -> Tone.NEUTRAL;
            };
        };
    }

    /** "287 van 342 leden, 84 % van de stemmen". Null without a tally. */
    String turnout(Tally tally) {
        if (tally == null) {
            return null;
        }
        return tally.cast() > 0 && tally.turnout() == 0 ? texts.get("web.membership.turnout.little", tally.voted(), tally.members())
                : texts.get("web.membership.turnout", tally.voted(), tally.members(), tally.turnout());
    }

    /** "5.120 voor, 310 tegen, 40 onthouding; nodig was 50 %". Null before the count. */
    String result(ConsultationRow row) {
        Tally tally = row.tally();
        return row.outcome() == null ? null
                : texts.get("web.membership.result", tally.inFavour(), tally.against(), tally.abstained(), row.quorum());
    }

    /** Null where nothing was voted. */
    String vote(Enum<?> vote) {
        return vote == null ? null : texts.get("web.membership.vote." + vote.name());
    }

    LocalDate today() {
        return dates.today();
    }
}
