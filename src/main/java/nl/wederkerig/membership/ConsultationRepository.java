package nl.wederkerig.membership;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsultationRepository extends Repository<MemberConsultation, UUID> {

    Optional<MemberConsultation> findById(UUID id);

    Optional<MemberConsultation> findByAgreementIdAndKey(UUID agreement, String key);

    List<MemberConsultation> findByAgreementIdInAndState(Collection<UUID> agreements, ConsultationState state);

    List<MemberConsultation> findByAgreementIdAndAssociationAndStateOrderByOpenedOnDesc(UUID agreement, String association, ConsultationState state);

    /** Open ones of which the question was put to the organisation. */
    @Query(value = """
            select c.* from member_consultation c join consultation_member v on v.consultation_id = c.id
             where c.state = 'OPEN' and v.member_id = :member and v.succeeded_by is null order by c.agreement_id, c.id""", nativeQuery = true)
    List<MemberConsultation> findAskingMember(String member);

    int countByAgreementId(UUID agreement);

    MemberConsultation save(MemberConsultation consultation);

    /** Before what is read or written by statements of our own. */
    void flush();
}
