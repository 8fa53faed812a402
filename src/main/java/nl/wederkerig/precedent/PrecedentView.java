package nl.wederkerig.precedent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.dispute.Procedure;

/**
 * A codified dispute, as everybody sees it: it names neither the agreement nor its parties.
 *
 * @param considerations may be null
 */
public record PrecedentView(
        UUID id,
        DisputeKind kind,
        Procedure procedure,
        LocalDate codifiedOn,
        String question,
        String considerations,
        String rule,
        String outcome,
        List<String> keywords) {}
