package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.overview.OpenMatters.LiveRow;
import nl.wederkerig.overview.OpenMatters.OpenDispute;
import nl.wederkerig.shared.OrganisationId;

/**
 * What is going on in one dossier, and how far each has escalated (02, Escalation level and holder). The agreement has the
 * highest level of its matters; the holder belongs to the matter that gives it, then to the nearest date.
 *
 * @param responseLapsed  the co-signer had its last notice, or a reservation was not lifted in time
 * @param textProposedOn  the last version; null without any
 * @param notAccepted     in PREPARATION, who has not accepted arrangement and timetable
 * @param undated         who must act on commitments without a live date: those without one, and the contested
 * @param openDisputes    by key
 */
record Matters(
        LocalDate today,
        String status,
        boolean responseLapsed,
        LocalDate registeredOn,
        LocalDate textProposedOn,
        List<OrganisationId> notAccepted,
        List<OrganisationId> undated,
        List<LiveRow> deadlines,
        Map<String, OpenDispute> openDisputes) {

    private static final int SOON = 30;
    private static final String TERM = "negotiation-term";
    private static final String DISPUTE = "dispute:";
    static final Set<String> CABINET = Set.of("table-referral", "discuss-referral", "cabinet-agenda", "cabinet-decide");
    private static final Set<String> SIGNING = Set.of("sign", "co-signature", "co-sign-on-decision");
    /** What a third party ends its work with. */
    private static final Set<String> OUTCOMES = Set.of("dispute.issue-award", "dispute.issue-award-after-summons", "dispute.advise",
            "dispute.conclude", "dispute.record-advice", "dispute.record-result", "dispute.record-decree");
    private static final String ACCEPTANCE = "dispute.accept-appointment";
    private static final String ASKED = "ASKED";
    private static final String NEW_DATE = "new-date:";
    /** Of commitments: a claim, a request for another date. */
    private static final Set<String> ANSWERS = Set.of("confirm:", NEW_DATE);

    private record Matter(int level, List<OrganisationId> holders, List<String> persons, LocalDate since, String next, LocalDate nextOn) {

        private Matter(int level, List<OrganisationId> holders, LocalDate since, String next, LocalDate nextOn) {
            this(level, holders, List.of(), since, next, nextOn);
        }
    }

    Escalation escalation() {
        List<Matter> all = Stream.of(
                        preparation(), negotiation(), signing(), constituencies(), cabinet(), disputes(), commitments(), others())
                .flatMap(each -> each).toList();
        int level = all.stream().mapToInt(Matter::level).max().orElse(0);
        return all.stream()
                .filter(matter -> matter.level() == level)
                .min(Comparator.comparing(Matter::nextOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(matter -> new Escalation(
                        level, matter.holders(), matter.persons(), matter.since(), matter.next(), matter.nextOn()))
                .orElse(new Escalation(level, List.of(), List.of(), null, null, null));
    }

    private Stream<Matter> preparation() {
        return status.equals("PREPARATION")
                ? Stream.of(new Matter(0, notAccepted, registeredOn, null, null))
                : Stream.empty();
    }

    private Stream<Matter> negotiation() {
        return negotiationTerm().map(this::negotiation);
    }

    /** The same, looked at on another day. */
    Matters on(LocalDate day) {
        return new Matters(day, status, responseLapsed, registeredOn, textProposedOn, notAccepted, undated, deadlines, openDisputes);
    }

    /** The days on which it may stand otherwise though nobody does anything: a term ends soon, something is late. */
    Set<LocalDate> turningDays() {
        return deadlines.stream().flatMap(row -> row.key().equals(TERM)
                        ? Stream.of(row.lastDay().minusDays(SOON), row.lastDay().plusDays(1)) : Stream.of(row.lastDay().plusDays(1)))
                .collect(Collectors.toSet());
    }

    /** With what an overview says of it besides level and holder. */
    Standing standing() {
        LocalDate termEndsOn = negotiationTerm().filter(row -> row.resumesOn() == null).map(LiveRow::lastDay).findFirst().orElse(null);
        LocalDate resumesOn = negotiationTerm().map(LiveRow::resumesOn).filter(Objects::nonNull).findFirst().orElse(null);
        return new Standing(status, escalation(), termEndsOn, resumesOn, disputesWithThird());
    }

    private List<Standing.WithThird> disputesWithThird() {
        return openDisputes.entrySet().stream().map(each -> withThird(each.getKey(), each.getValue()))
                .filter(each -> each.level() == 3 || each.level() == 4)
                .sorted(Comparator.comparing(Standing.WithThird::level).reversed()
                        .thenComparing(Standing.WithThird::since, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    private Standing.WithThird withThird(String key, OpenDispute dispute) {
        List<LiveRow> rows = of(key);
        LocalDate outcomeBy = rows.stream().filter(row -> OUTCOMES.contains(row.label())).map(LiveRow::lastDay).max(Comparator.naturalOrder()).orElse(null);
        return new Standing.WithThird(levelOf(dispute.procedure(), rows), dispute.procedure(), dispute.since(), outcomeBy);
    }

    private Stream<LiveRow> negotiationTerm() {
        return status.equals("NEGOTIATION") ? deadlines.stream().filter(row -> row.key().equals(TERM)) : Stream.empty();
    }

    private List<LiveRow> of(String dispute) {
        return deadlines.stream().filter(row -> row.key().startsWith(DISPUTE + dispute + ":")).toList();
    }

    /** Whoever has not accepted the text on the table holds the file since it lies there; while the term stands still no days count. */
    private Matter negotiation(LiveRow term) {
        boolean soon = term.resumesOn() == null && !term.lastDay().isAfter(today.plusDays(SOON));
        boolean textSince = textProposedOn != null && textProposedOn.isAfter(term.startDay());
        LocalDate since = term.resumesOn() != null ? null : textSince ? textProposedOn : term.startDay();
        return new Matter(soon ? 1 : 0, term.holders(), since, term.label(), term.lastDay());
    }

    /** Whoever has not signed or ratified holds the round together. */
    private Stream<Matter> signing() {
        if (status.equals("CABINET")) {
            return Stream.empty();
        }
        List<LiveRow> rows = deadlines.stream()
                .filter(row -> SIGNING.contains(row.key()) || row.key().startsWith("ratify:")).toList();
        return rows.isEmpty() ? Stream.empty() : Stream.of(matter(responseLapsed || late(rows) ? 1 : 0, rows));
    }

    private Stream<Matter> constituencies() {
        List<LiveRow> rows = deadlines.stream().filter(row -> row.key().startsWith("constituency:")).toList();
        return rows.isEmpty() ? Stream.empty() : Stream.of(matter(late(rows) ? 1 : 0, rows));
    }

    /** The day on which the cabinet's step is due is the Rijk's only, and left out (A12). */
    private Stream<Matter> cabinet() {
        List<LiveRow> rows = deadlines.stream().filter(row -> CABINET.contains(row.key())).toList();
        if (rows.isEmpty()) {
            return status.equals("CABINET") ? Stream.of(new Matter(5, List.of(), null, "cabinet", null)) : Stream.empty();
        }
        Matter step = matter(5, rows);
        return Stream.of(new Matter(5, step.holders(), step.since(), "cabinet", null));
    }

    private Stream<Matter> disputes() {
        return openDisputes.entrySet().stream().map(dispute -> {
            List<LiveRow> rows = of(dispute.getKey());
            int level = levelOf(dispute.getValue().procedure(), rows);
            LocalDate nearest = rows.stream().map(LiveRow::lastDay).min(Comparator.naturalOrder()).orElse(null);
            if (rows.isEmpty()) {
                return new Matter(level, List.of(), null, null, null);
            }
            List<LiveRow> next = rows.stream().filter(row -> row.lastDay().equals(nearest)).toList();
            return matter(level, next, persons(next, dispute.getValue()));
        });
    }

    /** Who was appointed, or is asked to be, where what comes next waits for no organisation. */
    private static List<String> persons(List<LiveRow> next, OpenDispute dispute) {
        List<LiveRow> personal = next.stream().filter(row -> row.holders().isEmpty()).toList();
        boolean asked = personal.stream().allMatch(row -> row.label().equals(ACCEPTANCE));
        return personal.isEmpty() ? List.of() : asked ? List.of(ASKED) : dispute.persons();
    }

    /** What is done with an outcome counts by what is asked: an answer, or what was not complied with. */
    private static int levelOf(String procedure, List<LiveRow> rows) {
        if (procedure.equals("COMPLIANCE")) {
            return rows.stream().anyMatch(row -> row.key().endsWith(":comply-after-all")) ? 5
                    : rows.stream().anyMatch(row -> row.key().contains(":answer-")) ? 1 : 0;
        }
        return switch (procedure) {
            case "AGREED" -> 0;
            case "OFFICIAL" -> 1;
            case "EXECUTIVE" -> 2;
            case "BINDING_ADVICE", "CROWN_DISPUTE" -> 4;
            default -> 3;
        };
    }

    /**
     * Its obligor; when it is claimed or another date is asked for, who has not answered (C2, C3). What is contested is the obligor's (C5).
     * What is late lies with its obligor since its last day; before that nobody waits for it.
     */
    private Stream<Matter> commitments() {
        Stream<Matter> answers = deadlines.stream().filter(Matters::isAnswer).map(row -> matter(late(row) ? 1 : 0, List.of(row)));
        Stream<Matter> dated = deadlines.stream().filter(row -> row.kind().equals("COMMITMENT")).filter(row -> late(row) || !isAskedToMove(row))
                .map(row -> new Matter(late(row) ? 1 : 0, row.holders(), late(row) ? row.lastDay() : null, row.label(), row.lastDay()));
        Stream<Matter> open = undated.isEmpty() ? Stream.empty() : Stream.of(new Matter(0, undated, null, null, null));
        return Stream.of(answers, dated, open).flatMap(each -> each);
    }

    private boolean isAskedToMove(LiveRow commitment) {
        String request = NEW_DATE + commitment.key().substring(commitment.key().indexOf(':') + 1);
        return deadlines.stream().anyMatch(row -> row.key().equals(request));
    }

    private boolean late(LiveRow row) {
        return row.lastDay().isBefore(today);
    }

    private static boolean isAnswer(LiveRow row) {
        return ANSWERS.stream().anyMatch(row.key()::startsWith);
    }

    /** Other requests, such as a look beforehand: they count once their answer is late. */
    private Stream<Matter> others() {
        return deadlines.stream()
                .filter(row -> row.kind().equals("RESPONSE") && !SIGNING.contains(row.key()) && !CABINET.contains(row.key()))
                .filter(row -> !isAnswer(row))
                .filter(row -> !row.key().startsWith(DISPUTE) && !row.key().startsWith("ratify:") && !row.key().startsWith("constituency:"))
                .filter(row -> row.lapsed() || row.lastDay().isBefore(today))
                .map(row -> matter(1, List.of(row)));
    }

    private boolean late(List<LiveRow> rows) {
        return rows.stream().anyMatch(row -> row.lapsed() || row.lastDay().isBefore(today));
    }

    private static Matter matter(int level, List<LiveRow> rows) {
        return matter(level, rows, List.of());
    }

    private static Matter matter(int level, List<LiveRow> rows, List<String> persons) {
        LiveRow nearest = rows.stream().min(Comparator.comparing(LiveRow::lastDay)).orElseThrow();
        List<OrganisationId> holders = new ArrayList<>(rows.stream().flatMap(row -> row.holders().stream()).distinct().toList());
        LocalDate since = rows.stream().map(LiveRow::startDay).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        return new Matter(level, holders, persons, since, nearest.label(), nearest.lastDay());
    }
}
