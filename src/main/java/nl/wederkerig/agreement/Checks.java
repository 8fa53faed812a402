package nl.wederkerig.agreement;

import nl.wederkerig.agreement.ChecksView.By;

/** The article 2 check and the UDO check, each null until somebody fills it in (A5). */
record Checks(FinancialParagraph financialParagraph, By financialParagraphBy, UdoCheck udoCheck, By udoCheckBy) {

    static final Checks NONE = new Checks(null, null, null, null);

    Checks with(FinancialParagraph paragraph, By by) {
        return new Checks(paragraph, paragraph == null ? null : by, udoCheck, udoCheckBy);
    }

    Checks with(UdoCheck check, By by) {
        return new Checks(financialParagraph, financialParagraphBy, check, check == null ? null : by);
    }

    boolean bothComplete() {
        return financialParagraph != null && financialParagraph.complete() && udoCheck != null && udoCheck.complete();
    }

    ChecksView view() {
        return new ChecksView(financialParagraph, financialParagraphBy, udoCheck, udoCheckBy, bothComplete());
    }
}
