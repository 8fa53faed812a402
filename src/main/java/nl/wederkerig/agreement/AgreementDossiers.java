package nl.wederkerig.agreement;

import java.util.List;
import nl.wederkerig.shared.AgreementId;

/** What other features read of an agreement to apply their own rules. Asks nobody who looks: not for showing. */
public interface AgreementDossiers {

    /** @throws nl.wederkerig.shared.NotFound when there is none */
    AgreementFacts facts(AgreementId agreement);

    /** The milestones that the parties accept with the arrangement, in order. */
    List<Milestone> timetable(AgreementId agreement);

    /** The commitments that stand in a text version. */
    List<PromisedCommitment> commitments(AgreementId agreement, int version);

    /** As it was entered, for an export. */
    RegisterAgreement registration(AgreementId agreement);

    /** Arrangement and timetable as they stood in each revision, the first first, for an export. */
    List<Revision> revisions(AgreementId agreement);

    /** @param number from 1, as in {@link ArrangementChanged} and {@link TimetableChanged} */
    record Revision(int number, DisputeArrangement arrangement, List<Milestone> timetable, List<WhatIf> whatIfs) {}
}
