package nl.wederkerig.web.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.overview.Search;
import nl.wederkerig.overview.Search.Found;
import nl.wederkerig.overview.SearchWords;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.help.Notions;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Says what was found, and where it is. */
@Component
class SearchModel {

    private static final int LONGEST = 200;

    private static final String TERM = "TERM";
    private static final String GLOSSARY = "/begrippen";

    private final Search search;
    private final Notions notions;
    private final OrganisationNames organisations;
    private final Texts texts;

    SearchModel(Search search, Notions notions, OrganisationNames organisations, Texts texts) {
        this.search = search;
        this.notions = notions;
        this.organisations = organisations;
        this.texts = texts;
    }

    /** @param typed null for nothing. @param most of each kind */
    SearchView of(String typed, int most, Actor actor) {
        String asked = typed == null ? "" : typed.strip();
        String words = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        List<Found> found = words.isEmpty() ? List.of() : search.find(words, most, actor);
        OrganisationNames.Names names = organisations.of(found.stream().flatMap(each -> each.hits().stream())
                .flatMap(hit -> Stream.concat(hit.claimants().stream(), hit.respondents().stream())).toList());
        String query = "?zoek=" + UriUtils.encode(words, StandardCharsets.UTF_8);
        List<SearchView.Group> groups = new ArrayList<>(found.stream().map(each -> group(each, names, query)).toList());
        List<SearchView.Hit> terms = terms(words);
        if (!terms.isEmpty()) {
            groups.add(new SearchView.Group(TERM, texts.get("web.search.kind." + TERM), terms.stream().limit(most).toList(),
                    terms.size() > most ? GLOSSARY : null, false));
        }
        return new SearchView(words, !words.isEmpty(), groups, SearchController.PATH + query, groups.isEmpty() ? meant(words, actor) : null);
    }

    /** Words of the glossary, which everybody may read. */
    private List<SearchView.Hit> terms(String typed) {
        return notions.called(SearchWords.of(typed).words()).stream()
                .map(word -> new SearchView.Hit(GLOSSARY + "#" + word.anchor(), word.term(), word.meaning())).toList();
    }

    /** Only what then finds something. */
    private SearchView.Meant meant(String typed, Actor actor) {
        return search.meant(typed, actor).filter(words -> !search.find(words, 1, actor).isEmpty())
                .map(words -> new SearchView.Meant(words, query(words))).orElse(null);
    }

    private static String query(String words) {
        return SearchController.PATH + "?zoek=" + UriUtils.encode(words, StandardCharsets.UTF_8);
    }

    private SearchView.Group group(Found found, OrganisationNames.Names names, String query) {
        String list = switch (found.kind()) {
            case AGREEMENT -> "/akkoorden" + query;
            case COMMITMENT -> "/afspraken/alle" + query;
            case PRECEDENT -> "/geschillen/register" + query;
            case ORGANISATION -> "/organisaties" + query;
            case DISPUTE, MEETING -> null;
        };
        return new SearchView.Group(found.kind().name(), texts.get("web.search.kind." + found.kind()),
                found.hits().stream().map(hit -> hit(hit, names)).toList(), found.more() ? list : null,
                found.more() && list == null);
    }

    private SearchView.Hit hit(Search.Hit hit, OrganisationNames.Names names) {
        String agreement = "/akkoorden/" + hit.id();
        String of = hit.reference() + " · " + hit.title();
        return switch (hit.kind()) {
            case AGREEMENT -> new SearchView.Hit(agreement, hit.title(),
                    hit.reference() + " · " + texts.word("status", AgreementStatus.valueOf(hit.about())));
            case COMMITMENT -> new SearchView.Hit(agreement + "/afspraken/" + hit.key(), hit.about(),
                    texts.get("web.search.promised", names.all(hit.claimants()), names.all(hit.respondents())) + " · " + of);
            case DISPUTE -> new SearchView.Hit(agreement + "/geschillen/" + hit.key(), texts.get("web.dispute.title",
                    texts.get("web.dispute.kind." + hit.about()), names.all(hit.claimants()), names.all(hit.respondents())),
                    of + " · " + texts.get("web.search.raised", texts.spoken().day(hit.raisedOn())));
            case MEETING -> new SearchView.Hit("/overleggen/" + hit.id(), hit.title(),
                    texts.get("web.meeting.kind." + hit.about()) + " · " + texts.spoken().day(LocalDate.parse(hit.key())));
            case PRECEDENT -> new SearchView.Hit("/geschillen/register/" + hit.id(), hit.title(), hit.about());
            case ORGANISATION -> new SearchView.Hit("/organisaties/" + hit.key(), hit.title(), hit.about());
        };
    }
}
