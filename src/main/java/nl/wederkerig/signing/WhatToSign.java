package nl.wederkerig.signing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.wederkerig.agreement.FinancialParagraph;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.agreement.SigningBasis;

/** What a round is about, as it was when the round opened. */
@Embeddable
class WhatToSign {

    private String reference;
    private String title;
    private int textVersion;
    private String sha256;
    private boolean byAward;
    private boolean amendment;
    private LocalDate inForceOn;
    private LocalDate provisionalFrom;
    private boolean discussFirst;

    private Boolean financialApplicable;
    private boolean financialComplete;
    private BigDecimal financialTotal;
    private Boolean udoApplicable;
    private boolean udoComplete;

    @Enumerated(EnumType.STRING)
    private Route disputeRoute;

    @Enumerated(EnumType.STRING)
    private OutcomeForce disputeForce;

    protected WhatToSign() {}

    WhatToSign(SigningBasis basis) {
        reference = basis.reference();
        title = basis.title();
        textVersion = basis.version();
        sha256 = basis.sha256();
        byAward = basis.byAward();
        amendment = basis.amendment();
        inForceOn = basis.inForceOn();
        provisionalFrom = basis.provisionalFrom();
        discussFirst = basis.arrangement().medeoverhedenoverlegFirst();
        disputeRoute = basis.arrangement().route();
        disputeForce = basis.arrangement().force();
        if (basis.financialParagraph() != null) {
            keep(basis.financialParagraph());
        }
        if (basis.udoCheck() != null) {
            udoApplicable = basis.udoCheck().applicable();
            udoComplete = basis.udoCheck().complete();
        }
    }

    private void keep(FinancialParagraph paragraph) {
        financialApplicable = paragraph.applicable();
        financialComplete = paragraph.complete();
        financialTotal = paragraph.applicable()
                ? paragraph.amounts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                : null;
    }

    int version() {
        return textVersion;
    }

    String sha256() {
        return sha256;
    }

    boolean byAward() {
        return byAward;
    }

    boolean amendment() {
        return amendment;
    }

    /** The agreed date, or null. */
    LocalDate inForceOn() {
        return inForceOn;
    }

    LocalDate provisionalFrom() {
        return provisionalFrom;
    }

    boolean discussFirst() {
        return discussFirst;
    }
}
