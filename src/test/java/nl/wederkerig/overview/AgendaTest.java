package nl.wederkerig.overview;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wederkerig.Rule;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.web.commitment.OwedAgreement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is due by the register and what is contested, as one list in pages. */
@IntegrationTest
class AgendaTest {

    private static final int AGREEMENTS = 3;

    @Autowired
    private ApplicationContext application;
    @Autowired
    private Agenda agenda;
    @Autowired
    private EffectiveTime time;

    @Test
    @Rule("C5")
    void each_day_stands_once_on_the_pages_of_the_list_whether_it_is_contested_or_not() {
        Actor vng = actor(VNG);
        Fulfilment fulfilment = application.getBean(Fulfilment.class);
        for (int number = 0; number < AGREEMENTS; number++) {
            AgreementId agreement = new OwedAgreement(application, time.today()).inForce();
            fulfilment.claim(agreement, "model", "Het besluit", actor(SZW));
            fulfilment.contest(agreement, "model", "Er staat niets in", vng);
        }
        List<String> whole = list(0, 100, vng);
        List<String> paged = new ArrayList<>();
        IntStream.range(0, whole.size()).forEach(page -> paged.addAll(list(page, 1, vng)));

        assertThat(whole).doesNotHaveDuplicates().hasSizeGreaterThan(2 * AGREEMENTS)
                .filteredOn(key -> key.contains("commitment:model")).hasSize(AGREEMENTS);
        assertThat(paged).isEqualTo(whole);
        LocalDate contested = time.today().minusDays(5);
        assertThat(agenda.days(contested, contested, false, 2, vng)).hasSize(2).allMatch(each -> each.ofDay() == AGREEMENTS);
    }

    private List<String> list(int page, int size, Actor actor) {
        LocalDate today = time.today();
        Agenda.Page found = agenda.list(new Agenda.Query(today.minusYears(1), today.plusYears(5), false, null, page, size), actor);
        assertThat(found.total()).isEqualTo(agenda.list(new Agenda.Query(today.minusYears(1), today.plusYears(5), false, null, 0, 100), actor).total());
        return found.entries().stream().map(each -> each.live().deadline()).map(AgendaTest::key).toList();
    }

    private static String key(Deadline deadline) {
        return deadline.lastDay() + " " + deadline.agreement() + " " + deadline.key();
    }

    private Actor actor(OrganisationId organisation) {
        return application.getBean(People.class).actorOf(application.getBean(PeopleRegister.class)
                .register(new RegisterPerson("Iemand van " + organisation, organisation, Set.of(Role.NEGOTIATOR)), Actor.system()));
    }
}
