import { h } from "./dom.js";

const colours = 8;

/** A square with the end of a person's name, in a colour that stays with that person. */
export function memberAvatar(member, className = "") {
  const name = member?.name ?? "?";
  const short = /[\u4e00-\u9fff]/.test(name) ? name.slice(-2) : initials(name);
  const sum = [...(member?.userid ?? name)].reduce((total, letter) => (total * 31 + letter.codePointAt(0)) >>> 0, 7);
  return h("span", { class: `avatar avatar-${sum % colours} ${className}`, role: "img", "aria-label": name }, short);
}

function initials(name) {
  return name.split(/\s+/).map((word) => word[0] ?? "").join("").slice(0, 2).toUpperCase();
}

export function appAvatar(name, className = "") {
  return h("span", { class: `avatar avatar-app ${className}`, role: "img", "aria-label": name });
}
