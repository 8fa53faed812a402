package nl.wederkerig.membership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.party.NegotiationMandate;

/** Whether a text is within a mandate (T56). It warns; it holds nothing back. */
final class MandatePolicy {

    private MandatePolicy() {}

    /** @param promises what stands in the text, over all years. @param theme of the agreement. @param today in the legal zone */
    static List<Overstep> outside(NegotiationMandate mandate, List<PromisedCommitment> promises, String theme, LocalDate today) {
        List<Overstep> outside = new ArrayList<>();
        BigDecimal pays = total(promises, each -> mandate.organisation().equals(each.obligor()));
        BigDecimal gets = total(promises, each -> each.beneficiaries().contains(mandate.organisation()));
        if (mandate.paysAtMost() != null && pays.compareTo(mandate.paysAtMost()) > 0) {
            outside.add(new Overstep(Overstep.Kind.PAYS_MORE, pays, mandate.paysAtMost(), null, null));
        }
        if (mandate.getsAtLeast() != null && gets.compareTo(mandate.getsAtLeast()) < 0) {
            outside.add(new Overstep(Overstep.Kind.GETS_LESS, gets, mandate.getsAtLeast(), null, null));
        }
        if (mandate.validUntil() != null && today.isAfter(mandate.validUntil())) {
            outside.add(new Overstep(Overstep.Kind.EXPIRED, null, null, mandate.validUntil(), null));
        }
        if (!mandate.themes().isEmpty() && !mandate.themes().contains(theme)) {
            outside.add(new Overstep(Overstep.Kind.OTHER_THEME, null, null, null, theme));
        }
        return outside;
    }

    private static BigDecimal total(List<PromisedCommitment> promises, Predicate<PromisedCommitment> counted) {
        return promises.stream().filter(counted).flatMap(each -> each.amounts().values().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
