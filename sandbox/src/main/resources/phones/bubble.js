import { h, picture } from "./dom.js";
import { appAvatar, memberAvatar } from "./avatar.js";
import { beijing } from "./beijing.js";
import { templateCard } from "./card.js";
import { file, news, recording, sharedLink, textCard } from "./articles.js";
import { markdown, plainText } from "./text.js";

/** The row of the chat that stands for one bubble, as WeCom or (plugin) as WeChat would show it. */
export function bubbleRow(bubble, view) {
  const { body, wide } = content(bubble, view);
  const hooks = {
    "data-bubble": bubble.id, "data-kind": bubble.kind, "data-from": bubble.from,
    "data-recalled": bubble.recalled ? "true" : null, "data-dropped": bubble.dropped ?? null,
  };
  if (typeof body === "string") return h("li", { ...hooks, class: "row row-system" }, h("span", { class: "system" }, body));
  const mine = bubble.from === "me";
  return h("li", { ...hooks, class: `row ${mine ? "row-me" : "row-app"}` },
    mine ? memberAvatar(view.member) : appAvatar(view.appName),
    h("div", { class: `bubble ${wide ? "bubble-wide" : "bubble-text"}`, title: beijing.stamp(bubble.at) }, body));
}

/** A line of the page itself, such as a refusal of the sandbox. */
export function systemRow(text) {
  return h("li", { class: "row row-system", "data-kind": "system" }, h("span", { class: "system system-note" }, text));
}

function content(bubble, view) {
  if (bubble.dropped) return { body: `平台丢弃了一条消息：${bubble.dropped}` };
  if (view.plugin && bubble.from === "app") {
    if (bubble.pluginText) return { body: h("span", {}, plainText(bubble.pluginText)) };
    if (!bubble.pluginShown) return { body: "微信里看不到这条消息，请到企业微信查看" };
  }
  if (bubble.recalled && !view.plugin) return { body: `${view.appName}撤回了一条消息` };
  return kinds[bubble.kind]?.(bubble, view) ?? words(bubble);
}

const words = (bubble) => ({ body: h("span", {}, plainText(bubble.text)) });

const kinds = {
  text: words,
  event: (bubble) => ({ body: `您点了菜单“${bubble.text ?? ""}”` }),
  markdown: (bubble) => ({ body: h("div", { class: "markdown" }, markdown(bubble.text)) }),
  location: (bubble) => ({ body: h("span", { class: "location" }, bubble.text ?? "位置") }),
  image: (bubble) => ({ wide: true, body: image(bubble) }),
  card: (bubble, view) => ({
    wide: true,
    body: templateCard(bubble.card ?? {}, bubble.state ?? {}, (key, selected) => view.tap(bubble, key, selected)),
  }),
  news: (bubble) => ({ wide: true, body: news(bubble.articles ?? []) }),
  textcard: (bubble) => ({ wide: true, body: textCard(bubble) }),
  link: (bubble) => ({ wide: true, body: sharedLink(bubble) }),
  file: (bubble) => ({ wide: true, body: file(bubble) }),
  voice: (bubble) => ({ body: recording(bubble) }),
  video: (bubble) => ({ wide: true, body: recording(bubble) }),
};

function image(bubble) {
  const shown = picture(bubble.mediaUrl, "photo", bubble.text || "图片");
  return bubble.mediaUrl ? h("a", { href: bubble.mediaUrl, target: "_blank", rel: "noopener" }, shown) : shown;
}
