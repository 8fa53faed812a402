package nl.wederkerig.party;

import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.PersonId;

/** A person was given a secret address for a calendar, in the place of any before. */
public record CalendarAddressMade(PersonId person) implements RegisterEvent {}
