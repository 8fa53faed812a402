package nl.wederkerig.web.escalation;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import nl.wederkerig.web.agreement.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The overview on one A4, as a tagged PDF that a screen reader reads in order (PDF/UA-1), with its fonts within. */
@Component
class EscalationPaper {

    /** A space that does not break, for which the fonts name no character (PDF/UA, 7.21.7). */
    private static final char UNBROKEN = '\u00a0';
    private static final String FAMILY = "Noto Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final SpringTemplateEngine templates;
    private final Texts texts;

    EscalationPaper(SpringTemplateEngine templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    /**
     * One page: where titles and holders are long, with fewer agreements than there are in the view; those of which something is asked stay.
     *
     * @param filters what was filtered on, in words; empty for nothing
     */
    byte[] of(EscalationView view, String filters) {
        EscalationView shown = view;
        byte[] paper = written(shown, filters);
        while (pages(paper) > 1 && shown.rungs().size() > 1) {
            shown = shown.fewer();
            paper = written(shown, filters);
        }
        return paper;
    }

    private static int pages(byte[] paper) {
        try (PDDocument read = Loader.loadPDF(paper)) {
            return read.getNumberOfPages();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private byte[] written(EscalationView view, String filters) {
        String html = templates.process("escalation/paper",
                new Context(texts.locale(), Map.of("view", view, "day", texts.spoken().day(view.day()), "filters", filters,
                        "language", texts.locale().getLanguage(), "paper", new PaperWords(texts, view))));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder pdf = new PdfRendererBuilder();
            pdf.usePdfUaAccessibility(true);
            pdf.useFastMode();
            pdf.useFont(() -> font(NORMAL), FAMILY, NORMAL, FontStyle.NORMAL, true);
            pdf.useFont(() -> font(BOLD), FAMILY, BOLD, FontStyle.NORMAL, true);
            pdf.withProducer(texts.get("web.product"));
            pdf.withHtmlContent(html.replace(UNBROKEN, ' '), "/");
            pdf.toStream(file);
            pdf.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    private static InputStream font(int weight) {
        try {
            return new ClassPathResource("fonts/noto-sans-" + weight + ".ttf").getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
