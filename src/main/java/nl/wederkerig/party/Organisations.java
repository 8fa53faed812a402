package nl.wederkerig.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.shared.OrganisationId;

/**
 * Finds organisations as they were on a day. Everyone may see all of them. What takes a collection costs one statement,
 * whatever its size.
 */
public interface Organisations {

    /** @throws nl.wederkerig.shared.NotFound when there never was one */
    OrganisationView byId(OrganisationId id, LocalDate day);

    /** Those that are known; ids that nobody has are left out. */
    Map<OrganisationId, OrganisationView> byIds(Collection<OrganisationId> ids, LocalDate day);

    /** Whoever had the code on the day, whatever its capitals. */
    Optional<OrganisationId> byCode(String code, LocalDate day);

    /**
     * Those that exist on the day and go by what somebody typed, whatever its capitals, accents and punctuation: the one that has
     * it for its code; else those with that full name; else those with that name without their kind; else those that were ever
     * called so. Several where people must say which they mean; in Dutch order.
     */
    List<OrganisationView> called(String typed, LocalDate day);

    /** Whoever had the code last, on whatever day; for files that name who came later. */
    Optional<OrganisationId> everByCode(String code);

    /** As {@link #byCode}, for many; the keys are the codes as asked for, and codes that nobody had are left out. */
    Map<String, OrganisationId> byCodes(Collection<String> codes, LocalDate day);

    /** Who had taken the place of an organisation on the day, through all successions till then; itself while it exists (A18). */
    OrganisationId successorOf(OrganisationId id, LocalDate day);

    /**
     * The ends of the given organisations, and of those that took their places, in the order in which they happened.
     *
     * @param after exclusive
     * @param upTo  inclusive
     */
    List<Succession> successions(Collection<OrganisationId> ids, LocalDate after, LocalDate upTo);

    /** In Dutch order; none for what is no association or network. */
    List<OrganisationView> membersOf(OrganisationId association, LocalDate day);

    /** Those that exist on the day and end after it, in Dutch order. @param upTo the last day on which they exist, at the latest */
    List<OrganisationView> ending(LocalDate day, LocalDate upTo);

    /** Those that do not exist any more on the day while somebody with an account still belongs to them, in Dutch order. */
    List<OrganisationView> endedWithAccounts(LocalDate day);

    /** The associations and networks that an organisation belonged to on the day. */
    Set<OrganisationId> associationsOf(OrganisationId member, LocalDate day);

    /** In Dutch order: 's-Hertogenbosch under H, IJsselstein under I, accents as if they were not there. */
    OrganisationPage search(OrganisationSearch search, LocalDate day);

    /** @throws nl.wederkerig.shared.NotFound when there never was one */
    OrganisationHistory history(OrganisationId id, LocalDate day);
}
