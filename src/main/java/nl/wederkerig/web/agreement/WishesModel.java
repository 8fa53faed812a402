package nl.wederkerig.web.agreement;

import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.signing.CabinetWishes;
import nl.wederkerig.signing.SigningRounds;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Tone;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Says what the cabinet wants changed while the parties negotiate about it (A12), as {@code wishes} in the model; null otherwise. */
@Component
class WishesModel {

    private final SigningRounds rounds;
    private final Texts texts;
    private final Dates dates;

    WishesModel(@Lazy SigningRounds rounds, Texts texts, Dates dates) {
        this.rounds = rounds;
        this.texts = texts;
        this.dates = dates;
    }

    /** @param conditions in the cabinet's words, or null. @param awaited whether no text has been proposed since */
    public record Wishes(Tone tone, String title, String text, String conditions, boolean awaited) {}

    /** @param consents whether the reader is about to agree to the present text */
    Wishes fill(Model model, AgreementView agreement, Actor actor, boolean consents) {
        boolean negotiates = agreement.referredBefore() && agreement.header().status() == AgreementStatus.NEGOTIATION;
        Wishes wishes = negotiates ? rounds.wishes(agreement.header().id(), actor).map(each -> of(each, agreement, consents)).orElse(null) : null;
        model.addAttribute("wishes", wishes);
        return wishes;
    }

    private Wishes of(CabinetWishes wishes, AgreementView agreement, boolean consents) {
        boolean awaited = agreement.currentVersion() == wishes.version();
        if (awaited && consents) {
            return new Wishes(Tone.ATTENTION, texts.get("web.wishes.old"), texts.get("web.wishes.old.text", wishes.version()), wishes.conditions(), true);
        }
        String text = texts.get(awaited ? "web.wishes.awaited" : "web.wishes.answered", dates.day(wishes.decidedOn()), wishes.version());
        return new Wishes(Tone.ATTENTION, texts.get("web.wishes"), text, wishes.conditions(), awaited);
    }
}
