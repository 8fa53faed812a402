package nl.wederkerig.api.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.party.OrganisationPage;
import nl.wederkerig.party.OrganisationSearch;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrganisationResource {

    private static final String TAG = "Organisaties";
    private static final Map<String, OrganisationSearch.Sort> SORTS = Map.of("naam", OrganisationSearch.Sort.NAME,
            "code", OrganisationSearch.Sort.CODE, "soort", OrganisationSearch.Sort.KIND, "laag", OrganisationSearch.Sort.LAYER);

    private final Organisations organisations;
    private final OrganisationWords words;
    private final Words values;
    private final Codes codes;
    private final EffectiveTime time;

    OrganisationResource(Organisations organisations, OrganisationWords words, Words values, Codes codes, EffectiveTime time) {
        this.organisations = organisations;
        this.words = words;
        this.values = values;
        this.codes = codes;
        this.time = time;
    }

    @Operation(id = "organisatieLijst", summary = "Organisaties in Nederlandse volgorde", tag = TAG)
    @GetMapping("/api/v1/organisaties")
    Pagina<Organisatie> list(@Asked Organisatievraag asked, HttpServletRequest request) {
        String sort = asked.sorteer() == null ? "naam" : asked.sorteer();
        OrganisationPage page = organisations.search(new OrganisationSearch(asked.q(), asked.laag() == null ? null : values.domain(asked.laag()),
                asked.soort() == null ? null : values.domain(asked.soort()), Boolean.TRUE.equals(asked.opgeheven()),
                SORTS.get(sort.replace("-", "")), sort.startsWith("-"), asked.page(), asked.size()), time.today());
        Codes.Names names = codes.names(page.organisations().stream().flatMap(each -> Stream.of(each.province(), each.successor())
                .filter(id -> id != null)));
        return Pagina.of(page.organisations().stream().map(each -> words.dutch(each, names)).toList(), page.total(), asked, request);
    }

    @Operation(id = "organisatie", summary = "Een organisatie", tag = TAG)
    @GetMapping("/api/v1/organisaties/{code}")
    Organisatie one(@PathVariable @About(value = "Code van de organisatie", example = "VNG") String code) {
        OrganisationView found = organisations.byCode(code, time.today()).or(() -> organisations.everByCode(code))
                .map(id -> organisations.byId(id, time.today())).orElseThrow(() -> new NotFound("organisation", code));
        return words.dutch(found, codes.names(Stream.empty()));
    }
}
