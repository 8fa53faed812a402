package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * A party to the dispute answered an outcome that does not bind (D10).
 *
 * @param keeps        of who deviates, keys of the commitments that it keeps
 * @param reasons      null where it follows without saying more
 * @param parliamentOn null but for a ministry that deviates
 */
public record OutcomeAnswered(
        AgreementId agreement, String dispute, OrganisationId by, boolean follow, List<String> keeps, String reasons, LocalDate parliamentOn)
        implements DomainEvent {}
