package nl.wederkerig.document;

import java.time.Instant;
import nl.wederkerig.shared.OrganisationId;

/**
 * A document that is kept, without its content.
 *
 * @param name   cleaned; ends in the extension of its type
 * @param size   in bytes
 * @param sha256 of its content, lower-case hexadecimal
 * @param by     null when somebody appointed handed it in
 */
public record DocumentView(DocumentId id, DocumentRoom room, String name, DocumentType type, long size, String sha256, OrganisationId by,
        Instant at) {}
