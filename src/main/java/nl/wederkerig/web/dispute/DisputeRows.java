package nl.wederkerig.web.dispute;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.dispute.DisputePage;
import nl.wederkerig.web.agreement.OrganisationNames;
import org.springframework.stereotype.Component;

/** Disputes as a list shows them; one statement for all organisations in them. */
@Component
public class DisputeRows {

    private static final int ABOUT = 110;

    private final OrganisationNames organisations;
    private final DisputeWords words;

    DisputeRows(OrganisationNames organisations, DisputeWords words) {
        this.organisations = organisations;
        this.words = words;
    }

    public List<DisputeListView.Row> of(List<DisputePage.Row> rows) {
        OrganisationNames.Names names = organisations.of(rows.stream()
                .flatMap(row -> Stream.of(row.claimants(), row.respondents(), row.holders())).flatMap(List::stream).toList());
        return rows.stream().map(row -> row(row, names)).toList();
    }

    /** The first words, so that two disputes between the same parties can be told apart. */
    static String about(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String line = text.strip().lines().findFirst().orElse("");
        int cut = line.length() <= ABOUT ? line.length() : Math.max(line.lastIndexOf(' ', ABOUT), 1);
        return cut == line.length() ? line : line.substring(0, cut) + "…";
    }

    private DisputeListView.Row row(DisputePage.Row row, OrganisationNames.Names names) {
        return new DisputeListView.Row(DisputePages.of(row.agreement(), row.key()),
                words.title(row.kind(), row.milestone(), names.all(row.claimants()), names.all(row.respondents())),
                row.reference() + " " + row.title(), "/akkoorden/" + row.agreement(), DisputeWords.tone(row.stage(), row.milestone()),
                words.stage(row.stage(), row.executive(), row.procedure()), row.raisedOn(),
                row.stage().ended() ? null : row.lastDay(), about(row.text()), row.stage().ended() ? null : words.next(row.next()),
                row.stage().ended() || row.next() == null ? null : words.holder(row.holders(), row.next(), names),
                row.endedOn(), row.ending() == null ? null : words.ending(row.ending()));
    }
}
