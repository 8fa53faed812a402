package nl.wederkerig.party;

import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.PersonId;

/** Somebody's e-mail address was entered, changed or taken away; the record does not hold the address. */
public record MailAddressChanged(PersonId person) implements RegisterEvent {}
