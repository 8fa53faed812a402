package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.meeting.Conclusions;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NewConclusion;
import nl.wederkerig.meeting.NewPoint;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.membership.OpenConsultation;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Road;

/** How operations about meetings, and about what members are asked, are called. */
final class MeetingCalls {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);
    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");
    private static final UUID NONE = new UUID(0, 0);

    private MeetingCalls() {}

    static void add() {
        Calls.reads("overlegLijst", "raadplegingLijst", "ledenberichtLijst");
        Calls.call("planOverleg", road -> road.on("2026-02-02"), VNG, Role.NEGOTIATOR);
        for (String each : List.of("overleg", "verzetOverleg", "nodigUit", "zegOverlegAf", "noemDelegatie", "agendeer", "annotatie", "schrijfAnnotatie",
                "agendavoorstelLijst")) {
            call(each, MeetingCalls::planned, VNG);
        }
        Calls.call("haalVanAgenda", MeetingCalls::planned, VNG, Role.NEGOTIATOR, "overleg", (Calls.Later) MeetingCalls::meeting,
                "punt", (Calls.Later) MeetingCalls::point);
        call("legConclusieVast", road -> planned(road).at(noon()), VNG);
        for (String each : List.of("conclusieLijst", "neemConclusieTerug", "sluitOverleg")) {
            call(each, MeetingCalls::concluded, VNG);
        }
        call("bevestigConclusie", MeetingCalls::closed, SZW);
        call("bevestigConclusies", MeetingCalls::closed, SZW);
        call("conclusie", MeetingCalls::concluded, VNG);
        call("neemConclusieOver", MeetingCalls::concludedOnPoint, VNG);
        call("leesConclusieAnders", MeetingCalls::closed, SZW);
        call("terugkoppeling", MeetingCalls::closed, VNG);
        call("koppelTerug", MeetingCalls::closed, VNG);
        ofMembers();
    }

    private static void ofMembers() {
        Calls.call("openRaadpleging", road -> road.opened().on("2026-02-10"), VNG, Role.NEGOTIATOR, "akkoord", Calls.AGREEMENT);
        for (String each : List.of("raadpleging", "stemLijst", "trekRaadplegingIn")) {
            Calls.call(each, MeetingCalls::consulted, VNG, Role.NEGOTIATOR, "raadpleging", (Calls.Later) MeetingCalls::consultation);
        }
        Calls.call("stem", MeetingCalls::consulted, UTRECHT, Role.NEGOTIATOR, "raadpleging", (Calls.Later) MeetingCalls::consultation);
    }

    private static void call(String operation, UnaryOperator<Road> road, OrganisationId organisation) {
        Calls.call(operation, road, organisation, Role.NEGOTIATOR, "overleg", (Calls.Later) MeetingCalls::meeting);
    }

    private static Instant noon() {
        return DAY.atTime(12, 0).atZone(EffectiveTime.ZONE).toInstant();
    }

    /** Of VNG and SZW, with a point about the agreement of the road. */
    static Road planned(Road road) {
        road.opened().on("2026-02-02").act(VNG, actor -> {
            MeetingId meeting = road.bean(Meetings.class).plan(new PlanMeeting(MeetingKind.OFFICIAL, "Ambtelijk overleg", DAY, LocalTime.of(10, 0), null,
                    List.of(VNG, SZW), null, 1), actor).get(0);
            road.bean(Meetings.class).putOnAgenda(meeting, List.of(new NewPoint("Stand", road.agreement(), null, null)), actor);
        });
        return road.on("2026-02-03");
    }

    static Road concluded(Road road) {
        return planned(road).at(noon()).act(VNG, actor -> road.bean(Conclusions.class).record(new MeetingId(meeting(road)),
                new NewConclusion(null, "SZW stuurt een planning", SZW, LocalDate.of(2026, 12, 1)), actor));
    }

    /** On the point about the agreement. */
    static Road concludedOnPoint(Road road) {
        return planned(road).at(noon()).act(VNG, actor -> road.bean(Conclusions.class).record(new MeetingId(meeting(road)),
                new NewConclusion(point(road), "SZW stuurt een planning", SZW, LocalDate.of(2026, 12, 1)), actor));
    }

    private static Road closed(Road road) {
        return concluded(road).act(VNG, actor -> road.bean(Conclusions.class).close(new MeetingId(meeting(road)), actor)).on("2026-02-23");
    }

    static Road consulted(Road road) {
        return road.opened().on("2026-02-10").act(VNG, actor -> road.bean(MemberConsultations.class).open(new OpenConsultation(road.agreement(), null,
                "Stemt u in met dit akkoord", null, null, TermLength.parse("P2W"), 50, List.of()), actor)).on("2026-02-12");
    }

    static UUID meeting(Road road) {
        return road.bean(Meetings.class).about(road.agreement(), Actor.system()).stream().map(MeetingId::value).findFirst().orElse(NONE);
    }

    static UUID point(Road road) {
        UUID meeting = meeting(road);
        return meeting.equals(NONE) ? NONE : road.bean(Meetings.class).get(new MeetingId(meeting), Actor.system()).points().get(0).id();
    }

    static UUID consultation(Road road) {
        return road.bean(MemberConsultations.class).of(road.agreement(), Actor.system()).stream().map(each -> each.id().value()).findFirst().orElse(NONE);
    }
}
