package nl.wederkerig.web.signing;

import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.NeededForSigning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The signatures under an agreement. */
@Controller
class SigningTabController {

    private final AgreementHeaderModel headers;
    private final RoundsModel rounds;
    private final NeededForSigning needed;

    SigningTabController(AgreementHeaderModel headers, RoundsModel rounds, NeededForSigning needed) {
        this.headers = headers;
        this.rounds = rounds;
        this.needed = needed;
    }

    /** In one transaction, so that the agreement is read once for all parts of the page. */
    @GetMapping("/akkoorden/{id}/ondertekening")
    @Transactional(readOnly = true)
    public String rounds(@PathVariable AgreementId id, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.SIGNING);
        model.addAttribute("needed", needed.of(agreement));
        model.addAttribute("page", rounds.of(id, actor));
        return "signing/rounds";
    }
}
