// Search as you type over all names in any spelling; a combobox that the keyboard and screen readers know.
import { announce, el, fold } from "./dom.js";
import { load } from "./data.js";
import { now, say, text } from "./state.js";

/** The best names for what was typed: those that begin with it first, the busiest first among equals. */
export function findNames(rows, typed) {
  const wanted = fold(typed.trim());
  if (!wanted) return [];
  const rank = (row) => {
    const all = [row.label.en, row.label.id, row.code, ...row.also].filter(Boolean).map(fold);
    if (all.some((name) => name === wanted)) return 0;
    if (all.some((name) => name.startsWith(wanted))) return 1;
    if (all.some((name) => name.split(/[\s-]+/).some((word) => word.startsWith(wanted)))) return 2;
    return all.some((name) => name.includes(wanted)) ? 3 : 9;
  };
  return rows.map((row) => [rank(row), row]).filter((each) => each[0] < 9).sort((a, b) => a[0] - b[0] || b[1].facts - a[1].facts || (a[1].id < b[1].id ? -1 : 1)).slice(0, 8).map((each) => each[1]);
}

/** A search field; `choose` gets the id of the actor. */
export function searchField(id, label, choose) {
  let found = [], at = -1, rows = null;
  const list = el("ul", { id: id + "-list", role: "listbox", "aria-label": label, hidden: true });
  const input = el("input", { id, type: "search", role: "combobox", autocomplete: "off", spellcheck: "false", "aria-expanded": "false", "aria-controls": id + "-list", "aria-autocomplete": "list", placeholder: label, "aria-label": label, "data-keep": id });
  const close = () => { list.hidden = true; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); at = -1; };
  const take = (row) => { input.value = ""; close(); choose(row.id); };
  const light = () => {
    [...list.children].forEach((item, rank) => item.setAttribute("aria-selected", String(rank === at)));
    if (at >= 0) input.setAttribute("aria-activedescendant", id + "-" + at); else input.removeAttribute("aria-activedescendant");
  };
  const show = async () => {
    const typed = input.value;
    rows = rows || (await load("names")).rows;
    if (typed !== input.value) return;
    found = findNames(rows, typed);
    at = found.length ? 0 : -1;
    list.replaceChildren(...found.map((row, rank) => el("li", { id: id + "-" + rank, role: "option", onpointerdown: (event) => { event.preventDefault(); take(row); } }, el("span", { text: text(row.label) }), el("small", { text: say("sort_" + row.sort) }))));
    const bare = typed.trim() && !found.length;
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(found.length > 0));
    input.setAttribute("aria-invalid", String(Boolean(bare)));
    note.textContent = bare ? say("search_none") : "";
    if (typed.trim()) announce(bare ? say("search_none") : say("search_some", { n: found.length }));
    light();
  };
  const note = el("p", { class: "note" });
  input.addEventListener("input", show);
  input.addEventListener("blur", () => setTimeout(close, 120));
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { input.value = ""; note.textContent = ""; close(); }
    if (event.key === "Enter" && at >= 0) { event.preventDefault(); take(found[at]); }
    const turn = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (turn && found.length) { event.preventDefault(); at = (at + turn + found.length) % found.length; light(); }
  });
  return el("div", { class: "search", "data-lang": now.state.lang }, input, list, note);
}
