package nl.wederkerig.web.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.signing.RoundStatus;
import nl.wederkerig.signing.SigningRoundView;
import nl.wederkerig.signing.SigningRounds;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says afterwards what an act in a signing round brought about: from when the text holds, or whom the round still waits for (A13, A15). */
@Component
class SigningDone {

    private final SigningRounds rounds;
    private final Agreements agreements;
    private final OrganisationNames names;
    private final Texts texts;
    private final Dates dates;

    SigningDone(@Lazy SigningRounds rounds, @Lazy Agreements agreements, OrganisationNames names, Texts texts, Dates dates) {
        this.rounds = rounds;
        this.agreements = agreements;
        this.names = names;
        this.texts = texts;
        this.dates = dates;
    }

    /** Asked after it. */
    String of(SigningActPage page, AgreementId agreement, Actor actor) {
        String done = texts.get("web.signing.done." + page.act());
        return page.refuses() ? done : rounds.of(agreement, actor).stream().findFirst().filter(round -> round.status() != RoundStatus.VOID)
                .map(round -> done + " " + brought(round, agreement, actor)).orElse(done);
    }

    private String brought(SigningRoundView round, AgreementId agreement, Actor actor) {
        List<SigningRoundView.Signer> awaited = round.status() == RoundStatus.COMPLETE ? List.of()
                : round.signers().stream().filter(signer -> !SigningEffects.settled(signer)).toList();
        if (!awaited.isEmpty()) {
            OrganisationNames.Names known = names.of(awaited.stream().map(each -> each.party().organisation()).toList());
            return texts.get("web.signing.done.awaits", texts.joined(awaited.stream().map(each -> awaited(each, known)).toList()));
        }
        AgreementView view = agreements.view(agreement, actor);
        LocalDate adopted = view.amendment() == null ? null : view.amendment().adoptedOn();
        LocalDate from = Objects.requireNonNullElse(round.amendment() ? adopted : view.header().inForceOn(), later(round));
        return texts.get("web.signing.done." + (round.amendment() ? "adopted" : "in-force") + (from.isAfter(dates.today()) ? "-on" : ""),
                dates.day(from), round.version());
    }

    /** The agreed day, which is still to come where the last signature is there and the text does not hold yet. */
    private LocalDate later(SigningRoundView round) {
        return Objects.requireNonNullElse(round.agreedInForceOn(), dates.today());
    }

    private String awaited(SigningRoundView.Signer signer, OrganisationNames.Names known) {
        String what = signer.signed() != null ? "ratify" : signer.coSigner() ? "co-sign" : "sign";
        String by = signer.respondBy() == null ? "" : texts.get("web.signing.done.by", dates.day(signer.respondBy()));
        return texts.get("web.signing.done.awaits." + what, known.of(signer.party().organisation())) + by;
    }
}
