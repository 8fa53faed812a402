package nl.wederkerig.web.commitment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.commitment.ClaimView;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The last look at several commitments that are about to be confirmed. */
@Component
class ConfirmSeveralModel {

    private final Agreements agreements;
    private final OrganisationNames organisations;
    private final CommitmentWords words;

    ConfirmSeveralModel(@Lazy Agreements agreements, OrganisationNames organisations, CommitmentWords words) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.words = words;
    }

    ConfirmSeveralView of(List<CommitmentFile> chosen, Actor actor) {
        Map<AgreementId, AgreementPage.Row> known = agreements.rows(chosen.stream().map(CommitmentFile::agreement).distinct().toList(), actor)
                .stream().collect(Collectors.toMap(AgreementPage.Row::id, Function.identity()));
        OrganisationNames.Names names = organisations.of(Stream.concat(
                CommitmentWords.named(chosen.stream().map(CommitmentFile::view).toList()).stream(),
                chosen.stream().map(CommitmentFile::view).flatMap(view -> silent(view).stream())).toList());
        return new ConfirmSeveralView(chosen.stream().map(file -> row(file, known.get(file.agreement()), names, actor)).toList());
    }

    private ConfirmSeveralView.Row row(CommitmentFile file, AgreementPage.Row agreement, OrganisationNames.Names names, Actor actor) {
        CommitmentView view = file.view();
        ClaimView claim = view.claim();
        String others = names.all(silent(view).stream().filter(each -> !actor.belongsTo(each)).toList());
        return new ConfirmSeveralView.Row(file.agreement() + "/" + view.key() + "/" + CommitmentActDesk.claimNumber(view),
                CommitmentWords.url(file.agreement(), view.key()), view.key(), view.text(), words.who(view, names),
                agreement == null ? null : agreement.reference(), agreement == null ? null : agreement.title(),
                claim == null ? null : claim.claimedOn(), claim == null ? null : claim.evidence(), others.isEmpty() ? null : others);
    }

    private static List<OrganisationId> silent(CommitmentView view) {
        return view.claim() == null ? List.of() : view.claim().silent();
    }
}
