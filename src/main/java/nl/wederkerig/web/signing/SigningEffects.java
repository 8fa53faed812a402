package nl.wederkerig.web.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.party.SigningAuthority;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.signing.ReservationStatus;
import nl.wederkerig.signing.SigningRoundView;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Component;

/** Says beforehand what an act in a signing round will bring about (A8 to A17). */
@Component
class SigningEffects {

    private final SigningAuthorities authorities;
    private final Texts texts;
    private final Dates dates;

    SigningEffects(SigningAuthorities authorities, Texts texts, Dates dates) {
        this.authorities = authorities;
        this.texts = texts;
        this.dates = dates;
    }

    List<String> of(SigningActPage act, AgreementView agreement, SigningRoundView round, PartyKey party, Actor actor,
            OrganisationNames.Names names) {
        boolean coSigner = round.signers().stream().anyMatch(each -> each.coSigner() && each.party().equals(party));
        return switch (act) {
            case SIGN -> signing(agreement, round, party, coSigner, actor, names);
            case RATIFY -> {
                List<String> effects = new ArrayList<>(List.of(texts.get("web.signing.effect.ratify", names.of(party.organisation()))));
                effects.add(next(agreement, round, party, names));
                yield effects;
            }
            case DECLINE, REFUSE_RATIFICATION -> refusing(act, agreement, round, party, coSigner, names);
        };
    }

    private List<String> signing(AgreementView agreement, SigningRoundView round, PartyKey party, boolean coSigner, Actor actor,
            OrganisationNames.Names names) {
        List<String> effects = new ArrayList<>();
        String ground = authorities.inForceFor(party.organisation(), actor.person(), dates.today()).map(SigningAuthority::ground)
                .map(each -> Sentence.within(texts.get("signing.ground." + each))).orElse("");
        effects.add(texts.get(coSigner ? "web.signing.effect.co-sign" : "web.signing.effect.sign", round.version(),
                agreement.header().reference(), named(names.full(party.organisation())), ground));
        boolean referred = !round.referrals().isEmpty();
        if (coSigner && referred) {
            boolean decided = round.referrals().get(round.referrals().size() - 1).leftOn() != null;
            effects.add(texts.get(decided ? "web.signing.effect.on-decision" : "web.signing.effect.withdraws-referral"));
        }
        if (round.byAward()) {
            effects.add(texts.get("web.signing.effect.award"));
        }
        if (round.amendment()) {
            effects.add(texts.get("web.signing.effect.amends", agreement.versionInForce()));
        }
        effects.add(texts.get("web.signing.effect.final"));
        effects.add(next(agreement, round, party, names));
        return effects;
    }

    /** Whom the round still waits for, or that the agreement enters into force. */
    private String next(AgreementView agreement, SigningRoundView round, PartyKey party, OrganisationNames.Names names) {
        List<String> awaited = round.signers().stream()
                .filter(each -> !each.party().equals(party) && !settled(each))
                .map(each -> names.of(each.party().organisation())).distinct().toList();
        if (!awaited.isEmpty()) {
            return texts.get("web.signing.effect.awaits", String.join(", ", awaited));
        }
        boolean ahead = round.agreedInForceOn() != null && round.agreedInForceOn().isAfter(dates.today());
        if (round.amendment()) {
            return ahead ? texts.get("web.signing.effect.adopted-on", dates.day(round.agreedInForceOn())) : texts.get("web.signing.effect.adopted");
        }
        return ahead ? texts.get("web.signing.effect.in-force-on", dates.day(round.agreedInForceOn())) : texts.get("web.signing.effect.in-force");
    }

    /** Signed, and no reservation stands in the way. */
    static boolean settled(SigningRoundView.Signer signer) {
        return signer.signed() != null
                && (signer.signed().reservation() == null || signer.signed().reservation().status() == ReservationStatus.LIFTED);
    }

    private List<String> refusing(SigningActPage act, AgreementView agreement, SigningRoundView round, PartyKey party, boolean coSigner,
            OrganisationNames.Names names) {
        List<String> effects = new ArrayList<>();
        String who = names.of(party.organisation());
        String refused = act == SigningActPage.DECLINE ? "web.signing.effect.decline" : "web.signing.effect.refuse-ratification";
        effects.add(texts.get(coSigner ? refused + ".co" : refused, who, round.version()));
        List<String> signed = round.signers().stream().filter(each -> each.signed() != null && !each.party().equals(party))
                .map(each -> names.of(each.party().organisation())).distinct().toList();
        if (coSigner) {
            effects.add(texts.get("web.signing.effect.to-cabinet"));
            stays(round, party, signed, names).ifPresent(effects::add);
        } else {
            effects.add(texts.get("web.signing.effect.void"));
            if (!signed.isEmpty()) {
                effects.add(texts.get("web.signing.effect.signed-told", String.join(", ", signed)));
            }
            effects.add(back(agreement, round));
        }
        effects.add(texts.get("web.signing.effect.reason-seen"));
        return effects;
    }

    /** What becomes of what the others did, where there is anything. */
    private Optional<String> stays(SigningRoundView round, PartyKey party, List<String> signed, OrganisationNames.Names names) {
        boolean awaited = round.signers().stream().anyMatch(each -> !each.party().equals(party) && each.signed() == null);
        if (awaited) {
            return Optional.of(texts.get("web.signing.effect.signatures-stay"));
        }
        return signed.isEmpty() ? Optional.empty() : Optional.of(texts.get("web.signing.effect.signatures-remain", String.join(", ", signed)));
    }

    /** With its article, where the name of a ministry stands in a sentence. */
    private String named(String name) {
        return name.startsWith("Ministerie ") ? texts.get("web.signing.ministry", Sentence.within(name)) : name;
    }

    private String back(AgreementView agreement, SigningRoundView round) {
        if (round.amendment()) {
            return texts.get("web.signing.effect.amendment-dropped");
        }
        boolean elapsed = agreement.term() != null && agreement.term().end().lastDay().isBefore(dates.today());
        return elapsed ? texts.get("web.signing.effect.escalates", dates.day(agreement.term().end().lastDay()))
                : texts.get("web.signing.effect.renegotiate");
    }
}
