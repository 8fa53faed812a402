package nl.wederkerig.dispute;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who stand on which side of a dispute, as it is kept. */
@Embeddable
class Disputants {

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] claimants;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] respondents;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] observers;

    /** For the persistence provider only. */
    protected Disputants() {}

    Disputants(Sides sides) {
        this.claimants = OrganisationCodes.of(sides.claimants());
        this.respondents = OrganisationCodes.of(sides.respondents());
        this.observers = OrganisationCodes.of(sides.observers());
    }

    void succeed(OrganisationId from, OrganisationId to) {
        claimants = OrganisationCodes.replaced(claimants, from, to);
        respondents = OrganisationCodes.replaced(respondents, from, to);
        observers = OrganisationCodes.replaced(observers, from, to);
    }

    List<OrganisationId> claimants() {
        return OrganisationCodes.read(claimants);
    }

    List<OrganisationId> respondents() {
        return OrganisationCodes.read(respondents);
    }

    List<OrganisationId> observers() {
        return OrganisationCodes.read(observers);
    }

    /** Claimants and respondents. */
    List<OrganisationId> parties() {
        return Stream.concat(claimants().stream(), respondents().stream()).toList();
    }

    Optional<DisputeSide> sideOf(OrganisationId organisation) {
        return claimants().contains(organisation) ? Optional.of(DisputeSide.CLAIMANTS)
                : respondents().contains(organisation) ? Optional.of(DisputeSide.RESPONDENTS) : Optional.empty();
    }
}
