package nl.wederkerig.api.word;

import nl.wederkerig.membership.Overstep;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.signing.CabinetStatus;
import nl.wederkerig.signing.CoSigningPage;
import nl.wederkerig.signing.ReferralCause;
import nl.wederkerig.signing.SigningAct;
import org.mapstruct.Mapper;
import org.mapstruct.ValueMapping;

/** The words for signing, the cabinet, and who may do what for an organisation. */
@Mapper(componentModel = "spring")
public interface SigningWords {

    @ValueMapping(source = "COMPLETE", target = "VOLLEDIG")
    @ValueMapping(source = "NOT_APPLICABLE", target = "NIET_VAN_TOEPASSING")
    @ValueMapping(source = "MISSING", target = "ONTBREEKT")
    Nagegaan dutch(CoSigningPage.Check value);

    @ValueMapping(source = "REFERRED", target = "VERWEZEN")
    @ValueMapping(source = "TABLED", target = "INGEBRACHT")
    @ValueMapping(source = "ON_AGENDA", target = "GEAGENDEERD")
    @ValueMapping(source = "DECIDED", target = "BESLOTEN")
    @ValueMapping(source = "WITHDRAWN", target = "INGETROKKEN")
    Kabinetsstatus dutch(CabinetStatus value);

    @ValueMapping(source = "DECLINED", target = "GEWEIGERD")
    @ValueMapping(source = "SILENT", target = "GEEN_ANTWOORD")
    @ValueMapping(source = "RATIFICATION_REFUSED", target = "BEKRACHTIGING_GEWEIGERD")
    @ValueMapping(source = "SILENT_AFTER_DECISION", target = "GEEN_ANTWOORD_NA_BESLUIT")
    Verwijzingsoorzaak dutch(ReferralCause value);

    @ValueMapping(source = "SIGN", target = "ONDERTEKENEN")
    @ValueMapping(source = "DECLINE", target = "WEIGEREN")
    @ValueMapping(source = "RATIFY", target = "BEKRACHTIGEN")
    @ValueMapping(source = "REFUSE_RATIFICATION", target = "BEKRACHTIGING_WEIGEREN")
    @ValueMapping(source = "TABLE_REFERRAL", target = "INBRENGEN")
    @ValueMapping(source = "DISCUSS_REFERRAL", target = "BESPREKEN")
    @ValueMapping(source = "SET_AGENDA", target = "AGENDEREN")
    @ValueMapping(source = "DECIDE", target = "BESLUITEN")
    Ondertekenhandeling dutch(SigningAct value);

    @ValueMapping(source = "EX_OFFICIO", target = "AMBTSHALVE")
    @ValueMapping(source = "POWER_OF_ATTORNEY", target = "VOLMACHT")
    @ValueMapping(source = "BOARD_DECISION", target = "BESTUURSBESLUIT")
    Tekengrond dutch(AuthorityGround value);

    @ValueMapping(source = "PAYS_MORE", target = "BETAALT_MEER")
    @ValueMapping(source = "GETS_LESS", target = "KRIJGT_MINDER")
    @ValueMapping(source = "EXPIRED", target = "VERLOPEN")
    @ValueMapping(source = "OTHER_THEME", target = "ANDER_THEMA")
    Mandaatgrens dutch(Overstep.Kind value);
}
