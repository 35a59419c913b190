import { h } from "./dom.js";

const colours = 8;

/** A square with the end of a person's name, in a colour that stays with that person. */
export function memberAvatar(member, className = "") {
  const name = member?.name ?? "?";
  const short = /[\u4e00-\u9fff]/.test(name) ? name.slice(-2) : name.slice(0, 2).toUpperCase();
  const sum = [...(member?.userid ?? name)].reduce((total, letter) => (total * 31 + letter.codePointAt(0)) >>> 0, 7);
  return h("span", { class: `avatar avatar-${sum % colours} ${className}`, "aria-hidden": "true" }, short);
}

export function appAvatar(className = "") {
  return h("span", { class: `avatar avatar-app ${className}`, "aria-hidden": "true" });
}
