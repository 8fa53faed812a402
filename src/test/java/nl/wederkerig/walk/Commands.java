package nl.wederkerig.walk;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.agreement.ConstituencyOutcome;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.agreement.UdoCheck;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.dispute.Consultations;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.proceedings.OutcomeAnswer;
import nl.wederkerig.proceedings.Outcomes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.signing.CabinetDecisionKind;
import nl.wederkerig.signing.Signing;

/** Everything that somebody can try on the road of an agreement, by name. Whether it is allowed is for the product to say. */
final class Commands {

    /** @param walk on which it is tried */
    @FunctionalInterface
    interface Command {
        void tryIt(Walked walk, Actor actor);
    }

    static final Map<String, Command> ALL = new LinkedHashMap<>();

    static {
        preparation();
        texts();
        term();
        signing();
        cabinet();
        afterwards();
        AdviceOnTheWalk.commands(ALL);
    }

    private Commands() {}

    private static void preparation() {
        ALL.put("accept arrangement", (walk, actor) ->
                walk.preparation().acceptArrangement(walk.agreement(), null, walk.view().revision(), actor));
        ALL.put("accept a former arrangement", (walk, actor) ->
                walk.preparation().acceptArrangement(walk.agreement(), null, walk.view().revision() - 1, actor));
        ALL.put("change arrangement", (walk, actor) ->
                walk.preparation().changeArrangement(walk.agreement(), null, Registrations.arrangement(Route.COUNCIL_OF_STATE), actor));
        ALL.put("change timetable", (walk, actor) -> walk.preparation().changeTimetable(
                walk.agreement(), null, List.of(new Milestone("Concept", walk.today().plusDays(40), null)), null, actor));
        ALL.put("find co-signing not needed", (walk, actor) ->
                walk.preparation().recordCoSigningNotNeeded(walk.agreement(), "Het raakt de verhoudingen niet", actor));
    }

    private static void texts() {
        ALL.put("propose text", (walk, actor) ->
                walk.negotiation().proposeText(walk.agreement(), "Tekst " + walk.number(), null, actor));
        ALL.put("propose another commitment", (walk, actor) -> walk.negotiation().proposeText(walk.agreement(),
                "Tekst " + walk.number(), List.of(Registrations.commitment("loket-" + walk.number())), actor));
        ALL.put("accept text", (walk, actor) ->
                walk.negotiation().acceptText(walk.agreement(), walk.view().currentVersion(), null, actor));
        ALL.put("accept a former text", (walk, actor) ->
                walk.negotiation().acceptText(walk.agreement(), walk.view().currentVersion() - 1, null, actor));
        ALL.put("complete financial paragraph", (walk, actor) ->
                walk.negotiation().completeFinancialParagraph(walk.agreement(), Registrations.paragraph(), actor));
        ALL.put("complete UDO check", (walk, actor) ->
                walk.negotiation().completeUdoCheck(walk.agreement(), new UdoCheck(true, true, null, null), actor));
        ALL.put("ask check", (walk, actor) ->
                walk.negotiation().askCheck(walk.agreement(), walk.view().currentVersion(), actor));
        ALL.put("answer check", (walk, actor) -> walk.negotiation().answerCheck(walk.agreement(), false, null, null, actor));
        ALL.put("object", (walk, actor) -> walk.negotiation()
                .answerCheck(walk.agreement(), true, Ground.FEASIBILITY, "Eerder beginnen", actor));
        for (ConstituencyOutcome outcome : ConstituencyOutcome.values()) {
            String parts = outcome == ConstituencyOutcome.AGREE ? null : "De bekostiging";
            ALL.put("constituency " + outcome, (walk, actor) ->
                    walk.negotiation().decideConstituency(walk.agreement(), outcome, parts, actor));
        }
    }

    private static void term() {
        ALL.put("suspend term", (walk, actor) ->
                walk.negotiation().suspendTerm(walk.agreement(), walk.today().plusDays(30), "Verkiezingen", actor));
        ALL.put("resume term", (walk, actor) -> walk.negotiation().resumeTerm(walk.agreement(), actor));
        ALL.put("extend term", (walk, actor) -> walk.negotiation().extendTerm(walk.agreement(), TermLength.months(1), actor));
        ALL.put("declare deadlock", (walk, actor) -> walk.negotiation().declareDeadlock(walk.agreement(), actor));
        ALL.put("abandon", (walk, actor) -> walk.negotiation().abandon(walk.agreement(), actor));
    }

    private static void signing() {
        ALL.put("sign", (walk, actor) -> walk.signing().sign(signature(walk, null), actor));
        ALL.put("sign under reservation", (walk, actor) -> walk.signing().sign(signature(walk, walk.today().plusDays(20)), actor));
        ALL.put("decline", (walk, actor) -> walk.signing().decline(
                new Signing.Decline(walk.agreement(), null, walk.groundOf(actor), "De dekking ontbreekt", true), actor));
        ALL.put("ratify", (walk, actor) -> walk.signing().ratify(walk.agreement(), null, actor));
        ALL.put("refuse ratification", (walk, actor) ->
                walk.signing().refuseRatification(walk.agreement(), null, walk.groundOf(actor), "Niet gedekt", actor));
    }

    private static Signing.Sign signature(Walked walk, LocalDate ratifyBy) {
        return new Signing.Sign(walk.agreement(), null, null, ratifyBy, ratifyBy == null ? null : "De achterban", null, true);
    }

    private static void cabinet() {
        ALL.put("table referral", (walk, actor) -> walk.cabinet().tableReferral(walk.agreement(), actor));
        ALL.put("discuss referral", (walk, actor) -> walk.cabinet().discussReferral(walk.agreement(), "Besproken", actor));
        ALL.put("set agenda", (walk, actor) -> walk.cabinet().setAgenda(walk.agreement(), walk.today().plusDays(3), actor));
        for (CabinetDecisionKind decision : CabinetDecisionKind.values()) {
            ALL.put("cabinet " + decision, (walk, actor) ->
                    walk.cabinet().decide(walk.agreement(), decision, null, null, null, actor));
        }
    }

    private static void afterwards() {
        ALL.put("propose amendment", (walk, actor) ->
                walk.inForce().proposeAmendment(walk.agreement(), "Gewijzigd " + walk.number(), null, actor));
        ALL.put("accept amendment", (walk, actor) -> walk.inForce().acceptAmendment(walk.agreement(), actor));
        ALL.put("mark public", (walk, actor) -> walk.inForce().markPublic(walk.agreement(), true, actor));
        ALL.put("evaluate", (walk, actor) -> walk.inForce().evaluate(walk.agreement(), "Het werkt", actor));
        ALL.put("complete", (walk, actor) -> walk.inForce().complete(walk.agreement(), actor));
        ALL.put("terminate", (walk, actor) -> walk.inForce().terminate(walk.agreement(), actor));
        ALL.put("record event", (walk, actor) -> walk.inForce().recordEvent(walk.agreement(), "Voorjaarsnota", actor));
        ALL.put("settle", (walk, actor) -> walk.disputes().settle(
                walk.agreement(), walk.lastDispute(), new Settlement("Wat partijen overeenkwamen", List.of(), Map.of()), actor));
        ALL.put("raise dispute", (walk, actor) -> walk.disputes().raise(new RaiseDispute(walk.agreement(), null, DisputeKind.INTERPRETATION,
                List.of(VNG), List.of(SZW), List.of(), "Wij lezen het anders"), actor));
        ALL.put("ask third party", (walk, actor) ->
                walk.bean(Consultations.class).askThirdParty(walk.agreement(), walk.lastDispute(), actor));
        route();
        ALL.put("withdraw", (walk, actor) -> walk.disputes().withdraw(walk.agreement(), walk.lastDispute(), actor));
        ALL.put("consent to withdrawal", (walk, actor) ->
                walk.disputes().consentToWithdrawal(walk.agreement(), walk.lastDispute(), actor));
    }

    private static void route() {
        ALL.put("ask advice", (walk, actor) -> walk.state().askAdvice(walk.agreement(), walk.lastDispute(), actor));
        ALL.put("record advice", (walk, actor) -> walk.state().recordAdvice(walk.agreement(), walk.lastDispute(), "Het advies", actor));
        ALL.put("convene", (walk, actor) -> walk.state().convene(walk.agreement(), walk.lastDispute(), actor));
        ALL.put("record result", (walk, actor) -> walk.state().recordResult(walk.agreement(), walk.lastDispute(), true, "Akkoord",
                List.of(order(walk)), actor));
        ALL.put("record no result", (walk, actor) ->
                walk.state().recordResult(walk.agreement(), walk.lastDispute(), false, null, List.of(), actor));
        ALL.put("submit to Crown", (walk, actor) -> walk.state().submitToCrown(walk.agreement(), walk.lastDispute(), actor));
        ALL.put("record decree", (walk, actor) -> walk.state().recordDecree(walk.agreement(), walk.lastDispute(), true, "Het besluit",
                List.of(order(walk)), Map.of(), actor));
        ALL.put("answer outcome", (walk, actor) -> walk.bean(Outcomes.class).answer(walk.agreement(), walk.lastDispute(),
                new OutcomeAnswer(true, Set.of(), null, null), actor));
        ALL.put("deviate", (walk, actor) -> walk.bean(Outcomes.class).answer(walk.agreement(), walk.lastDispute(),
                new OutcomeAnswer(false, Set.of(), "Geen geld", walk.today().plusDays(10)), actor));
        ALL.put("record court", (walk, actor) ->
                walk.bean(Outcomes.class).recordCourt(walk.agreement(), walk.lastDispute(), "Beroep ingesteld", false, actor));
        ALL.put("claim", (walk, actor) -> walk.bean(Fulfilment.class).claim(walk.agreement(), walk.lastOrder(), "Gedaan", actor));
        ALL.put("confirm", (walk, actor) -> walk.bean(Fulfilment.class).confirm(walk.agreement(), walk.lastOrder(), actor));
        ALL.put("waive", (walk, actor) -> walk.bean(Fulfilment.class).waive(walk.agreement(), walk.lastOrder(), actor));
    }

    private static PromisedCommitment order(Walked walk) {
        return new PromisedCommitment("opdracht-" + walk.number(), SZW, false, List.of(VNG), "Een balie openen", walk.today().plusDays(20),
                null, null, Map.of(), null, null);
    }

    /** What takes the open step of a process further, by its id. */
    static final Map<String, String> OF_STEP = Map.ofEntries(
            Map.entry("Task_ProposeText", "propose text"), Map.entry("Task_AcceptText", "accept text"),
            Map.entry("Task_CompleteChecks", "complete UDO check"),
            Map.entry("Task_RecordConstituencyDecision", "constituency AGREE"), Map.entry("Task_Sign", "sign"),
            Map.entry("Task_CoSign", "sign"), Map.entry("Task_CoSignOnDecision", "sign"), Map.entry("Task_Ratify", "ratify"),
            Map.entry("Task_RatifyCoSignature", "ratify"), Map.entry("Task_TableReferral", "table referral"),
            Map.entry("Task_DiscussInMedeoverhedenoverleg", "discuss referral"), Map.entry("Task_PutOnAgenda", "set agenda"),
            Map.entry("Task_RecordDecision", "cabinet CO_SIGN"), Map.entry("Task_AskAdvice", "ask advice"),
            Map.entry("Task_RecordAdvice", "record advice"), Map.entry("Task_Convene", "convene"),
            Map.entry("Task_RecordResult", "record result"), Map.entry("Task_SubmitToCrown", "submit to Crown"),
            Map.entry("Task_RecordDecree", "record decree"), Map.entry("Task_AnswerOutcome", "answer outcome"),
            Map.entry("Task_Nominate", "propose members"), Map.entry("Task_Appoint", "appoint members"),
            Map.entry("Task_CommentOnDraft", "comment"), Map.entry("Task_AnswerAfterNotice", "answer outcome"), Map.entry("Task_Comply", "claim"));
}
