package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.stereotype.Component;

/** What a party to a dispute proposed to do together, for who has still to consent. */
@Component
public class DisputeProposals {

    private final BindingActs binding;
    private final Texts texts;

    DisputeProposals(BindingActs binding, Texts texts) {
        this.binding = binding;
        this.texts = texts;
    }

    /** "2 weken", "vr 4 dec 2026". @param content the period or the day, in ISO-8601; null where there is none */
    public String said(String content) {
        if (content == null) {
            return "";
        }
        return content.startsWith("P") ? texts.length(TermLength.parse(content)) : texts.spoken().day(LocalDate.parse(content));
    }

    /**
     * Where one consents to exactly that; to more time, where what was proposed is filled in.
     *
     * @param act     in a dispute, in its procedure, or in its binding advice
     * @param content the day, the period, or the SHA-256 of the settlement; null where there is nothing to differ on
     */
    public String url(AgreementId agreement, String dispute, String act, String content) {
        return switch (act) {
            case "SETTLE" -> DisputeActPage.AGREE_TO_SETTLEMENT.url(agreement, dispute) + "?" + DisputeActModel.SETTLEMENT + "=" + content;
            case "SUSPEND" -> DisputeActPage.SUSPEND.url(agreement, dispute) + "?until=" + content;
            case "EXTEND" -> DisputeActPage.EXTEND.url(agreement, dispute) + "?by=" + content.replaceAll("[A-Z]", "") + "&by.unit="
                    + content.charAt(content.length() - 1);
            case "EXTEND_CONCLUSION", "EXTEND_ADVICE" -> ProcedureActPage.valueOf(act).url(agreement, dispute);
            case "AGREE_TO_EXTENSION" -> binding.extension(agreement, dispute);
            default -> DisputeActPage.valueOf(act).url(agreement, dispute);
        };
    }
}
