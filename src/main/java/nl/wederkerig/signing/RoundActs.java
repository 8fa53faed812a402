package nl.wederkerig.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** What somebody can do in a round as it stands now, by the rules that the commands apply. */
@Component
class RoundActs {

    private final Signatories signatories;
    private final SigningAuthorities authorities;
    private final EffectiveTime time;

    RoundActs(Signatories signatories, SigningAuthorities authorities, EffectiveTime time) {
        this.signatories = signatories;
        this.authorities = authorities;
        this.time = time;
    }

    List<AvailableSigningAct> of(SigningRound round, Actor actor) {
        if (!round.isOpen()) {
            return List.of();
        }
        List<AvailableSigningAct> acts = new ArrayList<>();
        Optional<Role> signs = signatories.roleOf(actor);
        if (signs.isPresent()) {
            SigningDesk.partiesOf(round, actor).forEach(party -> addSigning(acts, round, party, actor));
        }
        round.openReferral().ifPresent(referral -> addCabinet(acts, round, referral, signs, actor));
        return acts;
    }

    private void addSigning(List<AvailableSigningAct> acts, SigningRound round, PartyKey party, Actor actor) {
        LocalDate today = time.today();
        Optional<Reason> unauthorised = authorities.inForceFor(party.organisation(), actor.person(), today).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of("A8", "no-authority", party.organisation(), today));
        var plain = new Signing.Sign(round.agreement(), party.role(), null, null, null, null);
        add(acts, SigningAct.SIGN, party.role(),
                SigningPolicy.whyNotSign(round, party, actor.person(), plain, today).or(() -> unauthorised));
        add(acts, SigningAct.DECLINE, party.role(), SigningPolicy.whyNotDecline(round, party).or(() -> unauthorised));
        if (round.reservation(party).isPresent()) {
            add(acts, SigningAct.RATIFY, party.role(), SigningPolicy.whyNotRatify(round, party));
            add(acts, SigningAct.REFUSE_RATIFICATION, party.role(), SigningPolicy.whyNotRefuseRatification(round, party));
        }
    }

    private void addCabinet(List<AvailableSigningAct> acts, SigningRound round, CabinetReferral referral, Optional<Role> signs, Actor actor) {
        boolean secretary = actor.has(Role.CABINET_SECRETARY);
        Optional<PartyKey> ministry = CabinetRoad.ministryOf(round, signs, actor);
        PartyRole as = ministry.map(PartyKey::role).orElse(null);
        if (ministry.isPresent()) {
            add(acts, SigningAct.TABLE_REFERRAL, as, CabinetPolicy.whyNotTable(referral));
        }
        if ((ministry.isPresent() || secretary) && round.what().discussFirst()) {
            add(acts, SigningAct.DISCUSS_REFERRAL, as, CabinetPolicy.whyNotDiscuss(round, referral));
        }
        if (secretary) {
            LocalDate today = time.today();
            add(acts, SigningAct.SET_AGENDA, null, CabinetPolicy.whyNotOnAgenda(round, referral, today, today));
            add(acts, SigningAct.DECIDE, null, CabinetPolicy.whyNotDecide(referral, CabinetDecisionKind.CO_SIGN, null, null));
        }
    }

    private static void add(List<AvailableSigningAct> acts, SigningAct act, PartyRole as, Optional<Reason> reason) {
        acts.add(new AvailableSigningAct(act, as, reason.orElse(null)));
    }
}
