package nl.wederkerig.web.precedent;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Listing;

/** The register, or what was found in it. */
record PrecedentListView(Listing listing, List<Row> rows) {

    /** @param sort kind of dispute and procedure */
    record Row(String url, String question, String rule, String sort, LocalDate codifiedOn) {}
}
