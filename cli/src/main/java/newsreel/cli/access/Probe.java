package newsreel.cli.access;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * Asks a port what it demands, with the first words of Kafka's own protocol for telling who one is. Kafka's clients cannot
 * tell: one that speaks no TLS takes what a port answers in TLS for the size of an answer, and runs out of memory over it;
 * one that does speak it waits for ever at a port that does not. No name, password or record is ever sent, so that any
 * certificate will do.
 *
 * @param host of the port
 * @param mechanism what the client would say who it is by
 */
record Probe(String host, int port, String mechanism) {
    private static final int PATIENCE_MS = 2000;

    /** For a port that has spoken TLS: somebody is there, who may have much to do. */
    private static final int ANSWER_PATIENCE_MS = 15_000;

    private static final int SASL_HANDSHAKE = 17;
    private static final int VERSION = 1;
    private static final int CORRELATION = 1;
    private static final int UNEXPECTED = 34;
    private static final int LARGEST_ANSWER = 64 * 1024;
    private static final int IP_ADDRESS = 7;
    private static final int HOST_NAME = 2;

    /** Thrown where the port does not speak as expected. */
    private static final class OtherWayException extends IOException {
        private static final long serialVersionUID = 1L;

        OtherWayException(Throwable cause) {
            super(cause);
        }
    }

    /**
     * What it demands; empty where nothing listens, or nothing that is Kafka.
     *
     * @param tlsFirst which of the two ways to try first: that of the client, which needs no second where it is right
     */
    Optional<Demand> demand(boolean tlsFirst) {
        try {
            return Optional.of(demandBy(tlsFirst));
        } catch (OtherWayException e) {
            return demandOf(!tlsFirst);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Demand> demandOf(boolean tls) {
        try {
            return Optional.of(demandBy(tls));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Demand demandBy(boolean tls) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MS);
            socket.setSoTimeout(PATIENCE_MS);
            return tls ? overTls(socket) : new Demand(false, true, mechanisms(socket), List.of());
        }
    }

    private Demand overTls(Socket socket) throws IOException {
        try (SSLSocket secured = (SSLSocket) context().getSocketFactory().createSocket(socket, host, port, true)) {
            handshake(secured);
            secured.setSoTimeout(ANSWER_PATIENCE_MS);
            List<String> madeOutTo = madeOutTo(secured.getSession().getPeerCertificates());
            try {
                return new Demand(true, true, mechanisms(secured), madeOutTo);
            } catch (IOException wantsToSeeACertificate) {
                return new Demand(true, false, List.of(), madeOutTo);
            }
        }
    }

    private static void handshake(SSLSocket socket) throws IOException {
        try {
            socket.startHandshake();
        } catch (SSLException | EOFException | SocketTimeoutException | SocketException e) {
            throw new OtherWayException(e);
        }
    }

    /** Empty where it asks for no user. */
    private List<String> mechanisms(Socket socket) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        byte[] name = mechanism.getBytes(StandardCharsets.UTF_8);
        out.writeInt(2 + 2 + 4 + 2 + 2 + name.length);
        out.writeShort(SASL_HANDSHAKE);
        out.writeShort(VERSION);
        out.writeInt(CORRELATION);
        out.writeShort(-1);
        out.writeShort(name.length);
        out.write(name);
        out.flush();
        return answered(new DataInputStream(socket.getInputStream()));
    }

    private static List<String> answered(DataInputStream in) throws IOException {
        try {
            int size = in.readInt();
            if (size < 0 || size > LARGEST_ANSWER || in.readInt() != CORRELATION) {
                throw new OtherWayException(null);
            }
            boolean unexpected = in.readShort() == UNEXPECTED;
            List<String> mechanisms = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                mechanisms.add(in.readUTF());
            }
            return unexpected ? List.of() : mechanisms;
        } catch (EOFException | SocketTimeoutException | SocketException e) {
            throw new OtherWayException(e);
        }
    }

    private static List<String> madeOutTo(Certificate... shown) {
        List<String> names = new ArrayList<>();
        if (shown.length > 0 && shown[0] instanceof X509Certificate certificate) {
            for (List<?> name : alternativeNames(certificate)) {
                if (name.get(0).equals(HOST_NAME) || name.get(0).equals(IP_ADDRESS)) {
                    names.add(name.get(1).toString());
                }
            }
            if (names.isEmpty()) {
                names.add(certificate.getSubjectX500Principal().getName());
            }
        }
        return names;
    }

    private static Collection<List<?>> alternativeNames(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null ? List.of() : names;
        } catch (CertificateParsingException unreadable) {
            return List.of();
        }
    }

    private static SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Anybody()}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java speaks no TLS", e);
        }
    }

    /** What is only asked for its demands need not be known. */
    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authentication) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authentication) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
