package nl.wederkerig.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wederkerig.support.BrowserExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Draws the process models as the pages do; the pictures of {@code docs/processes.md} are made here, with {@code -Ddocs=write}. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class DiagramsBrowserTest {

    private static final Path VIEWER =
            Path.of("src/main/resources/static/vendor/bpmn-js/bpmn-navigated-viewer.production.min.js");
    private static final String DRAW = """
            async (model) => {
              document.body.innerHTML = '<div id="canvas" style="width: 1600px; height: 900px"></div>';
              const viewer = new BpmnJS({ container: '#canvas' });
              const { warnings } = await viewer.importXML(model);
              const { svg } = await viewer.saveSVG();
              return { svg, warnings: warnings.map((warning) => warning.message) };
            }
            """;

    @Test
    void every_model_is_drawn_without_a_warning(Browser browser) throws IOException {
        try (Page page = browser.newPage()) {
            page.setContent("<!DOCTYPE html><html><body></body></html>");
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(VIEWER));
            for (Path model : ProcessPictures.models()) {
                Map<?, ?> drawn = (Map<?, ?>) page.evaluate(DRAW, Files.readString(model));
                assertThat((List<?>) drawn.get("warnings")).as(model.toString()).isEmpty();
                String picture = SmallPictures.ofModel((String) drawn.get("svg"));
                assertThat(picture).contains("<path");
                if ("write".equals(System.getProperty("docs"))) {
                    Files.createDirectories(ProcessPictures.FOLDER);
                    Files.writeString(ProcessPictures.picture(model), picture);
                }
            }
        }
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(ProcessPictures.HASHES, ProcessPictures.hashes());
        }
    }
}
