package nl.wederkerig.web.signing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.signing.AvailableSigningAct;
import nl.wederkerig.signing.RoundStatus;
import nl.wederkerig.signing.SigningAct;
import nl.wederkerig.signing.SigningRoundView;
import nl.wederkerig.signing.SigningRounds;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Tone;
import nl.wederkerig.web.component.Wording;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fills the page with the rounds of an agreement. */
@Component
class RoundsModel {

    private final SigningRounds rounds;
    private final RoundWords words;
    private final Judging judging;
    private final Texts texts;
    private final Dates dates;
    private final Wording wording;

    RoundsModel(@Lazy SigningRounds rounds, RoundWords words, Judging judging, Texts texts, Dates dates, Wording wording) {
        this.rounds = rounds;
        this.words = words;
        this.judging = judging;
        this.texts = texts;
        this.dates = dates;
        this.wording = wording;
    }

    RoundsView of(AgreementView whole, Actor actor) {
        AgreementId agreement = whole.header().id();
        List<SigningRoundView> all = rounds.of(agreement, actor);
        RoundWords.Known known = words.of(all);
        List<AvailableSigningAct> acts = all.isEmpty() ? List.of() : all.get(0).acts();
        List<RoundsView.Round> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            shown.add(round(agreement, all.get(i), all.size() - i, known));
        }
        return new RoundsView(links(agreement, acts), notNow(acts), judging.of(all.isEmpty() ? null : all.get(0), whole, actor), shown);
    }

    private List<RoundsView.ActLink> links(AgreementId agreement, List<AvailableSigningAct> acts) {
        boolean twice = acts.stream().filter(act -> act.act() == SigningAct.SIGN).count() > 1;
        LinkedHashSet<RoundsView.ActLink> links = new LinkedHashSet<>();
        for (AvailableSigningAct act : acts) {
            if (act.possible()) {
                String text = texts.get(SigningActPage.of(act.act()).map(page -> page.label(act.as()))
                        .orElse("web.signing.act." + act.act()));
                String named = twice && act.as() != null ? texts.get("web.signing.act.as", text, texts.get("web.signing.as." + act.as())) : text;
                String url = SigningActPage.of(act.act()).map(page -> page.url(agreement, act.as())).orElse("/ministerraad/" + agreement);
                links.add(new RoundsView.ActLink(named, url, links.isEmpty()));
            }
        }
        return List.copyOf(links);
    }

    private List<String> notNow(List<AvailableSigningAct> acts) {
        return acts.stream().filter(act -> !act.possible() && !act.reason().code().equals("already-signed") && SigningActPage.of(act.act()).isPresent())
                .map(act -> texts.get("web.signing.not-now", texts.get(SigningActPage.of(act.act()).orElseThrow().label(act.as())),
                        wording.reason(act.reason())))
                .distinct().toList();
    }

    private RoundsView.Round round(AgreementId agreement, SigningRoundView round, int number, RoundWords.Known known) {
        String heading = texts.get(round.amendment() ? "web.signing.round.amendment" : "web.signing.round", number, round.version());
        return new RoundsView.Round(
                "ronde-" + number, heading, tone(round), texts.get("signing.round." + round.status()),
                round.voidCause() == null ? null : texts.get("signing.void." + round.voidCause()), round.openedOn(), round.endedOn(),
                round.runsOut(), round.agreedInForceOn(), round.provisionalFrom(), round.byAward(), round.sha256(),
                "/akkoorden/" + agreement + "/teksten?versie=" + round.version(),
                round.signers().stream().map(signer -> words.signer(signer, round, known)).toList(),
                round.referrals().stream().map(referral -> referral(agreement, referral, known)).toList());
    }

    private static Tone tone(SigningRoundView round) {
        if (round.status() == RoundStatus.OPEN) {
            boolean withCabinet = round.referrals().stream().anyMatch(referral -> referral.leftOn() == null);
            return withCabinet ? Tone.ATTENTION : Tone.NEUTRAL;
        }
        return round.status() == RoundStatus.COMPLETE ? Tone.ON_COURSE : Tone.LATE;
    }

    private RoundsView.Referral referral(AgreementId agreement, SigningRoundView.Referral referral, RoundWords.Known known) {
        boolean open = referral.leftOn() == null;
        String outcome = open ? null
                : referral.decision() == null ? texts.get("web.signing.referral.withdrawn") : texts.get("cabinet.decision." + referral.decision());
        return new RoundsView.Referral(
                texts.get("cabinet.cause." + referral.cause()), referral.referredOn(), referral.leftOn(),
                open ? Tone.ATTENTION : Tone.NEUTRAL, outcome, referral.conditions(), referral.coSignBy(),
                referral.deliberation() == null ? List.of() : details(referral.deliberation(), known),
                referral.deliberation() == null ? null : "/ministerraad/" + agreement);
    }

    /** For the Rijk only. */
    List<Entry> details(SigningRoundView.Deliberation deliberation, RoundWords.Known known) {
        List<Entry> details = new ArrayList<>();
        details.add(Entry.of(texts.get("web.signing.referral.stands"), texts.get("cabinet.status." + deliberation.status())));
        if (deliberation.tabledOn() != null) {
            details.add(Entry.of(texts.get("web.signing.referral.tabled"), texts.get("web.signing.referral.tabled.by",
                    dates.day(deliberation.tabledOn()), known.organisations().of(deliberation.tabledBy()))));
        }
        if (deliberation.discussedOn() != null) {
            String note = deliberation.discussionNote() == null ? "" : ": " + deliberation.discussionNote();
            details.add(Entry.of(texts.get("web.signing.referral.discussed"), dates.day(deliberation.discussedOn()) + note));
        }
        if (deliberation.meetingOn() != null) {
            details.add(Entry.of(texts.get("web.signing.referral.meeting"), dates.day(deliberation.meetingOn())));
        }
        if (deliberation.note() != null) {
            details.add(Entry.of(texts.get("web.signing.referral.note"), deliberation.note()));
        }
        if (deliberation.timesRaised() > 0) {
            details.add(Entry.of(texts.get("web.signing.referral.raised"), String.valueOf(deliberation.timesRaised())));
        }
        if (deliberation.raisedNext() != null) {
            details.add(Entry.of(texts.get("web.signing.referral.raised-next"), dates.day(deliberation.raisedNext())));
        }
        return details;
    }
}
