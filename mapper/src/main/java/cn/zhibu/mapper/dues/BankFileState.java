package cn.zhibu.mapper.dues;

/** How far the import of a bank's list is. */
public enum BankFileState {
    WAITING,
    RUNNING,
    DONE,
    FAILED
}
