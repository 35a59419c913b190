import { h, outsideLink, picture } from "./dom.js";
import { actionMenu, controls } from "./card-controls.js";

/** A template card as the client draws it. `tap(key, selected)` sends what the person chose. */
export function templateCard(card, state, tap) {
  const body = [
    cover(card), imageText(card), mainTitle(card), emphasis(card), quote(card), subTitle(card),
    ...(card.vertical_content_list ?? []).map(verticalLine), horizontal(card),
  ];
  return h("article", { class: `card card-${card.card_type}`, "data-card": card.card_type },
    source(card, state, tap),
    h("div", { class: "card-body" }, body),
    controls(card, state, tap),
    jumps(card));
}

const sourceTones = ["grey", "black", "red", "green"];

function source(card, state, tap) {
  if (!card.source?.desc && !card.action_menu) return null;
  const tone = sourceTones[card.source?.desc_color ?? 0] ?? "grey";
  return h("header", { class: "card-source" },
    card.source?.icon_url ? picture(card.source.icon_url, "card-source-icon") : null,
    h("span", { class: `card-source-name tone-${tone}` }, card.source?.desc ?? ""),
    card.action_menu ? actionMenu(card.action_menu, state, tap) : null);
}

function mainTitle(card) {
  const { title, desc } = card.main_title ?? {};
  if (!title && !desc) return null;
  const heading = title ? h("h3", { class: "card-title" }, title) : null;
  const below = desc ? h("p", { class: "card-desc" }, desc) : null;
  return Number(card.card_action?.type) === 1 && card.card_action.url
    ? outsideLink(card.card_action.url, "card-open", heading, below)
    : h("div", {}, heading, below);
}

function emphasis(card) {
  const { title, desc } = card.emphasis_content ?? {};
  if (!title && !desc) return null;
  return h("div", { class: "card-emphasis" },
    h("p", { class: "card-emphasis-title" }, title ?? ""), h("p", { class: "card-emphasis-desc" }, desc ?? ""));
}

function quote(card) {
  const area = card.quote_area;
  if (!area?.title && !area?.quote_text) return null;
  return outsideLink(Number(area.type) === 1 ? area.url : null, "card-quote",
    area.title ? h("span", { class: "card-quote-title" }, area.title) : null,
    area.quote_text ? h("span", { class: "card-quote-text" }, area.quote_text) : null);
}

function subTitle(card) {
  return card.sub_title_text ? h("p", { class: "card-subtitle" }, card.sub_title_text) : null;
}

function cover(card) {
  return card.card_image ? picture(card.card_image.url, "card-cover") : null;
}

function imageText(card) {
  const area = card.image_text_area;
  if (!area) return null;
  return outsideLink(Number(area.type) === 1 ? area.url : null, "card-imagetext",
    picture(area.image_url, "card-imagetext-picture"),
    h("span", { class: "card-imagetext-words" },
      h("span", { class: "card-imagetext-title" }, area.title ?? ""),
      h("span", { class: "card-imagetext-desc" }, area.desc ?? "")));
}

function verticalLine(line) {
  return h("div", { class: "card-vertical" },
    h("p", { class: "card-vertical-title" }, line.title ?? ""),
    line.desc ? h("p", { class: "card-vertical-desc" }, line.desc) : null);
}

function horizontal(card) {
  const lines = card.horizontal_content_list ?? [];
  if (lines.length === 0) return null;
  return h("dl", { class: "card-lines" }, lines.map((line) => h("div", { class: "card-line" },
    h("dt", {}, line.keyname ?? ""),
    h("dd", {}, lineValue(line)))));
}

function lineValue(line) {
  const type = Number(line.type ?? 0);
  const value = line.value || (type === 1 ? "查看" : "");
  if (type === 1) return outsideLink(line.url, "text-link", value);
  if (type === 2 && line.media_id) {
    return outsideLink(`/_control/media/${encodeURIComponent(line.media_id)}`, "text-link", value);
  }
  return type === 3 ? h("span", { class: "card-person" }, value) : value;
}

function jumps(card) {
  const list = card.jump_list ?? [];
  if (list.length === 0) return null;
  return h("nav", { class: "card-jumps", "aria-label": "更多" }, list.map((jump) =>
    outsideLink(Number(jump.type) === 1 ? jump.url : null, "card-jump", jump.title ?? "")));
}
