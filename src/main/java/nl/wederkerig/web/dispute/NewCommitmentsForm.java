package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFields;

/** Commitments that a settlement or an outcome makes (C6), as a form asks them: a few rows, each owed by one side to the other. */
final class NewCommitmentsForm {

    /** More of them go in the text, or come from a file. */
    private static final List<Integer> ROWS = IntStream.range(0, 4).boxed().toList();
    private static final String ROW = "new.";

    private static final List<String> FIELDS = List.of(".text", ".obligor", ".due");

    private NewCommitmentsForm() {}

    /** Without the rows in which nothing was typed; what a row lacks is told at its field. */
    static List<PromisedCommitment> read(DisputeView dispute, FormFields fields, LocalDate today) {
        List<PromisedCommitment> commitments = new ArrayList<>();
        for (int number : ROWS) {
            String row = ROW + number;
            if (FIELDS.stream().anyMatch(field -> fields.text(row + field) != null)) {
                FIELDS.stream().filter(field -> fields.text(row + field) == null)
                        .forEach(field -> fields.wrong(row + field, "dispute.commitment-incomplete"));
                LocalDate due = fields.day(row + ".due");
                DisposalForm.refusePassed(row + ".due", due, fields, today);
                OrganisationId obligor = fields.organisation(row + ".obligor");
                commitments.add(new PromisedCommitment(dispute.key() + "-nieuw-" + (commitments.size() + 1), obligor, false,
                        others(dispute, obligor), fields.text(row + ".text"), due, null, null, Map.of(), null, null));
            }
        }
        return commitments;
    }

    private static List<OrganisationId> others(DisputeView dispute, OrganisationId obligor) {
        return dispute.claimants().stream().anyMatch(each -> each.equals(obligor)) ? dispute.respondents() : dispute.claimants();
    }
}
