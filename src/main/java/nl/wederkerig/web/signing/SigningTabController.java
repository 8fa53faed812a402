package nl.wederkerig.web.signing;

import java.util.Arrays;
import java.util.List;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.NeededForSigning;
import nl.wederkerig.web.agreement.Texts;
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
    private final Texts texts;

    SigningTabController(AgreementHeaderModel headers, RoundsModel rounds, NeededForSigning needed, Texts texts) {
        this.headers = headers;
        this.rounds = rounds;
        this.needed = needed;
        this.texts = texts;
    }

    /** In one transaction, so that the agreement is read once for all parts of the page. */
    @GetMapping("/akkoorden/{id}/ondertekening")
    @Transactional(readOnly = true)
    public String rounds(@PathVariable AgreementId id, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.SIGNING);
        model.addAttribute("needed", needed.of(agreement));
        RoundsView page = rounds.of(agreement, actor);
        model.addAttribute("page", page);
        model.addAttribute("grounds", page.rounds().stream().anyMatch(round -> round.endedOn() == null) ? grounds(agreement, actor) : List.of());
        return "signing/rounds";
    }

    /** On which the co-signer can refuse, for everybody there who prepares or does it (A11). */
    private List<String> grounds(AgreementView agreement, Actor actor) {
        boolean coSigner = agreement.parties().stream().anyMatch(party -> party.role() == PartyRole.CO_SIGNER && actor.belongsTo(party.organisation()));
        return coSigner ? Arrays.stream(Ground.values()).map(ground -> texts.get("web.signing.ground." + ground)).toList() : List.of();
    }
}
