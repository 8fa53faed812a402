package nl.wederkerig.web.commitment;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.support.Road;
import org.springframework.context.ApplicationContext;

/** An agreement of VNG, IPO, SZW and BZK that is in force, with promises to each side. */
public final class OwedAgreement {

    private final ApplicationContext application;
    private final LocalDate today;

    public OwedAgreement(ApplicationContext application, LocalDate today) {
        this.application = application;
        this.today = today;
    }

    public AgreementId inForce() {
        return signed(Registrations.valid().and(IPO, PartyRole.DECENTRAL).commitments(
                promised("loket", SZW, false, List.of(VNG, IPO), "Een landelijk loket openen", today.plusDays(10), PromiseDetail.NONE),
                promised("model", SZW, false, List.of(VNG), "Een nieuw verdeelmodel vaststellen", today.minusDays(5), new PromiseDetail(
                        PromiseDetail.Nature.RESULT, PromiseDetail.MoneyKind.STRUCTURAL, 2026, PromiseDetail.Channel.GENERAL_GRANT,
                        "aantal gemeenten", "342", false)),
                promised("lokaal", VNG, true, List.of(SZW), "Een loket in elke gemeente openen", today.plusMonths(4), PromiseDetail.NONE),
                new PromisedCommitment("nazorg", VNG, false, List.of(SZW), "De gemeenten begeleiden", null, TermLength.months(3),
                        PromisedCommitment.TermFrom.CONDITION, Map.of(), "model", null)));
    }

    /** With as many promises as given, all of SZW to VNG. */
    public AgreementId inForce(int promises) {
        PromisedCommitment[] all = new PromisedCommitment[promises];
        for (int number = 0; number < promises; number++) {
            all[number] = promised("a" + number, SZW, false, List.of(VNG), "Afspraak " + number, today.plusDays(number), PromiseDetail.NONE);
        }
        return signed(Registrations.valid().and(IPO, PartyRole.DECENTRAL).commitments(all));
    }

    private AgreementId signed(Registrations registration) {
        Road road = new Road(application).registered(registration.command());
        road.on("2026-01-08").accepts(VNG).accepts(IPO).accepts(SZW).accepts(BZK);
        road.on("2026-02-02").proposes(SZW).on("2026-02-20").acceptsText(VNG, 1).acceptsText(IPO, 1).acceptsText(SZW, 1);
        return road.on("2026-03-11").signs(VNG).signs(IPO).signs(SZW).signs(BZK).agreement();
    }

    private static PromisedCommitment promised(String key, OrganisationId obligor, boolean byMembers, List<OrganisationId> beneficiaries,
            String text, LocalDate due, PromiseDetail detail) {
        return new PromisedCommitment(key, obligor, byMembers, beneficiaries, text, due, null, null,
                key.equals("lokaal") ? Map.of(2027, new BigDecimal("1500000")) : Map.of(), null, null, detail);
    }
}
