package nl.wederkerig.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which addresses may be called: public ones over HTTPS, unless the configuration allows more. A name is looked up each time, so that
 * one that comes to point at an internal network is refused when a message is sent; a moment later the JDK connects to what it has
 * looked up here, which it keeps for thirty seconds.
 */
final class AddressRules {

    private static final int LONGEST = 500;

    private final List<Network> allowed;
    private final boolean plainHttp;
    private final Names names;

    /** Looks up a name. */
    interface Names {
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    /** @param allowed networks in CIDR notation that may be called although they are internal */
    AddressRules(List<String> allowed, boolean plainHttp, Names names) {
        this.allowed = allowed.stream().map(Network::of).toList();
        this.plainHttp = plainHttp;
        this.names = names;
    }

    /** Why it may not be called, the last part of a message key; empty when it may. */
    Optional<String> refusal(String address) {
        if (address == null || address.isBlank() || address.length() > LONGEST) {
            return Optional.of("webhook.no-address");
        }
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException wrong) {
            return Optional.of("webhook.no-address");
        }
        boolean https = "https".equalsIgnoreCase(uri.getScheme());
        boolean http = "http".equalsIgnoreCase(uri.getScheme());
        if (uri.getHost() == null || !https && !http || uri.getUserInfo() != null || uri.getFragment() != null || uri.getPort() == 0
                || uri.getPort() > 65_535) {
            return Optional.of("webhook.no-address");
        }
        return http && !plainHttp ? Optional.of("webhook.not-secure") : ofHost(uri.getHost());
    }

    private Optional<String> ofHost(String host) {
        try {
            InetAddress[] found = names.addressesOf(host);
            boolean internal = found.length == 0 || Stream.of(found).anyMatch(each -> Network.isInternal(each) && !mayBeCalled(each));
            return internal ? Optional.of("webhook.internal") : Optional.empty();
        } catch (UnknownHostException unknown) {
            return Optional.of("webhook.unknown-host");
        }
    }

    private boolean mayBeCalled(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address));
    }
}
