package nl.wederkerig.party;

import nl.wederkerig.shared.Role;

/**
 * What the registrar's list of people should show, by organisation and name.
 *
 * @param text part of a person's name or account, or of the organisation's name or code; null or blank for all
 * @param role null for all
 * @param page from 0
 * @param size 1 to 200
 */
public record PeopleSearch(String text, Role role, int page, int size) {

    public PeopleSearch {
        if (page < 0 || size < 1 || size > 200) {
            throw new IllegalArgumentException("No page " + page + " of " + size + " people");
        }
    }
}
