package nl.wederkerig.membership;

import nl.wederkerig.record.RegisterEvent;

/** An association laid a signal with others (T58). */
public record SignalBundled(SignalId signal, BundleId bundle) implements RegisterEvent {}
