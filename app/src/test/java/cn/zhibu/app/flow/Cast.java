package cn.zhibu.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.app.theatre.Stage;
import cn.zhibu.app.theatre.Theatre;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.phone.Exchange;
import cn.zhibu.sandbox.phone.Phone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A branch with its phones, on a working day; {@code tomorrow} is the working day after it. */
record Cast(Theatre theatre, Stage stage, int number, LocalDate today, LocalDate tomorrow) {

    Phone secretary() {
        return theatre.phone("s" + number);
    }

    Phone committee() {
        return theatre.phone("d" + number);
    }

    Phone probationary() {
        return theatre.phone("f" + number);
    }

    Phone leader() {
        return theatre.phone("y" + number);
    }

    Phone zhang() {
        return theatre.phone("z" + number);
    }

    Phone liu() {
        return theatre.phone("l" + number);
    }

    /** 3月3日, as people type it. */
    String spoken(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** What the secretary hears. */
    String orders(String words) {
        return says(secretary(), words);
    }

    /** What the person hears at once; whatever follows has arrived as well. */
    String says(Phone phone, String words) {
        tick();
        Exchange exchange = stage.say(phone, words);
        assertThat(exchange.problem()).as(words).isNull();
        assertThat(exchange.replyText()).as("the answer to " + words).isNotEmpty();
        return exchange.replyText();
    }

    /** The card after the tap; what the bot says about it by message has arrived. */
    Exchange taps(Phone phone, String caption) {
        tick();
        Exchange exchange = stage.tap(phone, caption);
        assertThat(exchange.problem()).as(caption).isNull();
        return exchange;
    }

    /** Nobody does two things in one second. */
    private void tick() {
        SandboxClock clock = theatre.sandbox().clock();
        clock.set(clock.instant().plusSeconds(1));
    }

    /** A published theme day tomorrow at 15:00. */
    Cast noticed() {
        orders("通知 " + spoken(tomorrow) + " 15:00 三楼会议室 学习全会精神");
        assertThat(orders("1")).contains("已发布");
        return this;
    }

    /** The meeting of {@link #noticed()}, ten minutes before its start. */
    Cast atTheDoor() {
        noticed();
        at("14:50");
        return this;
    }

    /** That time of the day after. */
    void at(String time) {
        stage.at(tomorrow.toString(), time);
    }

    /** The code that the secretary would say in the room now. */
    String code() {
        tick();
        return stage.code("s" + number);
    }

    /** A code that is not valid now. */
    String wrongCode() {
        return code().equals("0000") ? "9999" : "0000";
    }

    long meeting() {
        return Long.parseLong(one(
                "select m.id from meeting m join org o on o.id = m.org_id where o.name = ? order by m.id desc limit 1",
                branch()));
    }

    String branch() {
        return "机关第" + number + "支部";
    }

    String status(String name) {
        return one("select status from attendance where meeting_id = ? and member_id = " + memberOf(name), meeting());
    }

    /** Acts on the person's line, in their order. */
    List<String> acts(String name) {
        return theatre
                .rows(
                        "select act from attendance_event where meeting_id = ? and act <> 'meeting.publish' and member_id = "
                                + memberOf(name) + " order by id",
                        meeting())
                .stream()
                .map(row -> String.valueOf(row.get("act")))
                .toList();
    }

    private String memberOf(String name) {
        return "(select p.id from member p join org b on b.id = p.org_id where p.name = '" + name + "' and b.name = '"
                + branch() + "')";
    }

    String one(String query, Object... values) {
        List<Map<String, Object>> rows = theatre.rows(query, values);
        assertThat(rows).as(query).hasSize(1);
        return String.valueOf(rows.get(0).values().iterator().next());
    }

    /** Messages of the bot with these words that the person has in the chat. */
    static List<String> with(Phone phone, String words) {
        return phone.bubbles().stream()
                .filter(bubble -> !bubble.mine() && bubble.dropped() == null)
                .map(Bubble::text)
                .filter(text -> text.contains(words))
                .toList();
    }

    /** The newest message of the bot that is no answer. */
    String last(Phone phone) {
        return stage.newest(phone);
    }
}
