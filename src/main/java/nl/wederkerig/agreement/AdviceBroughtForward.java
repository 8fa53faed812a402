package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** All want the advice that they agreed on in the timetable to begin before its day. @param number of the milestone, from 1 */
public record AdviceBroughtForward(AgreementId agreement, int number, String milestone) implements DomainEvent {}
