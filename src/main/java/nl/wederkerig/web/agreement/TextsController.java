package nl.wederkerig.web.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementAct;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.agreement.TextVersionView;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The text versions of an agreement, two of them side by side. */
@Controller
class TextsController {

    private final AgreementHeaderModel headers;
    private final Agreements agreements;
    private final OrganisationNames organisations;
    private final PromiseTexts promises;
    private final TextComparisons comparisons;
    private final WishesModel wishes;
    private final StandingCommitments commitments;
    private final Texts texts;

    TextsController(AgreementHeaderModel headers, Agreements agreements, OrganisationNames organisations,
            PromiseTexts promises, TextComparisons comparisons, WishesModel wishes, StandingCommitments commitments, Texts texts) {
        this.headers = headers;
        this.agreements = agreements;
        this.organisations = organisations;
        this.promises = promises;
        this.comparisons = comparisons;
        this.wishes = wishes;
        this.commitments = commitments;
        this.texts = texts;
    }

    @GetMapping("/akkoorden/{id}/teksten")
    String texts(@PathVariable AgreementId id, @RequestParam(required = false) Integer versie,
            @RequestParam(required = false) String naast, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.TEXTS);
        wishes.fill(model, agreement, actor, false);
        List<TextVersionView> versions = agreements.texts(id, actor);
        OrganisationNames.Names names = organisations.of(Stream.concat(
                versions.stream().flatMap(version ->
                        Stream.concat(Stream.ofNullable(version.proposedBy()), PromiseTexts.named(version.commitments()))),
                agreement.parties().stream().map(party -> party.organisation())).toList());
        model.addAttribute("page", page(agreement, versions, versie, naast, names, actor));
        return "agreement/texts";
    }

    /** @param beside as the address has it: a number, blank for nothing; null where it does not say, which is the version before */
    private TextsView page(AgreementView agreement, List<TextVersionView> versions, Integer asked, String beside,
            OrganisationNames.Names names, Actor actor) {
        TextVersionView shown = find(versions, asked).orElse(versions.isEmpty() ? null : versions.get(versions.size() - 1));
        Optional<TextVersionView> other = shown == null ? Optional.empty()
                : find(versions, beside == null ? Integer.valueOf(shown.version() - 1) : number(beside))
                        .filter(version -> version.version() != shown.version());
        List<Choice> numbers = versions.stream().map(version -> Choice.of(String.valueOf(version.version()),
                texts.get("web.agreement.texts.version", version.version()))).toList();
        Form form = Form.of(Map.of("versie", shown == null ? "" : shown.version(),
                "naast", other.map(version -> String.valueOf(version.version())).orElse("")));
        return new TextsView(versions.stream().map(version -> version(version, agreement, names)).toList(), numbers, form,
                shown == null ? null : standing(version(shown, agreement, names), agreement, actor),
                other.map(version -> comparisons.between(version, shown, agreement, names, actor)).orElse(null),
                acceptances(agreement, shown, names), possible(agreement, AgreementAct.PROPOSE_TEXT),
                possible(agreement, AgreementAct.ACCEPT_TEXT));
    }

    /** Of the text in force: with the way to each commitment, and its date where the text says another or none. */
    private TextsView.Version standing(TextsView.Version version, AgreementView agreement, Actor actor) {
        if (agreement.versionInForce() == null || agreement.versionInForce() != version.number() || version.commitments().isEmpty()) {
            return version;
        }
        Map<String, CommitmentView> standing = commitments.byKey(agreement, actor);
        return version.of(version.commitments().stream().map(row -> {
            CommitmentView now = standing.get(row.key());
            String day = now == null || now.due() == null ? null : texts.spoken().day(now.due());
            return now == null ? row : row.standing(day == null || day.equals(row.due()) ? null : texts.get("web.agreement.commitment.now", day),
                    "/akkoorden/" + agreement.header().id() + "/afspraken/" + now.key());
        }).toList());
    }

    private static Integer number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }

    private TextsView.Version version(TextVersionView version, AgreementView agreement, OrganisationNames.Names names) {
        List<String> marks = new ArrayList<>();
        if (agreement.versionInForce() != null && agreement.versionInForce() == version.version()) {
            marks.add(texts.get("web.agreement.texts.in-force"));
        } else if (agreement.agreedVersion() != null && agreement.agreedVersion() == version.version()) {
            marks.add(texts.get("web.agreement.texts.agreed"));
        }
        if (agreement.currentVersion() == version.version()) {
            marks.add(texts.get("web.agreement.texts.current"));
        }
        return new TextsView.Version(version.version(), texts.word("origin", version.origin()), names.of(version.proposedBy()),
                version.proposedAt(), version.sha256(), marks,
                Arrays.stream(version.text().split("\n")).filter(line -> !line.isBlank()).toList(),
                promises.rows(version.commitments(), names));
    }

    private static List<TextsView.Acceptance> acceptances(AgreementView agreement, TextVersionView shown,
            OrganisationNames.Names names) {
        boolean asked = shown != null && agreement.sight() == Sight.FULL && shown.version() == agreement.currentVersion()
                && (agreement.header().status() == AgreementStatus.NEGOTIATION
                        || agreement.parties().stream().anyMatch(party -> Objects.equals(party.acceptedVersion(), shown.version())));
        if (!asked) {
            return List.of();
        }
        return agreement.parties().stream()
                .filter(party -> party.joint() && party.role() != PartyRole.CO_SIGNER)
                .map(party -> new TextsView.Acceptance(names.of(party.organisation()),
                        party.acceptedVersion() != null && party.acceptedVersion() == shown.version() ? party.textAcceptedAt() : null))
                .toList();
    }

    private static String possible(AgreementView agreement, AgreementAct act) {
        boolean possible = agreement.acts().stream().anyMatch(each -> each.act() == act && each.possible());
        return possible ? ActPage.of(act).url(agreement.header().id()) : null;
    }

    private static Optional<TextVersionView> find(List<TextVersionView> versions, Integer number) {
        return versions.stream().filter(version -> number != null && version.version() == number).findFirst();
    }
}
