package nl.wederkerig.party;

import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.PersonId;

/** A person's secret address for a calendar is of no use any more. */
public record CalendarAddressRevoked(PersonId person) implements RegisterEvent {}
