package nl.wederkerig.proceedings;

import nl.wederkerig.agreement.AppointedReaders;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Who decided reads on, with the secretaries, as long as a correction of the award can be asked, or is to be answered; also when the dispute is closed
 * (D8). Who changes it has locked the dossier.
 */
@Component
class AwardReaders {

    private final BindingAdviceEntry advices;
    private final Tribunals tribunals;
    private final AppointedReaders readers;

    AwardReaders(BindingAdviceEntry advices, Tribunals tribunals, @Lazy AppointedReaders readers) {
        this.advices = advices;
        this.tribunals = tribunals;
        this.readers = readers;
    }

    /** The dispute is closed, and with it everybody's sight. @param last procedure of the dispute */
    void closed(Proceedings last) {
        advices.of(last).ifPresent(this::stay);
    }

    void stay(BindingAdviceEntry.Case about) {
        if (about.advice().decision().correctionPossible()) {
            tribunals.sitting(about.proceedings()).forEach(each -> readers.admit(about.agreement(), about.key(), each.person()));
        }
    }

    /** A request was answered, or a right was lost. */
    void leave(BindingAdviceEntry.Case about) {
        if (about.proceedings().ended() && !about.advice().decision().correctionPossible()) {
            tribunals.sitting(about.proceedings()).forEach(each -> readers.dismiss(about.agreement(), about.key(), each.person()));
        }
    }
}
