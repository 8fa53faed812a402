package nl.wederkerig.web.commitment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.commitment.CommitmentAct;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.commitment.CommitmentQuery;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Component;

/** Rows of commitments as a list shows them, in a number of statements that does not grow with them. */
@Component
public class CommitmentRows {

    private final CommitmentWords words;
    private final OrganisationNames organisations;
    private final Texts texts;
    private final Dates dates;
    private final DisputedLinks disputes;
    private final CommitmentChanges changes;

    CommitmentRows(CommitmentWords words, DisputedLinks disputes, CommitmentChanges changes, OrganisationNames organisations, Texts texts,
            Dates dates) {
        this.words = words;
        this.disputes = disputes;
        this.changes = changes;
        this.organisations = organisations;
        this.texts = texts;
        this.dates = dates;
    }

    /** @param sort by which they were ordered; headings come with the orders that group */
    public List<CommitmentListView.Row> of(List<CommitmentPage.Row> rows, CommitmentQuery.Sort sort) {
        OrganisationNames.Names names = organisations.of(
                CommitmentWords.named(rows.stream().map(CommitmentPage.Row::commitment).toList()));
        List<CommitmentListView.Row> shown = new ArrayList<>();
        String group = null;
        for (CommitmentPage.Row row : rows) {
            String own = group(row, sort, names);
            shown.add(row(row, own == null || own.equals(group) ? null : own, names));
            group = own;
        }
        return shown;
    }

    private String group(CommitmentPage.Row row, CommitmentQuery.Sort sort, OrganisationNames.Names names) {
        return switch (sort) {
            case DUE -> null;
            case AGREEMENT -> texts.get("web.agreement.heading", row.reference(), row.title());
            case PARTY -> names.full(row.commitment().obligor());
            case MONTH -> row.commitment().due() == null ? texts.get("web.commitment.no-date") : month(row.commitment().due());
        };
    }

    private String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale()).format(day);
    }

    private CommitmentListView.Row row(CommitmentPage.Row row, String group, OrganisationNames.Names names) {
        CommitmentView commitment = row.commitment();
        String url = CommitmentWords.url(row.agreement(), commitment.key());
        return new CommitmentListView.Row(row.agreement() + "/" + commitment.key(), url, group, commitment.text(), words.who(commitment, names),
                commitment.due(), commitment.status().canBeOverdue(), words.moved(commitment), CommitmentWords.tone(commitment),
                texts.word("commitment-status", commitment.status()),
                disputes.of(row), changes.row(row), words.members(commitment), words.holder(commitment, names), words.answerBy(commitment),
                words.heldBesides(commitment, dates.today()), row.reference(), row.title(), "/akkoorden/" + row.agreement(),
                money(commitment), words.waits(row), commitment.acts().contains(CommitmentAct.CONFIRM), first(commitment, url).orElse(null));
    }

    /** In one line; null without. */
    private String money(CommitmentView commitment) {
        String money = words.money(commitment);
        return money == null ? null : money.replace("\n", "; ");
    }

    /** What waits for the reader, of which the form is one step away. */
    private Optional<CommitmentListView.Link> first(CommitmentView commitment, String url) {
        return CommitmentActPage.waitingOn(commitment)
                .map(page -> new CommitmentListView.Link(texts.get("web.commitment.act." + page), url + "/" + page.slug()));
    }
}
