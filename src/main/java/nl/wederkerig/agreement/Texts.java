package nl.wederkerig.agreement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Which text versions count for what; the texts themselves stand apart. */
@Embeddable
class Texts {

    private int currentVersion;
    private Integer agreedVersion;
    private Integer versionInForce;
    private LocalDate inForceOn;
    private boolean textReopened;
    private boolean byAward;

    int current() {
        return currentVersion;
    }

    Integer agreed() {
        return agreedVersion;
    }

    Integer inForce() {
        return versionInForce;
    }

    LocalDate inForceOn() {
        return inForceOn;
    }

    /** A constituency made exceptions or rejected: another version is needed (A6). */
    boolean reopened() {
        return textReopened;
    }

    boolean byAward() {
        return byAward;
    }

    int next() {
        textReopened = false;
        return ++currentVersion;
    }

    void agree() {
        agreedVersion = currentVersion;
    }

    void reopen() {
        textReopened = true;
    }

    void bind() {
        byAward = true;
    }

    void enterIntoForce(int version, LocalDate on) {
        versionInForce = version;
        if (inForceOn == null) {
            inForceOn = on;
        }
    }
}
