import { h, outsideLink } from "./dom.js";

const anchor = /<a\s[^>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>([\s\S]*?)<\/a>|(https?:\/\/[\w\-./?%&=#:~+!@,;]+)/gi;

/** A text message: the platform knows only links in it, all else is shown as it was written. */
export function plainText(text) {
  return pieces(text ?? "", anchor, ([, double, single, caption, bare]) =>
    outsideLink(double ?? single ?? bare, "text-link", caption ?? bare));
}

/** Cuts a text at each match and lets `build` make the node that stands for the match. */
function pieces(text, pattern, build) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) nodes.push(text.slice(from, match.index));
    nodes.push(build(match));
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
}

const division = /<div(?:\s+class\s*=\s*["'](gray|normal|highlight)["'])?\s*>([\s\S]*?)<\/div>|<br\s*\/?>/gi;

/** The description of a text card: three named colours and line breaks. */
export function cardDescription(text) {
  return pieces(text ?? "", division, ([whole, tone, inside]) =>
    /^<br/i.test(whole) ? h("br") : h("div", { class: `tone-${tone ?? "normal"}` }, cardDescription(inside)));
}

const inline =
  /\*\*(.+?)\*\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)|<font\s+color\s*=\s*["'](info|comment|warning)["']\s*>([\s\S]*?)<\/font>/gi;

function inlineMarkdown(text) {
  return pieces(text, inline, ([, bold, code, caption, url, colour, coloured]) => {
    if (bold !== undefined) return h("strong", {}, inlineMarkdown(bold));
    if (code !== undefined) return h("code", { class: "md-code" }, code);
    if (caption !== undefined) return outsideLink(url, "text-link", caption);
    return h("span", { class: `md-${colour}` }, inlineMarkdown(coloured));
  });
}

/** The platform's markdown subset: headings, bold, links, inline code, quotes and three colours. */
export function markdown(text) {
  return (text ?? "").split(/\r?\n/).map((line) => {
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    if (heading) return h("div", { class: `md-h md-h${heading[1].length}` }, inlineMarkdown(heading[2]));
    const quote = /^>\s?(.*)$/.exec(line);
    if (quote) return h("blockquote", { class: "md-quote" }, inlineMarkdown(quote[1]));
    return h("div", { class: "md-line" }, line ? inlineMarkdown(line) : h("br"));
  });
}
