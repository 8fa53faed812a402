package nl.wederkerig.officialregister;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;

/** Imports of the register of government organisations, by the registrar; for everybody else {@link nl.wederkerig.shared.NotFound}. */
public interface RegisterImports {

    /** Reads a file, XML or packed with gzip or zip, without doing anything yet. What is wrong with it is in the plan. */
    ImportId read(String fileName, InputStream file, Actor actor);

    /** What it would do now. */
    ImportPlan plan(ImportId id, Actor actor);

    /**
     * What {@link #apply} would refuse, all of it: at {@code successor.<organisation>} what is wrong with an answer, or with that there is none.
     * Empty where it can be done.
     */
    List<Fault> faults(ImportId id, String fingerprint, Map<OrganisationId, Optional<String>> successors, Actor actor);

    /**
     * Does it, as one act: enters the new bodies, renames, and ends what ended; who takes whose place follows from its day (A18). What
     * was applied and is read again changes nothing.
     *
     * @param fingerprint of the plan that was looked at
     * @param successors  of each body that ends, who takes its place: a code of here or of a new body; empty for nobody
     * @throws nl.wederkerig.shared.InvalidInput with all mistakes: a file with mistakes, something that changed since the plan was looked
     *     at, an ending without an answer, a successor that nobody is, or an answer about who does not end
     */
    void apply(ImportId id, String fingerprint, Map<OrganisationId, Optional<String>> successors, Actor actor);
}
