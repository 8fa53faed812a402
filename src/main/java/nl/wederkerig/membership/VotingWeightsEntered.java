package nl.wederkerig.membership;

import java.time.LocalDate;
import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.OrganisationId;

/** The registrar entered how many votes the members of an association have. @param votes of all together */
public record VotingWeightsEntered(OrganisationId association, LocalDate from, int members, long votes) implements RegisterEvent {}
