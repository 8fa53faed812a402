package nl.wederkerig.deadline;

import nl.wederkerig.shared.AgreementId;

/** Which deadline of which dossier. @param key unique within the dossier */
public record DeadlineKey(AgreementId agreement, String key) {}
