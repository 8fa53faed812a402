package nl.wederkerig.document;

import nl.wederkerig.shared.AgreementId;

/**
 * Where in a dossier a document lies: that decides who may read it.
 *
 * @param name in the words of the feature that keeps the room, beginning with the feature's own name and a colon
 */
public record DocumentRoom(AgreementId agreement, String name) {}
