package nl.wederkerig.document;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contents go into the database, or into the folder that the setting {@code wederkerig.documents.folder} names. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    ContentStore contentStore(@Value("${wederkerig.documents.folder:}") String folder, JdbcClient jdbc) {
        return folder.isBlank() ? new ContentInDatabase(jdbc) : new ContentInFolder(Path.of(folder));
    }
}
