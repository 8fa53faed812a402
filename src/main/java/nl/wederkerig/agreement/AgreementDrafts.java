package nl.wederkerig.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.wederkerig.shared.Actor;

/** New agreements that people are filling in and have not registered yet: any number a person, seen by nobody else. */
public interface AgreementDrafts {

    /** Those of the actor, the one that was kept last first. */
    List<AgreementDraft> all(Actor actor);

    /** Empty where the actor kept nothing under this id. */
    Optional<AgreementDraft> of(UUID draft, Actor actor);

    /**
     * Replaces what the draft holds by what the change makes of it; before the first time it holds nothing. Who comes at the
     * same moment waits. When the change fails the draft stays as it was.
     *
     * @return what it holds now
     */
    Map<String, List<String>> change(UUID draft, Actor actor, UnaryOperator<Map<String, List<String>>> change);

    /** Throws the draft away; without it nothing happens. */
    void discard(UUID draft, Actor actor);

    /**
     * Does the work with the draft, which is gone with it. Who comes at the same moment waits, and finds none: what is sent
     * twice is done once. When the work fails the draft stays.
     *
     * @return empty without a draft
     */
    <T> Optional<T> finish(UUID draft, Actor actor, Function<Map<String, List<String>>, T> work);
}
