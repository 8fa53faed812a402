package nl.wederkerig.web.dispute;

import nl.wederkerig.shared.AgreementId;

/** Where the pages of disputes are. */
final class DisputePages {

    private DisputePages() {}

    static String all(AgreementId agreement) {
        return "/akkoorden/" + agreement + "/geschillen";
    }

    static String of(AgreementId agreement, String dispute) {
        return all(agreement) + "/" + dispute;
    }

    /** Where one is raised; filled in for a commitment. @param commitment null for none */
    static String raise(AgreementId agreement, String commitment) {
        return all(agreement) + "/nieuw" + (commitment == null ? "" : "?" + RaiseModel.COMMITMENT + "=" + commitment);
    }
}
