package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.AmendmentStatus;
import nl.wederkerig.agreement.AmendmentView;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.TextVersionView;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** An amendment that is not in force yet, and what it would change in what holds now (A15). */
@Component
public class AmendmentUnderWay {

    private static final Set<AmendmentStatus> OPEN = EnumSet.of(AmendmentStatus.PROPOSED, AmendmentStatus.SIGNING, AmendmentStatus.CABINET);

    private final Agreements agreements;
    private final TextComparisons comparisons;
    private final StandingCommitments commitments;
    private final OrganisationNames organisations;
    private final Texts texts;

    AmendmentUnderWay(Agreements agreements, TextComparisons comparisons, StandingCommitments commitments, OrganisationNames organisations,
            Texts texts) {
        this.agreements = agreements;
        this.comparisons = comparisons;
        this.commitments = commitments;
        this.organisations = organisations;
        this.texts = texts;
    }

    /**
     * That it is under way.
     *
     * @param text     which it is, and where it stands
     * @param standing where it stands, in a word
     * @param url      where it is compared with the text in force
     */
    public record Change(int version, String text, String standing, String url) {}

    /** Empty without one, and for who does not see the agreement in full. */
    public Optional<Change> of(AgreementView agreement) {
        return Optional.ofNullable(agreement.amendment()).filter(each -> OPEN.contains(each.status())).map(each -> change(agreement, each));
    }

    /** Where it is compared with the text in force. @param beside that text, or null */
    public static String url(AgreementId agreement, int version, Integer beside) {
        return "/akkoorden/" + agreement + "/teksten?versie=" + version + (beside == null || beside == version ? "" : "&naast=" + beside);
    }

    /** The last one, in force or dropped too. */
    Change change(AgreementView agreement, AmendmentView amendment) {
        String standing = texts.word("amendment", amendment.status());
        return new Change(amendment.version(), texts.get("web.agreement.amendment.standing", amendment.version(), standing), standing,
                url(agreement.header().id(), amendment.version(), agreement.versionInForce()));
    }

    /** Against the text in force; null without an amendment that is under way. */
    public TextComparison comparison(AgreementView agreement, Actor actor) {
        Two two = two(agreement, actor);
        return two == null ? null : compared(two, agreement, actor);
    }

    /** What it does with commitments, by key: {@code added}, {@code changed} or {@code removed}; not where it only says after what holds already. */
    public Map<String, String> changed(AgreementView agreement, Actor actor) {
        Two two = two(agreement, actor);
        if (two == null) {
            return Map.of();
        }
        Map<String, CommitmentView> standing = commitments.byKey(agreement, actor);
        return compared(two, agreement, actor).promises().stream()
                .filter(each -> each.fields().size() > 1 || !two.saysAfter(each.key(), standing.get(each.key())))
                .collect(Collectors.toMap(TextComparison.Promise::key, TextComparison.Promise::kind, (one, other) -> one));
    }

    /** The text in force and the one that would come in its place. */
    private record Two(TextVersionView holds, TextVersionView proposed) {

        boolean saysAfter(String key, CommitmentView standing) {
            LocalDate due = due(proposed, key);
            return StandingCommitments.isMoved(standing) && standing.due().equals(due) && !due.equals(due(holds, key));
        }

        private static LocalDate due(TextVersionView text, String key) {
            return text.commitments().stream().filter(each -> each.key().equals(key)).map(PromisedCommitment::due).filter(Objects::nonNull)
                    .findFirst().orElse(null);
        }
    }

    private Two two(AgreementView agreement, Actor actor) {
        if (of(agreement).isEmpty() || agreement.versionInForce() == null) {
            return null;
        }
        List<TextVersionView> versions = agreements.texts(agreement.header().id(), actor);
        TextVersionView holds = version(versions, agreement.versionInForce());
        TextVersionView proposed = version(versions, agreement.amendment().version());
        return holds == null || proposed == null ? null : new Two(holds, proposed);
    }

    private TextComparison compared(Two two, AgreementView agreement, Actor actor) {
        return comparisons.between(two.holds(), two.proposed(), agreement, names(agreement, two.holds(), two.proposed()), actor);
    }

    private OrganisationNames.Names names(AgreementView agreement, TextVersionView... versions) {
        List<OrganisationId> named = new ArrayList<>(agreement.parties().stream().map(PartyView::organisation).toList());
        Stream.of(versions).flatMap(each -> PromiseTexts.named(each.commitments())).filter(Objects::nonNull).forEach(named::add);
        return organisations.of(named);
    }

    private static TextVersionView version(List<TextVersionView> versions, int number) {
        return versions.stream().filter(each -> each.version() == number).findFirst().orElse(null);
    }
}
