package nl.wederkerig.web.agreement;

import java.util.List;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.membership.MandateWatch;
import nl.wederkerig.membership.Overstep;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says to the own side, and to nobody else, how a text goes beyond its mandate (T56). */
@Component
class MandateWords {

    /** With which who proposes says to know it. */
    static final String KNOWN = "outsideMandate";

    private final MandateWatch watch;
    private final PromiseTexts promises;
    private final ThemeNames themes;
    private final Texts texts;
    private final Dates dates;

    MandateWords(@Lazy MandateWatch watch, PromiseTexts promises, ThemeNames themes, Texts texts, Dates dates) {
        this.watch = watch;
        this.promises = promises;
        this.themes = themes;
        this.texts = texts;
        this.dates = dates;
    }

    /** @param asks whether who proposes is asked to say that it is known */
    record Warning(List<String> sentences, boolean asks) {}

    /** Of the text that is to be accepted, of the one that was typed or of the present one; null where there is nothing to warn of. */
    Warning of(ActPage page, AgreementView agreement, FormFields typed, Actor actor) {
        boolean proposes = proposes(page);
        if (!proposes && page != ActPage.ACCEPT_TEXT && page != ActPage.ACCEPT_AMENDMENT || proposes && typed == null
                && (page != ActPage.PROPOSE_TEXT || agreement.currentVersion() == 0)) {
            return null;
        }
        List<PromisedCommitment> given = proposes && typed != null ? CommitmentsForm.read(typed) : null;
        List<String> sentences = watch.outside(agreement.header().id(), given, actor).stream().map(this::sentence).toList();
        return sentences.isEmpty() ? null : new Warning(sentences, proposes && typed != null);
    }

    /** A text outside the mandate is proposed by who says to know it: the first time it is shown, with what was typed. */
    void askOnce(ActPage page, AgreementId agreement, FormFields fields, Actor actor) {
        if (proposes(page) && !fields.yes(KNOWN) && fields.faults().isEmpty()
                && !watch.outside(agreement, CommitmentsForm.read(fields), actor).isEmpty()) {
            fields.wrong(KNOWN, "form.outside-mandate");
        }
    }

    String sentence(Overstep overstep) {
        return switch (overstep.kind()) {
            case PAYS_MORE, GETS_LESS -> texts.get("web.agreement.mandate." + overstep.kind(), promises.euros(overstep.found()),
                    promises.euros(overstep.allowed()));
            case EXPIRED -> texts.get("web.agreement.mandate.EXPIRED", dates.day(overstep.until()));
            case OTHER_THEME -> texts.get("web.agreement.mandate.OTHER_THEME", themes.of(overstep.theme()));
        };
    }

    List<PartiesView.Noted> noted(AgreementId agreement, Actor actor) {
        return watch.noted(agreement, actor).stream().map(each -> new PartiesView.Noted(
                texts.get(each.accepted() ? "web.agreement.mandate.accepted" : "web.agreement.mandate.proposed", each.version()),
                sentence(each.overstep()), each.at())).toList();
    }

    private static boolean proposes(ActPage page) {
        return page == ActPage.PROPOSE_TEXT || page == ActPage.PROPOSE_AMENDMENT;
    }
}
