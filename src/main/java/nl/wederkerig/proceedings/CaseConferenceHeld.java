package nl.wederkerig.proceedings;

import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The arbiters set the timetable after speaking with the parties. */
public record CaseConferenceHeld(AgreementId agreement, String dispute, List<TimetableRound> timetable) implements DomainEvent {}
