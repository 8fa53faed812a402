package nl.wederkerig.web.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.Theme;
import nl.wederkerig.overview.Escalations;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Component;

/** Rows of agreements as a list shows them, in a number of statements that does not grow with them. */
@Component
public class AgreementRows {

    private final Escalations escalations;
    private final HolderWords holders;
    private final OrganisationNames organisations;
    private final ThemeNames themes;
    private final Texts texts;
    private final Dates dates;

    AgreementRows(Escalations escalations, HolderWords holders, OrganisationNames organisations, ThemeNames themes, Texts texts, Dates dates) {
        this.escalations = escalations;
        this.holders = holders;
        this.organisations = organisations;
        this.themes = themes;
        this.texts = texts;
        this.dates = dates;
    }

    /** Without how they stand for who sees them partly: it would give disputes away that are not there for that person (D8). */
    public List<AgreementListView.Row> of(List<AgreementPage.Row> rows) {
        return of(rows, themes.all().stream().collect(Collectors.toMap(Theme::code, ThemeNames::name)));
    }

    /** The same where themes are not shown: a statement less, their codes stand for themselves. */
    public List<AgreementListView.Row> withoutThemes(List<AgreementPage.Row> rows) {
        return of(rows, Map.of());
    }

    private List<AgreementListView.Row> of(List<AgreementPage.Row> rows, Map<String, String> named) {
        Map<AgreementId, Escalation> standing =
                escalations.of(rows.stream().filter(row -> !row.partly()).map(AgreementPage.Row::id).toList());
        Stream<OrganisationId> parties = rows.stream().flatMap(row -> row.parties().stream()).map(party -> party.organisation());
        Stream<OrganisationId> holding = standing.values().stream().flatMap(each -> each.holders().stream());
        OrganisationNames.Names names = organisations.of(Stream.concat(parties, holding).toList());
        return rows.stream().map(row -> row(row, standing.get(row.id()), names, named)).toList();
    }

    private AgreementListView.Row row(AgreementPage.Row row, Escalation escalation, OrganisationNames.Names names,
            Map<String, String> themeNames) {
        boolean ended = StatusTones.isEnded(row.status());
        int level = escalation == null || ended ? 0 : escalation.level();
        String holder = escalation == null ? null : holders.of(escalation, names);
        return new AgreementListView.Row("/akkoorden/" + row.id(), row.reference(), row.title(), marks(row),
                themeNames.getOrDefault(row.theme(), row.theme()), parties(row, names),
                StatusTones.of(row.status()), texts.word("status", row.status()), row.termEndsOn(), row.resumesOn(),
                escalation == null || ended ? null : level, StatusTones.ofLevel(level),
                level == 0 ? null : texts.get("web.agreement.level." + level), holder,
                holder == null ? null : holders.since(escalation, dates.today()),
                holder == null ? null : escalation.since());
    }

    private static String parties(AgreementPage.Row row, OrganisationNames.Names names) {
        return row.parties().stream().map(party -> names.of(party.organisation())).distinct().collect(Collectors.joining(", "));
    }

    private List<String> marks(AgreementPage.Row row) {
        List<String> marks = new ArrayList<>();
        mark(marks, row.fictitious(), "fictitious");
        mark(marks, row.reconstruction(), "reconstruction");
        mark(marks, row.existing(), "existing");
        mark(marks, row.coSigningNotNeeded(), "not-co-signed");
        return marks;
    }

    private void mark(List<String> marks, boolean so, String what) {
        if (so) {
            marks.add(texts.get("web.agreement.mark." + what));
        }
    }
}
