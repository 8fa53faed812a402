package nl.wederkerig.web.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.proceedings.AppointmentRequest;
import nl.wederkerig.proceedings.Appointments;
import nl.wederkerig.proceedings.Candidate;
import nl.wederkerig.proceedings.Challenges;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.web.FormFields;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives the answer that a form asks to give. */
@Component
public class AppointmentAnswers {

    /** Beside the chair; empty fields are left out. */
    public static final int MOST_MEMBERS = 4;
    /** The button with which a person says no. */
    static final String REFUSE = "weigeren";

    private final Appointments appointments;
    private final Challenges challenges;

    AppointmentAnswers(@Lazy Appointments appointments, @Lazy Challenges challenges) {
        this.appointments = appointments;
        this.challenges = challenges;
    }

    /** @return key of the message that tells what was done */
    String give(AppointmentRequest asked, FormFields fields, Actor actor) {
        switch (asked.kind()) {
            case ACCEPT -> {
                if (fields.form().has("antwoord", REFUSE)) {
                    appointments.refuse(asked.agreement(), asked.dispute(), fields.text("reason"), actor);
                    return "web.appointment.done.refused";
                }
                if (!fields.yes("independent")) {
                    fields.wrong("independent", "proceedings.declare");
                }
                fields.refuse();
                appointments.accept(asked.agreement(), asked.dispute(), fields.text("declaration"), actor);
            }
            case APPOINT -> {
                if (asked.seat().equals(Seat.COMMISSION)) {
                    List<Candidate> members = members(fields);
                    Candidate chair = chair(fields);
                    fields.refuse();
                    appointments.appointMembers(asked.agreement(), asked.dispute(), members, chair, actor);
                } else {
                    Candidate wanted = candidate(fields);
                    fields.refuse();
                    appointments.appoint(asked.agreement(), asked.dispute(), asked.seat(), wanted, actor);
                }
            }
            case DECIDE_CHALLENGE -> {
                Upheld decision = fields.chosen("decision", Upheld.class);
                fields.refuse();
                challenges.decide(asked.agreement(), asked.dispute(), asked.person().id(), decision == Upheld.UPHELD, actor);
            }
        }
        return "web.appointment.done." + asked.kind();
    }

    /** On a challenge. */
    enum Upheld {
        UPHELD, REJECTED
    }

    /** Somebody who is known, or another by name. */
    public static Candidate candidate(FormFields fields) {
        String known = fields.text("person");
        if (known == null && fields.text("name") == null) {
            fields.wrong("name", "proceedings.person-required");
        }
        return fields.text("name") == null && known != null && known.matches("[0-9a-f-]{36}")
                ? Candidate.known(new PersonId(UUID.fromString(known))) : Candidate.named(fields.text("name"));
    }

    /** Of a commission. */
    public static Candidate chair(FormFields fields) {
        if (fields.text("chair") == null) {
            fields.wrong("chair", "proceedings.person-required");
        }
        return Candidate.named(fields.text("chair"));
    }

    /** The names that were filled in, beside the chair's. */
    public static List<Candidate> members(FormFields fields) {
        List<Candidate> members = new ArrayList<>();
        for (int number = 1; number <= MOST_MEMBERS; number++) {
            String name = fields.text("member" + number);
            if (name != null) {
                members.add(Candidate.named(name));
            }
        }
        return members;
    }
}
