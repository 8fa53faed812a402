package nl.wederkerig.proceedings;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CourtCaseRepository extends Repository<CourtCase, UUID> {

    List<CourtCase> findByAgreementIdOrderByRecordedOn(UUID agreementId);

    CourtCase save(CourtCase court);
}
