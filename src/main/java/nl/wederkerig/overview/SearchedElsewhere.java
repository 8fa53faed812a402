package nl.wederkerig.overview;

import java.util.List;
import nl.wederkerig.shared.Actor;

/** A feature that lets itself be searched in: it alone knows who may see what of it. */
public interface SearchedElsewhere {

    /**
     * The best first, in one statement at most.
     *
     * @param words one at least, all of which must occur
     */
    List<Search.Hit> find(SearchWords words, int most, Actor actor);
}
