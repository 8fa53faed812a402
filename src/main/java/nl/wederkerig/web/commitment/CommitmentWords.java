package nl.wederkerig.web.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.commitment.ClaimView;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.ExtensionView;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.PromiseTexts;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Tone;
import org.springframework.stereotype.Component;

/** Says of a commitment who owes it to whom, how it stands and who holds it, the same on every page. */
@Component
public class CommitmentWords {

    private final Texts texts;
    private final PromiseTexts promises;

    CommitmentWords(Texts texts, PromiseTexts promises) {
        this.texts = texts;
        this.promises = promises;
    }

    /** Everybody whom the commitments name. */
    public static List<OrganisationId> named(List<CommitmentView> commitments) {
        return commitments.stream().flatMap(each -> Stream.of(Stream.of(each.obligor()), each.beneficiaries().stream(),
                each.awaiting().stream()).flatMap(one -> one)).distinct().toList();
    }

    /** "120", or "1000+" where there are more than were counted. */
    static String total(CommitmentPage page) {
        return page.counted() + (page.more() ? "+" : "");
    }

    public static String url(AgreementId agreement, String key) {
        return "/akkoorden/" + agreement + "/afspraken/" + key;
    }

    /** "leden van VNG" where its members owe it. */
    public String obligor(CommitmentView commitment, OrganisationNames.Names names) {
        String obligor = names.of(commitment.obligor());
        return commitment.byMembers() ? texts.get("web.agreement.commitment.members-of", obligor) : obligor;
    }

    /** "SZW aan VNG, IPO". */
    public String who(CommitmentView commitment, OrganisationNames.Names names) {
        String who = texts.get("web.agreement.commitment.to", obligor(commitment, names), names.all(commitment.beneficiaries()));
        return who.substring(0, 1).toUpperCase(texts.locale()) + who.substring(1);
    }

    public static Tone tone(CommitmentView commitment) {
        if (commitment.overdue() || commitment.status() == CommitmentStatus.CONTESTED) {
            return Tone.LATE;
        }
        return switch (commitment.status()) {
            case FULFILLED -> Tone.ON_COURSE;
            case CLAIMED -> Tone.ATTENTION;
            default -> Tone.NEUTRAL;
        };
    }

    /** "Open"; that it is late stands at its date. */
    public String status(CommitmentView commitment) {
        return texts.word("commitment-status", commitment.status());
    }

    /** "was vr 1 mei 2026, tweemaal verschoven; gemeld op vr 27 nov 2026, 6 dagen te laat"; null where it never moved and was kept in time. */
    public String moved(CommitmentView commitment) {
        if (commitment.due() == null && commitment.fromCondition() != null) {
            return texts.get("web.agreement.commitment.term-from.CONDITION", texts.length(commitment.fromCondition()));
        }
        List<String> told = Stream.of(commitment.timesMoved() == 0 ? null : texts.get("web.agreement.commitment.moved",
                texts.spoken().day(commitment.firstDue()), commitment.timesMoved()), keptLate(commitment)).filter(Objects::nonNull).toList();
        return told.isEmpty() ? null : String.join("; ", told);
    }

    /** That what is fulfilled was claimed after its day is still told; null otherwise. */
    private String keptLate(CommitmentView commitment) {
        LocalDate claimed = commitment.status() != CommitmentStatus.FULFILLED || commitment.claim() == null ? null : commitment.claim().claimedOn();
        return claimed == null || commitment.due() == null || !claimed.isAfter(commitment.due()) ? null : texts.get("web.commitment.kept-late",
                texts.spoken().day(claimed), texts.spoken().days(ChronoUnit.DAYS.between(commitment.due(), claimed)));
    }

    /** What it waits for where it has no date because of that; null otherwise. */
    String waits(CommitmentPage.Row row) {
        if (row.commitment().status() != CommitmentStatus.CONDITIONAL) {
            return null;
        }
        String other = row.waitsFor() == null ? null : "“" + row.waitsFor() + "”";
        String waitsFor = row.commitment().afterEvent() == null ? other : row.commitment().afterEvent();
        return waitsFor == null ? texts.get("web.commitment.waits") : texts.get("web.commitment.waits.event", waitsFor);
    }

    /** The day of the commitment itself may have passed long before that of the answer; null where none is awaited. */
    String answerBy(CommitmentView commitment) {
        return commitment.status() != CommitmentStatus.CLAIMED || commitment.claim() == null ? null
                : texts.get("web.commitment.answer-by", texts.spoken().day(commitment.claim().answerBy()));
    }

    /** All who must act next, as the tasks have it, with the members that have yet to report; null for nobody. */
    public String holder(CommitmentView commitment, OrganisationNames.Names names) {
        List<String> holders = commitment.awaiting().stream().map(each -> reporting(commitment, each)
                ? texts.get("web.commitment.holder.with-members", names.of(each)) : names.of(each)).toList();
        return holders.isEmpty() ? null : String.join(", ", holders);
    }

    /** Whether members of the association that owes it have yet to report. */
    private static boolean reporting(CommitmentView commitment, OrganisationId holder) {
        CommitmentView.MemberCount members = commitment.members();
        return commitment.byMembers() && holder.equals(commitment.obligor()) && members != null && members.done() < members.of();
    }

    /** The first day from which on it lies there: what is late, since its last day. Null for what is not due yet. */
    public static LocalDate heldSince(CommitmentView commitment) {
        ClaimView claim = commitment.claim();
        if (commitment.overdue() && commitment.due() != null) {
            return commitment.due();
        }
        if (!deciding(commitment).isEmpty()) {
            return commitment.extension().askedOn();
        }
        return switch (commitment.status()) {
            case CLAIMED -> claim == null ? null : claim.claimedOn();
            case CONTESTED -> claim == null ? null
                    : claim.answers().stream().map(ClaimView.Answer::on).max(LocalDate::compareTo).orElse(null);
            default -> null;
        };
    }

    /**
     * "9 dagen (sinds vr 4 dec 2026)", or for how long the first of them; null beside a date that says already how long it has been late, and
     * where no days count.
     */
    String heldBesides(CommitmentView commitment, LocalDate today) {
        LocalDate since = heldSince(commitment);
        if (since == null || since.equals(commitment.due())) {
            return null;
        }
        String days = Dates.whole(texts.spoken().since(since, today));
        return commitment.awaiting().size() > deciding(commitment).size() && extensionOpen(commitment) ? texts.get("web.holder.longest", days) : days;
    }

    /** Who has not decided yet on the date that was asked for. */
    private static List<OrganisationId> deciding(CommitmentView commitment) {
        return !extensionOpen(commitment) ? List.of()
                : commitment.awaiting().stream().filter(each -> !each.equals(commitment.obligor())).toList();
    }

    /** "Gereed bij 287 van 342"; null where it is not owed by members. */
    public String members(CommitmentView commitment) {
        CommitmentView.MemberCount count = commitment.members();
        return count == null ? null : texts.get("web.commitment.members.count", count.done(), count.of());
    }

    /** A line a year, null without. */
    public String money(CommitmentView commitment) {
        return promises.money(commitment.amounts());
    }

    public String euros(BigDecimal amount) {
        return promises.euros(amount);
    }

    /** "structureel, prijspeil 2026, via een specifieke uitkering"; null where the text does not say. */
    public String kindOfMoney(PromiseDetail detail) {
        List<String> parts = Stream.of(
                detail.money() == null ? null : texts.get("web.commitment.money." + detail.money()),
                detail.priceLevel() == null ? null : texts.get("web.commitment.price-level", String.valueOf(detail.priceLevel())),
                detail.channel() == null ? null : texts.get("web.commitment.channel." + detail.channel()))
                .filter(Objects::nonNull).toList();
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    /** "resultaat; 342 loketten; structureel": what it promises beyond who, what, when and how much. */
    public String particulars(PromiseDetail detail) {
        String nature = detail.nature() == PromiseDetail.Nature.RESULT ? texts.get("web.commitment.nature." + detail.nature()) : null;
        return Stream.of(nature, promises.detail(detail)).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    /** "nadat “Een loket openen” is nagekomen"; null without. @param titles of the commitments of the agreement, by key */
    public String condition(CommitmentView commitment, Map<String, String> titles) {
        String title = commitment.afterCommitment() == null ? null : titles.get(commitment.afterCommitment());
        return promises.condition(title == null ? commitment.afterCommitment() : "“" + title + "”", commitment.afterEvent());
    }

    /** What a commitment waits for, by key. */
    static Map<String, String> titles(CommitmentFile file) {
        return file.dependsOn().stream().filter(each -> each.text() != null)
                .collect(Collectors.toMap(CommitmentFile.Dependency::key, CommitmentFile.Dependency::text, (one, other) -> one));
    }

    /** Whether another date has been asked for, and not all have decided. */
    public static boolean extensionOpen(CommitmentView commitment) {
        return commitment.extension() != null && commitment.extension().outcome() == ExtensionView.Outcome.OPEN;
    }
}
