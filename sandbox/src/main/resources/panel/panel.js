import { h } from "/phones/dom.js";
import { Callbacks } from "./callbacks.js";
import { Calls } from "./calls.js";
import { ask, pause } from "./control.js";
import { Directory } from "./directory.js";
import { Faults } from "./faults.js";
import { Groups } from "./groups.js";
import { stamp } from "./parts.js";
import { Quotas } from "./quotas.js";
import { State } from "./state.js";
import { Why } from "./why.js";

const views = { why: new Why(), calls: new Calls(), callbacks: new Callbacks(), directory: new Directory(), groups: new Groups(), faults: new Faults(), quotas: new Quotas(), state: new State() };
const main = document.getElementById("main");
const alertLine = document.getElementById("alert");
const clock = document.getElementById("clock");
let view;

/** Runs what asks the sandbox; while it cannot be reached the page says so and goes on asking. */
async function guarded(deed) {
  try {
    await deed();
    alertLine.hidden = true;
  } catch (failure) {
    alertLine.textContent = `${failure.message} This page goes on asking.`;
    alertLine.hidden = false;
  }
}

/** The part of the panel and its filter stay in the address, so that both can be sent to a colleague. */
async function open() {
  const [name, query] = location.hash.slice(1).split("?");
  const wanted = views[name] ? name : "why";
  const next = views[wanted];
  for (const tab of document.querySelectorAll(".tab")) {
    if (tab.hash === `#${wanted}`) {
      tab.setAttribute("aria-current", "page");
      tab.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else tab.removeAttribute("aria-current");
  }
  document.title = `${next.title} · WeCom sandbox`;
  view = undefined;
  await guarded(async () => {
    const { members } = await ask("directory");
    await next.open(main, new URLSearchParams(query ?? ""), members);
    view = next;
  });
  if (!view) setTimeout(open, 2000);
}

document.getElementById("tabs").append(...Object.entries(views).map(([name, { title }]) => h("a", { class: "tab", href: `#${name}` }, title)));
addEventListener("hashchange", open);
await open();
for (;;) {
  if (!document.hidden) {
    await guarded(async () => {
      const { now, frozen } = await ask("clock");
      clock.textContent = `${stamp(now)}${frozen ? " · frozen" : ""}`;
      await view?.refresh();
    });
  }
  await pause(1000);
}
