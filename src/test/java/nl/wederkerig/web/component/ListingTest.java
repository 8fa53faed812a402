package nl.wederkerig.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ListingTest {

    private static final Column TITLE = Column.sorted("titel", "t");
    private static final Column TERM = Column.sorted("termijn", "t");
    private static final Column PARTIES = Column.plain("partijen", "t");

    private static Listing asked(String... parameters) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/app/akkoorden");
        request.setContextPath("/app");
        for (int i = 0; i < parameters.length; i += 2) {
            request.addParameter(parameters[i], parameters[i + 1]);
        }
        return Listing.asked(request, List.of(TITLE, TERM, PARTIES), "-termijn", 25);
    }

    @Test
    void without_a_wish_the_list_begins_at_its_first_page_in_its_own_order() {
        Listing listing = asked();
        assertThat(listing.sortedOn()).isEqualTo("termijn");
        assertThat(listing.descending()).isTrue();
        assertThat(listing.offset()).isZero();
    }

    @Test
    void a_column_that_cannot_be_sorted_on_is_not_sorted_on() {
        assertThat(asked("sorteer", "partijen").sortedOn()).isEqualTo("termijn");
        assertThat(asked("sorteer", "1; drop table").sortedOn()).isEqualTo("termijn");
    }

    @Test
    void a_page_that_is_no_number_is_the_first() {
        for (String page : List.of("x", "-3", "0", "99999999999999999999")) {
            assertThat(asked("pagina", page).page()).as(page).isEqualTo(1);
        }
    }

    @Test
    void the_address_of_a_page_keeps_sort_and_filters() {
        assertThat(asked("sorteer", "titel", "zoek", "zwem & bad", "thema", "").holding(80).pageUrl(3))
                .isEqualTo("/akkoorden?zoek=zwem%20%26%20bad&sorteer=titel&pagina=3");
    }

    @Test
    void sorting_twice_on_a_column_turns_the_order() {
        assertThat(asked("sorteer", "titel").sortUrl(TITLE)).isEqualTo("/akkoorden?sorteer=-titel");
        assertThat(asked("sorteer", "-titel").sortUrl(TITLE)).isEqualTo("/akkoorden?sorteer=titel");
        assertThat(asked("sorteer", "titel", "pagina", "4").sortUrl(TERM)).isEqualTo("/akkoorden?sorteer=termijn");
    }

    @Test
    void the_sorted_column_says_so_to_a_screen_reader() {
        assertThat(asked("sorteer", "titel").ariaSort(TITLE)).isEqualTo("ascending");
        assertThat(asked().ariaSort(TERM)).isEqualTo("descending");
        assertThat(asked().ariaSort(TITLE)).isNull();
    }

    @Test
    void the_rows_shown_are_counted() {
        Listing second = asked("pagina", "2").holding(38);
        assertThat(second.first()).isEqualTo(26);
        assertThat(second.last()).isEqualTo(38);
        assertThat(second.pages()).isEqualTo(2);
        assertThat(asked().holding(0).first()).isZero();
    }

    @Test
    void far_pages_are_left_out() {
        assertThat(asked("pagina", "6").holding(25 * 12).pageNumbers()).containsExactly(1, null, 5, 6, 7, null, 12);
        assertThat(asked().holding(10).pageNumbers()).containsExactly(1);
    }

    @Test
    void the_filters_are_a_form() {
        Listing listing = asked("thema", "KLIMAAT", "taal", "en");
        assertThat(listing.form().value("thema")).isEqualTo("KLIMAAT");
        assertThat(listing.filtered()).isTrue();
        assertThat(asked("taal", "en").filtered()).isFalse();
    }

    @Test
    void what_says_which_list_it_is_filters_nothing_and_stays_when_filters_are_cleared() {
        assertThat(asked("titel", "a").keeping("titel").filtered()).isFalse();
        Listing listing = asked("titel", "a b", "zoek", "x").keeping("titel").holding(3);
        assertThat(listing.filtered()).isTrue();
        assertThat(listing.clearUrl()).isEqualTo("/akkoorden?titel=a%20b");
    }
}
