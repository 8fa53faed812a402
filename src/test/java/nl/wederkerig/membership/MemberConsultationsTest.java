package nl.wederkerig.membership;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.ConstituencyOutcome;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.overview.VisibleHistory;
import nl.wederkerig.party.EndOrganisation;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationRegister;
import nl.wederkerig.party.RegisterOrganisation;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.record.ChainVerification;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An association asks its members: opened for all at once, voted by all at once, counted once, seen by its own side alone. */
@IntegrationTest
class MemberConsultationsTest {

    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");
    private static final OrganisationId AMSTERDAM = new OrganisationId("gm0363");
    private static final LocalDate OPENED = LocalDate.of(2026, 2, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 10);

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MemberConsultations consultations;
    @Autowired
    private Organisations organisations;
    @Autowired
    private EffectiveTime time;
    @Autowired
    private JdbcClient jdbc;

    private PersonId person;
    private Road road;

    @BeforeEach
    void a_text_on_the_table() {
        person = application.getBean(PeopleRegister.class).register(new RegisterPerson("Iemand", VNG, Set.of(Role.NEGOTIATOR)), Actor.system());
        road = negotiating();
    }

    @Test
    @Rule("T51")
    void all_members_vote_from_twenty_threads_at_once_and_no_vote_is_lost_or_counted_twice() throws Exception {
        ConsultationId id = open(50);
        List<OrganisationId> members = organisations.membersOf(VNG, OPENED).stream().map(each -> each.id()).toList();
        assertThat(members).hasSize(342);

        allAtOnce(members, member -> vote(id, member, Vote.AGAINST));
        allAtOnce(members, member -> vote(id, member, Integer.parseInt(member.value().substring(2)) % 3 == 0 ? Vote.AGAINST : Vote.FOR));

        long against = members.stream().filter(member -> Integer.parseInt(member.value().substring(2)) % 3 == 0).count();
        lapse();
        Tally tally = row(id, actor(VNG)).tally();
        assertThat(tally).isEqualTo(new Tally(342, 342, 342, 342, 342 - against, against, 0));
        assertThat(jdbc.sql("select count(*) from consultation_vote").query(Integer.class).single()).isEqualTo(684);
        assertThat(road.events().stream().filter("MemberVoted"::equals)).hasSize(684);
        assertThat(application.getBean(ChainVerification.class).verify(road.agreement()).intact()).isTrue();
    }

    @Test
    @Rule("T50")
    void a_question_is_put_to_all_members_in_as_many_statements_as_to_few() {
        AgreementId ofFew = new Road(application).opened(Registrations.valid().and(IPO, PartyRole.CO_PARTY).command()).agreement();

        int few = CountedStatements.of(() -> at(OPENED, () -> consultations.open(question(ofFew, 0), actor(IPO)))).size();
        int many = CountedStatements.of(() -> open(0)).size();

        assertThat(jdbc.sql("select count(*) from consultation_member").query(Integer.class).single()).isEqualTo(342 + 12);
        assertThat(many).isLessThanOrEqualTo(few).isLessThan(25);
    }

    @Test
    @Rule({"T51", "T52"})
    void a_vote_can_be_changed_until_the_end_of_the_last_day_and_silence_is_no_vote() {
        ConsultationId id = open(0);
        at(OPENED, () -> vote(id, UTRECHT, Vote.AGAINST));
        at(LAST_DAY, () -> vote(id, UTRECHT, Vote.FOR));

        RuleBroken late = catchThrowableOfType(RuleBroken.class, () -> at(LAST_DAY.plusDays(1), () -> vote(id, AMSTERDAM, Vote.AGAINST)));
        lapse();

        assertThat(late.reason().code()).isEqualTo("ended");
        assertThat(late.reason().rule()).isEqualTo("T51");
        ConsultationRow counted = row(id, actor(UTRECHT));
        assertThat(counted.outcome()).isEqualTo(ConsultationOutcome.AGREED);
        assertThat(counted.tally()).isEqualTo(new Tally(342, 1, 342, 1, 1, 0, 0));
        assertThat(counted.vote()).isEqualTo(Vote.FOR);
    }

    @Test
    @Rule("T52")
    void votes_weigh_as_the_table_says_on_the_day_of_the_question() {
        weights(OPENED, 80);
        ConsultationId id = open(20);
        weights(OPENED.plusDays(1), 1);
        at(OPENED.plusDays(2), () -> vote(id, UTRECHT, Vote.FOR));
        at(OPENED.plusDays(2), () -> vote(id, AMSTERDAM, Vote.AGAINST));
        lapse();

        ConsultationRow counted = row(id, actor(VNG));
        assertThat(counted.tally()).isEqualTo(new Tally(342, 2, 421, 81, 80, 1, 0));
        assertThat(counted.outcome()).as("81 of 421 is less than a fifth").isEqualTo(ConsultationOutcome.NO_QUORUM);
    }

    @Test
    @Rule("T52")
    void a_table_of_weights_names_every_member_once() {
        Actor registrar = new Actor(person, new OrganisationId("gs"), Set.of(Role.REGISTRAR));
        VotingWeights weights = application.getBean(VotingWeights.class);

        InvalidInput wrong = catchThrowableOfType(InvalidInput.class, () -> at(OPENED, () -> {
            weights.enter(VNG, OPENED, List.of(new VotingWeights.Weight(UTRECHT, 0), new VotingWeights.Weight(UTRECHT, 2),
                    new VotingWeights.Weight(SZW, 3)), registrar);
            return null;
        }));

        assertThat(wrong.faults()).extracting(fault -> fault.code()).containsExactlyInAnyOrder(
                "membership.votes", "membership.member-twice", "membership.no-member", "membership.members-missing");
        assertThatThrownBy(() -> weights.of(VNG, OPENED, actor(VNG))).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule("T52")
    void nobody_sees_how_members_vote_before_the_count_and_the_association_sees_it_after() {
        ConsultationId id = open(0);
        at(OPENED, () -> vote(id, UTRECHT, Vote.AGAINST));

        assertThat(row(id, actor(VNG)).tally()).isEqualTo(new Tally(342, 1, 342, 1, 0, 0, 0));
        assertThat(row(id, actor(AMSTERDAM)).tally()).isNull();
        assertThat(consultations.votes(id, actor(VNG))).extracting(MemberVote::vote).containsOnlyNulls();
        lapse();
        assertThat(consultations.votes(id, actor(VNG))).filteredOn(vote -> vote.vote() != null)
                .extracting(MemberVote::member).containsExactly(UTRECHT);
        assertThat(consultations.votes(id, actor(AMSTERDAM))).isEmpty();
        assertThat(row(id, actor(AMSTERDAM)).tally().against()).isEqualTo(1);
    }

    @Test
    @Rule("T53")
    void what_members_voted_stands_with_the_decision_and_does_not_make_it() {
        ConsultationId id = open(0);
        at(OPENED, () -> vote(id, UTRECHT, Vote.AGAINST));
        road.agreed();
        lapse();
        assertThat(view(id, actor(UTRECHT)).decided()).isNull();
        assertThat(road.events()).doesNotContain("ConstituencyDecided");

        road.on("2026-03-12").decides(VNG, ConstituencyOutcome.AGREE, null);

        assertThat(view(id, actor(UTRECHT)).row().outcome()).isEqualTo(ConsultationOutcome.REJECTED);
        assertThat(view(id, actor(UTRECHT)).decided()).isEqualTo(ConstituencyOutcome.AGREE);
    }

    @Test
    @Rule("T54")
    void nobody_but_the_association_and_its_members_finds_the_question_its_documents_or_a_vote() {
        ConsultationId id = at(OPENED, () -> consultations.open(new OpenConsultation(road.agreement(), null, "Stemt u in?", null, 1,
                TermLength.weeks(4), 0, List.of(new NewDocument("brief.txt", "Aan de leden".getBytes()))), actor(VNG)));
        at(OPENED, () -> vote(id, UTRECHT, Vote.FOR));
        var documents = application.getBean(nl.wederkerig.document.Documents.class);
        var document = view(id, actor(UTRECHT)).documents().get(0).id();
        OrganisationId az = organisations.byCode("AZ", OPENED).orElseThrow();
        List<Actor> others = List.of(actor(SZW), actor(BZK, Role.BZK_LIAISON, Role.NEGOTIATOR), actor(BZK, Role.EXECUTIVE), actor(az, Role.EXECUTIVE),
                actor(IPO), actor(new OrganisationId("gs"), Role.REGISTRAR), actor(new OrganisationId("gs"), Role.OPERATOR),
                actor(organisations.byCode("AR", OPENED).orElseThrow(), Role.AUDITOR), actor(az, Role.CABINET_SECRETARY),
                actor(Registrations.COUNCIL_OF_STATE, Role.COUNCIL_OF_STATE), new Actor(person, null, Set.of(Role.CHAIR, Role.ARBITER)),
                actor(new OrganisationId("pv26")));
        lapse();

        assertThat(others).allSatisfy(other -> {
            assertThatThrownBy(() -> view(id, other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> consultations.vote(id, Vote.FOR, null, other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.read(document, other)).isInstanceOf(NotFound.class);
            assertThat(consultations.list(other)).isEmpty();
            assertThat(consultations.of(road.agreement(), other)).isEmpty();
        });
        assertThat(documents.read(document, actor(UTRECHT)).content()).isNotEmpty();
        VisibleHistory history = application.getBean(VisibleHistory.class);
        for (Actor reader : List.of(actor(SZW), actor(VNG), actor(organisations.byCode("AR", OPENED).orElseThrow(), Role.AUDITOR))) {
            var page = history.of(road.agreement(), reader, 0, 200);
            assertThat(page.events()).extracting(RecordedEvent::type).contains("MemberConsultationOpened", "MemberConsultationEnded")
                    .doesNotContain("MemberVoted");
            assertThat(page.total()).isEqualTo(page.events().size());
            assertThat(page.events().toString()).doesNotContain("Stemt u in?");
        }
    }

    @Test
    @Rule("T50")
    void only_an_association_that_is_party_asks_and_a_question_can_be_withdrawn() {
        assertThat(catchThrowableOfType(RuleBroken.class, () -> at(OPENED, () -> consultations.open(question(road.agreement(), 0), actor(SZW))))
                .reason().code()).isEqualTo("no-association");
        assertThatThrownBy(() -> at(OPENED, () -> consultations.open(question(road.agreement(), 0), actor(IPO)))).isInstanceOf(NotFound.class);
        assertThat(catchThrowableOfType(InvalidInput.class, () -> at(OPENED, () -> consultations.open(new OpenConsultation(road.agreement(), null, " ",
                null, 7, TermLength.days(6), 101, List.of()), actor(VNG)))).faults()).extracting(fault -> fault.path())
                .containsExactlyInAnyOrder("question", "version", "term", "quorum");

        ConsultationId id = open(0);
        at(OPENED, () -> vote(id, UTRECHT, Vote.FOR));
        at(OPENED.plusDays(1), () -> {
            consultations.withdraw(id, "Er komt een nieuwe tekst", actor(VNG));
            return null;
        });
        lapse();

        ConsultationRow withdrawn = row(id, actor(UTRECHT));
        assertThat(withdrawn.state()).isEqualTo(ConsultationState.WITHDRAWN);
        assertThat(withdrawn.outcome()).isNull();
        assertThat(road.events()).doesNotContain("MemberConsultationEnded");
    }

    @Test
    @Rule({"T90", "A18"})
    void a_member_that_merges_keeps_one_vote_by_its_successor_with_the_weight_of_both() {
        OrganisationId veere = new OrganisationId("gm0717");
        OrganisationId middelburg = new OrganisationId("gm0687");
        OrganisationId sluis = new OrganisationId("gm1714");
        OrganisationId newcomer = new OrganisationId("gm9001");
        weights(OPENED, 80);
        ConsultationId id = open(0);
        at(OPENED, () -> vote(id, veere, Vote.AGAINST));
        at(OPENED, () -> vote(id, sluis, Vote.FOR));
        at(OPENED, () -> vote(id, UTRECHT, Vote.FOR));

        ends(veere, middelburg, OPENED.plusDays(5));
        ends(UTRECHT, AMSTERDAM, OPENED.plusDays(5));
        ends(sluis, newcomer, OPENED.plusDays(6));

        assertThat(view(id, actor(middelburg)).own().weight()).isEqualTo(2);
        assertThat(view(id, actor(middelburg)).own().vote()).as("it said nothing itself").isNull();
        assertThat(view(id, actor(newcomer)).own().vote()).isEqualTo(Vote.FOR);
        assertThatThrownBy(() -> view(id, actor(veere))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> at(OPENED.plusDays(7), () -> vote(id, veere, Vote.FOR))).isInstanceOf(NotFound.class);
        at(OPENED.plusDays(7), () -> vote(id, AMSTERDAM, Vote.AGAINST));
        lapse();

        assertThat(row(id, actor(VNG)).tally()).isEqualTo(new Tally(340, 2, 421, 82, 1, 81, 0));
        assertThat(consultations.votes(id, actor(VNG))).extracting(MemberVote::member).contains(newcomer, middelburg).doesNotContain(veere, sluis, UTRECHT);
        assertThat(road.events()).contains("MemberVoteSucceeded");
        assertThat(application.getBean(ChainVerification.class).verify(road.agreement()).intact()).isTrue();
    }

    /** A newcomer is a member of VNG from that day on. */
    private void ends(OrganisationId member, OrganisationId successor, LocalDate on) {
        Actor registrar = new Actor(person, new OrganisationId("gs"), Set.of(Role.REGISTRAR));
        OrganisationRegister register = application.getBean(OrganisationRegister.class);
        at(on, () -> {
            if (organisations.byIds(Set.of(successor), on).isEmpty()) {
                register.register(new RegisterOrganisation(successor, "GM9001", "gemeente Zwin", "Zwin", Layer.MUNICIPALITY, OrganisationKind.MUNICIPALITY,
                        null, Set.of(VNG), on), registrar);
            }
            register.end(new EndOrganisation(member, successor, on), registrar);
            return null;
        });
    }

    @Test
    @Rule("T50")
    void with_the_agreement_its_questions_end() {
        ConsultationId id = open(0);
        road.on("2026-02-20").abandon();

        assertThat(row(id, actor(UTRECHT)).state()).isEqualTo(ConsultationState.WITHDRAWN);
        assertThat(jdbc.sql("select count(*) from deadline where key like 'consultation:%' and not closed").query(Integer.class).single()).isZero();
    }

    private Road negotiating() {
        return new Road(application).opened(Registrations.valid().arrangement(Registrations.arrangement(Route.BINDING_ADVICE, List.of(VNG))).command())
                .proposed();
    }

    private static OpenConsultation question(AgreementId agreement, int quorum) {
        return new OpenConsultation(agreement, null, "Stemt u in met het akkoord?", null, null, TermLength.weeks(4), quorum, List.of());
    }

    private ConsultationId open(int quorum) {
        return at(OPENED, () -> consultations.open(question(road.agreement(), quorum), actor(VNG)));
    }

    private ConsultationId vote(ConsultationId id, OrganisationId member, Vote vote) {
        consultations.vote(id, vote, null, actor(member));
        return id;
    }

    private void weights(LocalDate from, int utrecht) {
        List<VotingWeights.Weight> all = organisations.membersOf(VNG, from).stream()
                .map(member -> new VotingWeights.Weight(member.id(), member.id().equals(UTRECHT) ? utrecht : 1)).toList();
        at(from, () -> {
            application.getBean(VotingWeights.class).enter(VNG, from, all, new Actor(person, new OrganisationId("gs"), Set.of(Role.REGISTRAR)));
            return null;
        });
    }

    /** The minute after its last day. */
    private void lapse() {
        Instant after = LAST_DAY.plusDays(1).atTime(0, 1).atZone(EffectiveTime.ZONE).toInstant();
        time.at(after, () -> application.getBean(ReminderSweep.class).sweep(after));
    }

    private void allAtOnce(List<OrganisationId> members, java.util.function.Function<OrganisationId, ?> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Object>> votes = new ArrayList<>();
            members.forEach(member -> votes.add(() -> at(OPENED.plusDays(3), () -> work.apply(member))));
            for (Future<Object> each : threads.invokeAll(votes)) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private ConsultationView view(ConsultationId id, Actor actor) {
        return consultations.view(id, actor);
    }

    private ConsultationRow row(ConsultationId id, Actor actor) {
        return consultations.view(id, actor).row();
    }

    private Actor actor(OrganisationId organisation, Role... roles) {
        return new Actor(person, organisation, roles.length == 0 ? Set.of(Role.NEGOTIATOR) : Set.copyOf(Stream.of(roles).toList()));
    }

    private <T> T at(LocalDate day, Supplier<T> work) {
        return time.at(day.atTime(12, 0).atZone(EffectiveTime.ZONE).toInstant(), work);
    }
}
