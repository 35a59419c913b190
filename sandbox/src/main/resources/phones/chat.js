import { h } from "./dom.js";
import { beijing } from "./beijing.js";
import { bubbleRow, systemRow } from "./bubble.js";

const silence = 5 * 60 * 1000;

/** The scrolling list of one phone: bubbles in the order of their time, with time stamps after a silence. */
export class Chat {
  #entries = [];
  #following = true;
  #list = h("ol", { class: "chat-list" });
  element = h("div", { class: "chat", role: "log", "aria-label": "聊天记录", tabindex: "0" }, this.#list);

  constructor() {
    this.element.addEventListener("scroll", () => { this.#following = this.#atEnd(); }, { passive: true });
    new ResizeObserver(() => { if (this.#following) this.toEnd(); }).observe(this.#list);
  }

  /** Takes bubbles, new ones and changed ones (same id), and draws them. */
  take(bubbles, view) {
    if (bubbles.length === 0) return;
    if (bubbles.some((bubble) => bubble.from === "me")) this.#following = true;
    for (const bubble of bubbles) this.#put(bubble, view);
    this.#entries.sort(byTime);
    this.#arrange();
    if (this.#following) this.toEnd();
  }

  /** Draws every bubble again, after the view has changed. */
  redraw(view) {
    for (const entry of this.#entries) if (entry.bubble) entry.row = bubbleRow(entry.bubble, view);
    this.#arrange();
    this.toEnd();
  }

  /** Adds a line of the page itself at the end. */
  note(text) {
    const last = this.#entries.at(-1);
    this.#entries.push({ at: last?.at ?? 0, rank: (last?.rank ?? 0) + 0.001, arrival: this.#entries.length, row: systemRow(text) });
    this.#arrange();
    this.toEnd();
  }

  /** Forgets everything, because the sandbox began anew. */
  clear() {
    this.#entries = [];
    this.#arrange();
  }

  toEnd() {
    this.element.scrollTop = this.element.scrollHeight;
  }

  #put(bubble, view) {
    const row = bubbleRow(bubble, view);
    const known = this.#entries.find((entry) => entry.bubble?.id === bubble.id);
    if (known) Object.assign(known, { bubble, row });
    else this.#entries.push({ bubble, row, at: Date.parse(bubble.at), rank: rank(bubble.id), arrival: this.#entries.length });
  }

  #atEnd() {
    const { scrollTop, scrollHeight, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < 60;
  }

  /** Moves only what is out of place: a row that stays keeps its focus, its ticks and its open list. */
  #arrange() {
    const rows = [];
    let before = -Infinity;
    for (const entry of this.#entries) {
      if (entry.bubble && entry.at - before > silence) rows.push((entry.stamp ??= stamp(entry.bubble.at)));
      if (entry.bubble) before = entry.at;
      rows.push(entry.row);
    }
    const wanted = new Set(rows);
    for (const row of [...this.#list.children]) if (!wanted.has(row)) row.remove();
    rows.forEach((row, index) => {
      const there = this.#list.children[index];
      if (there !== row) this.#list.insertBefore(row, there ?? null);
    });
  }
}

function stamp(at) {
  return h("li", { class: "row row-time" }, h("time", { class: "stamp", datetime: at }, beijing.stamp(at)));
}

/** Bubbles of the same instant keep the order of their numbers: the sandbox's clock may stand still. */
function byTime(one, other) {
  return one.at - other.at || one.rank - other.rank || one.arrival - other.arrival;
}

function rank(id) {
  const digits = /(\d+)$/.exec(String(id));
  return digits ? Number(digits[1]) : 0;
}
