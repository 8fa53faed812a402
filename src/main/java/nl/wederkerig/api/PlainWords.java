package nl.wederkerig.api;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import org.mapstruct.Context;
import org.springframework.stereotype.Component;

/** How the API writes what it names everywhere: organisations by their codes, ids, places in dossiers, and euros. Nothing stays nothing. */
@Component
public class PlainWords {

    public String code(OrganisationId id, @Context Codes.Names names) {
        return names.of(id);
    }

    public UUID id(AgreementId id) {
        return id == null ? null : id.value();
    }

    public UUID id(PersonId id) {
        return id == null ? null : id.value();
    }

    public String name(InDossier id) {
        return id == null ? null : id.toString();
    }

    public UUID agreement(InDossier id) {
        return id == null ? null : id.agreement().value();
    }

    public String euros(BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    /** By year, the first first. */
    public Map<String, String> euros(Map<Integer, BigDecimal> amounts) {
        Map<String, String> euros = new TreeMap<>();
        if (amounts != null) {
            amounts.forEach((year, amount) -> euros.put(String.valueOf(year), euros(amount)));
        }
        return euros;
    }
}
