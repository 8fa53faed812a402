package nl.wederkerig.web.agenda;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.wederkerig.party.CalendarAddresses;
import nl.wederkerig.shared.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A person's deadlines for the person's own calendar (RFC 5545), for whoever has the secret address. There is no session: what may
 * be seen is looked at each time.
 */
@Controller
class FeedController {

    static final String ROOT = "/kalender";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarAddresses addresses;
    private final CalendarFeed feed;

    FeedController(CalendarAddresses addresses, CalendarFeed feed) {
        this.addresses = addresses;
        this.feed = feed;
    }

    @GetMapping(ROOT + "/{secret}.ics")
    ResponseEntity<byte[]> dutch(@PathVariable String secret) {
        return calendar(secret, Locale.forLanguageTag("nl"));
    }

    @GetMapping(ROOT + "/en/{secret}.ics")
    ResponseEntity<byte[]> english(@PathVariable String secret) {
        return calendar(secret, Locale.ENGLISH);
    }

    private ResponseEntity<byte[]> calendar(String secret, Locale locale) {
        return addresses.owner(secret).map(owner -> calendar(owner, locale)).orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Always asked for anew, so that what is revoked is gone; sent only when it changed. */
    private ResponseEntity<byte[]> calendar(Actor owner, Locale locale) {
        String root = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        byte[] calendar = feed.of(owner, root, locale).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(CALENDAR).cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(calendar)).body(calendar);
    }
}
