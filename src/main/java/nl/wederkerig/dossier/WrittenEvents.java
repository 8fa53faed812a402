package nl.wederkerig.dossier;

import static nl.wederkerig.dossier.WrittenAgreement.mapping;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.wederkerig.agreement.AgreementDossiers.Revision;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.TextVersionView;
import nl.wederkerig.party.People;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.signing.SigningRoundView;
import nl.wederkerig.signing.SigningRoundView.Deliberation;
import nl.wederkerig.signing.SigningRoundView.Referral;
import nl.wederkerig.signing.SigningRoundView.Signer;

/** The acts of people in the record, as verbs; what followed from them by itself follows again in an import. */
final class WrittenEvents {

    private static final Map<String, String> JOINT = Map.of(
            "SUSPEND_TERM", "suspend-term", "RESUME_TERM", "resume-term", "EXTEND_TERM", "extend-term",
            "DECLARE_DEADLOCK", "declare-deadlock", "ABANDON", "abandon", "OPEN_AMENDMENT", "accept-amendment",
            "TERMINATE", "terminate", "BEGIN_ADVICE", "begin-advice");

    private final WrittenAgreement written;
    private final AgreementView view;
    private final List<TextVersionView> texts;
    private final List<SigningRoundView> rounds;
    private final List<Revision> revisions;
    private final People people;
    private final WrittenDisputes disputes;
    private final WrittenArbitration arbitration;
    private final WrittenMembership membership;
    private final WrittenChecklists checklists;
    private final WrittenTimetable timetable;

    WrittenEvents(
            WrittenAgreement written, AgreementView view, List<TextVersionView> texts, List<SigningRoundView> rounds,
            List<Revision> revisions, People people, WrittenDisputes disputes, WrittenArbitration arbitration,
            WrittenMembership membership, WrittenChecklists checklists, WrittenTimetable timetable) {
        this.written = written;
        this.view = view;
        this.texts = texts;
        this.rounds = rounds;
        this.revisions = revisions;
        this.people = people;
        this.disputes = disputes;
        this.arbitration = arbitration;
        this.membership = membership;
        this.checklists = checklists;
        this.timetable = timetable;
    }

    Optional<Map<String, Object>> act(RecordedEvent event) {
        if (event.person() == null) {
            return Optional.empty();
        }
        return verb(event).map(verb -> {
            Map<String, Object> act = event.organisation() == null
                    ? mapping("on", moment(event), "as", people.byId(event.person()).name())
                    : mapping("on", moment(event), "by", written.code(event.organisation()), "as", as(event));
            act.putAll(verb);
            return act;
        });
    }

    private Optional<Map<String, Object>> verb(RecordedEvent event) {
        Map<String, Object> payload = event.payload();
        return Optional.ofNullable(switch (event.type()) {
            case "ArrangementAccepted" -> verb("accept-arrangement", "asRole", asRole(event));
            case "ArrangementChanged" -> verb("change-arrangement", "arrangement", written.arrangement(revision(payload).arrangement()));
            case "TimetableChanged" -> timetable(revision(payload));
            case "CoSigningFoundNotNeeded" -> verb("record-cosigning-not-needed", "reason", payload.get("reason"));
            case "TextProposed" -> proposed("propose-text", event);
            case "TextAccepted" -> verb("accept-text", "version", payload.get("version"), "asRole", asRole(event));
            case "FinancialParagraphCompleted" -> check("complete-financial-paragraph", payload.get("paragraph"));
            case "UdoCheckCompleted" -> check("complete-udo-check", payload.get("check"));
            case "CheckAsked" -> verb("ask-check", "version", payload.get("version"));
            case "CheckAnswered" -> answer(payload);
            case "JointActConsented" -> joint(payload);
            case "ConstituencyDecided" -> verb("decide-constituency", "decision", payload.get("outcome"), "parts", payload.get("parts"));
            case "AmendmentProposed" -> proposed("propose-amendment", event);
            case "AgreementEvaluated" -> verb("evaluate", "text", payload.get("evaluation"));
            case "AgreementCompleted" -> verb("complete");
            case "EventRecorded" -> verb("record-event", "event", payload.get("event"));
            case "MemberConsultationOpened", "MemberVoted", "MemberConsultationWithdrawn" -> membership.verb(event);
            case "ChecklistItemAnswered" -> checklists.verb(event);
            case "DeadlineCorrected" -> CorrectionVerb.written(event);
            default -> WrittenFulfilment.verb(event, written::code).or(() -> timetable.verb(event, written::code))
                    .orElseGet(() -> event.payload().get("dispute") == null ? signing(event)
                            : Optional.ofNullable(disputes.verb(event)).orElseGet(() -> arbitration.verb(event)));
        });
    }

    private Map<String, Object> signing(RecordedEvent event) {
        Optional<Signer> signer = signer(event);
        return switch (event.type()) {
            case "Signed" -> signer.map(Signer::signed).map(signed -> verb("sign", "asRole", asRole(event),
                    "reservation", signed.reservation() == null ? null : signed.reservation().text(),
                    "ratifyBy", event.payload().get("ratifyBy"), "document", signed.document())).orElse(null);
            case "ReservationLifted" -> verb("ratify", "asRole", asRole(event));
            case "Declined" -> signer.map(Signer::refused).map(refused -> verb(
                    refused.ofRatification() ? "refuse-ratification" : "decline", "asRole", asRole(event),
                    "ground", refused.ground(), "reason", refused.reason())).orElse(null);
            case "ReferralTabled" -> verb("table-referral");
            case "ReferralDiscussed" -> verb("discuss-referral", "note", deliberation(event).map(Deliberation::discussionNote).orElse(null));
            case "CabinetAgendaSet" -> deliberation(event).map(Deliberation::meetingOn)
                    .map(day -> verb("cabinet-agenda", "meetingOn", day.toString())).orElse(null);
            case "CabinetDecided" -> verb("cabinet-decide", "decision", event.payload().get("decision"), "conditions", event.payload().get("conditions"),
                    "note", deliberation(event).map(Deliberation::note).orElse(null), "term", event.payload().get("term"));
            default -> null;
        };
    }

    static Map<String, Object> verb(String name, Object... fields) {
        Map<String, Object> verb = new LinkedHashMap<>(Map.of("do", name));
        verb.putAll(mapping(fields));
        return verb;
    }

    /** An empty list is said: what is left out stays as it was. */
    private Map<String, Object> timetable(Revision revision) {
        Map<String, Object> verb = verb("change-timetable");
        verb.put("timetable", written.timetable(revision.timetable()));
        verb.put("whatIfs", written.whatIfs(revision.whatIfs()));
        return verb;
    }

    /** What was filled in, as the record has it. */
    private static Map<String, Object> check(String name, Object filledIn) {
        Map<String, Object> act = verb(name);
        ((Map<?, ?>) filledIn).forEach((field, value) -> {
            if (value != null) {
                act.put((String) field, value instanceof Map<?, ?> amounts ? euros(amounts) : value);
            }
        });
        return act;
    }

    private static Map<String, Object> euros(Map<?, ?> amounts) {
        Map<String, Object> written = new TreeMap<>();
        amounts.forEach((year, amount) -> written.put(year.toString(), new BigDecimal(amount.toString()).toPlainString()));
        return written;
    }

    private Map<String, Object> proposed(String verb, RecordedEvent event) {
        int version = ((Number) event.payload().get("version")).intValue();
        return text(version).map(text -> {
            Map<String, Object> act = verb(verb, "text", text.text());
            act.put("commitments", written.commitments(text.commitments()));
            return act;
        }).orElse(null);
    }

    private Optional<TextVersionView> text(int version) {
        return texts.stream().filter(text -> text.version() == version).findFirst();
    }

    private Map<String, Object> answer(Map<String, Object> payload) {
        return view.priorChecks().stream()
                .filter(check -> Objects.equals(check.version(), payload.get("version")) && check.answeredAt() != null)
                .findFirst()
                .map(check -> {
                    Map<String, Object> act = verb("answer-check");
                    act.put("objection", check.objection());
                    act.putAll(mapping("ground", check.ground(), "wording", check.wording()));
                    return act;
                })
                .orElse(null);
    }

    private static Map<String, Object> joint(Map<String, Object> payload) {
        String act = (String) payload.get("act");
        Map<?, ?> fields = payload.get("fields") instanceof Map<?, ?> given ? given : Map.of();
        return verb(JOINT.get(act), "until", fields.get("until"), "period", fields.get("period"),
                "milestone", fields.get("milestone"), "reason", payload.get("reason"));
    }

    private Revision revision(Map<String, Object> payload) {
        int number = ((Number) payload.get("revision")).intValue();
        return revisions.stream().filter(revision -> revision.number() == number).findFirst().orElseThrow();
    }

    private Optional<Signer> signer(RecordedEvent event) {
        Object round = event.payload().get("round");
        return rounds.stream()
                .filter(each -> round == null || each.id().value().equals(UUID.fromString(round.toString())))
                .flatMap(each -> each.signers().stream())
                .filter(signer -> signer.party().organisation().value().equals(event.payload().get("party"))
                        && signer.party().role().name().equals(event.payload().get("as")))
                .filter(signer -> !event.type().equals("Declined") || signer.refused() != null)
                .findFirst();
    }

    private Optional<Deliberation> deliberation(RecordedEvent event) {
        return rounds.stream().flatMap(round -> round.referrals().stream())
                .filter(referral -> !referral.referredOn().isAfter(LocalDateTime.ofInstant(event.effectiveAt(), EffectiveTime.ZONE).toLocalDate()))
                .reduce((first, last) -> last)
                .map(Referral::deliberation);
    }

    private boolean partyTwice(OrganisationId organisation) {
        return view.parties().stream().map(PartyView::organisation).filter(organisation::equals).count() > 1;
    }

    private Object asRole(RecordedEvent event) {
        return partyTwice(event.organisation()) ? event.payload().get("as") : null;
    }

    /** Only where it matters who of an organisation did it. */
    private String as(RecordedEvent event) {
        PersonId person = event.person();
        return person != null && partyTwice(event.organisation()) ? people.byId(person).name() : null;
    }

    private static String moment(RecordedEvent event) {
        LocalDateTime local = LocalDateTime.ofInstant(event.effectiveAt(), EffectiveTime.ZONE);
        return local.toLocalTime().equals(LocalTime.NOON) ? local.toLocalDate().toString() : local.toString();
    }
}
