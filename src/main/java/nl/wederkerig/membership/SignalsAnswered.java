package nl.wederkerig.membership;

import nl.wederkerig.record.RegisterEvent;

/** An association answered the signals of a bundle (T58). */
public record SignalsAnswered(BundleId bundle, BundleState state) implements RegisterEvent {}
