package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The day of a planned hearing passed and the arbiters, who are named, did not record one: it goes on with what is on file (A7). */
public record HearingNotHeld(AgreementId agreement, String dispute, LocalDate on, List<String> persons) implements DomainEvent {}
