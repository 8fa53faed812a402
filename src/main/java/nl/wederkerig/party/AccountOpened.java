package nl.wederkerig.party;

import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.PersonId;

/** A person was given an account, or another password. */
public record AccountOpened(PersonId person, String account) implements RegisterEvent {}
