package nl.wederkerig.agreement;

import java.util.List;
import java.util.Map;
import nl.wederkerig.shared.Actor;

/** New agreements that people are filling in and have not registered yet: one a person, seen by nobody else. */
public interface AgreementDrafts {

    /** What was typed by name of the field; empty without a draft. */
    Map<String, List<String>> of(Actor actor);

    /** Replaces the draft of the actor. */
    void keep(Map<String, List<String>> fields, Actor actor);

    void discard(Actor actor);
}
