package nl.wederkerig.identity;

import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.PersonId;

/** Whoever signed in at a provider as the newcomer is the person from now on; the newcomer takes no part any more. */
public record IdentityLinked(PersonId person, PersonId newcomer) implements RegisterEvent {}
