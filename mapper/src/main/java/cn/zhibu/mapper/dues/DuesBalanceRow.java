package cn.zhibu.mapper.dues;

/** The books of a branch in sum, in 分. */
public record DuesBalanceRow(
        long orgId, long chargedFen, long paidFen, long extraFen, long receivedFen, long turnedOverFen) {

    /** Received and not yet handed to the upper level. */
    public long openFen() {
        return receivedFen - turnedOverFen;
    }
}
