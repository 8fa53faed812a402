package nl.wederkerig.web.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.ResponseTerm;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.stereotype.Component;

/** Says exactly what an act with a commitment does, before it is done. */
@Component
class CommitmentEffects {

    private static final String EFFECT = "web.commitment.effect.";

    private final ResponseTerm answers;
    private final Texts texts;

    CommitmentEffects(ResponseTerm answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    /** @param forItself whether a member reports its own part */
    List<String> of(CommitmentActPage page, CommitmentFile file, boolean forItself, OrganisationNames.Names names, Actor actor) {
        CommitmentView view = file.view();
        String obligor = names.of(view.obligor());
        String beneficiaries = names.all(view.beneficiaries());
        return switch (page) {
            case CLAIM -> List.of(
                    texts.get(EFFECT + "claim", beneficiaries, texts.spoken().day(answers.lastDay()), view.beneficiaries().size()),
                    texts.get(EFFECT + "silence"));
            case CONFIRM -> confirm(file, names, actor);
            case CONFIRM_PART -> view.beneficiaries().size() == 1
                    ? List.of(texts.get(EFFECT + "part.alone", obligor), texts.get(EFFECT + "part.alone.date"))
                    : List.of(texts.get(EFFECT + "part", obligor), texts.get(EFFECT + "part.date"));
            case CONTEST -> List.of(texts.get(EFFECT + "contest"), texts.get(EFFECT + "contest.obligor", obligor),
                    texts.get(EFFECT + "contest.dispute"));
            case REQUEST_EXTENSION -> List.of(texts.get(EFFECT + "extension", beneficiaries, view.beneficiaries().size()),
                    texts.get(EFFECT + "extension.stays", beneficiaries, view.beneficiaries().size()),
                    texts.get(EFFECT + "extension.by", texts.spoken().day(answers.lastDay())), texts.get(EFFECT + "extension.first"));
            case DECIDE_EXTENSION -> decide(view, names, actor);
            case REPORT_PROGRESS -> List.of(texts.get(EFFECT + "progress"));
            case REPORT_MEMBER -> member(view, forItself);
            case WAIVE -> waive(file, names, actor);
        };
    }

    private List<String> confirm(CommitmentFile file, OrganisationNames.Names names, Actor actor) {
        List<OrganisationId> silent = file.view().claim() == null ? List.of() : others(file.view().claim().silent(), actor);
        List<String> effects = new ArrayList<>();
        if (silent.isEmpty()) {
            effects.add(texts.get(EFFECT + "confirm"));
            releases(file, effects);
        } else {
            effects.add(texts.get(EFFECT + "confirm.others", names.all(silent)));
        }
        return effects;
    }

    private List<String> decide(CommitmentView view, OrganisationNames.Names names, Actor actor) {
        if (!CommitmentWords.extensionOpen(view)) {
            return List.of();
        }
        List<OrganisationId> silent = others(view.extension().silent(), actor);
        String newDue = texts.spoken().day(view.extension().newDue());
        List<String> effects = new ArrayList<>();
        effects.add(silent.isEmpty() ? texts.get(EFFECT + "grant", newDue) : texts.get(EFFECT + "grant.others", newDue, names.all(silent)));
        effects.add(view.due() == null ? texts.get(EFFECT + "refuse.none") : texts.get(EFFECT + "refuse", texts.spoken().day(view.due())));
        if (view.due() != null && view.extension().answerBy() != null && view.extension().answerBy().isAfter(view.due())) {
            effects.add(texts.get(EFFECT + "decide.after", texts.spoken().day(view.due()), texts.spoken().day(view.extension().answerBy())));
        }
        return effects;
    }

    private List<String> member(CommitmentView view, boolean forItself) {
        Stream<String> count = view.members() == null ? Stream.of()
                : Stream.of(texts.get(EFFECT + "member", view.members().done() + 1, view.members().of()));
        return Stream.concat(count, Stream.of(texts.get(EFFECT + "member.once"), forItself ? null : texts.get(EFFECT + "member.told"))
                .filter(Objects::nonNull)).toList();
    }

    private List<String> waive(CommitmentFile file, OrganisationNames.Names names, Actor actor) {
        List<OrganisationId> consents = file.view().waivedBy();
        List<OrganisationId> others = others(file.view().beneficiaries(), actor).stream().filter(each -> !consents.contains(each)).toList();
        List<String> effects = new ArrayList<>();
        if (others.isEmpty()) {
            effects.add(texts.get(EFFECT + "waive", names.of(file.view().obligor())));
            releases(file, effects);
        } else {
            effects.add(texts.get(EFFECT + "waive.others", names.all(others)));
            effects.add(texts.get(EFFECT + "waive.others.then", names.all(others)));
        }
        return effects;
    }

    private void releases(CommitmentFile file, List<String> effects) {
        String waiting = file.dependants().stream().filter(each -> each.status() != null && !each.status().ended())
                .map(each -> each.text() == null ? each.key() : each.text()).collect(Collectors.joining(", "));
        if (!waiting.isEmpty()) {
            effects.add(texts.get(EFFECT + "releases", waiting));
        }
    }

    private static List<OrganisationId> others(List<OrganisationId> all, Actor actor) {
        return all.stream().filter(each -> !actor.belongsTo(each)).toList();
    }
}
