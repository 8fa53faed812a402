package nl.wederkerig.web.agenda;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKey;
import nl.wederkerig.deadline.DeadlineReasons;
import nl.wederkerig.overview.Agenda;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.component.Texts;
import org.springframework.stereotype.Component;

/** Deadlines as the list shows them, in a number of statements that does not grow with them. */
@Component
class AgendaRows {

    private static final String ABOUT_ROUND = "sign,co-signature,co-sign-on-decision,ratify";

    private static final String DISPUTE = "dispute.";
    private static final Map<String, Set<String>> BY_ROLE = Map.of(
            "ASKED", Set.of("accept-appointment"), "CHAIR", Set.of("intake", "conclude"), "EXPERTS", Set.of("advise"), "RVS", Set.of("record-advice"),
            "ARBITERS", Set.of("decide-jurisdiction", "case-conference", "take-round", "issue-award", "issue-award-after-summons", "hold-hearing",
                    "lay-down", "correct-award"));

    private final DeadlineReasons reasons;
    private final OrganisationNames organisations;
    private final Texts texts;

    AgendaRows(DeadlineReasons reasons, OrganisationNames organisations, Texts texts) {
        this.reasons = reasons;
        this.organisations = organisations;
        this.texts = texts;
    }

    List<AgendaRow> of(List<Agenda.Entry> entries, Actor actor) {
        Map<DeadlineKey, Derivation> why = reasons.of(entries.stream().map(each -> each.live().deadline()).toList());
        OrganisationNames.Names names = names(entries);
        return entries.stream().map(each -> row(each, names, why, actor)).toList();
    }

    /** All who hold the deadlines; one statement. */
    OrganisationNames.Names names(List<Agenda.Entry> entries) {
        return organisations.of(entries.stream().flatMap(each -> each.live().deadline().holders().stream()).toList());
    }

    /** Who must act; null for nobody. */
    String holder(Agenda.Entry entry, OrganisationNames.Names names) {
        Deadline deadline = entry.live().deadline();
        return entry.toVote() != null ? texts.text("web.agreement.commitment.members-of", names.all(deadline.holders()))
                : deadline.holders().isEmpty() ? appointed(deadline.label())
                : entry.promised() != null && entry.promised().membersAsked()
                        ? texts.text("web.commitment.holder.with-members", names.all(deadline.holders())) : names.all(deadline.holders());
    }

    /** What else to know of a commitment that is due: that it is contested, and that a dispute about it runs (C5). */
    List<String> marks(Agenda.Entry entry) {
        Agenda.Promised promised = entry.promised();
        return promised == null ? List.of() : Stream.of(promised.contested() ? "web.agenda.contested" : null,
                promised.disputed() ? "web.commitment.disputed.plain" : null).filter(Objects::nonNull).map(texts::text).toList();
    }

    private AgendaRow row(Agenda.Entry entry, OrganisationNames.Names names, Map<DeadlineKey, Derivation> why, Actor actor) {
        Deadline deadline = entry.live().deadline();
        String url = url(entry, actor);
        return new AgendaRow(texts.text(label(entry)), entry.about(), marks(entry), url,
                entry.toVote() == null ? "/akkoorden/" + deadline.agreement() : url, entry.reference(), entry.title(),
                texts.text("web.agenda.kind." + deadline.kind()), deadline.lastDay(), entry.live().resumesOn(),
                holder(entry, names),
                isOwn(entry, actor), why.get(new DeadlineKey(deadline.agreement(), deadline.key())));
    }

    /** Who was appointed in a dispute, by what they do, in the words of the overview; null where nobody has to act. */
    private String appointed(String label) {
        if (!label.startsWith(DISPUTE)) {
            return null;
        }
        String step = label.substring(DISPUTE.length());
        String other = step.equals("request-correction") ? "PARTIES" : step.startsWith("appoint-") || step.equals("decide-challenge") ? "AUTHORITY"
                : "APPOINTED";
        return texts.text(BY_ROLE.entrySet().stream().filter(each -> each.getValue().contains(step)).map(each -> "web.start.holder." + each.getKey())
                .findFirst().orElse("web.agenda.by." + other));
    }

    /** Whether the reader's organisation has to do it, by itself or as a member. */
    static boolean isOwn(Agenda.Entry entry, Actor actor) {
        return entry.asMember() || entry.live().deadline().holders().stream().anyMatch(actor::belongsTo);
    }

    /** The key of the text that says what is due. */
    static String label(Agenda.Entry entry) {
        return entry.toVote() == null ? "deadline." + entry.live().deadline().label() : "web.membership.task";
    }

    /** Where the actor finds it, a path from the context root; a consultation of members only who holds it or votes in it. */
    static String url(Agenda.Entry entry, Actor actor) {
        Deadline deadline = entry.live().deadline();
        if (entry.toVote() != null) {
            return "/leden/raadplegingen/" + entry.toVote();
        }
        String agreement = "/akkoorden/" + deadline.agreement();
        if (List.of(ABOUT_ROUND.split(",")).contains(deadline.label())) {
            return agreement + "/ondertekening";
        }
        return switch (deadline.label()) {
            case "commitment", "confirm-fulfilment", "new-date" -> agreement + "/afspraken/" + deadline.key().substring(deadline.key().indexOf(':') + 1);
            case "check-asked" -> agreement + "/financien";
            case "membership.consultation" -> deadline.holders().stream().anyMatch(actor::belongsTo) ? "/leden" : agreement;
            default -> deadline.key().matches("(dispute|award):[^:]+:.*") ? agreement + "/geschillen/" + deadline.key().split(":")[1] : agreement;
        };
    }
}
