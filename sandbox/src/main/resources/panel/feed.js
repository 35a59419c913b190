import { h } from "/phones/dom.js";
import { empty } from "./parts.js";

const kept = 300;

/** A list that asks for what is new and puts it on top; `ask(after)` answers `{seq, epoch, items}`. */
export class Feed {
  #seq = 0;
  #epoch;
  #ask;
  #build;
  #rows = new Map();
  #list = h("ol", { class: "entries" });
  #nothing;

  constructor(ask, build, nothing) {
    this.#ask = ask;
    this.#build = build;
    this.#nothing = empty(nothing);
    this.element = h("div", {}, this.#list, this.#nothing);
  }

  /** Asks again from the beginning, because the filter changed. */
  restart() {
    this.#list.replaceChildren();
    this.#rows.clear();
    this.#seq = 0;
    return this.refresh();
  }

  async refresh() {
    const began = this.#seq;
    const { seq, epoch, items } = await this.#ask(began);
    if (began !== this.#seq) return;
    if (this.#epoch !== undefined && epoch !== this.#epoch) {
      this.#epoch = epoch;
      await this.restart();
      return;
    }
    this.#epoch = epoch;
    this.#seq = seq;
    for (const item of items) this.#put(item);
    while (this.#list.children.length > kept) this.#list.lastElementChild.remove();
    this.#nothing.hidden = this.#list.children.length > 0;
  }

  /** Items of one key, as the tries of one delivery, share a row. */
  #put(item) {
    const known = item.follows ? this.#rows.get(item.key) : undefined;
    const parts = known ? [...known.parts, item] : [item];
    const row = this.#build(parts);
    if (known) {
      row.firstElementChild.open = known.row.firstElementChild.open;
      known.row.replaceWith(row);
    } else this.#list.prepend(row);
    this.#rows.set(item.key, { parts, row });
  }
}
