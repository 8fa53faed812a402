package nl.wederkerig.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class KeptDocuments implements Documents {

    private static final String COLUMNS =
            "select id, agreement_id, room, name, type, size, sha256, organisation, handed_in_at from document ";

    private final JdbcClient jdbc;
    private final ContentStore contents;
    private final List<RoomKeeper> keepers;
    private final EffectiveTime time;

    KeptDocuments(JdbcClient jdbc, ContentStore contents, @Lazy List<RoomKeeper> keepers, EffectiveTime time) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.keepers = keepers;
        this.time = time;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentId keep(DocumentRoom room, NewDocument document, Actor actor) {
        DocumentType type = typeOf(document);
        DocumentId id = new DocumentId(UUID.randomUUID());
        String sha256 = Sha256.of(document.content());
        jdbc.sql("""
                insert into document (id, agreement_id, room, name, type, size, sha256, person, organisation, handed_in_at)
                values (:id, :agreement, :room, :name, :type, :size, :sha256, :person, :organisation, :at)""")
                .param("id", id.value()).param("agreement", room.agreement().value()).param("room", room.name())
                .param("name", CleanName.of(document.name(), type)).param("type", type.name()).param("size", document.content().length)
                .param("sha256", sha256).param("person", actor.person() == null ? null : actor.person().value())
                .param("organisation", actor.organisation() == null ? null : actor.organisation().value())
                .param("at", time.now().atOffset(ZoneOffset.UTC)).update();
        contents.put(id, sha256, document.content());
        return id;
    }

    private static DocumentType typeOf(NewDocument document) {
        if (document.content().length == 0) {
            throw refused("document.empty", CleanName.of(document.name(), DocumentType.TEXT));
        }
        if (document.content().length > LARGEST) {
            throw refused("document.too-large", LARGEST / 1024 / 1024);
        }
        return TypeOfContent.of(document).orElseThrow(() -> refused("document.type", document.name().replaceAll("^.*[/\\\\]", "")));
    }

    private static InvalidInput refused(String code, Object argument) {
        return new InvalidInput(List.of(Fault.at(FIELD, code, argument)));
    }

    @Override
    @Transactional(readOnly = true)
    public DocumentFile read(DocumentId document, Actor actor) {
        DocumentView view = jdbc.sql(COLUMNS + "where id = :id").param("id", document.value()).query(KeptDocuments::row).optional()
                .filter(found -> admits(found.room(), actor)).orElseThrow(() -> new NotFound("document", document));
        return new DocumentFile(view, contents.get(document, view.sha256()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<DocumentView> in(DocumentRoom room, Actor actor) {
        return admits(room, actor)
                ? jdbc.sql(COLUMNS + "where agreement_id = :agreement and room = :room order by handed_in_at, id")
                        .param("agreement", room.agreement().value()).param("room", room.name()).query(KeptDocuments::row).list()
                : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DocumentView> kept(Collection<DocumentRoom> rooms) {
        return rooms.isEmpty() ? List.of() : jdbc.sql(COLUMNS + "where agreement_id in (:agreements) and room in (:rooms) order by handed_in_at, id")
                .param("agreements", rooms.stream().map(room -> room.agreement().value()).distinct().toList())
                .param("rooms", rooms.stream().map(DocumentRoom::name).toList()).query(KeptDocuments::row).list();
    }

    private boolean admits(DocumentRoom room, Actor actor) {
        return keepers.stream().filter(keeper -> keeper.keeps(room)).anyMatch(keeper -> keeper.admits(room, actor));
    }

    private static DocumentView row(ResultSet row, int number) throws SQLException {
        String organisation = row.getString("organisation");
        return new DocumentView(new DocumentId(row.getObject("id", UUID.class)),
                new DocumentRoom(new AgreementId(row.getObject("agreement_id", UUID.class)), row.getString("room")), row.getString("name"),
                DocumentType.valueOf(row.getString("type")), row.getLong("size"), row.getString("sha256"),
                organisation == null ? null : new OrganisationId(organisation),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant());
    }
}
