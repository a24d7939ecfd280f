package newsreel.copy.html;

import org.jsoup.nodes.Element;

/** A block-level element of a page and the run of blocks that stand in it. */
final class Region {
    final Element element;
    final Region parent;
    final Role role;
    final int depth;
    final int from;
    /** Whether there is a picture in it, or just outside. */
    boolean pictured;

    private int to;

    Region(Element element, Region parent, Role role, int from) {
        this.element = element;
        this.parent = parent;
        this.role = role;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.from = from;
        this.to = from;
    }

    void close(int end) {
        to = end;
    }

    /** Index after the last block in this region. */
    int to() {
        return to;
    }

    int size() {
        return to - from;
    }

    boolean holds(Region other) {
        return from <= other.from && other.to <= to;
    }

    boolean is(String tag) {
        return element.normalName().equals(tag);
    }

    @Override
    public String toString() {
        return element.normalName() + "." + element.className() + "#" + element.id() + "[" + from + "," + to + ")";
    }
}
