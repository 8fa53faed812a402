package nl.wederkerig.web.process;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final double NARROWEST_LABEL = 30;
    private static final int CHARACTER = 7;

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
            Map<String, String> labelled = new HashMap<>();
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                String label = element.getAttribute("id").equals(process)
                        ? messages.getMessage("model." + process, null, null, locale)
                        : messages.getMessage("model." + process + "." + element.getAttribute("id"), null, null, locale);
                if (element.hasAttribute("name") && label != null) {
                    element.setAttribute("name", breakable(label, locale));
                }
                labelled.put(element.getAttribute("id"), element.getAttribute("name"));
            }
            widen(document, labelled);
            StringWriter written = new StringWriter();
            transformers().newTransformer().transform(new DOMSource(document), new StreamResult(written));
            return written.toString();
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException unreadable) {
            throw new IllegalStateException("The model of " + process + " cannot be read", unreadable);
        }
    }

    /** Long words with soft hyphens where they may break: a label in a diagram is narrow. */
    private String breakable(String label, Locale locale) {
        String text = label;
        for (String word : messages.getMessage("web.process.breaks", null, locale).split(",")) {
            String[] parts = word.strip().split("\\|");
            String broken = IntStream.rangeClosed(1, parts.length).mapToObj(part -> "$" + part).collect(Collectors.joining("\u00AD"));
            text = text.replaceAll("(?iu)(" + String.join(")(", parts) + ")", broken);
        }
        return text;
    }

    /** A label has room for its longest part, which in another language is longer than in the model: else that is cut anywhere. */
    private static void widen(Document document, Map<String, String> labelled) {
        NodeList labels = document.getElementsByTagNameNS("http://www.omg.org/spec/BPMN/20100524/DI", "BPMNLabel");
        for (int i = 0; i < labels.getLength(); i++) {
            Element label = (Element) labels.item(i);
            String text = labelled.getOrDefault(((Element) label.getParentNode()).getAttribute("bpmnElement"), "");
            double narrowest = Math.max(NARROWEST_LABEL, CHARACTER * longestPart(text));
            NodeList bounds = label.getElementsByTagNameNS("http://www.omg.org/spec/DD/20100524/DC", "Bounds");
            for (int j = 0; j < bounds.getLength(); j++) {
                Element each = (Element) bounds.item(j);
                double more = narrowest - number(each, "width");
                if (more > 0) {
                    each.setAttribute("width", String.valueOf(narrowest));
                    each.setAttribute("x", String.valueOf(number(each, "x") - more * toTheLeft(label, number(each, "x"))));
                }
            }
        }
    }

    /** Half of what it becomes wider; nothing where it stands to the right of its shape. */
    private static double toTheLeft(Element label, double x) {
        Element shape = (Element) ((Element) label.getParentNode()).getElementsByTagNameNS("http://www.omg.org/spec/DD/20100524/DC", "Bounds").item(0);
        boolean ofShape = shape != null && shape.getParentNode() != label;
        return ofShape && x >= number(shape, "x") + number(shape, "width") ? 0 : 0.5;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** With the hyphen at which it breaks. */
    private static int longestPart(String text) {
        return Stream.of(text.split("\\s|(?<=[-\u00AD])")).mapToInt(String::length).max().orElse(0);
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
