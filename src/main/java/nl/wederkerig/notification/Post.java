package nl.wederkerig.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Puts a letter in its envelope and hands it to the mail server. */
@Component
@ConditionalOnProperty("spring.mail.host")
class Post {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender server;
    private final MailTemplates.Rendering rendering;
    private final MailSettings settings;

    Post(JavaMailSender server, MailTemplates.Rendering rendering, MailSettings settings) {
        this.server = server;
        this.rendering = rendering;
        this.settings = settings;
    }

    /** @param id gives the Message-ID: sent twice, it is the same message to whoever receives it */
    MimeMessage message(UUID id, Reader reader, Letter letter, Date date) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = server.createMimeMessage();
        InternetAddress from = new InternetAddress(settings.from(), true);
        message.setFrom(from);
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(reader.address(), reader.name(), UTF_8));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(date);
        message.setHeader("Message-ID", messageId(id, from));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", letter.language());
        MimeBodyPart text = new MimeBodyPart();
        text.setText(rendering.text(letter), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(rendering.html(letter), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        return message;
    }

    /** @throws org.springframework.mail.MailException when the server does not take it */
    void handOver(MimeMessage message) {
        server.send(message);
    }

    private static String messageId(UUID id, InternetAddress from) {
        String address = from.getAddress();
        return "<" + id + "@" + address.substring(address.indexOf('@') + 1) + ">";
    }
}
