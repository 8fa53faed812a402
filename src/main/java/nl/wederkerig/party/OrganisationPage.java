package nl.wederkerig.party;

import java.util.List;

/**
 * A part of a list of organisations.
 *
 * @param page  from 0
 * @param total how many there are on all pages
 */
public record OrganisationPage(List<OrganisationView> organisations, int page, int size, long total) {

    public OrganisationPage {
        organisations = List.copyOf(organisations);
    }

    public int pages() {
        return (int) ((total + size - 1) / size);
    }
}
