package nl.wederkerig.membership;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConsultationRepository extends Repository<MemberConsultation, UUID> {

    Optional<MemberConsultation> findById(UUID id);

    Optional<MemberConsultation> findByAgreementIdAndKey(UUID agreement, String key);

    List<MemberConsultation> findByAgreementIdInAndState(Collection<UUID> agreements, ConsultationState state);

    List<MemberConsultation> findByAgreementIdAndAssociationAndStateOrderByOpenedOnDesc(UUID agreement, String association, ConsultationState state);

    int countByAgreementId(UUID agreement);

    MemberConsultation save(MemberConsultation consultation);

    /** Before what is read or written by statements of our own. */
    void flush();
}
