package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a file gives away. */
class ExportTest extends OnTheRoad {

    private static final String[] OF_THE_RIJK = {"ask-check", "answer-check", "table-referral", "cabinet-agenda"};

    @BeforeEach
    void a_dossier_with_a_prior_check_and_a_referral() {
        road.opened().proposed().on("2026-02-03")
                .act(SZW, actor -> road.bean(Negotiation.class).askCheck(road.agreement(), 1, actor)).on("2026-02-05")
                .act(BZK, actor -> road.bean(Negotiation.class).answerCheck(road.agreement(), false, null, null, actor));
        road.agreed().signedByParties().on("2026-03-12").declines(BZK, Ground.FINANCIAL_BASIS)
                .on("2026-03-13").tables().on("2026-03-17").agenda(LocalDate.of(2026, 3, 20));
    }

    @Test
    @Rule("A12")
    void others_than_the_rijk_find_nothing_of_it_in_a_file_which_says_so_whatever_there_is() {
        String file = export(VNG, Role.NEGOTIATOR);

        assertThat(file).startsWith("# ").contains("do: decline").doesNotContain(OF_THE_RIJK);
    }

    @Test
    @Rule("A12")
    void a_ministry_that_is_party_has_all_of_it_and_an_auditor_as_much_as_every_party() {
        assertThat(export(SZW, Role.NEGOTIATOR)).startsWith("format:").contains(OF_THE_RIJK);
        assertThat(export(new OrganisationId("oorg10229"), Role.AUDITOR)).startsWith("# ").doesNotContain(OF_THE_RIJK);
    }

    private String export(OrganisationId organisation, Role role) {
        return road.bean(DossierFiles.class).export(road.agreement(), new Actor(PersonId.create(), organisation, Set.of(role)));
    }
}
