package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.phone.RefusedAct;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at once. */
class TogetherTest {
    private final ExecutorService pool = Executors.newFixedThreadPool(16);
    private Rig rig;

    @BeforeEach
    void open() throws IOException {
        rig = new Rig();
    }

    @AfterEach
    void close() {
        pool.shutdownNow();
        rig.close();
    }

    @Test
    void of_many_presses_on_one_card_one_goes_out() throws Exception {
        rig.card("zhangsan", Rig.buttons("race"));
        rig.app.fields("<MsgType>update_button</MsgType><Button><ReplaceName>已参加</ReplaceName></Button>");
        Bubble card = rig.sandbox.phone("zhangsan").bubbles().get(0);
        List<Boolean> pressed = all(() -> {
            try {
                return rig.sandbox.phone("zhangsan").tap(card.id(), "yes").delivered();
            } catch (RefusedAct e) {
                return false;
            }
        });
        assertThat(pressed).containsOnlyOnce(true);
        assertThat(rig.app.inner).hasSize(1);
    }

    @Test
    void of_many_sends_with_one_task_id_one_is_accepted() throws Exception {
        rig.token();
        List<Integer> codes = all(
                () -> rig.card("zhangsan", Rig.buttons("race")).path("errcode").asInt());
        assertThat(codes).containsOnlyOnce(0).contains(42014);
        assertThat(rig.sandbox.phone("zhangsan").seen()).hasSize(1);
    }

    @Test
    void every_message_gets_its_own_id_and_every_chat_its_own_reply() throws Exception {
        rig.app.reply = xml -> rig.app.sealed(
                "<MsgType>text</MsgType><Content>" + FakeApp.tag(xml, "FromUserName") + "</Content>", xml);
        all(() -> rig.sandbox.phone("zhangsan").say("1").replyText());
        all(() -> rig.sandbox.phone("lijianguo").say("1").replyText());
        assertThat(rig.app.inner.stream().map(xml -> FakeApp.tag(xml, "MsgId")).distinct())
                .hasSize(32);
        assertThat(rig.sandbox.phone("zhangsan").seen()).hasSize(16).containsOnly("zhangsan");
        assertThat(rig.sandbox.phone("lijianguo").seen()).hasSize(16).containsOnly("lijianguo");
    }

    private <T> List<T> all(Callable<T> act) throws InterruptedException, ExecutionException {
        List<Future<T>> futures =
                pool.invokeAll(IntStream.range(0, 16).mapToObj(i -> act).toList());
        List<T> results = new java.util.ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }
}
