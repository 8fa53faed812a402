package nl.wederkerig.web.signing;

import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.signing.SigningAct;

/** The page on which something is done in a signing round or with a referral; in the order in which they are offered. */
enum SigningActPage {
    SIGN("ondertekenen"),
    RATIFY("bekrachtigen"),
    DECLINE("weigeren"),
    REFUSE_RATIFICATION("bekrachtiging-weigeren");

    static final String ROLE = "als";

    private final String slug;

    SigningActPage(String slug) {
        this.slug = slug;
    }

    static Optional<SigningActPage> at(String slug) {
        return Stream.of(values()).filter(page -> page.slug.equals(slug)).findFirst();
    }

    /** Empty for an act with a referral. */
    static Optional<SigningActPage> of(SigningAct act) {
        return Stream.of(values()).filter(page -> page.act() == act).findFirst();
    }

    /** The key of what it is called, for who signs in this role. */
    String label(PartyRole as) {
        return "web.signing.act." + name() + (this == SIGN && as == PartyRole.CO_SIGNER ? ".co" : "");
    }

    SigningAct act() {
        return SigningAct.valueOf(name());
    }

    String url(AgreementId agreement, PartyRole as) {
        return "/akkoorden/" + agreement + "/" + slug + "?" + ROLE + "=" + as;
    }

    /** Where the form is sent. */
    String action(AgreementId agreement) {
        return "/akkoorden/" + agreement + "/" + slug;
    }

    boolean refuses() {
        return this == DECLINE || this == REFUSE_RATIFICATION;
    }
}
