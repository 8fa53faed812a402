package nl.wederkerig.web.agreement;

import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.web.component.Tone;

/** How much a status, or an escalation level, asks of the reader. */
public final class StatusTones {

    private StatusTones() {}

    public static Tone of(AgreementStatus status) {
        return switch (status) {
            case IN_FORCE, COMPLETED -> Tone.ON_COURSE;
            case CABINET -> Tone.ATTENTION;
            case ESCALATED -> Tone.LATE;
            case PREPARATION, NEGOTIATION, NEGOTIATORS_AGREEMENT, SIGNING, TERMINATED, FAILED -> Tone.NEUTRAL;
        };
    }

    /** Whether nothing is on course or off it any more. */
    static boolean isEnded(AgreementStatus status) {
        return status == AgreementStatus.COMPLETED || status == AgreementStatus.TERMINATED || status == AgreementStatus.FAILED;
    }

    /** @param level 0 to 5 */
    public static Tone ofLevel(int level) {
        return level == 0 ? Tone.NEUTRAL : level < 3 ? Tone.ATTENTION : Tone.LATE;
    }
}
