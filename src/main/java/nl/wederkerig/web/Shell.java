package nl.wederkerig.web;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param nav           the rooms that this visitor may enter, in order; empty for who is not signed in
 * @param person        the visitor's name, null for who is not signed in
 * @param organisation  the name of the visitor's organisation, null where there is none
 * @param languages     the languages on offer, each with the address of this page in it
 * @param demonstration whether the banner of the demonstration is shown
 * @param loading       whether the banner says that the demonstration is not complete yet
 */
public record Shell(List<NavItem> nav, String person, String organisation, List<LanguageLink> languages, boolean demonstration,
        boolean loading) {

    public Shell {
        nav = List.copyOf(nav);
        languages = List.copyOf(languages);
    }

    /** Whether this visitor may know of the page, which may be a room that is closed to others. @param path from the context root */
    public boolean leadsTo(String path) {
        return !Room.hides(path) || nav.stream().anyMatch(each -> path.equals(each.url()));
    }

    public boolean signedIn() {
        return person != null;
    }

    /**
     * A room of the application.
     *
     * @param code    message key of its name
     * @param url     path from the context root
     * @param current whether the page shown is in it
     */
    public record NavItem(String code, String url, boolean current) {}

    /**
     * @param tag     language tag, {@code nl} or {@code en}
     * @param name    the language's name in that language itself
     * @param url     this page in that language
     * @param current whether the page is shown in it
     */
    public record LanguageLink(String tag, String name, String url, boolean current) {}
}
