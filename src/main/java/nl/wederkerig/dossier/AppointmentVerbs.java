package nl.wederkerig.dossier;

import static nl.wederkerig.shared.Role.APPOINTING_AUTHORITY;
import static nl.wederkerig.shared.Role.NEGOTIATOR;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.proceedings.Audience;
import nl.wederkerig.proceedings.Candidate;
import nl.wederkerig.proceedings.Conclusion;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;

/** The verbs about persons who are appointed in disputes, and about chairs and wise persons. */
final class AppointmentVerbs {

    /** Where the file has none: accepting contains it (D6). */
    private static final String DECLARATION = "Verklaart onafhankelijk en beschikbaar te zijn.";

    private final Map<String, Verb> verbs = new LinkedHashMap<>();

    private AppointmentVerbs() {}

    static Map<String, Verb> all() {
        AppointmentVerbs all = new AppointmentVerbs();
        all.appointments();
        all.challenges();
        all.chair();
        all.experts();
        return all.verbs;
    }

    private void appointments() {
        verb("nominate", NEGOTIATOR, (dispute, fields) -> {
            Candidate person = Candidate.named(fields.text("person"));
            Seat seat = seat(fields);
            return (use, agreement, actor) -> use.appointments().nominate(agreement, dispute, seat, person, actor);
        });
        verb("appoint", APPOINTING_AUTHORITY, (dispute, fields) -> {
            Candidate person = Candidate.named(fields.text("person"));
            Seat seat = seat(fields);
            return (use, agreement, actor) -> use.appointments().appoint(agreement, dispute, seat, person, actor);
        });
        verb("propose-members", NEGOTIATOR, (dispute, fields) -> {
            List<Candidate> members = fields.texts("members").stream().map(Candidate::named).toList();
            Candidate chair = Candidate.named(fields.text("chair"));
            return (use, agreement, actor) -> use.appointments().proposeMembers(agreement, dispute, members, chair, actor);
        });
        verb("appoint-members", APPOINTING_AUTHORITY, (dispute, fields) -> {
            List<Candidate> members = fields.texts("members").stream().map(Candidate::named).toList();
            Candidate chair = Candidate.named(fields.text("chair"));
            return (use, agreement, actor) -> use.appointments().appointMembers(agreement, dispute, members, chair, actor);
        });
        verb("accept-appointment", NEGOTIATOR, (dispute, fields) -> {
            String declaration = fields.optionalText("declaration");
            return (use, agreement, actor) -> use.appointments()
                    .accept(agreement, dispute, declaration == null ? DECLARATION : declaration, actor);
        });
        verb("refuse-appointment", NEGOTIATOR, (dispute, fields) -> {
            String reason = fields.optionalText("reason");
            return (use, agreement, actor) -> use.appointments().refuse(agreement, dispute, reason, actor);
        });
    }

    private void challenges() {
        verb("challenge", NEGOTIATOR, (dispute, fields) -> {
            String person = fields.text("person");
            String ground = fields.text("ground");
            LocalDate knownOn = fields.optionalDay("knownOn");
            return (use, agreement, actor) -> use.challenges().challenge(agreement, dispute, person(use, person), ground, knownOn, actor);
        });
        verb("step-down", NEGOTIATOR, (dispute, fields) ->
                (use, agreement, actor) -> use.challenges().stepDown(agreement, dispute, actor));
        verb("agree-challenge", NEGOTIATOR, (dispute, fields) -> {
            String person = fields.text("person");
            return (use, agreement, actor) -> use.challenges().agree(agreement, dispute, person(use, person), actor);
        });
        verb("decide-challenge", APPOINTING_AUTHORITY, (dispute, fields) -> {
            String person = fields.text("person");
            boolean upheld = fields.flag("upheld", false);
            return (use, agreement, actor) -> use.challenges().decide(agreement, dispute, person(use, person), upheld, actor);
        });
    }

    private void chair() {
        verb("intake", Role.CHAIR, (dispute, fields) -> {
            String text = fields.text("text");
            return (use, agreement, actor) -> use.chairing().intake(agreement, dispute, text, actor);
        });
        verb("session", Role.CHAIR, (dispute, fields) -> {
            Audience with = fields.oneOf("with", Audience.class);
            String note = fields.text("note");
            return (use, agreement, actor) -> use.chairing().session(agreement, dispute, with, note, actor);
        });
        verb("propose-settlement", Role.CHAIR, (dispute, fields) -> {
            String text = fields.text("text");
            List<PromisedCommitment> commitments = AgreementReader.commitments(fields, "commitments");
            Map<String, Disposal> dispose = DisputeVerbs.dispose(fields);
            return (use, agreement, actor) -> use.chairing().proposeSettlement(agreement, dispute, text, commitments, dispose, actor);
        });
        verb("answer-proposal", NEGOTIATOR, (dispute, fields) -> {
            boolean accepted = fields.flag("accepted", false);
            String reason = fields.optionalText("reason");
            return (use, agreement, actor) -> use.chairing().answerProposal(agreement, dispute, accepted, reason, actor);
        });
        verb("extend-conclusion", NEGOTIATOR, (dispute, fields) -> {
            TermLength period = fields.length("period");
            return (use, agreement, actor) -> use.chairing().extendConclusion(agreement, dispute, period, actor);
        });
        verb("conclude", Role.CHAIR, (dispute, fields) -> {
            Conclusion outcome = fields.oneOf("outcome", Conclusion.class);
            String text = fields.optionalText("text");
            List<PromisedCommitment> commitments = AgreementReader.commitments(fields, "commitments");
            Map<String, Disposal> dispose = DisputeVerbs.dispose(fields);
            return (use, agreement, actor) -> use.chairing().conclude(agreement, dispute, outcome, text, commitments, dispose, actor);
        });
    }

    private void experts() {
        verb("propose-question", NEGOTIATOR, (dispute, fields) -> {
            String text = fields.text("text");
            return (use, agreement, actor) -> use.advising().putQuestion(agreement, dispute, text, actor);
        });
        verb("extend-advice-term", NEGOTIATOR, (dispute, fields) -> {
            LocalDate until = fields.day("until");
            return (use, agreement, actor) -> use.advising().extendTerm(agreement, dispute, until, actor);
        });
        verb("hearing", Role.EXPERT, (dispute, fields) -> {
            String note = fields.optionalText("note");
            return (use, agreement, actor) -> {
                if (use.advicesSeen().view(agreement, dispute, actor).isPresent()) {
                    use.arbitration().hear(agreement, dispute, note, actor);
                } else {
                    use.advising().hearing(agreement, dispute, note, actor);
                }
            };
        });
        verb("send-draft", Role.EXPERT, (dispute, fields) -> {
            String text = fields.text("text");
            return (use, agreement, actor) -> use.advising().sendDraft(agreement, dispute, text, actor);
        });
        verb("comment", NEGOTIATOR, (dispute, fields) -> {
            String text = fields.text("text");
            return (use, agreement, actor) -> use.advising().comment(agreement, dispute, text, actor);
        });
        verb("advise", Role.EXPERT, (dispute, fields) -> {
            String text = fields.text("text");
            List<PromisedCommitment> commitments = AgreementReader.commitments(fields, "commitments");
            Map<String, Disposal> dispose = DisputeVerbs.dispose(fields);
            return (use, agreement, actor) -> use.advising().advise(agreement, dispute, text, commitments, dispose, actor);
        });
    }

    /** Null where the file names none. */
    private static Seat seat(Fields fields) {
        String seat = fields.optionalText("seat");
        if (seat == null) {
            return null;
        }
        return Seat.parse(seat).orElseGet(() -> {
            fields.mistake("seat", "oneOf", seat, "CHAIR, SINGLE, CLAIMANT, RESPONDENT, PRESIDING, MEMBER-1, SECRETARY-1");
            return null;
        });
    }

    private static PersonId person(UseCases use, String name) {
        return use.people().byName(null, name).orElseThrow(() -> new NotFound("person", name));
    }

    private interface AboutDispute {

        Act read(String dispute, Fields fields);
    }

    private void verb(String name, Role role, AboutDispute read) {
        Function<Fields, Act> act = fields -> read.read(fields.text("dispute"), fields);
        verbs.put(name, new Verb(name, role, act));
    }
}
