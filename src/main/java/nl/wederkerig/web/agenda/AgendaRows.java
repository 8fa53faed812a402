package nl.wederkerig.web.agenda;

import java.util.List;
import java.util.Map;
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
        OrganisationNames.Names names =
                organisations.of(entries.stream().flatMap(each -> each.live().deadline().holders().stream()).toList());
        return entries.stream().map(each -> row(each, names, why, actor)).toList();
    }

    private AgendaRow row(Agenda.Entry entry, OrganisationNames.Names names, Map<DeadlineKey, Derivation> why, Actor actor) {
        Deadline deadline = entry.live().deadline();
        return new AgendaRow(texts.text("deadline." + deadline.label()), entry.about(), url(deadline), entry.reference(), entry.title(),
                texts.text("web.agenda.kind." + deadline.kind()), deadline.lastDay(), entry.live().resumesOn(),
                deadline.holders().isEmpty() ? null : names.all(deadline.holders()),
                isOwn(entry, actor), why.get(new DeadlineKey(deadline.agreement(), deadline.key())));
    }

    /** Whether the reader's organisation has to do it, by itself or as a member. */
    static boolean isOwn(Agenda.Entry entry, Actor actor) {
        return entry.asMember() || entry.live().deadline().holders().stream().anyMatch(actor::belongsTo);
    }

    /** Where it is dealt with, a path from the context root. */
    static String url(Deadline deadline) {
        String agreement = "/akkoorden/" + deadline.agreement();
        if (List.of(ABOUT_ROUND.split(",")).contains(deadline.label())) {
            return agreement + "/ondertekening";
        }
        return switch (deadline.label()) {
            case "commitment", "confirm-fulfilment", "new-date" -> agreement + "/afspraken/" + deadline.key().substring(deadline.key().indexOf(':') + 1);
            case "check-asked" -> agreement + "/financien";
            case "membership.consultation" -> "/leden";
            default -> agreement;
        };
    }
}
