package nl.wederkerig.web.dispute;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.dispute.DisputePage;
import nl.wederkerig.web.agreement.OrganisationNames;
import org.springframework.stereotype.Component;

/** Disputes as a list shows them; one statement for all organisations in them. */
@Component
public class DisputeRows {

    private final OrganisationNames organisations;
    private final DisputeWords words;

    DisputeRows(OrganisationNames organisations, DisputeWords words) {
        this.organisations = organisations;
        this.words = words;
    }

    public List<DisputeListView.Row> of(List<DisputePage.Row> rows) {
        OrganisationNames.Names names = organisations.of(rows.stream()
                .flatMap(row -> Stream.concat(row.claimants().stream(), row.respondents().stream())).toList());
        return rows.stream().map(row -> row(row, names)).toList();
    }

    private DisputeListView.Row row(DisputePage.Row row, OrganisationNames.Names names) {
        return new DisputeListView.Row(DisputePages.of(row.agreement(), row.key()),
                words.title(row.kind(), row.milestone(), names.all(row.claimants()), names.all(row.respondents())),
                row.reference() + " " + row.title(), "/akkoorden/" + row.agreement(), DisputeWords.tone(row.stage(), row.milestone()),
                words.stage(row.stage(), row.executive(), row.procedure()), row.raisedOn(), row.stage().ended() ? null : row.lastDay());
    }
}
