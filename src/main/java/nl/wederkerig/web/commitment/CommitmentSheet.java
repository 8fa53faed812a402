package nl.wederkerig.web.commitment;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.spreadsheet.CommitmentColumn;
import nl.wederkerig.spreadsheet.CommitmentHeadings;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.sheet.Sheet;
import org.springframework.stereotype.Component;

/**
 * Commitments as rows of a file: what was promised, under the headings that an import understands, and then how it stands. The
 * amounts have a column a year.
 */
@Component
class CommitmentSheet {

    private static final List<CommitmentColumn> PROMISED = List.of(CommitmentColumn.REFERENCE, CommitmentColumn.TITLE, CommitmentColumn.KEY,
            CommitmentColumn.TEXT, CommitmentColumn.OBLIGOR, CommitmentColumn.BENEFICIARIES, CommitmentColumn.DUE, CommitmentColumn.NATURE,
            CommitmentColumn.MONEY, CommitmentColumn.PRICE_LEVEL, CommitmentColumn.CHANNEL, CommitmentColumn.MEASURE, CommitmentColumn.TARGET,
            CommitmentColumn.EVIDENCE_REQUIRED, CommitmentColumn.AFTER_COMMITMENT, CommitmentColumn.AFTER_EVENT);
    private static final List<String> STANDING = List.of(
            "status", "late", "days-late", "disputed", "first-due", "times-moved", "holder", "holder-since", "percent", "members-done", "members-of");

    private final CommitmentHeadings headings;
    private final CommitmentWords words;
    private final OrganisationNames organisations;
    private final Texts texts;
    private final Dates dates;

    CommitmentSheet(CommitmentHeadings headings, CommitmentWords words, OrganisationNames organisations, Texts texts, Dates dates) {
        this.dates = dates;
        this.headings = headings;
        this.words = words;
        this.organisations = organisations;
        this.texts = texts;
    }

    /** @param name what the rows are */
    Sheet of(String name, List<CommitmentPage.Row> rows) {
        OrganisationNames.Names names = organisations.of(
                CommitmentWords.named(rows.stream().map(CommitmentPage.Row::commitment).toList()));
        List<Integer> years = List.copyOf(rows.stream().flatMap(row -> row.commitment().amounts().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        List<String> heads = Stream.of(
                PROMISED.stream().map(column -> headings.heading(column, texts.locale())),
                years.stream().map(year -> headings.amount(year, texts.locale())),
                STANDING.stream().map(head -> texts.get("web.commitment.sheet." + head))).flatMap(each -> each).toList();
        return new Sheet(name, heads, rows.stream().map(row -> cells(row, years, names)).toList());
    }

    private List<Object> cells(CommitmentPage.Row row, List<Integer> years, OrganisationNames.Names names) {
        CommitmentView each = row.commitment();
        List<Object> cells = new ArrayList<>(promised(row, each, names));
        years.forEach(year -> cells.add(each.amounts().get(year)));
        cells.addAll(Sheet.row(texts.word("commitment-status", each.status()), yesNo(each.overdue()), daysLate(each),
                yesNo(row.disputed() != null), each.firstDue(), each.timesMoved(),
                words.holder(each, names), CommitmentWords.heldSince(each), each.percent(),
                each.members() == null ? null : each.members().done(), each.members() == null ? null : each.members().of()));
        return Sheet.row(cells.toArray());
    }

    /** Null where it is not late. */
    private Long daysLate(CommitmentView each) {
        return each.overdue() ? ChronoUnit.DAYS.between(each.due(), dates.today()) : null;
    }

    private List<Object> promised(CommitmentPage.Row row, CommitmentView each, OrganisationNames.Names names) {
        PromiseDetail detail = each.detail();
        return Sheet.row(row.reference(), row.title(), each.key(), each.text(), words.obligor(each, names), all(each.beneficiaries(), names),
                each.due(), word("nature", detail.nature()), word("money", detail.money()), detail.priceLevel(),
                word("channel", detail.channel()), detail.measure(), detail.target(), yesNo(detail.evidenceRequired()), each.afterCommitment(),
                each.afterEvent());
    }

    private static String all(List<OrganisationId> organisations, OrganisationNames.Names names) {
        return organisations.stream().map(names::of).collect(Collectors.joining("; "));
    }

    private String word(String kind, Enum<?> constant) {
        return constant == null ? null : texts.get("web.commitment." + kind + "." + constant.name());
    }

    private String yesNo(boolean yes) {
        return texts.get(yes ? "web.agreement.yes" : "web.agreement.no");
    }
}
