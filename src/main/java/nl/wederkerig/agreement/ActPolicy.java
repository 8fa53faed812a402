package nl.wederkerig.agreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wederkerig.shared.Reason;

/** Which rules decide whether something can be done with an agreement as it stands, before what is filled in is looked at. */
final class ActPolicy {

    private static final Map<AgreementAct, List<Function<Situation, Optional<Reason>>>> RULES = new EnumMap<>(AgreementAct.class);

    static {
        rules(AgreementAct.ACCEPT_ARRANGEMENT, ArrangementPolicy::takesPart, ArrangementPolicy::notAcceptedYet);
        rules(AgreementAct.CHANGE_ARRANGEMENT, ArrangementPolicy::takesPart);
        rules(AgreementAct.CHANGE_TIMETABLE, ArrangementPolicy::takesPart);
        rules(AgreementAct.RECORD_CO_SIGNING_NOT_NEEDED, Tripartite::onlyBzk, Tripartite::notRecordedYet);
        rules(AgreementAct.PROPOSE_TEXT, JointPolicy::actsJointly, TermPolicy::runsInNegotiation, TextPolicy::noAwardStands);
        rules(AgreementAct.ACCEPT_TEXT, JointPolicy::actsJointly, TermPolicy::runsInNegotiation, TextPolicy::notTheCoSigner,
                TextPolicy::thereIsAText, TextPolicy::notReopened, TextPolicy::notAcceptedYet);
        rules(AgreementAct.COMPLETE_FINANCIAL_PARAGRAPH, ChecksPolicy::mayFillIn, TermPolicy::runsInNegotiation,
                ChecksPolicy::amendmentWhenInForce);
        rules(AgreementAct.COMPLETE_UDO_CHECK, ChecksPolicy::mayFillIn, TermPolicy::runsInNegotiation,
                ChecksPolicy::amendmentWhenInForce);
        rules(AgreementAct.ASK_CHECK, PriorCheckPolicy::onlyAMinistry, PriorCheckPolicy::thereIsACoSigner, TextPolicy::thereIsAText,
                PriorCheckPolicy::noneOpen);
        rules(AgreementAct.ANSWER_CHECK, PriorCheckPolicy::onlyTheCoSigner, PriorCheckPolicy::oneOpen);
        rules(AgreementAct.DECIDE_CONSTITUENCY, ConstituencyPolicy::isAsked, ConstituencyPolicy::undecided);
        rules(AgreementAct.SUSPEND_TERM, JointPolicy::actsJointly, TermPolicy::runs);
        rules(AgreementAct.RESUME_TERM, JointPolicy::actsJointly, TermPolicy::runs, TermPolicy::isSuspended);
        rules(AgreementAct.EXTEND_TERM, JointPolicy::actsJointly, TermPolicy::runs);
        rules(AgreementAct.DECLARE_DEADLOCK, JointPolicy::actsJointly, TermPolicy::runs);
        rules(AgreementAct.ABANDON, JointPolicy::actsJointly, TermPolicy::runsInNegotiation, AmendmentPolicy::proposedWhenInForce);
        rules(AgreementAct.BEGIN_ADVICE, JointPolicy::actsJointly, AdvicePolicy::oneWaits);
        rules(AgreementAct.PROPOSE_AMENDMENT, JointPolicy::actsJointly, AmendmentPolicy::noneOpen);
        rules(AgreementAct.ACCEPT_AMENDMENT, JointPolicy::actsJointly, AmendmentPolicy::isProposed);
        rules(AgreementAct.TERMINATE, JointPolicy::actsJointly, AmendmentPolicy::noneOpen, EndPolicy::nothingKeepsFromTerminating);
        rules(AgreementAct.EVALUATE, JointPolicy::actsJointly);
        rules(AgreementAct.COMPLETE, JointPolicy::actsJointly, AmendmentPolicy::noneOpen, EndPolicy::evaluated,
                EndPolicy::nothingKeepsFromCompleting);
        rules(AgreementAct.RECORD_EVENT, JointPolicy::actsJointly);
        rules(AgreementAct.MARK_PUBLIC, JointPolicy::actsJointly);
    }

    private ActPolicy() {}

    /** The first reason in the order of the rules. */
    static Optional<Reason> whyNot(AgreementAct act, Situation situation) {
        if (!act.possibleIn(situation.agreement().status())) {
            return Optional.of(Reason.of(act.rule(), "not-in-status"));
        }
        return RULES.get(act).stream().map(rule -> rule.apply(situation)).flatMap(Optional::stream).findFirst();
    }

    @SafeVarargs
    private static void rules(AgreementAct act, Function<Situation, Optional<Reason>>... rules) {
        RULES.put(act, List.of(rules));
    }
}
