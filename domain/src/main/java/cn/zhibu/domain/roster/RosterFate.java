package cn.zhibu.domain.roster;

/** What becomes of one row, and why or in what. */
public record RosterFate(long line, String branch, String name, Verdict verdict, String detail) {

    /** The four ends of a row. */
    public enum Verdict {
        ADDED("新增"),
        CHANGED("更新"),
        SAME("不变"),
        REFUSED("拒绝");

        private final String caption;

        Verdict(String caption) {
            this.caption = caption;
        }

        public String caption() {
            return caption;
        }
    }

    static RosterFate of(RosterRow row, Verdict verdict, String detail) {
        return new RosterFate(row.number(), plain(row.branch()), plain(row.name()), verdict, plain(detail));
    }

    /** {@code 第3行 机关第一支部 张三：更新（类别）}. */
    public String worded() {
        String why = detail.isEmpty() ? "" : "（" + detail + "）";
        return "第" + line + "行 " + branch + " " + name + "：" + verdict.caption() + why;
    }

    /** A terminal must not take a cell for a command. */
    private static String plain(String cell) {
        return cell.replaceAll("\\p{Cntrl}", "?");
    }
}
