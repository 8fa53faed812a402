package nl.wederkerig.network;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.network.MinistryTables.TableView;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.OrganisationId;

/** What is pointed out about networks and tables (T60, T61, T63). */
final class NetworkPolicy {

    private NetworkPolicy() {}

    /** In which a team reports, from its last report or its start; empty where nothing is due. */
    static Optional<Term> reportTerm(String every, LocalDate last) {
        return every == null || last == null ? Optional.empty()
                : Optional.of(Term.of(last, TermLength.parse(every), TermRule.AGREED_WORKING_DAY).startedBy("last-report"));
    }

    /** T60, T61. @param reportBy null where no report is due */
    static Set<Finding> findings(String aim, String linkingPin, LocalDate endsOn, LocalDate closedOn, LocalDate reportBy, LocalDate today) {
        Set<Finding> found = EnumSet.noneOf(Finding.class);
        if (closedOn != null) {
            return found;
        }
        add(found, Finding.OUTLIVED, endsOn != null && today.isAfter(endsOn));
        add(found, Finding.REPORT_LATE, reportBy != null && today.isAfter(reportBy));
        add(found, Finding.NO_END, endsOn == null);
        add(found, Finding.NO_AIM, aim == null);
        add(found, Finding.NO_LINKING_PIN, linkingPin == null);
        return found;
    }

    /**
     * Of the open tables of one ministry at one theme, those without an association and without BZK; none where it is one table,
     * or somebody of them sits at each (T63).
     */
    static List<TableView> unattended(List<TableView> open, Set<OrganisationId> watching) {
        return open.size() < 2 ? List.of() : open.stream()
                .filter(table -> !watching.contains(table.ministry()) && table.with().stream().noneMatch(watching::contains)).toList();
    }

    /** The Rijk's own watch is told of all, an association of what concerns its own layer (T63). @param sitting with whom the ministry talks about the theme */
    static boolean concerned(OrganisationView watching, List<OrganisationView> sitting) {
        return watching.layer() == Layer.RIJK || sitting.stream().anyMatch(each -> each.id().equals(watching.id()) || each.layer() == watching.layer());
    }

    private static void add(Set<Finding> found, Finding finding, boolean holds) {
        if (holds) {
            found.add(finding);
        }
    }
}
