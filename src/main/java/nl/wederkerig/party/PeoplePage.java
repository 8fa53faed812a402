package nl.wederkerig.party;

import java.util.List;

/**
 * A part of the registrar's list of people.
 *
 * @param page  from 0
 * @param total how many there are on all pages
 */
public record PeoplePage(List<Entry> entries, int page, int size, long total) {

    public PeoplePage {
        entries = List.copyOf(entries);
    }

    public int pages() {
        return (int) ((total + size - 1) / size);
    }

    /**
     * @param organisation null for appointed persons
     * @param account      null for who has none
     * @param authorities  how many signing authorities the person has now
     */
    public record Entry(PersonView person, OrganisationView organisation, String account, int authorities) {}
}
