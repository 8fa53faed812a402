package nl.wederkerig.database;

import java.io.IOException;
import java.sql.Connection;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Makes the tables of the process engine from the scripts in the engine's own library. The checksum is theirs: a library
 * with other scripts stops the start, because it needs a migration of its own instead of a silent change of this one.
 */
@Component
class V001__Engine_schema extends BaseJavaMigration {

    private static final List<String> PARTS = List.of("engine", "history", "identity",
            "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) {
        Connection connection = context.getConnection();
        for (String part : PARTS) {
            ScriptUtils.executeSqlScript(connection, new EncodedResource(script(part)));
        }
    }

    @Override
    public Integer getChecksum() {
        CRC32 checksum = new CRC32();
        try {
            for (String part : PARTS) {
                checksum.update(script(part).getContentAsByteArray());
            }
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
        return (int) checksum.getValue();
    }

    private static ClassPathResource script(String part) {
        return new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql");
    }
}
