package nl.wederkerig.walk;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.COUNCIL_OF_STATE;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.overview.VisibleHistory;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.HistoryPage;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.signing.SigningRoundView;
import nl.wederkerig.signing.SigningRounds;

/** Nobody sees what they may not: for each of those who may come near, what there is to see at this moment. */
final class Sights {

    private static final Set<String> OF_THE_RIJK = Set.of("CheckAsked", "CheckAnswered", "ReferralTabled", "CabinetAgendaSet",
            "ReferralDiscussed", "ReferralRaised");

    /** Who appoints or judges a challenge reads the request, on a page of its own, and nothing else. */
    private static final Set<StepKind> OF_THE_APPOINTING_AUTHORITY = Set.of(
            StepKind.APPOINT_CHAIR, StepKind.APPOINT_ARBITER, StepKind.APPOINT_MEMBERS, StepKind.DECIDE_CHALLENGE);

    private final Walked walk;
    private final Agreements agreements;
    private final AgreementView all;

    private Sights(Walked walk) {
        this.walk = walk;
        this.agreements = walk.bean(Agreements.class);
        this.all = walk.view();
    }

    static void check(Walked walk) {
        walk.at(() -> {
            new Sights(walk).check();
            return null;
        });
    }

    private void check() {
        boolean open = all.header().markedPublic() && all.header().inForceOn() != null;
        Optional<Sight> everyone = open ? Optional.of(Sight.PUBLIC) : Optional.empty();
        sees(IPO, everyone);
        sees(Walked.MEMBER, all.agreedVersion() != null ? Optional.of(Sight.MEMBER) : everyone);
        sees(walk.az(), all.referredBefore() || isAsked(walk.az()) ? Optional.of(Sight.FULL) : everyone);
        sees(COUNCIL_OF_STATE, isAsked(COUNCIL_OF_STATE) ? Optional.of(Sight.FULL) : everyone);
        List.of(VNG, SZW, BZK).forEach(party -> sees(party, Optional.of(Sight.FULL)));
        ofTheRijkOnly();
    }

    /**
     * Whether something was asked of it in a dispute that is open: it is a holder of what is to be done, it did it, or it prepares a
     * decree. Of other disputes it sees nothing (D4).
     */
    private boolean isAsked(OrganisationId who) {
        Set<String> asked = walk.raised().stream().filter(dispute -> dispute.end() == null && takesPart(dispute, who))
                .map(DisputeView::key).collect(Collectors.toSet());
        if (!asked.isEmpty() && !(who.equals(walk.az()) && all.referredBefore())) {
            assertThat(walk.disputes().of(walk.agreement(), walk.actor(who))).extracting(DisputeView::key)
                    .containsExactlyInAnyOrderElementsOf(asked);
        }
        return !asked.isEmpty();
    }

    private boolean takesPart(DisputeView dispute, OrganisationId who) {
        boolean now = dispute.steps().stream().anyMatch(
                step -> step.holders().contains(who) && !OF_THE_APPOINTING_AUTHORITY.contains(step.kind()));
        return now || walk.bean(DossierHistory.class).after(walk.agreement(), 0).stream().filter(event -> !ofTheAppointingAuthority(event))
                .filter(event -> dispute.key().equals(event.payload().get("dispute"))
                        || String.valueOf(event.payload().get("request")).startsWith("dispute:" + dispute.key() + ":"))
                .anyMatch(event -> who.equals(event.organisation()) || String.valueOf(event.payload().get("silent")).contains(who.value())
                        || who.equals(COUNCIL_OF_STATE) && event.type().equals("SubmittedToCrown"));
    }

    private static boolean ofTheAppointingAuthority(RecordedEvent event) {
        String request = String.valueOf(event.payload().get("request"));
        return event.type().equals("AuthorityChose") || OF_THE_APPOINTING_AUTHORITY.stream().anyMatch(kind -> request.contains(":" + kind.code() + ":"));
    }

    private void sees(OrganisationId who, Optional<Sight> sight) {
        Actor actor = walk.actor(who);
        boolean inList = !agreements.visible(Set.of(walk.agreement()), actor).isEmpty();
        assertThat(agreements.isVisible(walk.agreement(), actor)).as("%s sees it", who).isEqualTo(sight.isPresent()).isEqualTo(inList);
        assertThat(!agreements.rows(List.of(walk.agreement()), actor).isEmpty()).as("%s finds it in a list", who).isEqualTo(inList);
        if (sight.isEmpty()) {
            assertThatThrownBy(() -> agreements.view(walk.agreement(), actor)).as("%s", who).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> agreements.texts(walk.agreement(), actor)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> rounds(actor)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> walk.disputes().of(walk.agreement(), actor)).isInstanceOf(NotFound.class);
            return;
        }
        AgreementView seen = agreements.view(walk.agreement(), actor);
        assertThat(seen.sight()).as("%s", who).isEqualTo(sight.get());
        if (sight.get() != Sight.FULL) {
            assertThat(seen.arrangement()).isNull();
            assertThat(seen.term()).isNull();
            assertThat(seen.pending()).isEmpty();
            assertThat(seen.acts()).isEmpty();
            assertThat(agreements.texts(walk.agreement(), actor)).hasSizeLessThanOrEqualTo(1);
            assertThat(rounds(actor)).isEmpty();
            assertThat(walk.bean(Disputes.class).of(walk.agreement(), actor)).isEmpty();
        }
    }

    /** What BZK was asked beforehand, and the cabinet's meetings and deliberations (A11, A12). */
    private void ofTheRijkOnly() {
        Actor vng = walk.actor(VNG);
        assertThat(agreements.view(walk.agreement(), vng).priorChecks()).isEmpty();
        assertThat(rounds(vng)).flatExtracting(SigningRoundView::referrals).extracting(SigningRoundView.Referral::deliberation)
                .allMatch(Objects::isNull);
        assertThat(rounds(walk.actor(SZW))).flatExtracting(SigningRoundView::referrals)
                .extracting(SigningRoundView.Referral::deliberation).doesNotContainNull();
        HistoryPage first = history(vng, 0);
        List<RecordedEvent> all = IntStream.range(0, first.pages()).mapToObj(page -> history(vng, page).events()).flatMap(List::stream).toList();
        assertThat(all).extracting(RecordedEvent::type).doesNotContainAnyElementsOf(OF_THE_RIJK);
        assertThat(first.total()).as("no count gives it away").isEqualTo(all.size());
    }

    private HistoryPage history(Actor actor, int page) {
        return walk.bean(VisibleHistory.class).of(walk.agreement(), actor, page, 200);
    }

    private List<SigningRoundView> rounds(Actor actor) {
        return walk.bean(SigningRounds.class).of(walk.agreement(), actor);
    }
}
