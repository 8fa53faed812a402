package nl.wederkerig.overview;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementVisibility;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Searches in SQL: what may not be seen is not found. */
@Component
@Transactional(readOnly = true)
class JdbcSearch implements Search {

    private final JdbcClient jdbc;
    private final AgreementVisibility visibility;
    private final List<SearchedElsewhere> elsewhere;
    private final EffectiveTime time;

    JdbcSearch(JdbcClient jdbc, AgreementVisibility visibility, List<SearchedElsewhere> elsewhere, EffectiveTime time) {
        this.elsewhere = elsewhere;
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.time = time;
    }

    @Override
    public List<Found> find(String typed, int most, Actor actor) {
        SearchWords words = SearchWords.of(typed);
        if (words.none()) {
            return List.of();
        }
        AgreementVisibility.Condition seen = visibility.condition(actor);
        Stream<Hit> here = jdbc.sql(SearchSql.of(words, seen)).params(seen.parameters())
                .param("most", most + 1).param("today", time.today()).query((row, number) -> hit(row)).list().stream();
        Map<Kind, List<Hit>> hits = Stream.concat(here, elsewhere.stream().flatMap(each -> each.find(words, most + 1, actor).stream()))
                .collect(Collectors.groupingBy(Hit::kind));
        return Stream.of(Kind.values()).filter(hits::containsKey).map(kind -> new Found(kind,
                hits.get(kind).stream().limit(most).toList(), hits.get(kind).size() > most)).toList();
    }

    @Override
    public Optional<String> meant(String typed, Actor actor) {
        SearchWords words = SearchWords.of(typed);
        if (words.none()) {
            return Optional.empty();
        }
        AgreementVisibility.Condition seen = visibility.condition(actor);
        Map<String, String> nearest = jdbc.sql(SearchSql.nearest(seen)).params(seen.parameters()).param("words", words.words().toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("word"), row.getString("nearest"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<String> meant = words.words().stream().map(word -> nearest.getOrDefault(word, word)).toList();
        return meant.equals(words.words()) ? Optional.empty() : Optional.of(String.join(" ", meant));
    }

    /** About a dispute stands its kind and the day on which it was raised. */
    private static Hit hit(ResultSet row) throws SQLException {
        Kind kind = Kind.valueOf(row.getString("what"));
        String about = row.getString("about");
        int day = kind == Kind.DISPUTE ? about.indexOf(' ') : -1;
        return new Hit(kind, row.getObject("id", UUID.class), row.getString("key"), row.getString("reference"), row.getString("title"),
                day < 0 ? about : about.substring(0, day), organisations(row.getArray("claimants")), organisations(row.getArray("respondents")),
                day < 0 ? null : LocalDate.parse(about.substring(day + 1)));
    }

    private static List<OrganisationId> organisations(Array array) throws SQLException {
        return array == null ? List.of() : Stream.of((String[]) array.getArray()).map(OrganisationId::new).toList();
    }
}
