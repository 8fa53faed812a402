package nl.wederkerig.web.process;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.wederkerig.overview.ProcessPositions;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The models with their labels in the reader's language: the message {@code model.<process>.<element>}. */
@Component
class SpokenModels {

    private final ProcessPositions positions;
    private final MessageSource messages;

    SpokenModels(@Lazy ProcessPositions positions, MessageSource messages) {
        this.positions = positions;
        this.messages = messages;
    }

    /** Empty for a process that does not exist. */
    Optional<String> of(String process, Locale locale) {
        return positions.model(process).map(xml -> spoken(process, xml, locale));
    }

    private String spoken(String process, String xml, Locale locale) {
        try {
            Document document = documents().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            NodeList elements = document.getElementsByTagNameNS("http://www.omg.org/spec/BPMN/20100524/MODEL", "*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                String label = element.getAttribute("id").equals(process)
                        ? messages.getMessage("model." + process, null, null, locale)
                        : messages.getMessage("model." + process + "." + element.getAttribute("id"), null, null, locale);
                if (element.hasAttribute("name") && label != null) {
                    element.setAttribute("name", label);
                }
            }
            StringWriter written = new StringWriter();
            transformers().newTransformer().transform(new DOMSource(document), new StreamResult(written));
            return written.toString();
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException unreadable) {
            throw new IllegalStateException("The model of " + process + " cannot be read", unreadable);
        }
    }

    private static DocumentBuilderFactory documents() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    private static TransformerFactory transformers() throws TransformerException {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory;
    }
}
