package nl.wederkerig.officialregister;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the export {@code exportOO.xml} of the register of government organisations (organisaties.overheid.nl), one piece after
 * another, packed or not. The namespace carries the version of the schema, and so is not looked at. A document type is refused, and with
 * it every entity that somebody could define; nothing outside the file is read.
 */
final class ExportReader {

    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int ZIP_MAGIC = 0x504b;
    private static final int DEEPEST = 64;
    private static final String ROOT = "overheidsorganisaties";

    private final XMLInputFactory factory = safeFactory();

    /** @return with every mistake that was found till the end, or till where reading on makes no sense */
    ReadExport read(InputStream file) throws IOException {
        BodyCollector bodies = new BodyCollector();
        try {
            BoundedInput bounded = new BoundedInput(unpacked(new BufferedInputStream(file)));
            read(bounded, bodies);
        } catch (BoundedInput.TooLarge large) {
            bodies.broken(0, "too-large");
        } catch (ZipException | EOFException damaged) {
            bodies.broken(0, "damaged");
        }
        return bodies.found();
    }

    private void read(BoundedInput input, BodyCollector bodies) throws IOException {
        int line = 1;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(input);
            boolean goesOn = true;
            while (goesOn && xml.hasNext()) {
                int event = xml.next();
                input.nextPiece();
                line = xml.getLocation().getLineNumber();
                goesOn = take(event, xml, line, bodies);
            }
        } catch (XMLStreamException broken) {
            if (cause(broken) instanceof BoundedInput.TooLarge large) {
                throw large;
            }
            bodies.broken(broken.getLocation() == null ? line : broken.getLocation().getLineNumber(), "not-xml");
        } catch (RuntimeException broken) {
            // The parser of the JDK answers some malformed input so.
            bodies.broken(line, "not-xml");
        }
    }

    private static boolean take(int event, XMLStreamReader xml, int line, BodyCollector bodies) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                return bodies.broken(line, "document-type");
            }
            case XMLStreamConstants.START_ELEMENT -> {
                if (bodies.depth() == 0 && !xml.getLocalName().equals(ROOT)) {
                    return bodies.broken(line, "no-export");
                }
                if (bodies.depth() == DEEPEST) {
                    return bodies.broken(line, "too-deep");
                }
                bodies.begin(xml, line);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> bodies.text(xml);
            case XMLStreamConstants.END_ELEMENT -> {
                return bodies.end();
            }
            default -> {
                return true;
            }
        }
        return true;
    }

    private static InputStream unpacked(BufferedInputStream file) throws IOException {
        file.mark(2);
        int magic = file.read() << 8 | file.read();
        file.reset();
        if (magic == GZIP_MAGIC) {
            return new GZIPInputStream(file);
        }
        if (magic == ZIP_MAGIC) {
            ZipInputStream zip = new ZipInputStream(file);
            if (zip.getNextEntry() == null) {
                throw new ZipException("empty");
            }
            return zip;
        }
        return file;
    }

    private static Throwable cause(XMLStreamException broken) {
        return broken.getNestedException() == null ? broken.getCause() : broken.getNestedException();
    }

    /** The parser of the JDK itself, whatever else is on the class path. */
    private static XMLInputFactory safeFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the file is read");
        });
        return factory;
    }
}
