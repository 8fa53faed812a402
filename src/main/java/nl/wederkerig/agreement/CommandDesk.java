package nl.wederkerig.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where every command of a person begins: lock, sight, right, and the rules for the agreement as it stands, in this order. */
@Component
class CommandDesk {

    private static final Set<AgreementAct> OPEN_TO_BZK_WITHOUT_BEING_PARTY = Set.of(
            AgreementAct.RECORD_CO_SIGNING_NOT_NEEDED, AgreementAct.COMPLETE_FINANCIAL_PARAGRAPH, AgreementAct.COMPLETE_UDO_CHECK);
    private static final Map<AgreementAct, List<Role>> ALSO_FOR_THE_LIAISON = Map.of(
            AgreementAct.RECORD_CO_SIGNING_NOT_NEEDED, List.of(Role.BZK_LIAISON, Role.NEGOTIATOR),
            AgreementAct.COMPLETE_FINANCIAL_PARAGRAPH, List.of(Role.NEGOTIATOR, Role.BZK_LIAISON),
            AgreementAct.COMPLETE_UDO_CHECK, List.of(Role.NEGOTIATOR, Role.BZK_LIAISON),
            AgreementAct.ANSWER_CHECK, List.of(Role.BZK_LIAISON, Role.NEGOTIATOR));

    private final AgreementStore store;
    private final AgreementVisibility visibility;
    private final ObjectProvider<OpenMatters> matters;
    private final EffectiveTime time;

    CommandDesk(AgreementStore store, AgreementVisibility visibility, ObjectProvider<OpenMatters> matters, EffectiveTime time) {
        this.store = store;
        this.visibility = visibility;
        this.matters = matters;
        this.time = time;
    }

    Acting open(AgreementId id, AgreementAct act, Actor actor) {
        return open(id, act, null, actor);
    }

    /**
     * @param as where the organisation is party twice, else null
     * @throws NotFound   when there is none, or not for the actor
     * @throws RuleBroken by the first rule that does not allow it
     */
    Acting open(AgreementId id, AgreementAct act, PartyRole as, Actor actor) {
        Agreement agreement = store.locked(id);
        if (visibility.sight(agreement, actor).filter(sight -> sight == Sight.FULL).isEmpty()) {
            throw new NotFound("agreement", id);
        }
        AgreementParty party = partyOf(agreement, act, as, actor);
        Role role = roleFor(act, actor).orElseThrow(() -> new RuleBroken(Reason.of("rights", "role-missing")));
        refuse(ActPolicy.whyNot(act, situation(agreement, act, party, actor)));
        return new Acting(agreement, party, actor, role, time.now());
    }

    /**
     * For what is done with a timetable that was agreed on, by who negotiates for a party that acts jointly.
     *
     * @param rule of what is done
     * @throws NotFound   when there is none, or not for the actor
     * @throws RuleBroken when it cannot be done as the agreement stands
     */
    Acting openTimetable(AgreementId id, String rule, Actor actor) {
        Agreement agreement = store.locked(id);
        if (visibility.sight(agreement, actor).filter(sight -> sight == Sight.FULL).isEmpty()) {
            throw new NotFound("agreement", id);
        }
        List<AgreementParty> own = actor.organisation() == null ? List.of()
                : agreement.parties().of(actor.organisation()).stream().filter(AgreementParty::joint).toList();
        refuse(Refusal.when(own.isEmpty(), "rights", "not-a-party"));
        refuse(Refusal.when(!actor.has(Role.NEGOTIATOR), "rights", "role-missing"));
        refuse(TimetablePolicy.whyNotNow(agreement, rule));
        return new Acting(agreement, own.get(0), actor, Role.NEGOTIATOR, time.now());
    }

    Situation situation(Agreement agreement, AgreementAct act, AgreementParty party, Actor actor) {
        boolean bzk = OPEN_TO_BZK_WITHOUT_BEING_PARTY.contains(act)
                && (party == null || act == AgreementAct.RECORD_CO_SIGNING_NOT_NEEDED)
                && visibility.isBzk(actor.organisation());
        return new Situation(agreement, party, bzk, time.now(), matters.stream().toList());
    }

    /** The role in which an act of this kind is recorded; empty for who may not do it. */
    static Optional<Role> roleFor(AgreementAct act, Actor actor) {
        return ALSO_FOR_THE_LIAISON.getOrDefault(act, List.of(Role.NEGOTIATOR)).stream().filter(actor::has).findFirst();
    }

    /** What BZK can do where it is no party; empty for anybody else. */
    Optional<AvailableAct> asBzk(Agreement agreement, AgreementAct act, Actor actor) {
        Situation situation = situation(agreement, act, null, actor);
        return situation.bzk()
                ? Optional.of(new AvailableAct(act, null, ActPolicy.whyNot(act, situation).orElse(null)))
                : Optional.empty();
    }

    static void refuse(Optional<Reason> reason) {
        reason.ifPresent(present -> {
            throw new RuleBroken(present);
        });
    }

    private AgreementParty partyOf(Agreement agreement, AgreementAct act, PartyRole as, Actor actor) {
        List<AgreementParty> own = actor.organisation() == null ? List.of() : agreement.parties().of(actor.organisation());
        if (own.isEmpty()) {
            boolean bzkOnly = OPEN_TO_BZK_WITHOUT_BEING_PARTY.contains(act) && visibility.isBzk(actor.organisation());
            refuse(Refusal.when(!bzkOnly, "rights", "not-a-party"));
            return null;
        }
        List<AgreementParty> candidates = own.stream().filter(party -> as == null || party.role() == as).toList();
        refuse(Refusal.when(candidates.isEmpty(), "rights", "not-in-that-role"));
        return candidates.size() == 1 ? candidates.get(0) : preferred(act, candidates);
    }

    /** Where an organisation is party twice and the act is not of one role by its nature, it must be said in which (A2). */
    private AgreementParty preferred(AgreementAct act, List<AgreementParty> candidates) {
        refuse(Refusal.when(act == AgreementAct.ACCEPT_ARRANGEMENT, "A2", "say-in-which-role"));
        PartyRole role = act == AgreementAct.ANSWER_CHECK ? PartyRole.CO_SIGNER : PartyRole.LINE_MINISTRY;
        return candidates.stream().filter(party -> party.role() == role).findFirst().orElse(candidates.get(0));
    }
}
