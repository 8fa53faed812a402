package nl.wederkerig.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

class ShellAdviceTest {

    private final MockEnvironment environment = new MockEnvironment();
    private final ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();

    private Shell shell(String path, String query, Set<Role> roles) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        Visitors visitors = request -> Optional.ofNullable(roles).map(all -> new Visitor("Naam", "BZK", true, false, all));
        beans.addBean("visitors", visitors);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/app" + path);
        request.setContextPath("/app");
        request.setQueryString(query);
        return new ShellAdvice(beans.getBeanProvider(Visitors.class), environment, availability).shell(request, Locale.forLanguageTag("nl"));
    }

    @Test
    void who_is_not_signed_in_sees_no_menu() {
        assertThat(shell("/aanmelden", null, null).signedIn()).isFalse();
        assertThat(shell("/aanmelden", null, null).nav()).isEmpty();
    }

    @Test
    void each_sees_the_rooms_of_the_own_roles() {
        assertThat(shell("/", null, Set.of(Role.NEGOTIATOR)).nav()).extracting(Shell.NavItem::url)
                .containsExactly("/", "/taken", "/akkoorden", "/afspraken", "/overleggen", "/geschillen", "/agenda", "/netwerken", "/organisaties");
        assertThat(shell("/", null, Set.of(Role.BZK_LIAISON)).nav()).extracting(Shell.NavItem::url).contains("/medeondertekening");
        assertThat(shell("/", null, Set.of(Role.CABINET_SECRETARY)).nav()).extracting(Shell.NavItem::url).contains("/ministerraad");
        assertThat(shell("/", null, Set.of(Role.REGISTRAR)).nav()).extracting(Shell.NavItem::url).contains("/beheer");
    }

    @Test
    void the_room_of_the_page_is_the_current_one() {
        assertThat(shell("/akkoorden/7/teksten", null, Set.of(Role.NEGOTIATOR)).nav()).filteredOn(Shell.NavItem::current)
                .extracting(Shell.NavItem::url).containsExactly("/akkoorden");
        assertThat(shell("/", null, Set.of(Role.NEGOTIATOR)).nav()).filteredOn(Shell.NavItem::current)
                .extracting(Shell.NavItem::url).containsExactly("/");
    }

    @Test
    void the_other_language_is_this_page_with_its_query() {
        assertThat(shell("/akkoorden", "thema=KLIMAAT&taal=nl&pagina=2", Set.of()).languages()).extracting(Shell.LanguageLink::url)
                .containsExactly("/akkoorden?thema=KLIMAAT&pagina=2&taal=nl", "/akkoorden?thema=KLIMAAT&pagina=2&taal=en");
    }

    @Test
    void the_banner_stands_on_every_page_of_a_demonstration() {
        assertThat(shell("/", null, null).demonstration()).isFalse();
        environment.setActiveProfiles("demo");
        assertThat(shell("/", null, null).demonstration()).isTrue();
    }

    @Test
    void a_demonstration_that_is_still_being_loaded_says_so_until_it_is_ready() {
        assertThat(shell("/", null, null).loading()).as("no demonstration").isFalse();
        environment.setActiveProfiles("demo");
        assertThat(shell("/", null, null).loading()).isTrue();

        availability.onApplicationEvent(new AvailabilityChangeEvent<>(this, ReadinessState.ACCEPTING_TRAFFIC));

        assertThat(shell("/", null, null).loading()).isFalse();
    }
}
