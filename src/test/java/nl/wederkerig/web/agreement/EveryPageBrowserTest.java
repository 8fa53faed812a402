package nl.wederkerig.web.agreement;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.agreement.Registrations.arrangement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.DemonstratedDisputes;
import nl.wederkerig.support.PageChecks;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Screens;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page on which something is done, and every page that is read in English: without accessibility faults at every width. */
@BrowserTest
class EveryPageBrowserTest {

    private static final String DRAFT = "/akkoorden/nieuw/7d3a5a54-6f0e-4c0e-9c39-3f2f3d1f8a01";
    private static final List<String> SIGNING_ACTS = List.of("/ondertekenen", "/weigeren", "/bekrachtigen", "/bekrachtiging-weigeren");

    @Autowired
    private ApplicationContext application;

    private final Map<String, Someone> people = new LinkedHashMap<>();

    @BeforeEach
    void every_party_has_somebody_who_may_do_everything(Screens screens) {
        Staff staff = new Staff(application);
        staff.hasSignatory("vng", "VNG onderhandelaar", "VNG", AuthorityGround.BOARD_DECISION, Role.NEGOTIATOR, Role.SIGNATORY);
        staff.hasSignatory("szw", "SZW onderhandelaar", "SZW", AuthorityGround.EX_OFFICIO, Role.NEGOTIATOR, Role.SIGNATORY);
        staff.hasSignatory("bzk", "BZK liaison", "BZK", AuthorityGround.EX_OFFICIO, Role.NEGOTIATOR, Role.BZK_LIAISON, Role.SIGNATORY,
                Role.EXECUTIVE);
        staff.has("secretaris", "Secretaris ministerraad", "AZ", Role.CABINET_SECRETARY);
        Stream.of("vng", "szw", "bzk", "secretaris").forEach(account -> people.put(account, screens.of(account)));
    }

    @Test
    void every_act_page_of_an_agreement() {
        Road prepared = new Road(application).registered(Registrations.valid().command());
        Road negotiating = new Road(application).opened().proposed();
        negotiating.act(SZW, actor -> negotiating.bean(Negotiation.class).askCheck(negotiating.agreement(), 1, actor));
        Road deciding = new Road(application).opened(Registrations.valid()
                .arrangement(arrangement(Route.BINDING_ADVICE, List.of(VNG))).command()).proposed().agreed();
        Road inForce = new Road(application).inSigning().signedByParties().on("2026-03-12").signs(Registrations.BZK);
        Road amended = new Road(application).inSigning().signedByParties().on("2026-03-12").signs(Registrations.BZK);
        amended.act(SZW, actor -> amended.bean(LifeInForce.class).proposeAmendment(amended.agreement(), "Anders", null, actor));

        Set<ActPage> checked = EnumSet.noneOf(ActPage.class);
        for (Road road : List.of(prepared, negotiating, deciding, inForce, amended)) {
            for (Someone someone : people.values()) {
                Stream.of(ActPage.values()).filter(page -> !checked.contains(page) && someone.statusOf(page.url(road.agreement())) == 200)
                        .forEach(page -> {
                            PageChecks.everyWidth(someone.page());
                            checked.add(page);
                        });
            }
        }
        assertThat(checked).containsExactly(ActPage.values());
    }

    @Test
    void every_act_page_of_signing_and_of_the_cabinet() {
        Road signing = new Road(application).inSigning();
        Road reserved = new Road(application).inSigning().on("2026-03-11").signs(VNG, LocalDate.of(2027, 6, 1));
        Road referred = new Road(application).atCabinet();
        Road onAgenda = new Road(application).onAgenda();
        Someone vng = people.get("vng");
        for (Road road : List.of(signing, reserved)) {
            SIGNING_ACTS.forEach(act -> checks(vng, "/akkoorden/" + road.agreement() + act));
        }
        checks(people.get("bzk"), "/ministerraad/" + referred.agreement());
        checks(people.get("secretaris"), "/ministerraad/" + onAgenda.agreement());
    }

    @Test
    void every_page_that_is_read_in_english() {
        Road busy = new Road(application).opened().proposed().proposes(SZW);
        Road signed = new Road(application).inSigning().signedByParties();
        new Road(application).registered(Registrations.valid().command());
        Someone bzk = people.get("bzk").opens("/?taal=en").opens(DRAFT + "/onderwerp").fills("Title", "Housing").presses("Keep and go on later");
        for (String page : List.of("/", "/taken", "/taken/collegas", "/akkoorden", "/medeondertekening", "/ministerraad", "/organisaties",
                "/organisaties/vng", DRAFT + "/onderwerp", DRAFT + "/partijen", DRAFT + "/regeling",
                DRAFT + "/tijdpad", DRAFT + "/controle", DRAFT + "/weggooien")) {
            checks(bzk, page);
        }
        for (AgreementTab tab : AgreementTab.values()) {
            checks(bzk, "/akkoorden/" + (tab == AgreementTab.SIGNING ? signed : busy).agreement() + tab.path());
        }
    }

    /** Each once, by whom it lets in first, on a telephone. */
    @Test
    void every_page_that_a_dispute_leads_to(Screens screens) {
        Staff staff = new Staff(application);
        staff.has("ienw", "IenW onderhandelaar", "IenW", Role.NEGOTIATOR);
        staff.has("vws", "VWS onderhandelaar", "VWS", Role.NEGOTIATOR);
        DemonstratedDisputes disputes = new DemonstratedDisputes(application);
        disputes.appointed().forEach((name, person) -> application.getBean(PeopleRegister.class).openAccount(
                person, name.toLowerCase(Locale.ROOT).replace(' ', '-'), Someone.PASSWORD, Actor.system()));
        Map<String, String> seen = new LinkedHashMap<>();
        staff.has("benoemer", "Wie benoemt", "RVS", Role.APPOINTING_AUTHORITY);
        for (String account : List.of("vng", "ienw", "vws", "bzk", "onafhankelijk-voorzitter", "arbiter-1", "arbiter-3", "deskundige", "benoemer")) {
            Someone someone = people.containsKey(account) ? people.get(account) : screens.of(account);
            if (someone.statusOf("/benoemingen") == 200) {
                DemonstratedDisputes.below("/benoemingen", someone.page().content()).forEach(page -> checksOnce(someone, page, account + page, seen));
                checksOnce(someone, "/benoemingen", "/benoemingen", seen);
            }
            for (String dispute : disputes.addresses()) {
                if (someone.statusOf(dispute) == 200) {
                    checksOnce(someone, dispute, dispute, seen);
                    DemonstratedDisputes.leadsTo(dispute, page -> read(someone, page)).forEach(page ->
                            checksOnce(someone, page, page.substring(dispute.length()).replaceAll("\\?.*", ""), seen));
                }
            }
        }
        checksOnce(people.get("bzk"), "/geschillen/register?zoek=planning", "register", seen);
        assertThat(seen).hasSizeGreaterThan(30);
    }

    private static String read(Someone someone, String address) {
        assertThat(someone.statusOf(address)).as(address).isEqualTo(200);
        return someone.page().content();
    }

    private static void checksOnce(Someone someone, String address, String kind, Map<String, String> seen) {
        if (seen.put(kind, address) == null) {
            assertThat(someone.statusOf(address)).as(address).isEqualTo(200);
            PageChecks.onTelephone(someone.page());
        }
    }

    private static void checks(Someone someone, String address) {
        assertThat(someone.statusOf(address)).as(address).isEqualTo(200);
        PageChecks.everyWidth(someone.page());
    }
}
