package nl.wederkerig.signing;

import static nl.wederkerig.agreement.Registrations.BZK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ministers sign by office: their authority decides, not the role of signatory. */
@IntegrationTest
class MinisterSignsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Autowired
    private ApplicationContext application;

    @Test
    @Rule("A8")
    void a_minister_signs_by_office_and_is_recorded_as_executive() {
        Road road = new Road(application).inSigning().signedByParties().on("2026-03-12");
        signs(road, executive(AuthorityGround.EX_OFFICIO, null));

        assertThat(road.status()).isEqualTo(AgreementStatus.IN_FORCE);
        RecordedEvent signed = road.bean(DossierHistory.class).after(road.agreement(), 0).stream()
                .filter(event -> event.type().equals("Signed") && BZK.equals(event.organisation())).findFirst().orElseThrow();
        assertThat(signed.role()).isEqualTo(Role.EXECUTIVE);
        assertThat(signed.payload()).containsEntry("authority", "EX_OFFICIO");
    }

    @Test
    @Rule("A11")
    void a_minister_declines_by_office_and_tables_the_referral() {
        Road road = new Road(application).inSigning().signedByParties().on("2026-03-12");
        Actor minister = executive(AuthorityGround.EX_OFFICIO, null);
        road.does(() -> road.bean(Signing.class).decline(road.agreement(), null, Ground.FEASIBILITY, "Niet uitvoerbaar", minister));
        assertThat(road.status()).isEqualTo(AgreementStatus.CABINET);

        road.does(() -> road.bean(Cabinet.class).tableReferral(road.agreement(), minister));
        assertThat(road.events()).contains("ReferralTabled");
    }

    @Test
    @Rule("A8")
    void an_executive_signs_on_no_other_ground_and_not_after_the_office_has_ended() {
        Road road = new Road(application).inSigning().signedByParties().on("2026-03-12");
        Actor attorney = executive(AuthorityGround.POWER_OF_ATTORNEY, null);
        Actor former = executive(AuthorityGround.EX_OFFICIO, LocalDate.of(2026, 3, 11));

        assertThatThrownBy(() -> signs(road, attorney)).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.reason().code()).isEqualTo("not-a-signatory"));
        assertThatThrownBy(() -> signs(road, former)).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.reason().code()).isEqualTo("not-a-signatory"));
        assertThat(road.status()).isEqualTo(AgreementStatus.SIGNING);
    }

    private static void signs(Road road, Actor actor) {
        road.does(() -> road.bean(Signing.class).sign(new Signing.Sign(road.agreement(), null, null, null, null, null), actor));
    }

    private Actor executive(AuthorityGround ground, LocalDate until) {
        var person = application.getBean(PeopleRegister.class)
                .register(new RegisterPerson("BZK minister " + ground + until, BZK, Set.of(Role.EXECUTIVE)), Actor.system());
        application.getBean(SigningAuthorities.class).grant(new GrantAuthority(person, BZK, ground, FROM, until, null), Actor.system());
        return application.getBean(People.class).actorOf(person);
    }
}
