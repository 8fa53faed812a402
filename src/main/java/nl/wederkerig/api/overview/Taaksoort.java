package nl.wederkerig.api.overview;

import nl.wederkerig.meeting.MeetingTask;
import nl.wederkerig.overview.PartyTask;
import nl.wederkerig.proceedings.AppointmentRequest;

/** What is to be done; STAP where a process waits for it, and then the step says it. */
enum Taaksoort {
    STAP, REGELING, MIJLPAAL, WAT_ALS, ADVIES, OPSCHORTING, HERVATTING, ZITTING, STANDPUNT, GESCHIL, OVERLEG_IN_GESCHIL, VOOROVERLEG, MEDEONDERTEKENING,
    WIJZIGING, ADVIES_VERVROEGEN, BETWISTE_AFSPRAAK, GEZAMENLIJKE_HANDELING, VOORSTEL_IN_GESCHIL, OVERLEG_SLUITEN, CONCLUSIES, TERUGKOPPELING,
    AANVAARDING, BENOEMING, WRAKING, VASTLEGGING, VERBETERING, STEM, SIGNAAL, OPVOLGING, TOEGANG;

    static Taaksoort of(PartyTask.Kind kind) {
        return switch (kind) {
            case REPORT_MILESTONE -> MIJLPAAL;
            case ACT_ON_WHAT_IF -> WAT_ALS;
            case RECORD_ADVICE -> ADVIES;
            case SUSPEND -> OPSCHORTING;
            case RESUME -> HERVATTING;
            case ATTEND_HEARING -> ZITTING;
            case ANSWER_POSITION -> STANDPUNT;
            case ANSWER_DISPUTE -> GESCHIL;
            case CONSULT_IN_DISPUTE -> OVERLEG_IN_GESCHIL;
            case ANSWER_CHECK -> VOOROVERLEG;
            case CONSIDER_CO_SIGNING -> MEDEONDERTEKENING;
            case CONSENT_TO_AMENDMENT -> WIJZIGING;
            case CONSENT_TO_ADVICE -> ADVIES_VERVROEGEN;
            case KEEP_CONTESTED -> BETWISTE_AFSPRAAK;
            case CONSENT_TO_ACT -> GEZAMENLIJKE_HANDELING;
            case CONSENT_IN_DISPUTE -> VOORSTEL_IN_GESCHIL;
        };
    }

    static Taaksoort of(MeetingTask.Kind kind) {
        return switch (kind) {
            case CLOSE -> OVERLEG_SLUITEN;
            case CONFIRM -> CONCLUSIES;
            case REPORT -> TERUGKOPPELING;
        };
    }

    static Taaksoort of(AppointmentRequest.Kind kind) {
        return switch (kind) {
            case ACCEPT -> AANVAARDING;
            case APPOINT -> BENOEMING;
            case DECIDE_CHALLENGE -> WRAKING;
        };
    }
}
