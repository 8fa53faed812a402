package nl.wederkerig.web.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.PromiseRow;
import nl.wederkerig.web.agreement.PromiseTexts;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.stereotype.Component;

/** What a settlement or an outcome does, in sentences: no commitment is called by its key in them. */
@Component
public class SettlementWords {

    private final PromiseTexts promises;
    private final Texts texts;

    SettlementWords(PromiseTexts promises, Texts texts) {
        this.promises = promises;
        this.texts = texts;
    }

    /**
     * The text, what becomes of the commitments, and what is promised anew.
     *
     * @param about by key, the text of the commitments that the dispute is about
     */
    public List<String> all(Settlement settlement, Map<String, String> about, OrganisationNames.Names names) {
        List<String> lines = new ArrayList<>(DisputeModel.lines(settlement.text()));
        lines.addAll(beside(settlement, about, names));
        return lines;
    }

    /** As {@link #all}, without the text. */
    List<String> beside(Settlement settlement, Map<String, String> about, OrganisationNames.Names names) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(settlement.dispose()).forEach((key, disposal) -> lines.add(disposal(about.getOrDefault(key, key), disposal)));
        settlement.commitments().forEach(each -> lines.add(promised(each, names)));
        if (settlement.asAward()) {
            lines.add(texts.get("web.dispute.as-award.asked"));
        }
        return lines;
    }

    /** A settlement of a deadlock is the text of the agreement, to be signed as it is (A14). @param all whose consent it takes, by name */
    List<String> becomesText(AgreementView about, String all) {
        List<String> effects = new ArrayList<>();
        int last = about.currentVersion();
        effects.add(last == 0 ? texts.get("web.procedure.settlement.first-text", all)
                : texts.get("web.procedure.settlement.text", last + 1, last, all));
        effects.add(texts.get("web.procedure.settlement.signing"));
        if (about.checks() != null && !about.checks().complete()) {
            effects.add(texts.get("web.procedure.settlement.checks"));
        }
        return effects;
    }

    /** "Nieuwe afspraak, SZW aan VNG, uiterlijk vr 4 dec 2026: een loket openen." */
    String promised(PromisedCommitment commitment, OrganisationNames.Names names) {
        PromiseRow row = promises.row(commitment, names);
        return texts.get(row.due() == null ? "web.dispute.new-commitment" : "web.dispute.new-commitment.due",
                row.obligor(), row.beneficiaries(), row.text(), row.due());
    }

    private String disposal(String commitment, Disposal disposal) {
        return disposal.due() == null ? texts.get("web.dispute.dispose." + disposal.kind(), commitment)
                : texts.get("web.dispute.dispose.due", commitment, texts.spoken().day(disposal.due()));
    }
}
