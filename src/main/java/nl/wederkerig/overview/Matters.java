package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.overview.Escalations.Held;
import nl.wederkerig.overview.OpenMatters.LiveRow;
import nl.wederkerig.overview.OpenMatters.OpenDispute;
import nl.wederkerig.shared.OrganisationId;

/**
 * What is going on in one dossier, and how far each has escalated (02, Escalation level and holder). The agreement has the
 * highest level of its matters; whoever holds a matter that gives it holds the agreement, on course the one with the nearest date.
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
    private static final String COMMITMENT = "COMMITMENT";
    private static final String MILESTONE = "MILESTONE";
    static final Set<String> CABINET = Set.of("table-referral", "discuss-referral", "cabinet-agenda", "cabinet-decide");
    private static final Set<String> SIGNING = Set.of("sign", "co-signature", "co-sign-on-decision");
    /** What a third party ends its work with. */
    private static final Set<String> OUTCOMES = Set.of("dispute.issue-award", "dispute.issue-award-after-summons", "dispute.advise",
            "dispute.conclude", "dispute.record-advice", "dispute.record-result", "dispute.record-decree");
    private static final Set<String> CONSULTING = Set.of("OFFICIAL", "EXECUTIVE");
    private static final String ACCEPTANCE = "dispute.accept-appointment";
    private static final String NEW_DATE = "new-date:";
    /** Of commitments: a claim, a request for another date. */
    private static final Set<String> ANSWERS = Set.of("confirm:", NEW_DATE);

    /** @param promised the commitment that it is about; else null */
    private record Matter(int level, List<Held> held, String next, LocalDate nextOn, String promised) {

        private Matter(int level, List<Held> held, String next, LocalDate nextOn) {
            this(level, held, next, nextOn, null);
        }

        private static List<Held> held(List<OrganisationId> holders, LocalDate since) {
            return holders.stream().map(each -> new Held(each, null, since)).toList();
        }
    }

    Escalation escalation() {
        List<Matter> all = Stream.of(
                        preparation(), negotiation(), signing(), constituencies(), cabinet(), disputes(), commitments(), timetable(), others())
                .flatMap(each -> each).toList();
        int level = all.stream().mapToInt(Matter::level).max().orElse(0);
        List<Matter> holding = all.stream().filter(matter -> matter.level() == level)
                .sorted(Comparator.comparing(Matter::nextOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(level == 0 ? 1 : all.size()).toList();
        Matter first = holding.stream().findFirst().orElse(new Matter(level, List.of(), null, null));
        long others = holding.stream().map(Matter::promised).filter(each -> each != null && !each.equals(first.promised())).distinct().count();
        return new Escalation(level, once(holding.stream().flatMap(matter -> matter.held().stream())), first.next(), first.nextOn(), (int) others,
                !openDisputes.isEmpty());
    }

    /** Who holds several matters holds the file since the first day. */
    private static List<Held> once(Stream<Held> held) {
        Comparator<Held> earliest = Comparator.comparing(Held::since, Comparator.nullsLast(Comparator.naturalOrder()));
        return List.copyOf(held.collect(Collectors.toMap(each -> new Held(each.organisation(), each.persons(), null), each -> each,
                BinaryOperator.minBy(earliest), LinkedHashMap::new)).values());
    }

    private Stream<Matter> preparation() {
        return status.equals("PREPARATION") ? Stream.of(new Matter(0, Matter.held(notAccepted, registeredOn), null, null)) : Stream.empty();
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
        return new Standing(status, escalation(), termEndsOn, resumesOn, disputesWithThird(), count(CONSULTING::contains), answering(),
                count("AGREED"::equals), lateCommitments());
    }

    private int answering() {
        return (int) openDisputes.entrySet().stream().filter(each -> each.getValue().procedure().equals("COMPLIANCE")
                && levelOf("COMPLIANCE", of(each.getKey())) == 1).count();
    }

    private int count(Predicate<String> procedure) {
        return (int) openDisputes.values().stream().map(OpenDispute::procedure).filter(procedure).count();
    }

    /** By who owes them. */
    private List<Standing.Late> lateCommitments() {
        Map<OrganisationId, List<LocalDate>> days = deadlines.stream().filter(row -> row.kind().equals(COMMITMENT) && late(row))
                .flatMap(row -> row.holders().stream().limit(1).map(owes -> Map.entry(owes, row.lastDay())))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return days.entrySet().stream().map(each -> new Standing.Late(each.getKey(), each.getValue().size(), Collections.min(each.getValue())))
                .sorted(Comparator.comparing(each -> each.organisation().value())).toList();
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
        return new Matter(soon ? 1 : 0, Matter.held(term.holders(), since), term.label(), term.lastDay());
    }

    /** Whoever has not signed or ratified holds the round together. */
    private Stream<Matter> signing() {
        if (status.equals("CABINET")) {
            return Stream.empty();
        }
        List<LiveRow> rows = deadlines.stream().filter(row -> SIGNING.contains(row.key()) || row.key().startsWith("ratify:")).toList();
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
            return status.equals("CABINET") ? Stream.of(new Matter(5, List.of(), "cabinet", null)) : Stream.empty();
        }
        return Stream.of(new Matter(5, matter(5, rows).held(), "cabinet", null));
    }

    private Stream<Matter> disputes() {
        return openDisputes.entrySet().stream().map(dispute -> {
            List<LiveRow> rows = of(dispute.getKey());
            int level = levelOf(dispute.getValue().procedure(), rows);
            if (rows.isEmpty()) {
                return new Matter(level, List.of(), null, null);
            }
            LiveRow nearest = nearest(rows);
            Stream<Held> held = rows.stream().filter(row -> !isWaitedFor(row, rows)).sorted(Comparator.comparing(LiveRow::lastDay))
                    .flatMap(row -> held(row, rows, dispute.getValue()));
            return new Matter(level, once(held), nearest.label(), nearest.lastDay());
        });
    }

    /** Who ends it with an outcome waits for what comes before. */
    private static boolean isWaitedFor(LiveRow row, List<LiveRow> rows) {
        return OUTCOMES.contains(row.label())
                && rows.stream().anyMatch(other -> !OUTCOMES.contains(other.label()) && !other.lastDay().isAfter(row.lastDay()));
    }

    /** Where it waits for no organisation: who was appointed, since the first of what is open, and until all have accepted only who is asked to be. */
    private static Stream<Held> held(LiveRow row, List<LiveRow> rows, OpenDispute dispute) {
        if (!row.holders().isEmpty()) {
            return row.holders().stream().map(each -> new Held(each, null, row.startDay()));
        }
        if (row.label().equals(ACCEPTANCE)) {
            return Stream.of(new Held(null, "ASKED", row.startDay()));
        }
        LocalDate since = rows.stream().filter(each -> each.holders().isEmpty()).map(LiveRow::startDay).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
        return rows.stream().anyMatch(other -> other.label().equals(ACCEPTANCE)) ? Stream.of()
                : dispute.persons().stream().map(each -> new Held(null, each, since));
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
     * Its obligor (C5), with who decides on another date (C3); when claimed, who has not answered (C2).
     * What is late lies with its obligor since its last day; before that nobody waits for it. Answers that are not late are awaited together.
     */
    private Stream<Matter> commitments() {
        Stream<Matter> late = deadlines.stream().filter(row -> isAnswer(row) && late(row))
                .map(row -> new Matter(1, Matter.held(row.holders(), row.startDay()), row.label(), row.lastDay(), promised(row)));
        List<LiveRow> awaited = deadlines.stream().filter(row -> isAnswer(row) && !late(row)).toList();
        Stream<Matter> answers = awaited.isEmpty() ? Stream.of() : Stream.of(matter(0, awaited));
        Stream<Matter> dated = deadlines.stream().filter(row -> row.kind().equals(COMMITMENT))
                .map(row -> new Matter(late(row) ? 1 : 0, owed(row), row.label(), row.lastDay(), promised(row)));
        Stream<Matter> open = undated.isEmpty() ? Stream.empty() : Stream.of(new Matter(0, Matter.held(undated, null), null, null));
        return Stream.of(late, answers, dated, open).flatMap(each -> each);
    }

    /** What the timetable names asks for attention once it is late, and lies with who sees to it (T71, T78). */
    private Stream<Matter> timetable() {
        return deadlines.stream().filter(row -> row.kind().equals(MILESTONE) && late(row)).map(row -> new Matter(1, Matter.held(row.holders(), row.lastDay()), row.label(), row.lastDay()));
    }

    private static String promised(LiveRow row) {
        return row.key().substring(row.key().indexOf(':') + 1);
    }

    /** Its obligor; before it is late also who decides on another date. */
    private List<Held> owed(LiveRow commitment) {
        Stream<Held> deciding = late(commitment) ? Stream.of() : deadlines.stream().filter(row -> row.key().equals(NEW_DATE + promised(commitment)))
                .flatMap(row -> Matter.held(row.holders(), row.startDay()).stream());
        return Stream.concat(Matter.held(commitment.holders(), late(commitment) ? commitment.lastDay() : null).stream(), deciding).toList();
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
                .filter(row -> row.kind().equals("RESPONSE") && !SIGNING.contains(row.key()) && !CABINET.contains(row.key()) && !isAnswer(row))
                .filter(row -> !row.key().startsWith(DISPUTE) && !row.key().startsWith("ratify:") && !row.key().startsWith("constituency:"))
                .filter(row -> row.lapsed() || late(row))
                .map(row -> matter(1, List.of(row)));
    }

    private boolean late(List<LiveRow> rows) {
        return rows.stream().anyMatch(row -> row.lapsed() || row.lastDay().isBefore(today));
    }

    private static Matter matter(int level, List<LiveRow> rows) {
        LiveRow nearest = nearest(rows);
        Stream<Held> held = rows.stream().sorted(Comparator.comparing(LiveRow::lastDay))
                .flatMap(row -> Matter.held(row.holders(), row.startDay()).stream());
        return new Matter(level, once(held), nearest.label(), nearest.lastDay());
    }

    private static LiveRow nearest(List<LiveRow> rows) {
        return rows.stream().min(Comparator.comparing(LiveRow::lastDay)).orElseThrow();
    }
}
