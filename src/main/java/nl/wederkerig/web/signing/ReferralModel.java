package nl.wederkerig.web.signing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.signing.AvailableSigningAct;
import nl.wederkerig.signing.CabinetDecisionKind;
import nl.wederkerig.signing.CabinetStatus;
import nl.wederkerig.signing.SigningAct;
import nl.wederkerig.signing.SigningRoundView;
import nl.wederkerig.signing.SigningRounds;
import nl.wederkerig.web.agreement.CabinetDays;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Tone;
import nl.wederkerig.web.component.Wording;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fills the page of a referral. Who is not of the Rijk finds no such page (A12). */
@Component
class ReferralModel {

    private static final Set<SigningAct> CABINET =
            EnumSet.of(SigningAct.TABLE_REFERRAL, SigningAct.DISCUSS_REFERRAL, SigningAct.SET_AGENDA, SigningAct.DECIDE);

    private final SigningRounds rounds;
    private final Agreements agreements;
    private final CabinetDays days;
    private final RoundsModel pages;
    private final RoundWords words;
    private final Texts texts;
    private final Dates dates;
    private final Wording wording;

    ReferralModel(@Lazy SigningRounds rounds, @Lazy Agreements agreements, CabinetDays days, RoundsModel pages, RoundWords words, Texts texts,
            Dates dates, Wording wording) {
        this.rounds = rounds;
        this.agreements = agreements;
        this.days = days;
        this.pages = pages;
        this.words = words;
        this.texts = texts;
        this.dates = dates;
        this.wording = wording;
    }

    ReferralView of(AgreementId id, SigningAct sent, Form form, String done, Actor actor) {
        AgreementView agreement = agreements.view(id, actor);
        List<SigningRoundView> all = rounds.of(id, actor);
        SigningRoundView round = all.stream().filter(each -> !each.referrals().isEmpty()).findFirst()
                .orElseThrow(() -> new NotFound("referral of", id));
        SigningRoundView.Referral referral = round.referrals().get(round.referrals().size() - 1);
        if (referral.deliberation() == null) {
            throw new NotFound("referral of", id);
        }
        RoundWords.Known known = words.of(all);
        List<AvailableSigningAct> acts = round.acts().stream().filter(act -> CABINET.contains(act.act())).toList();
        List<SigningAct> possible = acts.stream().filter(AvailableSigningAct::possible).map(AvailableSigningAct::act).toList();
        SigningAct next = possible.stream().max(Comparator.naturalOrder()).orElse(null);
        boolean open = referral.leftOn() == null;
        String status = open || referral.decision() == null ? texts.get("cabinet.status." + referral.deliberation().status())
                : texts.get("cabinet.decision." + referral.decision());
        return new ReferralView(
                agreement.header().reference(), agreement.header().title(), "/akkoorden/" + id + "/ondertekening",
                open ? Tone.ATTENTION : Tone.NEUTRAL, status, reason(round, known),
                facts(referral, reason(round, known) != null, agreement, known, actor), next,
                possible.stream().filter(act -> act != next).toList(), notNow(acts, next, referral), effects(next, round, known), decisions(), form,
                sent, done, "/ministerraad/" + id);
    }

    private String reason(SigningRoundView round, RoundWords.Known known) {
        return round.signers().stream().filter(SigningRoundView.Signer::coSigner)
                .map(signer -> words.signer(signer, round, known)).flatMap(signer -> signer.refusals().stream())
                .findFirst().orElse(null);
    }

    private List<Entry> facts(SigningRoundView.Referral referral, boolean explained, AgreementView agreement, RoundWords.Known known,
            Actor actor) {
        List<Entry> facts = new ArrayList<>();
        if (referral.leftOn() == null) {
            boolean undiscussed = agreement.arrangement().medeoverhedenoverlegFirst() && referral.deliberation().discussedOn() == null;
            String next = texts.get(ReferralRows.next(referral.deliberation().status(), undiscussed));
            facts.add(Entry.of(texts.get("web.cabinet.next"), by(next, referral.deliberation().status(), agreement.header().id(), actor)));
        }
        if (!explained) {
            facts.add(Entry.of(texts.get("web.cabinet.why"), texts.get("cabinet.cause." + referral.cause())));
        }
        facts.add(Entry.of(texts.get("web.cabinet.since"), dates.day(referral.referredOn())));
        facts.addAll(pages.details(referral.deliberation(), known));
        if (referral.leftOn() != null) {
            facts.add(Entry.of(texts.get(referral.decision() == null ? "web.cabinet.left-on" : "web.cabinet.decided-on"),
                    dates.day(referral.leftOn())));
        }
        if (referral.conditions() != null) {
            facts.add(Entry.of(texts.get("web.cabinet.field.conditions"), referral.conditions()));
        }
        if (referral.decision() == CabinetDecisionKind.AMEND && agreement.header().status() == AgreementStatus.NEGOTIATION && agreement.term() != null) {
            facts.add(Entry.of(texts.get("web.cabinet.negotiated-until"), dates.day(agreement.term().end().lastDay())));
        }
        if (referral.coSignBy() != null) {
            facts.add(Entry.of(texts.get("web.cabinet.co-sign-by"), dates.day(referral.coSignBy())));
        }
        return facts;
    }

    /** With the last day; the day on which the cabinet meets is a fact of its own. */
    private String by(String next, CabinetStatus status, AgreementId id, Actor actor) {
        CabinetDays.Next due = status == CabinetStatus.ON_AGENDA ? null : days.of(List.of(id), actor).get(id);
        return due == null ? next : texts.get("web.cabinet.next.by", next, texts.spoken().day(due.on()));
    }

    /** Why what comes later cannot be done yet; what is behind us says nothing. */
    private List<String> notNow(List<AvailableSigningAct> acts, SigningAct next, SigningRoundView.Referral referral) {
        boolean tabled = referral.deliberation().tabledOn() != null;
        return acts.stream().filter(act -> !tabled || act.act() != SigningAct.TABLE_REFERRAL)
                .filter(act -> !act.possible() && (next == null || act.act().compareTo(next) > 0))
                .map(act -> texts.get("web.signing.not-now", texts.get("web.signing.act." + act.act()), wording.reason(act.reason())))
                .toList();
    }

    private List<String> effects(SigningAct next, SigningRoundView round, RoundWords.Known known) {
        if (next != SigningAct.DECIDE) {
            return List.of();
        }
        List<String> signed = round.signers().stream().filter(signer -> signer.signed() != null)
                .map(signer -> known.organisations().of(signer.party().organisation())).filter(Objects::nonNull).distinct().toList();
        return List.of(texts.get("web.cabinet.decide.effect"),
                signed.isEmpty() ? texts.get("web.cabinet.decide.nobody-signed")
                        : texts.get("web.cabinet.decide.signed", String.join(", ", signed)));
    }

    private List<Choice> decisions() {
        return Arrays.stream(CabinetDecisionKind.values()).map(each -> new Choice(each.name(), texts.get("cabinet.decision." + each),
                texts.get("web.cabinet.decision.hint." + each))).toList();
    }
}
