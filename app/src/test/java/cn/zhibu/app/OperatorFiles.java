package cn.zhibu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in {@code deploy}: alerts, the dashboard, and the names of metrics in them. */
final class OperatorFiles {

    static final Path DEPLOY = Path.of("..", "deploy");

    /** Made by Prometheus itself while it scrapes. */
    private static final Set<String> PROMETHEUS = Set.of("up");

    private static final Pattern LABELS =
            Pattern.compile("\\{[^}]*}|\\b(by|on|without|ignoring|group_left)\\s*\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*+(?!\\s*\\()");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset");

    private OperatorFiles() {}

    /** An alert of Prometheus. */
    record Alert(String name, String expression, Map<?, ?> labels, Map<?, ?> annotations) {}

    static List<Alert> alerts() {
        YamlMapFactoryBean yaml = new YamlMapFactoryBean();
        yaml.setResources(new FileSystemResource(DEPLOY.resolve("prometheus/zhibu-alerts.yml")));
        List<Alert> alerts = new ArrayList<>();
        for (Map<?, ?> group : maps(yaml.getObject(), "groups")) {
            for (Map<?, ?> rule : maps(group, "rules")) {
                alerts.add(new Alert(
                        String.valueOf(rule.get("alert")),
                        String.valueOf(rule.get("expr")),
                        (Map<?, ?>) rule.get("labels"),
                        (Map<?, ?>) rule.get("annotations")));
            }
        }
        return alerts;
    }

    static JsonNode dashboard() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(DEPLOY.resolve("grafana/zhibu.json")));
    }

    /** Every metric that an alert or a panel asks for. */
    static Set<String> metrics() throws IOException {
        List<String> expressions =
                new ArrayList<>(alerts().stream().map(Alert::expression).toList());
        dashboard().findValues("expr").forEach(expression -> expressions.add(expression.asString()));
        Set<String> names = new TreeSet<>();
        for (String expression : expressions) {
            Matcher name = NAME.matcher(LABELS.matcher(expression).replaceAll(" "));
            while (name.find()) {
                names.add(name.group());
            }
        }
        names.removeAll(WORDS);
        names.removeAll(PROMETHEUS);
        return names;
    }

    /** The names on a page of metrics. */
    static Set<String> printed(String page) {
        return page.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> maps(Map<?, ?> in, String name) {
        return (List<Map<?, ?>>) in.get(name);
    }
}
