package nl.wederkerig.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** Addresses that begin with the same bits, such as {@code 10.0.0.0/8}. */
record Network(InetAddress first, int bits) {

    /** What is not of the public internet, by the registries of special addresses (RFC 6890 and later). */
    private static final List<Network> INTERNAL = Stream.of(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
            "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8").map(Network::of).toList();

    /** @throws IllegalArgumentException when it is no network in CIDR notation, or goes by a name */
    static Network of(String cidr) {
        int slash = cidr.indexOf('/');
        if (!cidr.matches("[0-9a-fA-F.:]+/[0-9]{1,3}")) {
            throw new IllegalArgumentException("Not a network: " + cidr);
        }
        try {
            InetAddress first = InetAddress.getByName(cidr.substring(0, slash));
            int bits = Integer.parseInt(cidr.substring(slash + 1));
            if (bits > first.getAddress().length * 8) {
                throw new IllegalArgumentException("Not a network: " + cidr);
            }
            return new Network(first, bits);
        } catch (UnknownHostException wrong) {
            throw new IllegalArgumentException("Not a network: " + cidr, wrong);
        }
    }

    static boolean isInternal(InetAddress address) {
        return INTERNAL.stream().anyMatch(network -> network.contains(address));
    }

    boolean contains(InetAddress address) {
        byte[] one = first.getAddress();
        byte[] other = address.getAddress();
        if (one.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((one[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
