package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;

/**
 * Opens a dossier in preparation.
 *
 * @param reference          unique; null to have the next {@code WK-<year>-<number>}
 * @param summary            or null
 * @param theme              code of a theme in use
 * @param cooperationModel   null for ONE_GOVERNMENT
 * @param registeredOn       null for today; not in the future
 * @param existing           concluded before it was entered (A2)
 * @param financialParagraph null while unknown; likewise the check
 * @param inForceOn          the agreed date, or null
 * @param provisionalFrom    an earlier day from which it is applied provisionally (A13), or null
 * @param commitments        stand with text version 1; may be empty
 * @param reconstruction     whether dates were supplied that history does not give; shown on every page
 * @param fictitious         whether it was made up to demonstrate; shown on every page
 * @param replaces           reference of an agreement in force that ends when this one enters into force (A16), or null
 * @param whatIfs            agreed with the timetable (T73); may be empty
 */
public record RegisterAgreement(
        String reference,
        String title,
        String summary,
        AgreementKind kind,
        String theme,
        CooperationModel cooperationModel,
        LocalDate registeredOn,
        boolean existing,
        List<PartyKey> parties,
        DisputeArrangement arrangement,
        List<Milestone> timetable,
        FinancialParagraph financialParagraph,
        UdoCheck udoCheck,
        LocalDate inForceOn,
        LocalDate provisionalFrom,
        List<PromisedCommitment> commitments,
        boolean reconstruction,
        boolean fictitious,
        String replaces,
        List<WhatIf> whatIfs) {

    /** Without what-if agreements. */
    public RegisterAgreement(String reference, String title, String summary, AgreementKind kind, String theme, CooperationModel cooperationModel,
            LocalDate registeredOn, boolean existing, List<PartyKey> parties, DisputeArrangement arrangement, List<Milestone> timetable,
            FinancialParagraph financialParagraph, UdoCheck udoCheck, LocalDate inForceOn, LocalDate provisionalFrom,
            List<PromisedCommitment> commitments, boolean reconstruction, boolean fictitious, String replaces) {
        this(reference, title, summary, kind, theme, cooperationModel, registeredOn, existing, parties, arrangement, timetable,
                financialParagraph, udoCheck, inForceOn, provisionalFrom, commitments, reconstruction, fictitious, replaces, List.of());
    }

    public RegisterAgreement {
        parties = parties == null ? List.of() : List.copyOf(parties);
        timetable = timetable == null ? List.of() : List.copyOf(timetable);
        whatIfs = whatIfs == null ? List.of() : List.copyOf(whatIfs);
        commitments = commitments == null ? List.of() : List.copyOf(commitments);
        cooperationModel = cooperationModel == null ? CooperationModel.ONE_GOVERNMENT : cooperationModel;
    }
}
