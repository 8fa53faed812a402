package nl.wederkerig.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wederkerig.shared.Actor;

/** New agreements that people are filling in and have not registered yet: one a person, seen by nobody else. */
public interface AgreementDrafts {

    /** What was typed by name of the field; empty without a draft. */
    Map<String, List<String>> of(Actor actor);

    /** When the actor last kept the draft; empty without one. */
    Optional<Instant> keptAt(Actor actor);

    /** Replaces the draft of the actor. */
    void keep(Map<String, List<String>> fields, Actor actor);

    /**
     * Does the work with the draft, which is gone with it. Who comes at the same moment waits, and finds none: what is sent
     * twice is done once. When the work fails the draft stays.
     *
     * @return empty without a draft
     */
    <T> Optional<T> finish(Actor actor, Function<Map<String, List<String>>, T> work);
}
