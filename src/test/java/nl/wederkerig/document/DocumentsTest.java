package nl.wederkerig.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents, kept and read. */
@IntegrationTest
class DocumentsTest {

    private static final OrganisationId VNG = new OrganisationId("vng");
    private static final OrganisationId SZW = new OrganisationId("szw");
    private static final byte[] PDF = "%PDF-1.7\nstuk\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private ApplicationContext application;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private EffectiveTime time;
    @Autowired
    private PlatformTransactionManager transactions;

    private AgreementId agreement;
    private DocumentRoom room;
    private Documents documents;

    @BeforeEach
    void a_room_for_one_organisation() {
        agreement = new Road(application).opened().agreement();
        room = new DocumentRoom(agreement, "proef:vng");
        documents = with(new ContentInDatabase(jdbc));
    }

    private Documents with(ContentStore store) {
        return new KeptDocuments(jdbc, store, List.of(new RoomOfOne()), time);
    }

    @Test
    void what_is_kept_is_read_as_it_was_handed_in() {
        DocumentId id = kept(documents, "map/stuk.pdf", PDF);

        DocumentFile read = documents.read(id, someoneOf(VNG));

        assertThat(read.content()).isEqualTo(PDF);
        assertThat(read.document().name()).isEqualTo("stuk.pdf");
        assertThat(read.document().type()).isEqualTo(DocumentType.PDF);
        assertThat(read.document().sha256()).isEqualTo(Sha256.of(PDF));
        assertThat(documents.in(room, someoneOf(VNG))).extracting(DocumentView::id).containsExactly(id);
    }

    @Test
    void for_who_may_not_enter_the_room_there_is_no_document() {
        DocumentId id = kept(documents, "stuk.pdf", PDF);

        assertThatThrownBy(() -> documents.read(id, someoneOf(SZW))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.read(new DocumentId(java.util.UUID.randomUUID()), someoneOf(VNG))).isInstanceOf(NotFound.class);
        assertThat(documents.in(room, someoneOf(SZW))).isEmpty();
    }

    @Test
    void in_a_room_that_nobody_keeps_nobody_reads() {
        DocumentRoom other = new DocumentRoom(agreement, "elders:x");
        DocumentId id = inTransaction(() -> documents.keep(other, new NewDocument("stuk.pdf", PDF), someoneOf(VNG)));

        assertThatThrownBy(() -> documents.read(id, someoneOf(VNG))).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_empty_too_large_or_of_another_kind_is_refused_and_leaves_nothing() {
        refused("document.empty", "leeg.pdf", new byte[0]);
        refused("document.too-large", "groot.pdf", new byte[Documents.LARGEST + 1]);
        refused("document.type", "pagina.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));

        assertThat(jdbc.sql("select count(*) from document").query(Long.class).single()).isZero();
    }

    @Test
    void a_file_of_exactly_the_limit_is_kept() {
        byte[] large = new byte[Documents.LARGEST];
        System.arraycopy(PDF, 0, large, 0, PDF.length);

        DocumentId id = kept(documents, "groot.pdf", large);

        assertThat(documents.read(id, someoneOf(VNG)).content()).hasSize(Documents.LARGEST);
    }

    @Test
    void nobody_changes_or_removes_a_document() {
        kept(documents, "stuk.pdf", PDF);

        assertThatThrownBy(() -> jdbc.sql("update document set name = 'anders'").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update document_content set content = ''").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from document_content").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void in_a_folder_a_document_that_was_changed_is_not_given(@TempDir Path folder) throws Exception {
        Documents inFolder = with(new ContentInFolder(folder));
        DocumentId id = kept(inFolder, "stuk.pdf", PDF);
        assertThat(inFolder.read(id, someoneOf(VNG)).content()).isEqualTo(PDF);
        assertThat(jdbc.sql("select count(*) from document_content").query(Long.class).single()).isZero();

        String sha256 = Sha256.of(PDF);
        Files.writeString(folder.resolve(sha256.substring(0, 2)).resolve(sha256), "%PDF-1.7 iets anders");

        assertThatThrownBy(() -> inFolder.read(id, someoneOf(VNG))).isInstanceOf(DocumentDamaged.class);
    }

    private void refused(String code, String name, byte[] content) {
        assertThatThrownBy(() -> kept(documents, name, content)).isInstanceOf(InvalidInput.class)
                .satisfies(thrown -> assertThat(((InvalidInput) thrown).faults()).extracting("path", "code")
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(Documents.FIELD, code)));
    }

    private DocumentId kept(Documents in, String name, byte[] content) {
        return inTransaction(() -> in.keep(room, new NewDocument(name, content), someoneOf(VNG)));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    private static Actor someoneOf(OrganisationId organisation) {
        return new Actor(PersonId.create(), organisation, Set.of());
    }

    /** Whose name ends in the organisation that may enter. */
    private record RoomOfOne() implements RoomKeeper {

        @Override
        public String prefix() {
            return "proef:";
        }

        @Override
        public boolean admits(DocumentRoom room, Actor actor) {
            return actor.belongsTo(new OrganisationId(room.name().substring("proef:".length())));
        }
    }
}
