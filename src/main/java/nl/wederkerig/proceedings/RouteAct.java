package nl.wederkerig.proceedings;

/** What somebody can do in a route that the state itself carries out, and with the outcome of any. */
public enum RouteAct {
    ASK_ADVICE, RECORD_ADVICE, CONVENE, RECORD_RESULT, SUBMIT_TO_CROWN, RECORD_DECREE, ANSWER_OUTCOME, RECORD_COURT
}
