package nl.wederkerig.dispute;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The parties did not settle in time: the route starts by itself (D3). @param lastDay of the consultation */
public record ConsultationElapsed(AgreementId agreement, String dispute, LocalDate lastDay) implements DomainEvent {}
