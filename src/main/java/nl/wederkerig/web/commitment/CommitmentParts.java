package nl.wederkerig.web.commitment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederkerig.commitment.ClaimView;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.ExtensionView;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.LinkedText;
import nl.wederkerig.web.component.Tone;
import org.springframework.stereotype.Component;

/** Puts into words what happened to a commitment: claims, answers, requests for another date, dates and progress. */
@Component
class CommitmentParts {

    private final Texts texts;

    CommitmentParts(Texts texts) {
        this.texts = texts;
    }

    /** Everybody whom the file names. */
    static List<OrganisationId> named(CommitmentFile file) {
        List<OrganisationId> ids = new ArrayList<>(CommitmentWords.named(List.of(file.view())));
        file.claims().forEach(claim -> {
            claim.answers().forEach(answer -> ids.add(answer.by()));
            ids.addAll(claim.silent());
        });
        file.extensions().forEach(extension -> {
            extension.decisions().forEach(decision -> ids.add(decision.by()));
            ids.addAll(extension.silent());
        });
        file.progress().forEach(progress -> ids.add(progress.by()));
        file.members().forEach(member -> Stream.of(member.member(), member.by()).filter(Objects::nonNull).forEach(ids::add));
        return ids;
    }

    /** The last first; answers to the last are waited for while it stands. */
    List<CommitmentPageView.Claim> claims(CommitmentFile file, OrganisationNames.Names names) {
        CommitmentView view = file.view();
        boolean stands = view.status() == CommitmentStatus.CLAIMED;
        int last = file.claims().size() - 1;
        List<CommitmentPageView.Claim> claims = new ArrayList<>(IntStream.rangeClosed(0, last)
                .mapToObj(index -> claim(file.claims().get(index), view, stands && index == last, names)).toList());
        Collections.reverse(claims);
        return claims;
    }

    private CommitmentPageView.Claim claim(ClaimView claim, CommitmentView view, boolean open, OrganisationNames.Names names) {
        List<LinkedText> evidence = lines(claim.evidence()).stream().map(LinkedText::of).toList();
        return new CommitmentPageView.Claim(names.of(view.obligor()), claim.claimedOn(), evidence, claim.answerBy(), claim.derivation(),
                open && claim.unanswered(), claim.answers().stream().map(answer -> answer(answer, names)).toList(),
                open && !claim.silent().isEmpty() ? names.all(claim.silent()) : null, open);
    }

    private CommitmentPageView.Answer answer(ClaimView.Answer answer, OrganisationNames.Names names) {
        Tone tone = switch (answer.kind()) {
            case CONFIRMED -> Tone.ON_COURSE;
            case PART -> Tone.ATTENTION;
            case CONTESTED -> Tone.LATE;
        };
        return new CommitmentPageView.Answer(names.of(answer.by()), tone, texts.get("web.commitment.answer." + answer.kind()), answer.newDue(),
                answer.text(), answer.on());
    }

    /** The last first. */
    List<CommitmentPageView.Extension> extensions(CommitmentFile file, OrganisationNames.Names names) {
        List<CommitmentPageView.Extension> extensions =
                new ArrayList<>(file.extensions().stream().map(each -> extension(each, names)).toList());
        Collections.reverse(extensions);
        return extensions;
    }

    private CommitmentPageView.Extension extension(ExtensionView each, OrganisationNames.Names names) {
        boolean open = each.outcome() == ExtensionView.Outcome.OPEN;
        Tone tone = switch (each.outcome()) {
            case OPEN -> Tone.ATTENTION;
            case GRANTED -> Tone.ON_COURSE;
            case REFUSED -> Tone.LATE;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
        return new CommitmentPageView.Extension(each.askedOn(), each.was(), each.newDue(), each.reason(), each.answerBy(), each.derivation(), tone,
                texts.get("web.commitment.extension." + each.outcome()), each.decisions().stream().map(one -> decision(one, names)).toList(),
                open && !each.silent().isEmpty() ? names.all(each.silent()) : null, open);
    }

    private CommitmentPageView.Answer decision(ExtensionView.Decision decision, OrganisationNames.Names names) {
        return new CommitmentPageView.Answer(names.of(decision.by()), decision.granted() ? Tone.ON_COURSE : Tone.LATE,
                texts.get(decision.granted() ? "web.commitment.granted" : "web.commitment.refused"), null, decision.reason(), decision.on());
    }

    List<CommitmentPageView.DateRow> dates(CommitmentFile file) {
        int last = file.dates().size() - 1;
        return IntStream.rangeClosed(0, last).mapToObj(index -> {
            CommitmentFile.DateChange date = file.dates().get(index);
            return new CommitmentPageView.DateRow(date.due(), texts.get("web.commitment.cause." + date.cause()), date.on(), index == last);
        }).toList();
    }

    /** The last first. */
    static List<CommitmentPageView.Progress> progress(CommitmentFile file, OrganisationNames.Names names) {
        List<CommitmentPageView.Progress> progress = new ArrayList<>(file.progress().stream()
                .map(each -> new CommitmentPageView.Progress(each.at(), names.of(each.by()), each.text(), each.percent())).toList());
        Collections.reverse(progress);
        return progress;
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
