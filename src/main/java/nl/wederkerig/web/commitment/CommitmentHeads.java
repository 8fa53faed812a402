package nl.wederkerig.web.commitment;

import java.util.List;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The head of every page about one commitment. */
@Component
class CommitmentHeads {

    private final Agreements agreements;
    private final CommitmentWords words;
    private final Texts texts;
    private final Dates dates;

    CommitmentHeads(@Lazy Agreements agreements, CommitmentWords words, Texts texts, Dates dates) {
        this.dates = dates;
        this.agreements = agreements;
        this.words = words;
        this.texts = texts;
    }

    /**
     * @param done what was just done, null after nothing
     * @throws NotFound when the actor may not see the agreement
     */
    CommitmentPageView.Head of(CommitmentFile file, String done, OrganisationNames.Names names, Actor actor) {
        AgreementPage.Row agreement = agreements.rows(List.of(file.agreement()), actor).stream().findFirst()
                .orElseThrow(() -> new NotFound("agreement", file.agreement()));
        CommitmentView view = file.view();
        String agreementUrl = "/akkoorden/" + file.agreement();
        List<Crumb> crumbs = List.of(new Crumb(texts.get("web.agreement.list.title"), "/akkoorden"),
                new Crumb(agreement.reference(), agreementUrl), new Crumb(texts.get("web.agreement.tab.COMMITMENTS"), agreementUrl + "/afspraken"));
        return new CommitmentPageView.Head(CommitmentWords.url(file.agreement(), view.key()), crumbs, agreementUrl, agreement.reference(),
                agreement.title(), view.key(), view.text(), words.who(view, names), CommitmentWords.tone(view), words.status(view), view.due(),
                view.status().canBeOverdue(), words.moved(view), view.derivation(), words.condition(view, CommitmentWords.titles(file)),
                words.members(view), words.holder(view, names), words.heldBesides(view, dates.today()), done);
    }

    /** The parties to the agreement of file. */
    List<OrganisationId> parties(CommitmentFile file, Actor actor) {
        return agreements.rows(List.of(file.agreement()), actor).stream().flatMap(row -> row.parties().stream())
                .map(PartyKey::organisation).distinct().toList();
    }
}
