package nl.wederkerig.web.membership;

import java.time.LocalDate;
import nl.wederkerig.membership.BundleId;
import nl.wederkerig.membership.BundleState;
import nl.wederkerig.membership.SignalId;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Tone;
import org.springframework.stereotype.Component;

/** Says how signals stand. */
@Component
class SignalWords {

    static final String LIST = "/leden/signalen";
    static final String SEND = LIST + "/nieuw";

    private final Texts texts;
    private final Dates dates;

    SignalWords(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    static String url(SignalId signal) {
        return LIST + "/" + signal;
    }

    static String url(BundleId bundle) {
        return "/leden/bundels/" + bundle;
    }

    Tone tone(BundleState state, LocalDate answerBy) {
        return switch (state) {
            case OPEN -> late(answerBy) ? Tone.LATE : Tone.ATTENTION;
            case TAKEN_UP, GROWN -> Tone.ON_COURSE;
            case DECLINED -> Tone.NEUTRAL;
        };
    }

    String standing(BundleState state, LocalDate answerBy) {
        return texts.get(state == BundleState.OPEN && late(answerBy) ? "web.signal.state.LATE" : "web.signal.state." + state);
    }

    private boolean late(LocalDate answerBy) {
        return answerBy != null && answerBy.isBefore(dates.today());
    }
}
