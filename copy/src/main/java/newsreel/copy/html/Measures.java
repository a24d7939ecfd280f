package newsreel.copy.html;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;

/** Sums over any run of a page's blocks in constant time; blocks struck out count for nothing. */
final class Measures {
    private final int[] prose;
    private final int[] balance;
    private final int[] chars;
    private final int[] linkChars;

    Measures(List<Block> blocks, BitSet struckOut) {
        prose = sums(blocks, struckOut, Prose::of);
        balance = sums(blocks, struckOut, Prose::balance);
        chars = sums(blocks, struckOut, Block::chars);
        linkChars = sums(blocks, struckOut, Block::linkChars);
    }

    private static int[] sums(List<Block> blocks, BitSet struckOut, ToIntFunction<Block> measure) {
        int[] sums = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            sums[i + 1] = sums[i] + (struckOut.get(i) ? 0 : measure.applyAsInt(blocks.get(i)));
        }
        return sums;
    }

    int allProse() {
        return prose[prose.length - 1];
    }

    int prose(Region region) {
        return prose(region.from, region.to());
    }

    int prose(int from, int to) {
        return prose[to] - prose[from];
    }

    int balance(Region region) {
        return balance[region.to()] - balance[region.from];
    }

    int chars(Region region) {
        return chars[region.to()] - chars[region.from];
    }

    int ownChars(Region region) {
        return chars(region) - linkChars[region.to()] + linkChars[region.from];
    }

    boolean mostlyLinks(Region region) {
        return (linkChars[region.to()] - linkChars[region.from]) * 2 > chars(region);
    }
}
