package nl.wederkerig.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An agreement as it was entered. */
@Entity
@Immutable
@Table(name = "agreement_registration")
class Registration {

    @Id
    private UUID agreementId;
    @JdbcTypeCode(SqlTypes.JSON)
    private RegisterAgreement registration;

    protected Registration() {}

    Registration(AgreementId agreement, RegisterAgreement registration) {
        this.agreementId = agreement.value();
        this.registration = registration;
    }

    RegisterAgreement registration() {
        return registration;
    }
}
