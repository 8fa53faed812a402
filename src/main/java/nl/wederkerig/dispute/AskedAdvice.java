package nl.wederkerig.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.wederkerig.agreement.AgreedAdvice;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.calendar.TermLength;

/** From which milestone an agreed advice came, and within which term of the institution of its commission it is given. */
@Embeddable
class AskedAdvice {

    private String milestone;
    @Column(name = "advice_within")
    private String within;

    /** For the persistence provider only. */
    protected AskedAdvice() {}

    AskedAdvice(Milestone milestone) {
        this.milestone = milestone.title();
        this.within = milestone.advice().within().toString();
    }

    String milestone() {
        return milestone;
    }

    AgreedAdvice agreed(String question) {
        return new AgreedAdvice(question, TermLength.parse(within));
    }
}
