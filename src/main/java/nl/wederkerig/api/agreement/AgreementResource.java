package nl.wederkerig.api.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.AgreementQuery;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.overview.Escalations;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.overview.StandingHistory;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AgreementResource {

    static final String TAG = "Akkoorden";
    static final String ROOT = "/api/v1/akkoorden";
    private static final Map<String, AgreementQuery.Sort> SORTS = Map.of("referentie", AgreementQuery.Sort.REFERENCE, "titel",
            AgreementQuery.Sort.TITLE, "geregistreerdOp", AgreementQuery.Sort.REGISTERED_ON, "status", AgreementQuery.Sort.STATUS, "termijn",
            AgreementQuery.Sort.TERM_END);

    private final Agreements agreements;
    private final Escalations escalations;
    private final AgreementAnswers answers;
    private final AgreementWords words;
    private final Words values;
    private final Codes codes;
    private final StandingHistory history;
    private final MessageSource messages;
    private final EffectiveTime time;

    AgreementResource(Agreements agreements, Escalations escalations, AgreementAnswers answers, AgreementWords words, Words values, Codes codes,
            StandingHistory history, MessageSource messages, EffectiveTime time) {
        this.history = history;
        this.messages = messages;
        this.time = time;
        this.agreements = agreements;
        this.escalations = escalations;
        this.answers = answers;
        this.words = words;
        this.values = values;
        this.codes = codes;
    }

    @Operation(id = "akkoordLijst", summary = "De akkoorden die men mag zien", tag = TAG)
    @GetMapping(ROOT)
    Pagina<Akkoordregel> list(@Asked Akkoordvraag asked, Caller caller, HttpServletRequest request) {
        String sort = asked.sorteer() == null ? "-referentie" : asked.sorteer();
        AgreementPage page = agreements.list(new AgreementQuery(asked.q(), asked.status() == null ? Set.of() : Set.of(values.domain(asked.status())),
                codes.id(asked.partij(), "partij"), asked.thema(), asked.termijnTot(), standing(asked), SORTS.get(sort.replace("-", "")),
                sort.startsWith("-"), asked.page(), asked.size()), caller.actor());
        return Pagina.of(lines(page.rows()), page.total(), asked, request);
    }

    /** Null where no level is asked for. */
    private AgreementQuery.Standing standing(Akkoordvraag asked) {
        if (asked.escalatietrede() == null) {
            return null;
        }
        history.catchUp();
        return new AgreementQuery.Standing(asked.escalatietrede(), time.today());
    }

    private Escalatiestand standing(Escalation standing, Codes.Names names) {
        return standing == null ? null : words.dutch(standing, standing.holders(), standing.since(), standing.next() == null ? null
                : messages.getMessage("deadline." + standing.next(), null, standing.next(), LocaleContextHolder.getLocale()), names);
    }

    private List<Akkoordregel> lines(List<AgreementPage.Row> rows) {
        Map<AgreementId, Escalation> standing =
                escalations.of(rows.stream().filter(row -> !row.partly()).map(AgreementPage.Row::id).toList());
        Codes.Names names = codes.names(Stream.concat(rows.stream().flatMap(row -> row.parties().stream()).map(party -> party.organisation()),
                standing.values().stream().flatMap(each -> each.holders().stream())));
        return rows.stream().map(row -> words.dutch(row, standing(standing.get(row.id()), names), names)).toList();
    }

    @Operation(id = "akkoord", summary = "Een akkoord", tag = TAG, versioned = true)
    @GetMapping(ROOT + "/{id}")
    ResponseEntity<Akkoord> one(@PathVariable @About("Het akkoord") AgreementId id, Caller caller) {
        return answers.found(id, caller);
    }
}
