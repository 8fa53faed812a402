package nl.wederkerig.web.dispute;

import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where somebody goes after an act in a dispute: who sees it no more, because of the act, to the start. */
@Component
public class AfterAct {

    private static final String START = "/";

    private final Agreements agreements;

    AfterAct(@Lazy Agreements agreements) {
        this.agreements = agreements;
    }

    /** @param url of a page of the dispute */
    public String goTo(String url, AgreementId agreement, String dispute, Actor actor) {
        return agreements.disputes(agreement, actor).includes(dispute) ? url : START;
    }
}
