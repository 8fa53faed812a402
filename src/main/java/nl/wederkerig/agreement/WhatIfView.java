package nl.wederkerig.agreement;

import java.util.List;
import nl.wederkerig.shared.OrganisationId;

/**
 * A what-if agreement with how it stands.
 *
 * @param number     its place in the list, from 1
 * @param occurred   null while its condition did not come about
 * @param awaited    who has still to tell what it did; empty before
 * @param canDeclare whether who looks may declare that the condition came about
 * @param canContest whether who looks may say that it did not
 * @param canAct     whether who looks has still to tell what it did
 */
public record WhatIfView(int number, WhatIf whatIf, OccurredWhatIf occurred, List<OrganisationId> awaited, boolean canDeclare,
        boolean canContest, boolean canAct) {

    public WhatIfView {
        awaited = List.copyOf(awaited);
    }
}
