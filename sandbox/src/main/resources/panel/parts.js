import { h } from "/phones/dom.js";

const zone = { timeZone: "Asia/Shanghai" };
const day = new Intl.DateTimeFormat("sv-SE", { ...zone, year: "numeric", month: "2-digit", day: "2-digit" });
const time = new Intl.DateTimeFormat("sv-SE", { ...zone, hour: "2-digit", minute: "2-digit", second: "2-digit" });

/** An instant as Beijing reads it. */
export const stamp = (iso) => `${day.format(new Date(iso))} ${time.format(new Date(iso))}`;

const said = document.getElementById("said");

/** Tells the person what their last click did. */
export function say(text, wrong = false) {
  said.textContent = text;
  said.classList.toggle("said-wrong", wrong);
}

/** A button that runs a deed; while it runs it cannot be pressed again, what goes wrong is said. */
export function button(caption, deed, kind = "default", label = null) {
  const element = h("button", { type: "button", class: `weui-btn weui-btn_mini weui-btn_${kind}`, "aria-label": label, title: label }, caption);
  element.addEventListener("click", () => attempt(deed, element));
  return element;
}

/** Runs a deed; an Error becomes a sentence on the page. */
export async function attempt(deed, control) {
  if (control) control.disabled = true;
  try {
    const words = await deed();
    if (typeof words === "string") say(words);
  } catch (failure) {
    say(failure.message, true);
  } finally {
    if (control) control.disabled = false;
  }
}

/** A labelled control. */
export const field = (label, control) => h("label", { class: "field" }, h("span", { class: "field-label" }, label), control);

/** A choice; options are texts or [value, text]. */
export function select(options, chosen, change, label = null) {
  const element = h("select", { class: "input", "aria-label": label },
    options.map((option) => (Array.isArray(option) ? option : [option, option]))
      .map(([value, text]) => h("option", { value, selected: value === chosen }, text)));
  element.value = chosen ?? "";
  if (change) element.addEventListener("change", () => change(element.value));
  return element;
}

/** A line of text to fill in. */
export function input(value, placeholder, change, label = null) {
  const element = h("input", { class: "input", type: "search", autocomplete: "off", placeholder, "aria-label": label });
  element.value = value ?? "";
  if (change) element.addEventListener("input", () => change(element.value.trim()));
  return element;
}

/** One thing that can be opened. */
export const entry = (summary, ...inside) =>
  h("li", { class: "entry" }, h("details", {}, h("summary", { class: "entry-head" }, summary), h("div", { class: "entry-body" }, inside)));

export const mark = (good, text) => h("span", { class: `mark ${good ? "mark-good" : "mark-bad"}` }, text);

/** JSON or XML under a caption; nothing when there is nothing to show. */
export function block(title, value) {
  if (value === null || value === undefined || value === "") return null;
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  return h("div", { class: "block" }, h("p", { class: "block-title" }, title), h("pre", { class: "block-text", tabindex: "0" }, text));
}

/** A part with a heading. */
export const part = (title, ...inside) => h("section", { class: "part" }, h("h2", { class: "part-title" }, title), inside);

/** What stands where there is nothing yet. */
export const empty = (text) => h("p", { class: "empty" }, text);

/** XML with a line for each element, so that it can be read. */
export function readable(xml) {
  let depth = 0;
  return xml.replace(/(?<!\]\])>\s*<(?!!)/g, ">\n<").split("\n").map((line) => {
    if (/^<\//.test(line)) depth -= 1;
    const indented = "  ".repeat(Math.max(0, depth)) + line;
    if (/^<[^/?!][^>]*[^/]?>$/.test(line) && !line.includes("</")) depth += 1;
    return indented;
  }).join("\n");
}

/** Redraws a place only when what it shows has changed, so that focus and open parts stay. */
export class Drawn {
  #before;

  constructor(draw, props = {}) {
    this.element = h("div", props);
    this.draw = draw;
  }

  show(data) {
    const text = JSON.stringify(data);
    if (text === this.#before) return;
    this.#before = text;
    const label = this.element.contains(document.activeElement) ? document.activeElement.getAttribute("aria-label") : null;
    this.element.replaceChildren(...[this.draw(data)].flat(Infinity).filter(Boolean));
    if (label) this.element.querySelector(`[aria-label="${CSS.escape(label)}"]`)?.focus();
  }
}
