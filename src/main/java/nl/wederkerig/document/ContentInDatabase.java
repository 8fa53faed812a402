package nl.wederkerig.document;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Beside what is known about the document: saved, replicated and put back with all else. */
class ContentInDatabase implements ContentStore {

    private final JdbcClient jdbc;

    ContentInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(DocumentId document, String sha256, byte[] content) {
        jdbc.sql("insert into document_content (document_id, content) values (:id, :content)")
                .param("id", document.value()).param("content", content).update();
    }

    @Override
    public byte[] get(DocumentId document, String sha256) {
        return jdbc.sql("select content from document_content where document_id = :id").param("id", document.value())
                .query(byte[].class).single();
    }
}
