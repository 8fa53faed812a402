package nl.wederkerig.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A text with its commitments and financial paragraph; never changes (A4). */
@Entity
@Immutable
@Table(name = "text_version")
class TextVersion {

    @EmbeddedId
    private Key key;
    @Enumerated(EnumType.STRING)
    private TextOrigin origin;
    private String text;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PromisedCommitment> commitments;
    @JdbcTypeCode(SqlTypes.JSON)
    private FinancialParagraph financialParagraph;
    private String sha256;
    private String proposedBy;
    private UUID person;
    private Instant proposedAt;

    protected TextVersion() {}

    /** @param by null for the text of an outcome; likewise the person */
    TextVersion(
            AgreementId agreement, CanonicalText whole, TextOrigin origin, OrganisationId by, PersonId person, Instant proposedAt) {
        this.key = new Key(agreement.value(), whole.version());
        this.origin = origin;
        this.text = whole.text();
        this.commitments = whole.commitments();
        this.financialParagraph = whole.financialParagraph();
        this.sha256 = whole.sha256();
        this.proposedBy = by == null ? null : by.value();
        this.person = person == null ? null : person.value();
        this.proposedAt = proposedAt;
    }

    static Key key(AgreementId agreement, int version) {
        return new Key(agreement.value(), version);
    }

    String text() {
        return text;
    }

    String sha256() {
        return sha256;
    }

    boolean says(String words, List<PromisedCommitment> promised, FinancialParagraph paragraph) {
        return text.strip().equals(words.strip()) && commitments.equals(promised) && Objects.equals(financialParagraph, paragraph);
    }

    List<PromisedCommitment> commitments() {
        return commitments;
    }

    TextVersionView view() {
        return new TextVersionView(
                key.version(), origin, text, commitments, financialParagraph, sha256,
                proposedBy == null ? null : new OrganisationId(proposedBy), person == null ? null : new PersonId(person), proposedAt);
    }

    /** @param version from 1 */
    @Embeddable
    record Key(UUID agreementId, int version) {}
}
