package nl.wederkerig.api.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.overview.Search;
import nl.wederkerig.shared.AgreementId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Searching in everything that one may see. */
@RestController
class SearchResource {

    private static final int USUAL = 20;

    private final Search search;
    private final Words words;
    private final Codes codes;

    SearchResource(Search search, Words words, Codes codes) {
        this.search = search;
        this.words = words;
        this.codes = codes;
    }

    @Operation(id = "zoek", summary = "Zoeken in alles wat men mag zien", tag = "Zoeken")
    @GetMapping("/api/v1/zoekresultaten")
    Zoekresultaten search(@Asked Zoekvraag asked, Caller caller) {
        if (asked.q() == null || asked.q().isBlank()) {
            return new Zoekresultaten(List.of());
        }
        List<Search.Found> found = search.find(asked.q().strip(), asked.perSoort() == null ? USUAL : asked.perSoort(), caller.actor());
        Codes.Names names = codes.names(found.stream().flatMap(each -> each.hits().stream())
                .flatMap(hit -> Stream.concat(hit.claimants().stream(), hit.respondents().stream())));
        return new Zoekresultaten(found.stream().map(each -> new Zoekresultaten.Groep(kind(each.kind()),
                each.hits().stream().map(hit -> hit(hit, names)).toList(), each.more())).toList());
    }

    private Zoekresultaten.Treffer hit(Search.Hit hit, Codes.Names names) {
        List<String> by = names.of(hit.claimants());
        List<String> to = names.of(hit.respondents());
        return switch (hit.kind()) {
            case AGREEMENT -> new Zoekresultaten.Treffer(hit.id().toString(), hit.reference(), hit.title(),
                    words.dutch(AgreementStatus.valueOf(hit.about())), null, null, null, null, null);
            case COMMITMENT -> new Zoekresultaten.Treffer(inDossier(hit), hit.reference(), hit.about(), null, null, null, null, by, to);
            case DISPUTE -> new Zoekresultaten.Treffer(inDossier(hit), hit.reference(), hit.title(), null,
                    words.dutch(DisputeKind.valueOf(hit.about())), null, null, by, to);
            case MEETING -> new Zoekresultaten.Treffer(hit.id().toString(), null, hit.title(), null, null, LocalDate.parse(hit.key()), null, null, null);
            case PRECEDENT -> new Zoekresultaten.Treffer(hit.id().toString(), null, hit.title(), null, null, null, hit.about(), null, null);
            case ORGANISATION -> new Zoekresultaten.Treffer(hit.about(), null, hit.title(), null, null, null, null, null, null);
        };
    }

    private static String inDossier(Search.Hit hit) {
        return new InDossier(new AgreementId(hit.id()), hit.key()).toString();
    }

    private static Zoekresultaten.Zoeksoort kind(Search.Kind kind) {
        return switch (kind) {
            case AGREEMENT -> Zoekresultaten.Zoeksoort.AKKOORD;
            case COMMITMENT -> Zoekresultaten.Zoeksoort.AFSPRAAK;
            case DISPUTE -> Zoekresultaten.Zoeksoort.GESCHIL;
            case MEETING -> Zoekresultaten.Zoeksoort.OVERLEG;
            case PRECEDENT -> Zoekresultaten.Zoeksoort.PRECEDENT;
            case ORGANISATION -> Zoekresultaten.Zoeksoort.ORGANISATIE;
        };
    }
}
