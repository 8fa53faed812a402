package nl.wederkerig.dossier;

import static nl.wederkerig.shared.Role.BZK_LIAISON;
import static nl.wederkerig.shared.Role.CABINET_SECRETARY;
import static nl.wederkerig.shared.Role.NEGOTIATOR;
import static nl.wederkerig.shared.Role.SIGNATORY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wederkerig.agreement.ConstituencyOutcome;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.FinancialParagraph;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.UdoCheck;
import nl.wederkerig.agreement.WhatIf;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.CabinetDecisionKind;
import nl.wederkerig.signing.Signing;

/** The verbs of the dossier format, each with its fields and the command that it gives. */
final class Verbs {

    private static final Map<String, Verb> ALL = new LinkedHashMap<>();

    static {
        preparation();
        texts();
        term();
        signing();
        cabinet();
        inForce();
        CommitmentVerbs.all().forEach(verb -> ALL.put(verb.name(), verb));
        ALL.putAll(DisputeVerbs.all());
        ALL.put(CorrectionVerb.NAME, CorrectionVerb.verb());
        ALL.putAll(RouteVerbs.all());
        ALL.putAll(AppointmentVerbs.all());
        ALL.putAll(ArbitrationVerbs.all());
        MembershipVerbs.all().forEach(verb -> ALL.put(verb.name(), verb));
        ALL.putAll(MeetingVerbs.all());
        ALL.put(ChecklistVerb.NAME, ChecklistVerb.verb());
        RoomVerbs.all().forEach(verb -> ALL.put(verb.name(), verb));
        ALL.putAll(TimetableVerbs.all());
    }

    private Verbs() {}

    static Optional<Verb> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    static String names() {
        return String.join(", ", ALL.keySet());
    }

    private static void verb(String name, Role role, Function<Fields, Act> read) {
        ALL.put(name, new Verb(name, role, read));
    }

    private static void preparation() {
        verb("accept-arrangement", NEGOTIATOR, fields -> {
            PartyRole as = asRole(fields);
            return (use, agreement, actor) -> use.preparation()
                    .acceptArrangement(agreement, as, use.agreements().view(agreement, actor).revision(), actor);
        });
        verb("change-arrangement", NEGOTIATOR, fields -> {
            DisputeArrangement arrangement = fields.mapping("arrangement").map(AgreementReader::arrangement).orElseGet(() -> {
                fields.mistake("arrangement", "missing", "arrangement");
                return null;
            });
            return (use, agreement, actor) -> use.preparation().changeArrangement(agreement, null, arrangement, actor);
        });
        verb("change-timetable", NEGOTIATOR, fields -> {
            List<Milestone> timetable = AgreementReader.timetable(fields, "timetable");
            List<WhatIf> whatIfs = fields.has("whatIfs") ? AgreementReader.whatIfs(fields) : null;
            return (use, agreement, actor) -> use.preparation().changeTimetable(agreement, null, timetable, whatIfs, actor);
        });
        verb("record-cosigning-not-needed", BZK_LIAISON, fields -> {
            String reason = fields.text("reason");
            return (use, agreement, actor) -> use.preparation().recordCoSigningNotNeeded(agreement, reason, actor);
        });
        verb("grant-authority", NEGOTIATOR, fields -> {
            String person = fields.text("person");
            AuthorityGround ground = fields.oneOf("ground", AuthorityGround.class);
            LocalDate from = fields.day("from");
            LocalDate until = fields.optionalDay("until");
            return (use, agreement, actor) -> use.authorities().grant(
                    new GrantAuthority(
                            FilePeople.person(use, actor, person), actor.organisation(), ground, from, until, agreement),
                    Actor.system());
        });
    }

    private static void texts() {
        verb("propose-text", NEGOTIATOR, fields -> {
            String text = fields.text("text");
            List<PromisedCommitment> commitments =
                    fields.has("commitments") ? AgreementReader.commitments(fields, "commitments") : null;
            return (use, agreement, actor) -> use.negotiation().proposeText(agreement, text, commitments, actor);
        });
        verb("accept-text", NEGOTIATOR, fields -> {
            Integer version = fields.number("version");
            PartyRole as = asRole(fields);
            return (use, agreement, actor) -> use.negotiation().acceptText(agreement, version, as, actor);
        });
        verb("complete-financial-paragraph", NEGOTIATOR, fields -> {
            FinancialParagraph paragraph = AgreementReader.financialParagraphIn(fields);
            return (use, agreement, actor) -> use.negotiation().completeFinancialParagraph(agreement, paragraph, actor);
        });
        verb("complete-udo-check", NEGOTIATOR, fields -> {
            UdoCheck check = AgreementReader.udoCheckIn(fields);
            return (use, agreement, actor) -> use.negotiation().completeUdoCheck(agreement, check, actor);
        });
        verb("ask-check", NEGOTIATOR, fields -> {
            Integer version = fields.number("version");
            return (use, agreement, actor) -> use.negotiation().askCheck(agreement, version, actor);
        });
        verb("answer-check", BZK_LIAISON, fields -> {
            boolean objection = fields.flag("objection", false);
            Ground ground = fields.optionalOneOf("ground", Ground.class);
            String wording = fields.optionalText("wording");
            return (use, agreement, actor) -> use.negotiation().answerCheck(agreement, objection, ground, wording, actor);
        });
        verb("decide-constituency", NEGOTIATOR, fields -> {
            ConstituencyOutcome decision = fields.oneOf("decision", ConstituencyOutcome.class);
            String parts = fields.optionalText("parts");
            return (use, agreement, actor) -> use.negotiation().decideConstituency(agreement, decision, parts, actor);
        });
    }

    private static void term() {
        verb("suspend-term", NEGOTIATOR, fields -> {
            LocalDate until = fields.day("until");
            String reason = fields.optionalText("reason");
            return (use, agreement, actor) -> use.negotiation().suspendTerm(agreement, until, reason, actor);
        });
        simple("resume-term", (use, agreement, actor) -> use.negotiation().resumeTerm(agreement, actor));
        verb("extend-term", NEGOTIATOR, fields -> {
            TermLength period = fields.length("period");
            return (use, agreement, actor) -> use.negotiation().extendTerm(agreement, period, actor);
        });
        simple("declare-deadlock", (use, agreement, actor) -> use.negotiation().declareDeadlock(agreement, actor));
        verb("begin-advice", NEGOTIATOR, fields -> {
            String milestone = fields.text("milestone");
            return (use, agreement, actor) -> use.negotiation().beginAdvice(agreement, milestone, actor);
        });
        simple("abandon", (use, agreement, actor) -> use.negotiation().abandon(agreement, actor));
    }

    private static void signing() {
        verb("sign", SIGNATORY, fields -> {
            PartyRole as = asRole(fields);
            LocalDate ratifyBy = fields.optionalDay("ratifyBy");
            String reservation = fields.optionalText("reservation");
            String document = fields.optionalText("document");
            return (SigningAct) (use, agreement, actor, unnamed) -> use.signing()
                    .sign(new Signing.Sign(agreement, as, null, ratifyBy, reservation, document, unnamed), actor);
        });
        verb("ratify", SIGNATORY, fields -> {
            PartyRole as = asRole(fields);
            return (use, agreement, actor) -> use.signing().ratify(agreement, as, actor);
        });
        verb("refuse-ratification", SIGNATORY, fields -> {
            PartyRole as = asRole(fields);
            Ground ground = fields.optionalOneOf("ground", Ground.class);
            String reason = fields.text("reason");
            return (use, agreement, actor) -> use.signing().refuseRatification(agreement, as, ground, reason, actor);
        });
        verb("decline", SIGNATORY, fields -> {
            PartyRole as = asRole(fields);
            Ground ground = fields.optionalOneOf("ground", Ground.class);
            String reason = fields.text("reason");
            return (SigningAct) (use, agreement, actor, unnamed) -> use.signing()
                    .decline(new Signing.Decline(agreement, as, ground, reason, unnamed), actor);
        });
    }

    private static void cabinet() {
        verb("table-referral", SIGNATORY, fields -> (use, agreement, actor) -> use.cabinet().tableReferral(agreement, actor));
        verb("discuss-referral", BZK_LIAISON, fields -> {
            String note = fields.optionalText("note");
            return (use, agreement, actor) -> use.cabinet().discussReferral(agreement, note, actor);
        });
        verb("cabinet-agenda", CABINET_SECRETARY, fields -> {
            LocalDate meetingOn = fields.day("meetingOn");
            return (use, agreement, actor) -> use.cabinet().setAgenda(agreement, meetingOn, actor);
        });
        verb("cabinet-decide", CABINET_SECRETARY, fields -> {
            CabinetDecisionKind decision = fields.oneOf("decision", CabinetDecisionKind.class);
            String conditions = fields.optionalText("conditions");
            String note = fields.optionalText("note");
            TermLength term = fields.optionalLength("term");
            return (use, agreement, actor) -> use.cabinet().decide(agreement, decision, conditions, note, term, actor);
        });
    }

    private static void inForce() {
        verb("propose-amendment", NEGOTIATOR, fields -> {
            String text = fields.text("text");
            List<PromisedCommitment> commitments =
                    fields.has("commitments") ? AgreementReader.commitments(fields, "commitments") : null;
            return (use, agreement, actor) -> use.lifeInForce().proposeAmendment(agreement, text, commitments, actor);
        });
        simple("accept-amendment", (use, agreement, actor) -> use.lifeInForce().acceptAmendment(agreement, actor));
        simple("terminate", (use, agreement, actor) -> use.lifeInForce().terminate(agreement, actor));
        verb("evaluate", NEGOTIATOR, fields -> {
            String text = fields.text("text");
            return (use, agreement, actor) -> use.lifeInForce().evaluate(agreement, text, actor);
        });
        simple("complete", (use, agreement, actor) -> use.lifeInForce().complete(agreement, actor));
        verb("record-event", NEGOTIATOR, fields -> {
            String event = fields.text("event");
            return (use, agreement, actor) -> use.lifeInForce().recordEvent(agreement, event, actor);
        });
    }

    private static void simple(String name, Act act) {
        verb(name, NEGOTIATOR, fields -> act);
    }

    private static PartyRole asRole(Fields fields) {
        return fields.optionalOneOf("asRole", PartyRole.class);
    }
}
