package nl.wederkerig.api.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.meeting.OthersAtTable;
import nl.wederkerig.overview.Changes;
import nl.wederkerig.overview.EventTexts;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What has changed, over all agreements; asking does not count as a visit. */
@RestController
class ChangesResource {

    private final Changes changes;
    private final EventTexts sentences;
    private final AgreementWords words;
    private final Codes codes;
    private final OthersAtTable others;
    private final EffectiveTime time;

    ChangesResource(Changes changes, EventTexts sentences, AgreementWords words, Codes codes, OthersAtTable others, EffectiveTime time) {
        this.changes = changes;
        this.sentences = sentences;
        this.words = words;
        this.codes = codes;
        this.others = others;
        this.time = time;
    }

    @Operation(id = "veranderingen", summary = "Wat er sinds een dag is veranderd, in alle akkoorden samen", tag = AgreementResource.TAG)
    @GetMapping("/api/v1/veranderingen")
    Veranderingen since(@Asked Veranderingen.Vraag asked, Caller caller, HttpServletRequest request) {
        LocalDate from = asked.vanaf() == null ? time.today().minusWeeks(1) : asked.vanaf();
        if (from.isAfter(time.today())) {
            throw new BadRequest(List.of(Fault.at("vanaf", "api.in-the-future")));
        }
        Set<OrganisationId> with = with(asked, caller.actor());
        Changes.Since since = with.isEmpty() ? changes.since(from, asked.page(), asked.size(), caller.actor())
                : changes.between(with, from, asked.page(), asked.size(), caller.actor());
        List<RecordedEvent> all = since.dossiers().stream().flatMap(each -> each.latest().stream()).toList();
        Iterator<String> told = all.isEmpty() ? List.<String>of().iterator()
                : sentences.sentences(all, time.today(), LocaleContextHolder.getLocale()).iterator();
        Codes.Names names = codes.names(all.stream().map(RecordedEvent::organisation));
        List<Veranderingen.Veranderd> changed = new ArrayList<>();
        for (Changes.Dossier each : since.dossiers()) {
            changed.add(new Veranderingen.Veranderd(each.agreement().value(), each.reference(), each.title(), each.events(),
                    each.latest().stream().map(event -> words.dutch(event, told.next(), names)).toList()));
        }
        Pagina<Veranderingen.Veranderd> part = Pagina.of(changed, since.total(), asked, request);
        return new Veranderingen(part.links(), since.last(), part.totaal(), part.pagina(), part.paginaGrootte(), part.resultaten());
    }

    /** None where all agreements are meant. */
    private Set<OrganisationId> with(Veranderingen.Vraag asked, Actor actor) {
        OrganisationId other = codes.id(asked.met(), "met");
        if (asked.metOverleg() != null) {
            return others.of(asked.metOverleg(), other, "met", actor);
        }
        if (other != null && actor.organisation() == null) {
            throw new NotFound("changes with", other);
        }
        return other == null ? Set.of() : Set.of(other);
    }
}
