package nl.wederkerig.web.signing;

import java.util.List;
import nl.wederkerig.signing.CabinetReferralPage;
import nl.wederkerig.signing.CabinetStatus;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Tone;
import org.springframework.stereotype.Component;

/** Rows of referrals in words. */
@Component
public class ReferralRows {

    private final OrganisationNames organisations;
    private final Texts texts;

    ReferralRows(OrganisationNames organisations, Texts texts) {
        this.organisations = organisations;
        this.texts = texts;
    }

    public List<CabinetView.Row> of(List<CabinetReferralPage.Row> rows) {
        OrganisationNames.Names names = organisations.of(rows.stream().map(CabinetReferralPage.Row::coSigner).toList());
        return rows.stream().map(row -> new CabinetView.Row(
                "/ministerraad/" + row.agreement(), row.reference(), row.title(), names.of(row.coSigner()), why(row),
                row.leftOn() == null ? Tone.ATTENTION : Tone.NEUTRAL, texts.get("cabinet.status." + row.status()), row.referredOn(),
                row.meetingOn(), row.leftOn(), row.decision() == null ? null : texts.get("cabinet.decision." + row.decision()),
                next(row))).toList();
    }

    private String why(CabinetReferralPage.Row row) {
        String cause = texts.get("cabinet.cause." + row.cause());
        return row.ground() == null ? cause
                : texts.get("web.cabinet.why.ground", cause, texts.get("web.signing.ground." + row.ground()));
    }

    private String next(CabinetReferralPage.Row row) {
        if (row.leftOn() != null) {
            return null;
        }
        if (row.status() == CabinetStatus.TABLED && row.discussFirst() && row.discussedOn() == null) {
            return texts.get("web.cabinet.next.discuss");
        }
        return texts.get("web.cabinet.next." + row.status());
    }
}
