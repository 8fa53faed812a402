package nl.wederkerig.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.shared.OrganisationId;

/**
 * @param organisation where it is one in the register; else null
 * @param members      how many
 * @param reportBy     last day for the next report; null where none is due
 * @param whyReportBy  how that was reckoned; null where none is due
 * @param closedOn     null while it goes on
 */
public record NetworkView(
        NetworkId id, NetworkKind kind, String name, OrganisationId association, OrganisationId organisation, String aim, String linkingPin,
        LocalDate startedOn, LocalDate endsOn, String reportEvery, LocalDate closedOn, int members, LocalDate reportBy, Derivation whyReportBy,
        Set<Finding> findings) {

    /** @param by the organisation that reported */
    public record Report(LocalDate on, String text, OrganisationId by) {}

    /** With what a list leaves out. @param canKeep whether who looks may change it. @param canReport whether who looks may report */
    public record File(NetworkView network, List<OrganisationId> memberIds, List<Report> reports, boolean canKeep, boolean canReport) {}
}
