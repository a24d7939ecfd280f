package newsreel.ingest.http;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps the fetcher on the public internet: a feed or a redirect must not lead it to this machine, to its network, or to
 * the service of a cloud that hands out keys. Every address that a name stands for has to be public; which ones are not is
 * from IANA's special-purpose address registries.
 *
 * <p>The connection is made by name, a moment after. A name server that gives other addresses then finds the first answer
 * still in Java's cache (30 seconds unless {@code networkaddress.cache.ttl} says otherwise). Where that is set to 0,
 * or the entry runs out in that moment, a hostile name server can lead one request elsewhere; who cannot have that runs
 * the fetcher in a network without private neighbours. Behind an HTTP proxy it is the proxy that connects, and it has to
 * keep the same rule.
 */
final class PublicAddresses implements Gate {
    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3),
            Block.of("2001::", 23),
            Block.of("2001:db8::", 32),
            Block.of("3fff::", 20));

    /** All addresses that IPv6 gives out lie here. */
    private static final Block GLOBAL_UNICAST = Block.of("2000::", 3);

    private static final Block SIX_TO_FOUR = Block.of("2002::", 16);
    private static final Block NAT64 = Block.of("64:ff9b::", 96);

    @Override
    public void enter(URI uri) throws FetchException {
        for (InetAddress address : addresses(uri)) {
            if (!isPublic(address)) {
                throw new FetchException(uri + " is at " + address.getHostAddress()
                        + ", which is no public address; --allow-private-addresses allows it");
            }
        }
    }

    private static InetAddress[] addresses(URI uri) throws FetchException {
        try {
            return InetAddress.getAllByName(uri.getHost());
        } catch (UnknownHostException e) {
            throw new FetchException("there is no host " + uri.getHost() + ", of " + uri, e);
        }
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (SIX_TO_FOUR.holds(address)) {
            return isPublic(ipv4(bytes, 2));
        }
        if (NAT64.holds(address)) {
            return isPublic(ipv4(bytes, 12));
        }
        boolean givenOut = !(address instanceof Inet6Address) || GLOBAL_UNICAST.holds(address);
        return givenOut && NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
    }

    private static InetAddress ipv4(byte[] bytes, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Addresses that begin with the same bits. */
    private record Block(int length, BigInteger start, int shift) {
        static Block of(String start, int bits) {
            try {
                byte[] bytes = InetAddress.getByName(start).getAddress();
                int shift = bytes.length * Byte.SIZE - bits;
                return new Block(bytes.length, new BigInteger(1, bytes).shiftRight(shift), shift);
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        boolean holds(InetAddress address) {
            byte[] bytes = address.getAddress();
            return bytes.length == length
                    && new BigInteger(1, bytes).shiftRight(shift).equals(start);
        }
    }
}
