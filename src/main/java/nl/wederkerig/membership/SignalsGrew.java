package nl.wederkerig.membership;

import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.AgreementId;

/** Signals became an agreement in preparation (T59). */
public record SignalsGrew(BundleId bundle, AgreementId became) implements RegisterEvent {}
