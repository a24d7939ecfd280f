package newsreel.article.json;

import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/**
 * The buffers that Jackson reads strings into and writes bytes from, large enough for most articles. In its own, of 4,000
 * characters and 8,000 bytes, the copy of a longer one is gathered in pieces, and all of it copied twice. There are as many as
 * were in use at once. Thread-safe.
 */
public final class RoomyBuffers extends RecyclerPool.ConcurrentDequePoolBase<BufferRecycler> {
    private static final long serialVersionUID = 1L;
    private static final int TEXT_CHARS = 1 << 15;
    private static final int WRITTEN_BYTES = 1 << 15;

    public RoomyBuffers() {
        super(SERIALIZATION_NON_SHARED);
    }

    @Override
    public BufferRecycler createPooled() {
        return new Roomy();
    }

    private static final class Roomy extends BufferRecycler {
        @Override
        protected int charBufferLength(int which) {
            return which == CHAR_TEXT_BUFFER ? TEXT_CHARS : super.charBufferLength(which);
        }

        @Override
        protected int byteBufferLength(int which) {
            return which == BYTE_WRITE_ENCODING_BUFFER ? WRITTEN_BYTES : super.byteBufferLength(which);
        }
    }
}
