package nl.wederkerig.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.meeting.ConclusionStanding;
import nl.wederkerig.meeting.MeetingStatus;
import nl.wederkerig.proceedings.OutcomeKind;
import nl.wederkerig.signing.CabinetDecisionKind;
import nl.wederkerig.signing.CabinetStatus;
import nl.wederkerig.signing.RoundStatus;

/** Reads the expectations of a file. */
final class ExpectationReader {

    private final List<Expectation.Check> checks = new ArrayList<>();

    private ExpectationReader() {}

    static List<Expectation> expectations(Fields top) {
        List<Expectation> expectations = new ArrayList<>();
        Instant latest = Instant.MIN;
        for (Fields fields : top.mappings("expect")) {
            ExpectationReader reader = new ExpectationReader();
            Instant at = fields.moment("on");
            reader.read(fields);
            fields.close();
            if (at == null) {
                continue;
            }
            if (at.isBefore(latest)) {
                fields.mistake("on", "order");
            }
            latest = at;
            expectations.add(new Expectation(fields.line(), at, reader.checks));
        }
        return expectations;
    }

    private void read(Fields fields) {
        fields.mapping("agreement").ifPresent(this::agreement);
        fields.mapping("commitments").ifPresent(keys -> keys.keys().forEach(
                key -> keys.mapping(key).ifPresent(found -> commitment(key, found))));
        fields.mapping("disputes").ifPresent(keys -> keys.keys().forEach(
                key -> keys.mapping(key).ifPresent(found -> dispute(key, found))));
        fields.mapping("meetings").ifPresent(keys -> keys.keys().forEach(
                key -> keys.mapping(key).ifPresent(found -> meeting(key, found))));
        fields.mapping("rooms").ifPresent(sides -> sides.keys().forEach(
                side -> sides.mapping(side).ifPresent(found -> room(side, found))));
        fields.mapping("checklists").ifPresent(codes -> codes.keys().forEach(
                code -> codes.mapping(code).ifPresent(found -> checklist(code, found))));
        fields.mapping("cabinet").ifPresent(this::cabinet);
        equal(fields, "escalationLevel", "", fields.optionalNumber("escalationLevel"), DossierState::escalationLevel);
        codes(fields, "holder", "", DossierState::holder);
        fields.mapping("openTasks").ifPresent(this::openTasks);
        if (fields.has("events")) {
            checks.add(new Expectation.Check(fields.line(), "events", fields.texts("events"), DossierState::events, true));
        }
        equal(fields, "remindersSent", "", fields.optionalNumber("remindersSent"), DossierState::remindersSent);
    }

    private void agreement(Fields fields) {
        oneOf(fields, "status", "agreement.", AgreementStatus.class, DossierState::status);
        day(fields, "negotiationTermEndsOn", "agreement.", DossierState::negotiationTermEndsOn);
        equal(fields, "currentTextVersion", "agreement.", fields.optionalNumber("currentTextVersion"), DossierState::currentTextVersion);
        day(fields, "inForceOn", "agreement.", DossierState::inForceOn);
        codes(fields, "signedBy", "agreement.", DossierState::signedBy);
        oneOf(fields, "roundStatus", "agreement.", RoundStatus.class, DossierState::roundStatus);
        fields.close();
    }

    private void commitment(String key, Fields fields) {
        String path = "commitments." + key + ".";
        Part<DossierState.CommitmentState> part = get -> state -> state.commitment(key).map(get).orElse(null);
        oneOf(fields, "status", path, CommitmentStatus.class, part.of(DossierState.CommitmentState::status));
        day(fields, "due", path, part.of(DossierState.CommitmentState::due));
        day(fields, "firstDue", path, part.of(DossierState.CommitmentState::firstDue));
        equal(fields, "overdue", path, fields.optionalFlag("overdue"), part.of(DossierState.CommitmentState::overdue));
        equal(fields, "extensions", path, fields.optionalNumber("extensions"), part.of(DossierState.CommitmentState::extensions));
        codes(fields, "awaiting", path, part.of(DossierState.CommitmentState::awaiting));
        fields.close();
    }

    private void dispute(String key, Fields fields) {
        String path = "disputes." + key + ".";
        Part<DossierState.DisputeState> part = get -> state -> state.dispute(key).map(get).orElse(null);
        oneOf(fields, "stage", path, DisputeStage.class, part.of(DossierState.DisputeState::stage));
        oneOf(fields, "procedure", path, Procedure.class, part.of(DossierState.DisputeState::procedure));
        day(fields, "consultationEndsOn", path, part.of(DossierState.DisputeState::consultationEndsOn));
        equal(fields, "suspended", path, fields.optionalFlag("suspended"), part.of(DossierState.DisputeState::suspended));
        day(fields, "outcomeDueOn", path, part.of(DossierState.DisputeState::outcomeDueOn));
        oneOf(fields, "force", path, OutcomeForce.class, part.of(DossierState.DisputeState::force));
        oneOf(fields, "outcome", path, OutcomeKind.class, part.of(DossierState.DisputeState::outcome));
        fields.mapping("seats").ifPresent(seats -> {
            seats.keys().forEach(seat -> equal(seats, seat, path + "seats.", seats.text(seat),
                    state -> state.dispute(key).map(found -> found.seats().get(seat)).orElse(null)));
            seats.close();
        });
        fields.close();
    }

    private void meeting(String key, Fields fields) {
        String path = "meetings." + key + ".";
        Part<DossierState.MeetingState> part = get -> state -> state.meeting(key).map(get).orElse(null);
        oneOf(fields, "status", path, MeetingStatus.class, part.of(DossierState.MeetingState::status));
        fields.mapping("conclusions").ifPresent(numbers -> {
            numbers.keys().forEach(number -> oneOf(numbers, number, path + "conclusions.", ConclusionStanding.class,
                    part.of(found -> found.conclusions().get(number))));
            numbers.close();
        });
        fields.close();
    }

    private void room(String side, Fields fields) {
        String path = "rooms." + side + ".";
        Part<DossierState.RoomState> part = get -> state -> state.room(side).map(get).orElse(null);
        equal(fields, "notes", path, fields.optionalNumber("notes"), part.of(DossierState.RoomState::notes));
        equal(fields, "documents", path, fields.optionalNumber("documents"), part.of(DossierState.RoomState::documents));
        equal(fields, "common", path, fields.optionalText("common"), part.of(DossierState.RoomState::common));
        equal(fields, "proposed", path, fields.optionalText("proposed"), part.of(DossierState.RoomState::proposed));
        fields.close();
    }

    private void checklist(String code, Fields fields) {
        String path = "checklists." + code + ".";
        Part<DossierState.ChecklistState> part = get -> state -> state.checklist(code).map(get).orElse(null);
        equal(fields, "answered", path, fields.optionalNumber("answered"), part.of(DossierState.ChecklistState::answered));
        equal(fields, "open", path, fields.optionalNumber("open"), part.of(DossierState.ChecklistState::open));
        fields.close();
    }

    private void cabinet(Fields fields) {
        oneOf(fields, "status", "cabinet.", CabinetStatus.class, DossierState::cabinetStatus);
        oneOf(fields, "decision", "cabinet.", CabinetDecisionKind.class, DossierState::cabinetDecision);
        fields.close();
    }

    private void openTasks(Fields fields) {
        fields.keys().forEach(code -> checks.add(new Expectation.Check(
                fields.line(), "openTasks." + code, fields.texts(code).stream().sorted().toList(),
                state -> state.openTasks(code), false)));
    }

    private <E extends Enum<E>> void oneOf(Fields fields, String key, String path, Class<E> type, Function<DossierState, Object> found) {
        E expected = fields.optionalOneOf(key, type);
        equal(fields, key, path, expected == null ? null : expected.name(), found);
    }

    private void day(Fields fields, String key, String path, Function<DossierState, Object> found) {
        LocalDate expected = fields.optionalDay(key);
        equal(fields, key, path, expected, found);
    }

    private void codes(Fields fields, String key, String path, Function<DossierState, Object> found) {
        if (fields.has(key)) {
            Set<String> expected = new TreeSet<>(fields.texts(key));
            checks.add(new Expectation.Check(fields.line(), path + key, expected,
                    state -> found.apply(state) instanceof Set<?> set ? new TreeSet<>(set) : null, false));
        }
    }

    private void equal(Fields fields, String key, String path, Object expected, Function<DossierState, Object> found) {
        if (expected != null) {
            checks.add(new Expectation.Check(fields.line(), path + key, expected, found, false));
        }
    }

    /** A part of the state, such as one commitment, of which a value is looked at; null where the part is not there. */
    private interface Part<P> {

        Function<DossierState, Object> of(Function<P, Object> get);
    }
}
