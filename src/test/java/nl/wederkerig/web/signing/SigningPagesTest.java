package nl.wederkerig.web.signing;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What is read before somebody signs. */
@IntegrationTest
class SigningPagesTest {

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;

    @Test
    void who_signs_is_warned_where_the_paragraph_and_the_commitments_name_different_amounts() {
        assertThat(signing("12000000")).contains("Let op: verschil in 2027")
                .contains("De financiële paragraaf noemt €\u00a012.500.000, de afspraken samen €\u00a012.000.000.");
        assertThat(signing("12500000")).contains("Financiële paragraaf").doesNotContain("Let op: verschil");
    }

    private String signing(String promised) {
        Road road = new Road(application).opened(Registrations.valid().commitments(new PromisedCommitment("loket", SZW, false, List.of(VNG),
                "Het loket betalen", LocalDate.of(2027, 6, 1), null, null, Map.of(2027, new BigDecimal(promised)), null, null)).command()).proposed().agreed();
        AtomicReference<PersonId> signatory = new AtomicReference<>();
        road.act(VNG, actor -> {
            application.getBean(SigningAuthorities.class).grant(new GrantAuthority(actor.person(), VNG, AuthorityGround.POWER_OF_ATTORNEY,
                    LocalDate.of(2026, 1, 1), null, null), Actor.system());
            signatory.set(actor.person());
        });
        return Visits.text(Visits.answer(web, road,
                MockMvcRequestBuilders.get("/akkoorden/" + road.agreement() + "/ondertekenen?taal=nl").with(signedInAs(signatory.get()))));
    }
}
