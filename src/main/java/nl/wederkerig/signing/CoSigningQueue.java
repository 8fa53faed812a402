package nl.wederkerig.signing;

import java.util.List;
import nl.wederkerig.shared.Actor;

/** What waits for the co-signer, each with its checks computed. */
public interface CoSigningQueue {

    /**
     * The agreements that the actor's own organisation is asked to co-sign, or was; those to answer first come first. Four
     * statements at most, at any size.
     *
     * @throws nl.wederkerig.shared.NotFound for who is no liaison, signatory or executive
     */
    CoSigningPage forBzk(CoSigningQuery query, Actor actor);

    /** The same of each, where they are shown on one page: four statements at most for all together. */
    List<CoSigningPage> forBzk(List<CoSigningQuery> queries, Actor actor);
}
