package nl.wederkerig.membership;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** An association put a question to its members: which one is its own side's (T50, T54). @param lastDay inclusive */
public record MemberConsultationOpened(AgreementId agreement, String consultation, OrganisationId party, LocalDate lastDay)
        implements DomainEvent {}
