package nl.wederkerig.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.meeting.ConclusionView;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.PointView;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** The meetings about an agreement as verbs, as far as who exports may see them: only what was spoken of about this agreement (T1). */
final class WrittenMeetings {

    private final UseCases use;
    private final DossierHistory history;
    private final WrittenAgreement written;
    private final AgreementId agreement;
    private final Actor actor;

    WrittenMeetings(UseCases use, DossierHistory history, WrittenAgreement written, AgreementId agreement, Actor actor) {
        this.use = use;
        this.history = history;
        this.written = written;
        this.agreement = agreement;
        this.actor = actor;
    }

    /** In the format the agreement is the first point of the agenda: of whom it is not, nobody can plan such a meeting. */
    List<Dated> acts(Set<OrganisationId> parties) {
        List<Dated> acts = new ArrayList<>();
        int number = 0;
        for (MeetingId meeting : use.meetings().about(agreement, actor)) {
            Told told = new Told(meeting, "overleg-" + (number + 1));
            if (parties.contains(told.view.convenedBy())) {
                acts.addAll(told.acts());
                number++;
            }
        }
        return acts;
    }

    /** One meeting under the key that the file gives it. */
    private final class Told {

        private final MeetingId id;
        private final String key;
        private final MeetingView view;
        private final List<PointView> points;
        private final List<ConclusionView> conclusions;
        private final List<RecordedEvent> events;

        Told(MeetingId id, String key) {
            this.id = id;
            this.key = key;
            this.view = use.meetings().get(id, actor);
            List<PointView> about = view.points().stream().filter(each -> agreement.equals(each.agreement())).toList();
            PointView first = about.stream().filter(each -> each.title().equals(view.title()) && each.commitment() == null && each.dispute() == null)
                    .findFirst().orElse(null);
            this.points = about.stream().filter(each -> each != first).toList();
            this.conclusions = use.conclusions().of(id, actor).stream().filter(each -> agreement.equals(each.agreement())).toList();
            this.events = history.after(id.dossier(), 0);
        }

        List<Dated> acts() {
            Stream<Dated> recorded = events.stream().filter(event -> event.person() != null).flatMap(event -> verbs(event).filter(Objects::nonNull)
                    .map(verb -> Dated.of(event.effectiveAt(), written.code(event.organisation()), verb)));
            Stream<Dated> notes = use.notes().told(id, actor).entrySet().stream().map(
                    note -> Dated.of(note.getValue().at(), written.code(note.getKey()), verb("write-note", "text", note.getValue().text())));
            return Stream.concat(recorded, notes).toList();
        }

        private Stream<Map<String, Object>> verbs(RecordedEvent event) {
            return switch (event.type()) {
                case "MeetingPlanned" -> Stream.of(planned());
                case "DelegationNamed" -> Stream.of(isLast(event) ? delegation(event.organisation()) : null);
                case "AgendaSet" -> isLast(event) ? points.stream().filter(each -> each.putBy().equals(event.organisation())).map(this::point) : Stream.empty();
                case "ConclusionRecorded" -> Stream.of(recorded(event));
                case "MeetingCancelled" -> Stream.of(verb("cancel-meeting"));
                case "MeetingClosed" -> Stream.of(verb("close-meeting"));
                case "ConclusionConfirmed" -> Stream.of(number(event) == null ? null : verb("confirm-conclusion", "number", number(event)));
                case "ConclusionReadOtherwise" -> Stream.of(readOtherwise(event));
                case "ReportedBack" -> Stream.of(reported(event));
                default -> Stream.empty();
            };
        }

        /** With all that were invited in the end, on the day on which it was held in the end: the format has no verbs for the way there. */
        private Map<String, Object> planned() {
            List<String> with = events.stream().filter(event -> List.of("MeetingPlanned", "MeetingInvited").contains(event.type()))
                    .flatMap(event -> ((List<?>) event.payload().get("to")).stream()).map(each -> new OrganisationId(each.toString()))
                    .filter(each -> !each.equals(convenedBy())).distinct().map(written::code).toList();
            Map<String, Object> verb = verb("plan-meeting", "kind", view.kind().name(), "title", view.title(), "meetingOn", view.day().toString(),
                    "place", view.place());
            verb.put("with", with);
            return verb;
        }

        private OrganisationId convenedBy() {
            return events.get(0).organisation();
        }

        /** Whether the organisation did the same no more: what stands is what it did last. */
        private boolean isLast(RecordedEvent event) {
            return events.stream().filter(each -> each.type().equals(event.type()) && Objects.equals(each.organisation(), event.organisation()))
                    .reduce((before, after) -> after).filter(last -> last.sequence() == event.sequence()).isPresent();
        }

        private Map<String, Object> delegation(OrganisationId party) {
            List<String> people = view.delegations().stream().filter(each -> each.party().equals(party))
                    .map(each -> each.office() == null ? each.name() : each.name() + ", " + each.office()).toList();
            Map<String, Object> verb = verb("name-delegation");
            verb.put("people", people);
            return people.isEmpty() ? null : verb;
        }

        private Map<String, Object> point(PointView point) {
            return verb("put-on-agenda", "title", point.title(), "commitment", point.commitment(), "dispute", point.dispute());
        }

        private Map<String, Object> recorded(RecordedEvent event) {
            return conclusion(event).stream().map(each -> verb("record-conclusion", "text", each.text(), "obligor", written.code(each.obligor()),
                    "due", each.due().toString())).findFirst().orElse(null);
        }

        private Map<String, Object> readOtherwise(RecordedEvent event) {
            return conclusion(event).stream().flatMap(each -> each.answers().stream())
                    .filter(answer -> answer.party().equals(event.organisation()) && answer.reading() != null)
                    .map(answer -> verb("read-conclusion-otherwise", "number", number(event), "text", answer.reading())).findFirst().orElse(null);
        }

        private Map<String, Object> reported(RecordedEvent event) {
            return use.reporting().told(id, event.organisation(), actor).map(text -> verb("report-back", "text", text)).orElse(null);
        }

        /** None for one that is about another dossier, or was taken back. */
        private List<ConclusionView> conclusion(RecordedEvent event) {
            return conclusions.stream().filter(each -> Objects.equals(each.number(), event.payload().get("number"))).toList();
        }

        /** As it is counted in the file, where only those about this agreement are. */
        private Integer number(RecordedEvent event) {
            List<ConclusionView> found = conclusion(event);
            return found.isEmpty() ? null : conclusions.indexOf(found.get(0)) + 1;
        }

        private Map<String, Object> verb(String name, Object... fields) {
            Map<String, Object> verb = WrittenEvents.verb(name, "meeting", key);
            verb.putAll(WrittenAgreement.mapping(fields));
            return verb;
        }
    }
}
