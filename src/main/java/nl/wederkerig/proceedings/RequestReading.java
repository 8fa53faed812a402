package nl.wederkerig.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what is asked of somebody about seats, over all dossiers, in a number of statements that does not grow with it. */
@Component
class RequestReading {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final String FOUND = """
            select s.id, s.proceedings_id, st.kind, a.id as agreement, a.reference, a.title, d.key, d.kind as dispute_kind, d.milestone, d.claimants, d.respondents, d.observers,
                   (select c.ground from proceedings_challenge c where c.seat_id = s.id and c.state in ('ANSWER', 'DECISION') limit 1) as ground
              from proceedings_step st
              join proceedings_seat s on s.proceedings_id = st.proceedings_id and lower(s.seat) = st.subject
              join agreement a on a.id = s.agreement_id
              join dispute d on d.agreement_id = s.agreement_id and d.key = s.dispute
             where (st.kind in ('APPOINT_CHAIR', 'APPOINT_ARBITER', 'APPOINT_MEMBERS', 'DECIDE_CHALLENGE')
                    and :authority and st.holders @> array[cast(:organisation as text)])
                or (st.kind = 'ACCEPT_APPOINTMENT' and s.person = :person)""";

    private static final String WITHOUT_ACCOUNT = """
            select distinct on (p.id) p.id, p.name, s.seat, st.last_day
              from proceedings_seat s
              join proceedings held on held.id = s.proceedings_id and held.ended_on is null
              join person p on p.active and (p.id = s.person or exists (select 1 from proceedings_nomination n
                                             where n.seat_id = s.id and s.state = 'NOMINATION' and p.id = any(n.persons)))
              left join proceedings_step st on st.proceedings_id = s.proceedings_id and st.subject = lower(s.seat)
                        and st.kind = 'ACCEPT_APPOINTMENT' and s.person = p.id
             where s.state <> 'DISSOLVED' and not exists (select 1 from account known where known.person_id = p.id)
             order by p.id, st.last_day nulls last""";

    private final JdbcClient jdbc;
    private final ProceedingsRepository all;
    private final SeatRepository seats;
    private final People people;
    private final HolidayTable holidays;

    RequestReading(JdbcClient jdbc, ProceedingsRepository all, SeatRepository seats, People people, HolidayTable holidays) {
        this.jdbc = jdbc;
        this.all = all;
        this.seats = seats;
        this.people = people;
        this.holidays = holidays;
    }

    List<UnknownToSignIn> withoutAccount() {
        return jdbc.sql(WITHOUT_ACCOUNT).query((row, number) -> new UnknownToSignIn(new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"), Seat.parse(row.getString("seat")).orElseThrow(), row.getObject("last_day", LocalDate.class))).list();
    }

    private record Row(
            UUID seat, UUID proceedings, StepKind step, AgreementId agreement, String reference, String title, String dispute, DisputeKind kind, String milestone,
            List<OrganisationId> claimants, List<OrganisationId> respondents, List<OrganisationId> observers, String ground) {}

    List<AppointmentRequest> of(Actor actor) {
        List<Row> rows = actor.isSystem() ? List.of() : jdbc.sql(FOUND)
                .param("authority", actor.organisation() != null && actor.has(Role.APPOINTING_AUTHORITY))
                .param("organisation", actor.organisation() == null ? "" : actor.organisation().value())
                .param("person", actor.organisation() == null ? actor.person().value() : NOBODY)
                .query(RequestReading::row).list();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Proceedings> proceedings = new HashMap<>();
        all.withSteps(rows.stream().map(row -> row.agreement().value()).distinct().toList()).forEach(each -> proceedings.put(each.getId(), each));
        Map<UUID, SeatHolding> holdings = seats.findByProceedingsIdIn(rows.stream().map(Row::proceedings).distinct().toList()).stream()
                .collect(Collectors.toMap(SeatHolding::getId, each -> each));
        Map<PersonId, PersonView> named = people.byIds(holdings.values().stream().flatMap(RequestReading::persons).collect(Collectors.toSet()));
        Holidays current = holidays.current();
        return rows.stream().map(row -> request(row, proceedings.get(row.proceedings()), holdings.get(row.seat()), named, current))
                .sorted(Comparator.comparing(AppointmentRequest::lastDay)).toList();
    }

    private static AppointmentRequest request(Row row, Proceedings proceedings, SeatHolding seat, Map<PersonId, PersonView> named, Holidays current) {
        OpenStep step = proceedings.step(row.step(), seat.seat().code());
        SeatView.Named person = seat.person() == null ? null : new SeatView.Named(seat.person(), named.get(seat.person()).name());
        return new AppointmentRequest(seat.getId(), kind(row.step()), row.agreement(), row.reference(), row.title(), row.dispute(), row.kind(), row.milestone(),
                proceedings.procedure(), seat.seat(), row.claimants(), row.respondents(), row.observers(), person,
                row.step() == StepKind.DECIDE_CHALLENGE ? row.ground() : null, names(seat.outOfTheQuestion(), named),
                names(seat.nominations().stream().flatMap(each -> each.persons().stream()).collect(Collectors.toSet()), named),
                step.lastDay(), step.end(current).derivation());
    }

    private static AppointmentRequest.Kind kind(StepKind step) {
        return switch (step) {
            case ACCEPT_APPOINTMENT -> AppointmentRequest.Kind.ACCEPT;
            case DECIDE_CHALLENGE -> AppointmentRequest.Kind.DECIDE_CHALLENGE;
            default -> AppointmentRequest.Kind.APPOINT;
        };
    }

    private static List<String> names(Set<PersonId> persons, Map<PersonId, PersonView> named) {
        return persons.stream().map(each -> named.get(each).name()).sorted().toList();
    }

    private static Stream<PersonId> persons(SeatHolding seat) {
        return Stream.of(Stream.ofNullable(seat.person()), seat.outOfTheQuestion().stream(),
                seat.nominations().stream().flatMap(each -> each.persons().stream())).flatMap(each -> each);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getObject("id", UUID.class), row.getObject("proceedings_id", UUID.class), StepKind.valueOf(row.getString("kind")),
                new AgreementId(row.getObject("agreement", UUID.class)), row.getString("reference"), row.getString("title"), row.getString("key"),
                DisputeKind.valueOf(row.getString("dispute_kind")), row.getString("milestone"), organisations(row, "claimants"), organisations(row, "respondents"),
                organisations(row, "observers"), row.getString("ground"));
    }

    private static List<OrganisationId> organisations(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(OrganisationId::new).toList();
    }
}
