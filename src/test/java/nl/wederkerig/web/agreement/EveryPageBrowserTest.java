package nl.wederkerig.web.agreement;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.agreement.Registrations.arrangement;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.RequestAdvice;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.agreement.TimetableProgress;
import nl.wederkerig.agreement.WhatIf;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.meeting.Conclusions;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NewConclusion;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.DemonstratedDisputes;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Screens;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page on which something is done: without accessibility faults at every width, in both languages and both schemes of colours. */
@Tag("thorough")
@BrowserTest
class EveryPageBrowserTest {

    private static final String DRAFT = "/akkoorden/nieuw/7d3a5a54-6f0e-4c0e-9c39-3f2f3d1f8a01";
    private static final List<String> SIGNING_ACTS = List.of("/ondertekenen", "/weigeren", "/bekrachtigen", "/bekrachtiging-weigeren");

    @Autowired
    private ApplicationContext application;

    private final Map<String, Someone> people = new HashMap<>();

    @BeforeEach
    void every_party_has_somebody_who_may_do_everything() {
        Staff staff = new Staff(application);
        staff.hasSignatory("vng", "VNG onderhandelaar", "VNG", AuthorityGround.BOARD_DECISION, Role.NEGOTIATOR, Role.SIGNATORY);
        staff.hasSignatory("szw", "SZW onderhandelaar", "SZW", AuthorityGround.EX_OFFICIO, Role.NEGOTIATOR, Role.SIGNATORY);
        staff.hasSignatory("bzk", "BZK liaison", "BZK", AuthorityGround.EX_OFFICIO, Role.NEGOTIATOR, Role.BZK_LIAISON, Role.SIGNATORY,
                Role.EXECUTIVE);
        staff.has("secretaris", "Secretaris ministerraad", "AZ", Role.CABINET_SECRETARY);
    }

    @Test
    void every_act_page_of_an_agreement(Screens screens) {
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
            for (String account : List.of("vng", "szw", "bzk", "secretaris")) {
                Someone someone = of(account, screens);
                Stream.of(ActPage.values()).filter(page -> !checked.contains(page) && lets(someone, page.url(road.agreement())))
                        .forEach(page -> {
                            checks(someone, page.url(road.agreement()));
                            checked.add(page);
                        });
            }
        }
        assertThat(checked).containsExactly(ActPage.values());
    }

    @Test
    void every_act_page_of_signing_and_of_the_cabinet(Screens screens) {
        Road signing = new Road(application).inSigning();
        Road reserved = new Road(application).inSigning().on("2026-03-11").signs(VNG, LocalDate.of(2027, 6, 1));
        Road referred = new Road(application).atCabinet();
        Road onAgenda = new Road(application).onAgenda();
        Someone vng = of("vng", screens);
        for (Road road : List.of(signing, reserved)) {
            SIGNING_ACTS.forEach(act -> checks(vng, "/akkoorden/" + road.agreement() + act));
        }
        checks(of("bzk", screens), "/ministerraad/" + referred.agreement());
        checks(of("secretaris", screens), "/ministerraad/" + onAgenda.agreement());
    }

    @Test
    void every_small_page_of_meetings_of_checklists_of_rooms_and_of_the_registrar(Screens screens) {
        Road road = new Road(application).lately().opened().proposed();
        road.at(application.getBean(EffectiveTime.class).now());
        List<MeetingId> met = new ArrayList<>();
        LocalDate today = application.getBean(EffectiveTime.class).today();
        road.act(VNG, actor -> {
            Meetings meetings = application.getBean(Meetings.class);
            met.addAll(meetings.plan(new PlanMeeting(MeetingKind.EXECUTIVE, "Stand", today, null, "Den Haag", List.of(SZW), null, 1), actor));
            met.addAll(meetings.plan(new PlanMeeting(MeetingKind.EXECUTIVE, "Vorige", today, null, null, List.of(SZW), null, 1), actor));
            application.getBean(Conclusions.class).record(met.get(1), new NewConclusion(null, "Er komt een loket", SZW, today.plusDays(9)), actor);
            application.getBean(Conclusions.class).close(met.get(1), actor);
        });
        Someone vng = of("vng", screens);
        Someone szw = of("szw", screens);
        Map<String, String> seen = new LinkedHashMap<>();
        Stream.of("stand", "conclusie", "sluiten", "agendapunt", "delegatie", "annotatie", "verzetten", "uitnodigen", "afgelasten")
                .forEach(act -> checksOnce(vng, "/overleggen/" + met.get(0) + "/" + act, act, seen));
        checksOnce(vng, "/overleggen/" + met.get(1) + "/terugkoppelen", "terugkoppelen", seen);
        checksOnce(szw, "/overleggen/" + met.get(1) + "/conclusies/1/eigen-lezing", "eigen-lezing", seen);
        Stream.of("/agenda", "/agenda/lijst", "/overleggen").forEach(page -> checksOnce(vng, page, page, seen));
        Stream.of("/financien", "/toetslijsten/udo", "/toetslijsten/udo/tijd", "/partijen", "/ruimte")
                .forEach(page -> checksOnce(szw, "/akkoorden/" + road.agreement() + page, page, seen));
        new Staff(application).has("beheer", "Registerbeheerder", "GS", Role.REGISTRAR);
        Someone registrar = screens.of("beheer");
        Stream.of("begrotingsmomenten", "toetslijsten", "toetslijsten/udo", "toetslijsten/nieuw", "stemgewichten", "abonnementen", "organisatieregister")
                .forEach(page -> checksOnce(registrar, "/beheer/" + page, page, seen));
        checksOnce(registrar, "/werk", "/werk", seen);
        new Staff(application).has("techniek", "Technisch beheerder", "GS", Role.OPERATOR);
        checksOnce(screens.of("techniek"), "/techniek", "techniek", seen);
        assertThat(seen).hasSize(28);
    }

    @Test
    void the_menu_of_bzk_fits_one_line_of_a_laptop(Screens screens) {
        for (String page : List.of("/akkoorden", "/akkoorden?taal=en")) {
            Someone bzk = of("bzk", screens).opens(page);
            bzk.page().setViewportSize(1280, 800);
            assertThat(((Number) bzk.page().evaluate("document.querySelector('.wk-nav__list--wide').clientHeight")).intValue()).as(page).isBetween(40, 60);
        }
    }

    @Test
    void every_page_that_is_read(Screens screens) {
        Road busy = new Road(application).opened().proposed().proposes(SZW);
        Road signed = new Road(application).inSigning().signedByParties();
        new Road(application).registered(Registrations.valid().command());
        Someone bzk = of("bzk", screens).opens("/?taal=en").opens(DRAFT + "/onderwerp").fills("Title", "Housing").presses("Keep and go on later");
        for (String page : List.of("/", "/escalatie", "/escalatie/tabel", "/zoeken?zoek=akkoord", "/api/docs", "/taken", "/taken/collegas", "/akkoorden",
                "/hulp", "/begrippen", "/handleiding", "/handleiding?zoek=mandaat", "/handleiding/voor-de-onderhandelaar", "/toegankelijkheid",
                "/medeondertekening", "/ministerraad", "/organisaties", "/organisaties/vng", DRAFT + "/onderwerp", DRAFT + "/partijen", DRAFT + "/regeling",
                DRAFT + "/tijdpad", DRAFT + "/controle", DRAFT + "/weggooien")) {
            checks(bzk, page);
        }
        for (AgreementTab tab : AgreementTab.values()) {
            checks(bzk, "/akkoorden/" + (tab == AgreementTab.SIGNING ? signed : busy).agreement() + tab.path());
        }
    }

    /** Each once, by whom it lets in first. */
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
            Someone someone = of(account, screens);
            if (lets(someone, "/benoemingen")) {
                DemonstratedDisputes.below("/benoemingen", read(someone, "/benoemingen")).forEach(page -> checksOnce(someone, page, account + page, seen));
                checksOnce(someone, "/benoemingen", "/benoemingen", seen);
            }
            for (String dispute : disputes.addresses()) {
                if (lets(someone, dispute)) {
                    checksOnce(someone, dispute, dispute, seen);
                    DemonstratedDisputes.leadsTo(dispute, page -> read(someone, page)).forEach(page ->
                            checksOnce(someone, page, page.substring(dispute.length()).replaceAll("\\?.*", ""), seen));
                }
            }
        }
        checksOnce(of("bzk", screens), "/geschillen/register?zoek=planning", "register", seen);
        assertThat(seen).hasSizeGreaterThan(30);
    }

    @Test
    void every_page_of_a_timetable(Screens screens) {
        Road road = new Road(application).opened(Registrations.valid().timetable(new Milestone("Eerste tekst", LocalDate.of(2026, 2, 10), VNG))
                .whatIfs(new WhatIf("de kosten stijgen", "Wij rekenen opnieuw", null, null), new WhatIf("er is brand", "Wij blussen", null, null)).command());
        String agreement = "/akkoorden/" + road.agreement();
        road.on("2026-02-02").act(VNG, actor -> {
            TimetableProgress progress = road.bean(TimetableProgress.class);
            progress.declareWhatIf(road.agreement(), 2, "Zie de foto", actor);
            progress.requestAdvice(road.agreement(), new RequestAdvice(null, "Kenniscentrum", "Kan dit?", TermLength.weeks(6)), actor);
        });
        Map<String, String> seen = new LinkedHashMap<>();
        Stream.of("", "/mijlpalen/1/melden", "/wat-als/1/vaststellen", "/wat-als/2/handelen", "/adviezen/vragen", "/adviezen/1/vastleggen", "/begrotingsmoment")
                .forEach(page -> checksOnce(of("vng", screens), agreement + page, page, seen));
        checksOnce(of("szw", screens), agreement + "/wat-als/2/tegenspreken", "tegenspreken", seen);
    }

    private static String read(Someone someone, String address) {
        APIResponse answer = someone.asks(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.text();
    }

    private Someone of(String account, Screens screens) {
        return people.computeIfAbsent(account, screens::of);
    }

    private static boolean lets(Someone someone, String address) {
        return someone.asks(address).status() == 200;
    }

    private static void checksOnce(Someone someone, String address, String kind, Map<String, String> seen) {
        if (seen.put(kind, address) == null) {
            checks(someone, address);
        }
    }

    private static void checks(Someone someone, String address) {
        someone.checksEveryWay(address);
    }
}
