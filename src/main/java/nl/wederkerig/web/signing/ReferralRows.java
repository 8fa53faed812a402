package nl.wederkerig.web.signing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        OrganisationNames.Names names = organisations.of(rows.stream().flatMap(row -> Stream.of(row.coSigner(), row.tabledBy()))
                .filter(Objects::nonNull).toList());
        return rows.stream().map(row -> new CabinetView.Row(
                "/ministerraad/" + row.agreement(), row.reference(), row.title(), names.of(row.coSigner()), why(row),
                row.leftOn() == null ? Tone.ATTENTION : Tone.NEUTRAL, texts.get("cabinet.status." + row.status()), tabled(row, names),
                row.referredOn(),
                row.meetingOn(), row.leftOn(), row.decision() == null ? null : texts.get("cabinet.decision." + row.decision()),
                next(row))).toList();
    }

    private String tabled(CabinetReferralPage.Row row, OrganisationNames.Names names) {
        return row.tabledOn() == null ? null : texts.get("web.cabinet.tabled", names.of(row.tabledBy()), texts.spoken().day(row.tabledOn()));
    }

    private String why(CabinetReferralPage.Row row) {
        String cause = texts.get("cabinet.cause." + row.cause());
        return row.ground() == null ? cause
                : texts.get("web.cabinet.why.ground", cause, Sentence.within(texts.get("web.signing.ground." + row.ground())));
    }

    private String next(CabinetReferralPage.Row row) {
        if (row.leftOn() != null) {
            return null;
        }
        String next = texts.get(next(row.status(), row.discussFirst() && row.discussedOn() == null));
        return row.nextBy() == null ? next : texts.get("web.cabinet.next.by", next, texts.spoken().day(row.nextBy()));
    }

    /** What follows, as a message key. @param undiscussed the medeoverhedenoverleg has yet to discuss it (A12) */
    static String next(CabinetStatus status, boolean undiscussed) {
        return "web.cabinet.next." + (status == CabinetStatus.TABLED && undiscussed ? "discuss" : status);
    }
}
