package nl.wederkerig.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;

/** What is wrong with the commitments in a text as they are filled in (C1, C4). */
public final class CommitmentFaults {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final int LONGEST_EVENT = 200;

    private final Faults faults;
    private final Set<OrganisationId> parties;

    /** @param parties who can owe and be owed: all but observers */
    CommitmentFaults(Faults faults, Set<OrganisationId> parties) {
        this.faults = faults;
        this.parties = parties;
    }

    /**
     * What is wrong with the commitments of one text, with paths such as {@code commitments[2].due}.
     *
     * @param parties who can owe and be owed: all but observers
     */
    public static List<Fault> of(List<PromisedCommitment> commitments, Set<OrganisationId> parties) {
        Faults faults = new Faults();
        new CommitmentFaults(faults, parties).check(commitments);
        return faults.found();
    }

    void check(List<PromisedCommitment> commitments) {
        Set<String> keys = new HashSet<>();
        Set<String> all = commitments.stream().map(PromisedCommitment::key).collect(Collectors.toSet());
        for (int i = 0; i < commitments.size(); i++) {
            PromisedCommitment each = commitments.get(i);
            String path = "commitments[" + i + "].";
            boolean speaks = each.key() != null && KEY.matcher(each.key()).matches();
            faults.when(!speaks, path + "key", "agreement.commitment-key")
                    .when(speaks && !keys.add(each.key()), path + "key", "agreement.commitment-key-twice", String.valueOf(each.key()))
                    .prose(path + "text", each.text(), Faults.LONGEST_NOTE);
            who(path, each);
            when(path, each, all);
            faults.when(each.amounts().keySet().stream().anyMatch(year -> year < 1990 || year > Holidays.LAST_YEAR), path + "amounts",
                    "agreement.amount-year")
                    .when(each.amounts().values().stream().anyMatch(amount -> amount.signum() < 0), path + "amounts", "agreement.amount-negative");
            detail(path, each.detail());
        }
    }

    private void detail(String path, PromiseDetail detail) {
        Integer prices = detail.priceLevel();
        faults.when(prices != null && (prices < 1990 || prices > Holidays.LAST_YEAR), path + "priceLevel", "agreement.amount-year")
                .optionalProse(path + "measure", detail.measure(), Faults.LONGEST_TITLE)
                .optionalProse(path + "target", detail.target(), Faults.LONGEST_TITLE)
                .when(detail.target() != null && detail.measure() == null, path + "measure", "agreement.target-without-measure");
    }

    private void who(String path, PromisedCommitment each) {
        faults.required(path + "obligor", each.obligor())
                .when(each.obligor() != null && !parties.contains(each.obligor()), path + "obligor", "agreement.no-party");
        faults.when(each.beneficiaries().isEmpty(), path + "beneficiaries", "agreement.required");
        for (int i = 0; i < each.beneficiaries().size(); i++) {
            OrganisationId beneficiary = each.beneficiaries().get(i);
            String place = path + "beneficiaries[" + i + "]";
            faults.when(!parties.contains(beneficiary), place, "agreement.no-party")
                    .when(beneficiary.equals(each.obligor()), place, "agreement.owes-itself");
        }
    }

    private void when(String path, PromisedCommitment each, Set<String> all) {
        boolean conditional = each.afterCommitment() != null || each.afterEvent() != null;
        faults.when(each.due() != null && each.term() != null, path + "term", "agreement.due-or-term")
                .when(each.due() != null && (each.due().getYear() < Holidays.FIRST_YEAR || each.due().getYear() > Holidays.LAST_YEAR),
                        path + "due", "agreement.outside-calendar")
                .when((each.term() == null) != (each.termFrom() == null), path + "termFrom", "agreement.term-from")
                .when(each.termFrom() == PromisedCommitment.TermFrom.CONDITION && !conditional, path + "termFrom",
                        "agreement.term-without-condition")
                .when(each.afterCommitment() != null && each.afterEvent() != null, path + "afterEvent", "agreement.one-condition")
                .when(each.afterCommitment() != null && !all.contains(each.afterCommitment()), path + "afterCommitment",
                        "agreement.unknown-commitment", String.valueOf(each.afterCommitment()));
        if (each.afterEvent() != null) {
            faults.line(path + "afterEvent", each.afterEvent(), LONGEST_EVENT);
        }
    }
}
