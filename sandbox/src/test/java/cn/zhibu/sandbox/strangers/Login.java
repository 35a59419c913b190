package cn.zhibu.sandbox.strangers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** A member's browser at the login page: picks the member and reads the code from the way back. */
final class Login {
    private Login() {}

    static String code(Client client, String scope, String userid) {
        String asked = client.api
                .getOauth2Service()
                .buildAuthorizationUrl("http://bot/done", "s1", scope)
                .replace("https://open.weixin.qq.com", client.sandbox.url().toString())
                .replace("#wechat_redirect", "");
        String query = asked + (asked.contains("agentid") ? "" : "&agentid=1000002") + "&as=" + userid;
        try {
            HttpURLConnection page =
                    (HttpURLConnection) URI.create(query).toURL().openConnection();
            page.setInstanceFollowRedirects(false);
            return String.valueOf(page.getHeaderField("Location")).replaceAll(".*code=([^&]+).*", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
