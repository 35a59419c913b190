package cn.zhibu.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What the checker found wrong, a sentence each. */
record Findings(List<String> lost, List<String> doubled, List<String> disordered, List<String> unexplained) {

    static Findings none() {
        return new Findings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    boolean clean() {
        return lost.isEmpty() && doubled.isEmpty() && disordered.isEmpty() && unexplained.isEmpty();
    }

    void mustBeClean() {
        assertThat(lost).as("lost").isEmpty();
        assertThat(doubled).as("doubled").isEmpty();
        assertThat(disordered).as("out of order").isEmpty();
        assertThat(unexplained).as("unexplained").isEmpty();
    }

    void print(String figure) {
        Scale.figure(figure + "_lost", lost.size());
        Scale.figure(figure + "_doubled", doubled.size());
        Scale.figure(figure + "_out_of_order", disordered.size());
        Scale.figure(figure + "_unexplained", unexplained.size());
    }
}
