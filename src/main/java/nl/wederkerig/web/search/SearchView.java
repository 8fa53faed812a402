package nl.wederkerig.web.search;

import java.util.List;

/**
 * What was found.
 *
 * @param typed  as it was typed
 * @param asked  whether there was a word to search for
 * @param all    the address of the page of results
 * @param meant  what is found instead where nothing was; null where that is nothing either
 */
public record SearchView(String typed, boolean asked, List<Group> groups, String all, Meant meant) {

    public SearchView {
        groups = List.copyOf(groups);
    }

    /**
     * Of one kind.
     *
     * @param name in the plural
     * @param more the list in which all of them are found, null where these are all or no list has them
     * @param cut  whether there are more that no list has
     */
    public record Group(String code, String name, List<Hit> hits, String more, boolean cut) {

        public Group {
            hits = List.copyOf(hits);
        }
    }

    /** @param url where it is searched for */
    public record Meant(String words, String url) {}

    /** @param about a second line, null without */
    public record Hit(String url, String title, String about) {}
}
