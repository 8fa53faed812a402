package nl.wederkerig.signing;

import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Finds the round that somebody acts in, locked, and establishes for which party and on what ground (A8). */
@Component
class SigningDesk {

    private static final String BZK = "BZK";

    private final DossierLock lock;
    private final SigningRoundRepository rounds;
    private final Signatories signatories;
    private final SigningAuthorities authorities;
    private final Organisations organisations;
    private final EffectiveTime time;

    SigningDesk(
            DossierLock lock, SigningRoundRepository rounds, Signatories signatories, SigningAuthorities authorities,
            Organisations organisations, EffectiveTime time) {
        this.lock = lock;
        this.rounds = rounds;
        this.signatories = signatories;
        this.authorities = authorities;
        this.organisations = organisations;
        this.time = time;
    }

    /** @throws NotFound for who has no part in any round; @throws RuleBroken when none is open */
    SigningRound roundFor(AgreementId agreement, Actor actor) {
        lock.lock(agreement);
        List<SigningRound> all = rounds.of(agreement.value());
        if (all.isEmpty()) {
            throw new NotFound("signing round of", agreement);
        }
        SigningRound latest = all.get(all.size() - 1);
        if (partiesOf(latest, actor).isEmpty()) {
            throw new NotFound("signing round of", agreement);
        }
        if (!latest.isOpen()) {
            throw new RuleBroken(whyNotOpen(latest, actor));
        }
        return latest;
    }

    private static Reason whyNotOpen(SigningRound round, Actor actor) {
        Optional<Signature> own = partiesOf(round, actor).stream().flatMap(party -> round.signature(party).stream()).findFirst();
        if (round.status() == RoundStatus.COMPLETE && own.isPresent()) {
            return Reason.of("A8", "already-signed", actor.organisation(), own.get().signedOn());
        }
        return round.voidCause() == VoidCause.NEW_VERSION
                ? Reason.of("A4", "round-void", round.what().version(), round.endedOn())
                : Reason.of("A8", "no-open-round", round.endedOn());
    }

    /** In which the actor signs or declines. @throws RuleBroken for who may not sign at all */
    Role roleOf(Actor actor) {
        return signatories.roleOf(actor).orElseThrow(() -> new RuleBroken(Reason.of("A8", "not-a-signatory", actor.organisation())));
    }

    /** @param asRole null where the organisation is party once */
    PartyKey partyOf(SigningRound round, Actor actor, PartyRole asRole) {
        roleOf(actor);
        List<PartyKey> own = partiesOf(round, actor);
        if (asRole == null && own.size() > 1) {
            throw new InvalidInput(List.of(Fault.at("asRole", "signing.which-role")));
        }
        return own.stream().filter(party -> asRole == null || party.role() == asRole).findFirst()
                .orElseThrow(() -> new InvalidInput(List.of(Fault.at("asRole", "signing.not-in-this-role", asRole))));
    }

    /** @param unnamed whether a dossier file named no authority for the party */
    SigningGround groundOf(PartyKey party, Actor actor, boolean unnamed) {
        return authorities.inForceFor(party.organisation(), actor.person(), time.today())
                .map(authority -> SigningGround.of(authority.ground()))
                .or(() -> unnamed ? Optional.of(SigningGround.NOT_NAMED_IN_FILE) : Optional.empty())
                .orElseThrow(() -> new RuleBroken(Reason.of("A8", "no-authority", party.organisation(), time.today())));
    }

    /** Whether a refusal needs a ground: the co-signer's, and BZK's in whatever role (A9). */
    boolean mustGiveGround(PartyKey party) {
        return party.role() == PartyRole.CO_SIGNER
                || organisations.byCode(BZK, time.today()).filter(party.organisation()::equals).isPresent();
    }

    static List<PartyKey> partiesOf(SigningRound round, Actor actor) {
        return round.parties().stream().filter(party -> actor.belongsTo(party.organisation())).toList();
    }

    static void refuse(Optional<Reason> reason) {
        reason.ifPresent(broken -> {
            throw new RuleBroken(broken);
        });
    }
}
