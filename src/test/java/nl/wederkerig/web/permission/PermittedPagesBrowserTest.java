package nl.wederkerig.web.permission;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.PageChecks;
import nl.wederkerig.support.Screens;
import nl.wederkerig.support.Someone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page of the table of permissions, by somebody whom it lets in: without accessibility faults in every way. */
@Tag("thorough")
@BrowserTest
class PermittedPagesBrowserTest {

    /** Pages that {@code EveryPageBrowserTest} or {@code EveryOtherPageBrowserTest} sees, with more on them than here, or as much. */
    private static final Pattern SEEN_WITH_MORE = Pattern.compile("""
            /akkoorden/\\{[ASF]}/(doen/.*|ondertekenen|weigeren|ondertekening|teksten|financien|geschiedenis|geschillen|proces|partijen\
            |adviezen/vragen|begrotingsmoment|toetslijsten/udo)|/akkoorden/\\{[AS]}(/afspraken|/ruimte)?|/akkoorden/\\{F}/afspraken/.*|/akkoorden\
            |/akkoorden/nieuw.*|/afspraken/bevestigen|/leden|/leden/signalen|/leden/signalen/\\{G}|/netwerken/tafels|/taken.*|/escalatie.*|/benoemingen\
            |/medeondertekening|/ministerraad.*|/organisaties.*|/overleggen|/overleggen/\\{M}/(stand|verzetten|afgelasten|agendapunt|annotatie)\
            |/overleggen/\\{H}.*|/zoeken.*|/agenda|/agenda/lijst|/hulp|/begrippen|/handleiding.*|/toegankelijkheid|/api/docs|/techniek|/werk|\\{[DB]}.*|/processen/.*\
            |/beheer/(aanmelden|import/rekenblad|begrotingsmomenten|toetslijsten.*|stemgewichten|abonnementen|organisatieregister)""");
    /** Each finds another page here. */
    private static final String OF_EACH = "/";
    private static final List<String> OF_WHO_IS_NOT_SIGNED_IN = List.of("/aanmelden", "/hulp", "/handleiding", "/toegankelijkheid");
    private static final List<Caller> CALLERS = List.of(Caller.PARTY, Caller.OTHER_PARTY, Caller.BZK, Caller.MEMBER, Caller.EXECUTIVE, Caller.CABINET,
            Caller.APPOINTED, Caller.APPOINTING, Caller.REGISTRAR, Caller.OPERATOR, Caller.AUDITOR);

    @Autowired
    private ApplicationContext application;

    private final Map<PersonId, Someone> people = new HashMap<>();

    @Test
    void every_page_that_somebody_is_let_into(Screens screens) {
        PermissionScene scene = new PermissionScene(application);
        Set<String> checked = new LinkedHashSet<>();
        for (PermissionTable.Row row : PermissionTable.rows()) {
            if (row.method().equals("GET") && !SEEN_WITH_MORE.matcher(row.address()).matches()) {
                lets(row).forEach(caller -> {
                    Someone someone = of(scene.person(caller, row.address()), screens);
                    String address = scene.address(row.address());
                    if (isPage(someone.asks(address))) {
                        someone.checksEveryWay(address);
                        checked.add(row.address());
                    }
                });
            }
        }
        assertThat(checked).contains("/abonnementen", "/namens-u", "/akkoorden/{F}/afspraken", "/akkoorden/{K}", "/voorkeuren", "/beheer/mensen/{P}")
                .hasSizeGreaterThan(35);
    }

    @Test
    void every_page_for_who_is_not_signed_in(Page page) {
        OF_WHO_IS_NOT_SIGNED_IN.forEach(address -> {
            page.navigate(address + "?taal=nl");
            PageChecks.everyWay(page);
        });
    }

    private static Stream<Caller> lets(PermissionTable.Row row) {
        Stream<Caller> all = CALLERS.stream().filter(caller -> row.marks().charAt(caller.ordinal()) == '+');
        return row.address().equals(OF_EACH) ? all : all.limit(1);
    }

    private static boolean isPage(APIResponse answer) {
        assertThat(answer.status()).as(answer.url()).isEqualTo(200);
        return answer.headers().getOrDefault("content-type", "").startsWith("text/html");
    }

    private Someone of(PersonId person, Screens screens) {
        return people.computeIfAbsent(person, each -> {
            application.getBean(PeopleRegister.class).openAccount(each, each.toString(), Someone.PASSWORD, Actor.system());
            return screens.of(each.toString());
        });
    }
}
