package nl.wederkerig.web.dispute;

import java.util.Optional;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.proceedings.AppointedProcedures;
import nl.wederkerig.proceedings.ProcedureAct;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The way to nominate somebody, for other pages about a procedure. */
@Component
public class Nominating {

    private final AppointedProcedures procedures;
    private final Texts texts;

    Nominating(@Lazy AppointedProcedures procedures, Texts texts) {
        this.procedures = procedures;
        this.texts = texts;
    }

    /** Empty for who has nobody to nominate now. */
    public Optional<DisputePageView.Act> of(AgreementId agreement, DisputeView dispute, Actor actor) {
        return procedures.of(agreement, dispute.key(), actor).stream().reduce((first, last) -> last)
                .filter(procedure -> procedure.acts().contains(ProcedureAct.NOMINATE))
                .map(procedure -> new DisputePageView.Act(ProcedureActPage.NOMINATE.url(agreement, dispute.key()),
                        ProcedureActModel.title(ProcedureActPage.NOMINATE, procedure, texts), true));
    }
}
