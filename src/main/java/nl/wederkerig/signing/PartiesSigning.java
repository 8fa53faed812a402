package nl.wederkerig.signing;

import java.time.Instant;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PartiesSigning implements Signing {

    private final SigningDesk desk;
    private final SigningRoundRepository rounds;
    private final EventRecord record;
    private final RoundOutcomes outcomes;
    private final SigningDeadlines deadlines;
    private final SigningProcess process;
    private final EffectiveTime time;

    PartiesSigning(
            SigningDesk desk, SigningRoundRepository rounds, EventRecord record, RoundOutcomes outcomes,
            SigningDeadlines deadlines, SigningProcess process, EffectiveTime time) {
        this.desk = desk;
        this.rounds = rounds;
        this.record = record;
        this.outcomes = outcomes;
        this.deadlines = deadlines;
        this.process = process;
        this.time = time;
    }

    @Override
    public void sign(Sign command, Actor actor) {
        SigningRound round = desk.roundFor(command.agreement(), actor);
        PartyKey party = desk.partyOf(round, actor, command.asRole());
        SigningDesk.refuse(SigningPolicy.whyNotSign(round, party, actor.person(), command, time.today()));
        Prose.fits(new Prose("reservation", command.reservation()), new Prose("document", command.document()));
        SigningGround ground = desk.groundOf(party, actor, command.authorityUnnamed());
        Signature signature = round.sign(
                party, new Signature.SignedBy(actor.person(), ground, time.now(), time.today()), blankToNull(command.document()));
        if (command.ratifyBy() != null) {
            round.reserve(signature, blankToNull(command.reservation()), command.ratifyBy());
        }
        rounds.flush();
        var act = new Act(actor, desk.roleOf(actor));
        act.recordIn(record, signed(round, signature, command));
        if (party.role() == PartyRole.CO_SIGNER && round.isWithCabinet()) {
            outcomes.coSignedAfterAll(round, act);
            return;
        }
        deadlines.follow(round);
        tellProcess(round, party, command);
    }

    private void tellProcess(SigningRound round, PartyKey party, Sign command) {
        boolean lastOfTheParties = party.role() != PartyRole.CO_SIGNER && round.silentParties().isEmpty();
        if (lastOfTheParties && round.coSigner().isPresent()) {
            process.roundMoved(round.agreement(), round.id(), null);
        }
        process.signed(round.agreement(), round.id(), party, firstMomentAfter(command));
    }

    private static Instant firstMomentAfter(Sign command) {
        return command.ratifyBy() == null
                ? null
                : command.ratifyBy().plusDays(1).atStartOfDay(EffectiveTime.ZONE).toInstant();
    }

    private static Signed signed(SigningRound round, Signature signature, Sign command) {
        PartyKey party = signature.party();
        return new Signed(
                round.agreement(), round.id().value(), party.organisation(), party.role().name(), signature.ground().name(),
                command.ratifyBy() != null, command.ratifyBy(), signature.document() != null, signature.onCabinetDecision());
    }

    @Override
    public void decline(AgreementId agreement, PartyRole asRole, Ground ground, String reason, Actor actor) {
        decline(new Decline(agreement, asRole, ground, reason, false), actor);
    }

    @Override
    public void decline(Decline command, Actor actor) {
        SigningRound round = desk.roundFor(command.agreement(), actor);
        PartyKey party = desk.partyOf(round, actor, command.asRole());
        SigningDesk.refuse(SigningPolicy.whyNotDecline(round, party));
        SigningDesk.refuse(SigningPolicy.whyNotOnGrounds(desk.mustGiveGround(party), command.ground(), command.reason()));
        Prose.fits(new Prose("reason", command.reason()));
        desk.groundOf(party, actor, command.authorityUnnamed());
        refuse(round, party, command.ground(), command.reason(), actor);
    }

    @Override
    public void refuseRatification(AgreementId agreement, PartyRole asRole, Ground ground, String reason, Actor actor) {
        SigningRound round = desk.roundFor(agreement, actor);
        PartyKey party = desk.partyOf(round, actor, asRole);
        SigningDesk.refuse(SigningPolicy.whyNotRefuseRatification(round, party));
        SigningDesk.refuse(SigningPolicy.whyNotOnGrounds(desk.mustGiveGround(party), ground, reason));
        Prose.fits(new Prose("reason", reason));
        round.reservation(party).orElseThrow().refuse(time.today());
        refuse(round, party, ground, reason, actor);
    }

    /** A10 for a party, A11 for the co-signer; a ratification refused counts as declining (A17). */
    private void refuse(SigningRound round, PartyKey party, Ground ground, String reason, Actor actor) {
        Refusal refusal = round.refuse(party, actor.person(), ground, reason.strip(), time.now());
        rounds.flush();
        var act = new Act(actor, desk.roleOf(actor));
        act.recordIn(record, new Declined(
                round.agreement(), party.organisation(), party.role().name(), ground == null ? null : ground.name()));
        if (party.role() == PartyRole.CO_SIGNER) {
            outcomes.refer(round, refusal.ofRatification() ? ReferralCause.RATIFICATION_REFUSED : ReferralCause.DECLINED, act);
            process.coSignerDeclined(round.agreement(), round.id());
        } else {
            outcomes.voided(round, refusal.ofRatification() ? VoidCause.RATIFICATION_REFUSED : VoidCause.DECLINED, act);
        }
    }

    @Override
    public void ratify(AgreementId agreement, PartyRole asRole, Actor actor) {
        SigningRound round = desk.roundFor(agreement, actor);
        PartyKey party = desk.partyOf(round, actor, asRole);
        SigningDesk.refuse(SigningPolicy.whyNotRatify(round, party));
        Reservation reservation = round.reservation(party).orElseThrow();
        boolean afterRefusal = !reservation.isOpen();
        reservation.lift(time.today());
        rounds.flush();
        var act = new Act(actor, desk.roleOf(actor));
        act.recordIn(record, new ReservationLifted(agreement, party.organisation(), party.role().name()));
        if (afterRefusal && round.isWithCabinet()) {
            outcomes.coSignedAfterAll(round, act);
            return;
        }
        deadlines.follow(round);
        if (afterRefusal) {
            process.signed(agreement, round.id(), party, null);
        } else {
            process.ratified(agreement, round.id(), party);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
