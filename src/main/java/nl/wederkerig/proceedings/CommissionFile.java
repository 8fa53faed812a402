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
import java.util.UUID;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.data.domain.Persistable;

/** What a commission of wise persons was asked, and how it came to its advice. */
@Entity
@Table(name = "proceedings_commission")
class CommissionFile implements Persistable<UUID> {

    @Id
    private UUID proceedingsId;
    private LocalDate institutedOn;
    private String draft;
    private LocalDate draftOn;
    @ElementCollection
    @CollectionTable(name = "proceedings_question", joinColumns = @JoinColumn(name = "proceedings_id"))
    private List<PutQuestion> questions = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "proceedings_draft_comment", joinColumns = @JoinColumn(name = "proceedings_id"))
    private List<DraftComment> comments = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "proceedings_commission_hearing", joinColumns = @JoinColumn(name = "proceedings_id"))
    private List<CommissionHearing> hearings = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "proceedings_commission_extension", joinColumns = @JoinColumn(name = "proceedings_id"))
    private List<ExtensionWish> extensions = new ArrayList<>();
    @Transient
    private boolean openedNow;

    /** For the persistence provider only. */
    protected CommissionFile() {}

    CommissionFile(UUID proceedings) {
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

    /** A party's last question counts. @return whether with it all put the same */
    boolean put(PutQuestion question, Collection<OrganisationId> all) {
        questions.removeIf(each -> each.by().equals(question.by()));
        questions.add(question);
        return questions.stream().filter(each -> each.text().strip().equals(question.text().strip())).map(PutQuestion::by).toList()
                .containsAll(all);
    }

    void institute(LocalDate on) {
        institutedOn = on;
    }

    void add(CommissionHearing hearing) {
        hearings.add(hearing);
    }

    /** Takes the place of an earlier one; comments on that one stay. */
    void draft(String text, LocalDate on) {
        draft = text;
        draftOn = on;
    }

    void add(DraftComment comment) {
        comments.add(comment);
    }

    /** A party's last wish counts. @return whether with it all want the same */
    boolean wishExtension(OrganisationId party, TermLength by, Instant at, Collection<OrganisationId> all) {
        extensions.removeIf(each -> each.by().equals(party));
        extensions.add(new ExtensionWish(party, by, at));
        return extensions.stream().filter(each -> each.period().equals(by.toString())).map(ExtensionWish::by).toList().containsAll(all);
    }

    void extend() {
        extensions.clear();
    }

    /** Null before. */
    LocalDate institutedOn() {
        return institutedOn;
    }

    String draft() {
        return draft;
    }

    /** Null before. */
    LocalDate draftOn() {
        return draftOn;
    }

    List<PutQuestion> questions() {
        return questions.stream().sorted(Comparator.comparing(each -> each.by().value())).toList();
    }

    List<DraftComment> comments() {
        return comments.stream().sorted(Comparator.comparing(DraftComment::writtenOn)).toList();
    }

    List<CommissionHearing> hearings() {
        return hearings.stream().sorted(Comparator.comparing(CommissionHearing::heldOn)).toList();
    }

    List<ExtensionWish> extensions() {
        return List.copyOf(extensions);
    }
}
