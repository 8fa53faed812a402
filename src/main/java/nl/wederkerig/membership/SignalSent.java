package nl.wederkerig.membership;

import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.OrganisationId;

/** A member sent a signal to its association (T57). What it says is theirs. */
public record SignalSent(SignalId signal, OrganisationId organisation) implements RegisterEvent {}
