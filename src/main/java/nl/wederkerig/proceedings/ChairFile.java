package nl.wederkerig.proceedings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** What an independent chair did in a procedure: intake, sessions, proposals, and the recommendation that leads on to arbiters. */
@Entity
@Table(name = "proceedings_chair")
class ChairFile implements Persistable<UUID> {

    @Id
    private UUID proceedingsId;
    private String intake;
    private LocalDate intakeOn;
    private boolean extended;
    private String recommendation;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PromisedCommitment> recommendedCommitments;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Disposal> recommendedDispose;
    @ElementCollection
    @CollectionTable(name = "proceedings_session", joinColumns = @JoinColumn(name = "proceedings_id"))
    private List<Session> sessions = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "proceedings_proposal", joinColumns = @JoinColumn(name = "proceedings_id"))
    private List<Proposal> proposals = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "proceedings_proposal_answer", joinColumns = @JoinColumn(name = "proceedings_id"))
    private List<ProposalAnswer> answers = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "proceedings_chair_extension", joinColumns = @JoinColumn(name = "proceedings_id"))
    private List<ExtensionWish> extensions = new ArrayList<>();
    @Transient
    private boolean openedNow;

    /** For the persistence provider only. */
    protected ChairFile() {}

    ChairFile(UUID proceedings) {
        this.proceedingsId = proceedings;
        this.openedNow = true;
    }

    @Override
    public UUID getId() {
        return proceedingsId;
    }

    /** Not looked for in the database when it is saved. */
    @Override
    public boolean isNew() {
        return openedNow;
    }

    @PostPersist
    @PostLoad
    void known() {
        openedNow = false;
    }

    void takeIn(String text, LocalDate on) {
        intake = text;
        intakeOn = on;
    }

    void add(Session session) {
        sessions.add(session);
    }

    void propose(Proposal proposal) {
        proposals.add(proposal);
    }

    void answer(ProposalAnswer answer) {
        answers.add(answer);
    }

    Optional<Proposal> lastProposal() {
        return proposals.stream().max(Comparator.comparing(Proposal::number));
    }

    boolean answered(int proposal, OrganisationId party) {
        return answers.stream().anyMatch(each -> each.proposal() == proposal && each.by().equals(party));
    }

    boolean acceptedByAll(int proposal, Collection<OrganisationId> parties) {
        return answers.stream().filter(each -> each.proposal() == proposal && each.accepted()).map(ProposalAnswer::by).toList()
                .containsAll(parties);
    }

    /** A party's last wish counts. @return whether with it all want the same */
    boolean wishExtension(OrganisationId party, TermLength by, Instant at, Collection<OrganisationId> all) {
        extensions.removeIf(each -> each.by().equals(party));
        extensions.add(new ExtensionWish(party, by, at));
        return extensions.stream().filter(each -> each.period().equals(by.toString())).map(ExtensionWish::by).toList().containsAll(all);
    }

    void extend() {
        extended = true;
        extensions.clear();
    }

    void recommend(Recommendation recommended) {
        recommendation = recommended.text();
        recommendedCommitments = recommended.commitments();
        recommendedDispose = recommended.dispose();
    }

    String intake() {
        return intake;
    }

    /** Null before. */
    LocalDate intakeOn() {
        return intakeOn;
    }

    boolean extended() {
        return extended;
    }

    /** Null where there is none, or where it is the outcome of the procedure. */
    Recommendation recommendation() {
        return recommendation == null ? null : new Recommendation(recommendation, recommendedCommitments, recommendedDispose);
    }

    List<Session> sessions() {
        return sessions.stream().sorted(Comparator.comparing(Session::number)).toList();
    }

    List<Proposal> proposals() {
        return proposals.stream().sorted(Comparator.comparing(Proposal::number)).toList();
    }

    List<ProposalAnswer> answers() {
        return List.copyOf(answers);
    }

    List<ExtensionWish> extensions() {
        return List.copyOf(extensions);
    }
}
