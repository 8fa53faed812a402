package nl.wederkerig.web.commitment;

import java.util.Map;
import java.util.Optional;
import nl.wederkerig.agreement.AgreementAct;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.AmendmentStatus;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.AmendmentUnderWay;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What an amendment under way does with commitments, and where one is proposed (A15). */
@Component
class CommitmentChanges {

    private final Agreements agreements;
    private final AmendmentUnderWay amendments;
    private final Texts texts;

    CommitmentChanges(@Lazy Agreements agreements, AmendmentUnderWay amendments, Texts texts) {
        this.agreements = agreements;
        this.amendments = amendments;
        this.texts = texts;
    }

    /** @param underWay null where nothing of it would change. @param proposeUrl where a change is proposed, null where the reader cannot */
    record Of(CommitmentListView.Link underWay, String proposeUrl) {}

    Of one(CommitmentFile file, Actor actor) {
        AgreementView agreement = agreements.view(file.agreement(), actor);
        CommitmentView commitment = file.view();
        boolean possible = commitment.dispute() == null && !commitment.status().ended() && agreement.acts().stream()
                .anyMatch(each -> each.act() == AgreementAct.PROPOSE_AMENDMENT && each.possible());
        return new Of(underWay(agreement, amendments.changed(agreement, actor).get(commitment.key()), "web.commitment.change.").orElse(null),
                !possible ? null : "/akkoorden/" + file.agreement() + "/doen/wijziging-voorstellen?afspraak=" + commitment.key() + "#wijzigen");
    }

    /** For a row of a list. @param changed what an amendment does with commitments, by key */
    CommitmentListView.Link row(AgreementView agreement, Map<String, String> changed, String key) {
        return underWay(agreement, changed.get(key), "web.commitment.change.row.").orElse(null);
    }

    /** For a row of a list over all agreements; null where no amendment changes it. */
    CommitmentListView.Link row(CommitmentPage.Row row) {
        CommitmentPage.Amended amended = row.amended();
        return amended == null ? null : new CommitmentListView.Link(
                texts.get("web.commitment.change.row." + (amended.drops() ? "removed" : "changed"), amended.version(),
                        texts.word("amendment", AmendmentStatus.valueOf(amended.status()))),
                AmendmentUnderWay.url(row.agreement(), amended.version(), amended.amends()));
    }

    /** @param kind {@code changed} or {@code removed}; null where it stays as it is */
    private Optional<CommitmentListView.Link> underWay(AgreementView agreement, String kind, String text) {
        return kind == null ? Optional.empty() : amendments.of(agreement)
                .map(each -> new CommitmentListView.Link(texts.get(text + kind, each.version(), each.standing()), each.url()));
    }
}
