package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dossier.EarlierActs;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.web.FormFields;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Refuses a text that promises something before a day that has passed: a slip, but where an earlier text says that day too, or it was moved to that day. */
@Component
class PassedDays {

    private final Agreements agreements;
    private final Commitments commitments;
    private final EffectiveTime time;

    PassedDays(Agreements agreements, @Lazy Commitments commitments, EffectiveTime time) {
        this.agreements = agreements;
        this.commitments = commitments;
        this.time = time;
    }

    /** Adds what is wrong to the faults of the fields; what is recorded afterwards was promised before. */
    void refuse(ActPage page, AgreementId agreement, FormFields fields, Actor actor) {
        if (page != ActPage.PROPOSE_TEXT && page != ActPage.PROPOSE_AMENDMENT || fields.text(EarlierActs.DAY) != null) {
            return;
        }
        List<LocalDate> days = CommitmentsForm.read(new FormFields(fields.form())).stream().map(PromisedCommitment::due).toList();
        if (days.stream().noneMatch(this::passed)) {
            return;
        }
        Set<LocalDate> said = Stream.concat(
                        agreements.texts(agreement, actor).stream().flatMap(text -> text.commitments().stream()).map(PromisedCommitment::due),
                        commitments.of(agreement, actor).stream().map(CommitmentView::due))
                .filter(Objects::nonNull).collect(Collectors.toSet());
        IntStream.range(0, days.size()).filter(row -> passed(days.get(row)) && !said.contains(days.get(row)))
                .forEach(row -> fields.wrong("commitments[" + row + "].due", "form.day-past"));
    }

    private boolean passed(LocalDate day) {
        return day != null && day.isBefore(time.today());
    }
}
