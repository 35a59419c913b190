package cn.zhibu.mapper;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which data there are: tables and columns from the catalogue of a database, what they are for from a file that people write. */
final class DataMap {

    private static final String HEAD = """
            # 数据地图

            本文件由程序从数据库结构生成（`DataMapIT`），不要手工修改；每张表的说明写在 `数据地图.properties`。结构变了而这里没有跟上，测试不通过。
            “类别”按字段名判断：**人**＝指向某个人；**标识**＝姓名或账号；**状况**＝党员身份、职务、到会、请假类别、免到会；**文字**＝人写的话；**金额**；**文件**；**密文**；**时间**；空白＝其他。
            “保存”一栏只写程序现在做的；应当保存多久，见 [保存期限表](保存期限表.md)。

            """;

    /** The first that fits. */
    private static final Map<String, Pattern> KINDS = kinds();

    private final Map<String, List<String[]>> tables = new TreeMap<>();
    private final Properties purposes = new Properties();

    private DataMap() {}

    static DataMap of(Rows rows, Path purposes) throws IOException {
        DataMap map = new DataMap();
        rows.strings(
                        "select table_name || ' ' || column_name || ' ' || coalesce(nullif(domain_name, ''), udt_name)"
                                + " || coalesce('(' || character_maximum_length || ')', '') || ' ' || is_nullable"
                                + " from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position")
                .forEach(line -> {
                    String[] words = line.split(" ", -1);
                    map.tables
                            .computeIfAbsent(words[0], table -> new ArrayList<>())
                            .add(words);
                });
        try (Reader reader = Files.newBufferedReader(purposes)) {
            map.purposes.load(reader);
        }
        return map;
    }

    /** Tables that nobody has said a word about. */
    List<String> unexplained() {
        return tables.keySet().stream().filter(table -> purpose(table) == null).toList();
    }

    /** Words about tables that are not there. */
    List<String> gone() {
        return purposes.stringPropertyNames().stream()
                .filter(name -> tables.keySet().stream().noneMatch(table -> covers(name, table)))
                .sorted()
                .toList();
    }

    String markdown() {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("| 表 | 用途 | 个人信息 | 保存与删除（现状） |\n|---|---|---|---|\n");
        tables.keySet()
                .forEach(table -> text.append("| `")
                        .append(table)
                        .append("` | ")
                        .append(String.join(" | ", parts(table)))
                        .append(" |\n"));
        text.append("\n## 字段\n");
        tables.forEach((table, columns) -> {
            text.append("\n### ").append(table).append("\n\n| 字段 | 类型 | 可空 | 类别 |\n|---|---|---|---|\n");
            columns.forEach(column -> text.append("| `")
                    .append(column[1])
                    .append("` | ")
                    .append(column[2])
                    .append(" | ")
                    .append(column[3].equals("YES") ? "是" : "")
                    .append(" | ")
                    .append(kind(table, column[1], column[2]))
                    .append(" |\n"));
        });
        return text.toString();
    }

    private List<String> parts(String table) {
        List<String> parts = Stream.of(String.valueOf(purpose(table)).split("\\|", -1))
                .map(String::strip)
                .toList();
        if (parts.size() != 3 || parts.stream().anyMatch(String::isEmpty)) {
            throw new IllegalStateException("The line of " + table + " has three parts: 用途 | 个人信息 | 保存.");
        }
        return parts;
    }

    private @Nullable String purpose(String table) {
        return purposes.stringPropertyNames().stream()
                .filter(name -> covers(name, table))
                .findFirst()
                .map(purposes::getProperty)
                .orElse(null);
    }

    private static boolean covers(String name, String table) {
        return name.endsWith("*") ? table.startsWith(name.substring(0, name.length() - 1)) : table.equals(name);
    }

    private static String kind(String table, String column, String type) {
        if (table.startsWith("qrtz_") || table.startsWith("flyway_")) {
            return "";
        }
        String described = table + "." + column + " " + type;
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(described).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        kinds.put("密文", Pattern.compile("^parked_event\\.content "));
        kinds.put(
                "人",
                Pattern.compile(
                        "\\.(member_id|actor_id|on_behalf_of|sender_id|owner_id|payer_id|lecturer_id|\\w+_by|asker_id|branch_secretary) int8"));
        kinds.put("标识", Pattern.compile("\\.wecom_userid |^member\\.name |\\.payer_name |^dues_bank_row\\.name "));
        kinds.put(
                "状况",
                Pattern.compile(
                        "^member\\.(standing|voting|exempt|away) |^attendance\\.(status|late) |^leave_request\\.category "
                                + "|^(role_grant\\.role|posting\\.kind) |^dues_standard\\.category "));
        kinds.put("金额", Pattern.compile("_fen "));
        kinds.put("文件", Pattern.compile(" bytea$|\\.(media_id|store_key|staged) "));
        kinds.put(
                "文字",
                Pattern.compile(
                        "\\.(\\w*words|reason|detail|answer|decision|body|content|slots|rest|topic|description|title|problem|label) (text|varchar)"));
        kinds.put("时间", Pattern.compile(" (timestamptz|date|time)$"));
        return kinds;
    }
}
