package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.proceedings.Advising;
import nl.wederkerig.proceedings.Appointments;
import nl.wederkerig.proceedings.Audience;
import nl.wederkerig.proceedings.Candidate;
import nl.wederkerig.proceedings.Chairing;
import nl.wederkerig.proceedings.Challenges;
import nl.wederkerig.proceedings.Conclusion;
import nl.wederkerig.proceedings.ProcedureView;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.appointment.AppointmentAnswers;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Does in a procedure what a form asks, by the use case that does it. */
@Component
class ProcedureActDesk {

    private final Appointments appointments;
    private final Challenges challenges;
    private final Chairing chair;
    private final Advising commission;
    private final ChallengeDay challengeDay;
    private final Dates dates;

    ProcedureActDesk(@Lazy Appointments appointments, @Lazy Challenges challenges, @Lazy Chairing chair, @Lazy Advising commission,
            ChallengeDay challengeDay, Dates dates) {
        this.appointments = appointments;
        this.challenges = challenges;
        this.chair = chair;
        this.commission = commission;
        this.challengeDay = challengeDay;
        this.dates = dates;
    }

    /** What a party says to a proposal. */
    enum Answer {
        ACCEPT, REJECT
    }

    /** In which dispute, and who acts. */
    record In(AgreementId agreement, DisputeView dispute, ProcedureView procedure, Actor actor) {

        String key() {
            return dispute.key();
        }
    }

    /** Reads what the form asks to do, and gathers what cannot be read in the fields; nothing is done before it is run. */
    Runnable read(ProcedureActPage page, In in, FormFields fields) {
        return switch (page) {
            case NOMINATE, PROPOSE_MEMBERS, NAME_SECRETARY, CHALLENGE, AGREE_TO_CHALLENGE, STEP_DOWN -> seats(page, in, fields);
            case INTAKE, SESSION, PROPOSE_SETTLEMENT, ANSWER_PROPOSAL, EXTEND_CONCLUSION, CONCLUDE -> chair(page, in, fields);
            default -> commission(page, in, fields);
        };
    }

    private Runnable seats(ProcedureActPage page, In in, FormFields fields) {
        return switch (page) {
            case NOMINATE -> {
                Seat seat = Seat.parse(fields.text("seat")).orElseGet(() -> ProcedureActModel.onlySeat(in.procedure(), in.actor()));
                Candidate wanted = AppointmentAnswers.candidate(fields);
                yield () -> appointments.nominate(in.agreement(), in.key(), seat, wanted, in.actor());
            }
            case PROPOSE_MEMBERS -> {
                List<Candidate> members = AppointmentAnswers.members(fields);
                Candidate first = AppointmentAnswers.chair(fields);
                yield () -> appointments.proposeMembers(in.agreement(), in.key(), members, first, in.actor());
            }
            case NAME_SECRETARY -> {
                Candidate wanted = AppointmentAnswers.candidate(fields);
                Seat free = new Seat(Seat.Kind.SECRETARY, secretaries(in.procedure()) + 1);
                yield () -> appointments.appoint(in.agreement(), in.key(), free, wanted, in.actor());
            }
            case CHALLENGE -> {
                PersonId person = person(fields);
                LocalDate knownOn = fields.text("knownOn") == null && challengeDay.needed(in.procedure(), person)
                        ? fields.wrong("knownOn", "form.day") : fields.day("knownOn");
                yield () -> challenges.challenge(in.agreement(), in.key(), person, fields.text("ground"), knownOn, in.actor());
            }
            case AGREE_TO_CHALLENGE -> {
                PersonId person = person(fields);
                yield () -> challenges.agree(in.agreement(), in.key(), person, in.actor());
            }
            default -> () -> challenges.stepDown(in.agreement(), in.key(), in.actor());
        };
    }

    private static int secretaries(ProcedureView procedure) {
        return procedure.seats().stream().filter(seat -> seat.seat().kind() == Seat.Kind.SECRETARY).mapToInt(seat -> seat.seat().number())
                .max().orElse(0);
    }

    private static PersonId person(FormFields fields) {
        String chosen = fields.text("person");
        return chosen != null && chosen.matches("[0-9a-f-]{36}") ? new PersonId(UUID.fromString(chosen))
                : fields.wrong("person", "form.choice");
    }

    private Runnable chair(ProcedureActPage page, In in, FormFields fields) {
        return switch (page) {
            case INTAKE -> () -> chair.intake(in.agreement(), in.key(), fields.text("text"), in.actor());
            case SESSION -> {
                Audience with = fields.chosen("with", Audience.class);
                yield () -> chair.session(in.agreement(), in.key(), with, fields.text("note"), in.actor());
            }
            case PROPOSE_SETTLEMENT -> {
                List<PromisedCommitment> promised = NewCommitmentsForm.read(in.dispute(), fields, dates.today());
                Map<String, Disposal> dispose = DisposalForm.read(in.dispute(), fields, dates.today());
                String text = fields.needed("text", "proceedings.required");
                yield () -> chair.proposeSettlement(in.agreement(), in.key(), text, promised, dispose, in.actor());
            }
            case ANSWER_PROPOSAL -> {
                Answer answer = fields.chosen("answer", Answer.class);
                yield () -> chair.answerProposal(in.agreement(), in.key(), answer == Answer.ACCEPT, fields.text("reason"), in.actor());
            }
            case EXTEND_CONCLUSION -> {
                TermLength by = fields.text("by") == null ? fields.wrong("by", "form.length") : fields.length("by");
                yield () -> chair.extendConclusion(in.agreement(), in.key(), by, in.actor());
            }
            default -> {
                Conclusion conclusion = fields.chosen("outcome", Conclusion.class);
                Map<String, Disposal> dispose = conclusion == Conclusion.NO_RESULT ? Map.of()
                        : DisposalForm.read(in.dispute(), fields, dates.today());
                List<PromisedCommitment> promised = NewCommitmentsForm.read(in.dispute(), fields, dates.today());
                yield () -> chair.conclude(in.agreement(), in.key(), conclusion, fields.text("text"), promised, dispose, in.actor());
            }
        };
    }

    private Runnable commission(ProcedureActPage page, In in, FormFields fields) {
        return switch (page) {
            case PUT_QUESTION -> () -> commission.putQuestion(in.agreement(), in.key(), fields.text("text"), in.actor());
            case HEARING -> () -> commission.hearing(in.agreement(), in.key(), fields.text("note"), in.actor());
            case SEND_DRAFT -> () -> commission.sendDraft(in.agreement(), in.key(), fields.text("text"), in.actor());
            case COMMENT -> () -> commission.comment(in.agreement(), in.key(), fields.text("text"), in.actor());
            case EXTEND_ADVICE -> {
                LocalDate until = fields.text("until") == null ? fields.wrong("until", "form.day") : fields.day("until");
                yield () -> commission.extendTerm(in.agreement(), in.key(), until, in.actor());
            }
            default -> {
                Map<String, Disposal> dispose = DisposalForm.read(in.dispute(), fields, dates.today());
                List<PromisedCommitment> promised = NewCommitmentsForm.read(in.dispute(), fields, dates.today());
                String text = fields.needed("text", "proceedings.required");
                yield () -> commission.advise(in.agreement(), in.key(), text, promised, dispose, in.actor());
            }
        };
    }
}
