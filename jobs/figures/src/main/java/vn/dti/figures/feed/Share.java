package vn.dti.figures.feed;

/** Counts how many of some things are so. */
final class Share {
    private long so;
    private long all;

    void add(boolean isSo) {
        all++;
        so += isSo ? 1 : 0;
    }

    Ratio ratio() {
        return Ratio.of(so, all);
    }
}
