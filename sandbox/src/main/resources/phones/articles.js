import { h, outsideLink, picture, webAddress } from "./dom.js";
import { cardDescription } from "./text.js";

/** News: one article is a picture over its title; of several the first leads and the others follow as rows. */
export function news(articles) {
  const [first, ...others] = articles;
  const several = others.length > 0;
  return h("div", { class: "news" },
    outsideLink(first?.url, `news-lead${several ? " news-lead-cover" : ""}`,
      picture(first?.picurl, "news-cover"),
      h("span", { class: "news-title" }, first?.title ?? ""),
      !several && first?.description ? h("span", { class: "news-text" }, first.description) : null),
    others.map((article) => outsideLink(article.url, "news-row",
      h("span", { class: "news-row-title" }, article.title ?? ""), picture(article.picurl, "news-thumb"))));
}

/** A text card: title, toned description and the word that opens the page. */
export function textCard(bubble) {
  const card = bubble.articles?.[0] ?? {};
  return outsideLink(card.url, "textcard",
    h("span", { class: "textcard-title" }, card.title ?? bubble.text ?? ""),
    h("span", { class: "textcard-text" }, cardDescription(card.description ?? (card.title ? bubble.text : ""))),
    h("span", { class: "textcard-more" }, card.btntxt ?? "详情"));
}

/** A link that somebody shared. */
export function sharedLink(bubble) {
  const link = bubble.articles?.[0] ?? {};
  return outsideLink(link.url ?? bubble.mediaUrl, "shared",
    h("span", { class: "shared-title" }, link.title ?? bubble.text ?? ""),
    h("span", { class: "shared-row" },
      h("span", { class: "shared-text" }, link.description ?? ""), picture(link.picurl, "news-thumb")));
}

/** A file with its name; a tap saves it. */
export function file(bubble) {
  const name = bubble.text || "文件";
  const kind = /\.([a-z0-9]{2,4})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const inside = [
    h("span", { class: "file-name" }, name),
    h("span", { class: `file-icon file-${kind}`, "aria-hidden": "true" }, kind ? kind.toUpperCase() : "文件"),
  ];
  const target = webAddress(bubble.mediaUrl);
  return target ? h("a", { class: "file", href: target, download: name }, inside) : h("span", { class: "file" }, inside);
}

/** Sound and film play in the page where the browser knows the format. */
export function recording(bubble) {
  const target = webAddress(bubble.mediaUrl);
  const caption = bubble.text || (bubble.kind === "voice" ? "语音" : "视频");
  if (!target) return h("span", { class: `recording recording-${bubble.kind}` }, caption);
  const player = bubble.kind === "voice"
    ? h("audio", { controls: true, src: target, preload: "none" })
    : h("video", { controls: true, src: target, preload: "metadata", class: "film" });
  return h("span", { class: `recording recording-${bubble.kind}` }, player, h("span", { class: "recording-name" }, caption));
}
