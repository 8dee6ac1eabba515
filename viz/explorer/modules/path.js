// The shortest chain of reported facts between two actors, each link with its sentences.
import { announce, el } from "./dom.js";
import { load } from "./data.js";
import { goingTo, now, say, text } from "./state.js";
import { card } from "./cards.js";
import { searchField } from "./search.js";

/** The marks from one to another by fewest facts, or null; ties go to the mark that stands first. */
export function shortest(panel, from, to) {
  const at = new Map(panel.marks.map((each, rank) => [each.id, rank])), start = at.get(from), goal = at.get(to);
  if (start === undefined || goal === undefined) return null;
  const near = panel.marks.map(() => []);
  for (const [a, b] of panel.links) { near[a].push(b); near[b].push(a); }
  const before = new Map([[start, -1]]), queue = [start];
  for (let next = 0; next < queue.length && !before.has(goal); next++) for (const each of near[queue[next]]) if (!before.has(each)) { before.set(each, queue[next]); queue.push(each); }
  if (!before.has(goal)) return null;
  const chain = [];
  for (let each = goal; each !== -1; each = before.get(each)) chain.unshift(panel.marks[each]);
  return chain;
}

export function pathSection(key, name, landing, change) {
  const state = now.state, content = el("div", { class: "path" });
  const section = el("section", { class: "block" }, el("h2", { text: say("path_to") }), el("div", { class: "seek" }, searchField("path-actor", say("search"), (id) => change({ path: id })), state.path ? el("button", { type: "button", class: "quiet", "data-keep": "no-path", text: say("path_clear"), onclick: () => change({ path: "" }) }) : null), content);
  if (state.path) tell(content, key, name, landing);
  return section;
}

async function tell(content, key, name, landing) {
  const chain = shortest(await load("map"), key, now.state.path);
  if (!chain) { content.append(el("p", { text: say("path_none") })); return; }
  const facts = chain.filter((mark) => !mark.label), goal = chain[chain.length - 1];
  const title = say("path_found", { n: facts.length, a: name, b: text(goal.label) });
  content.append(el("p", { class: "deck", text: title }));
  announce(title);
  const list = el("ol", { class: "chain" });
  content.append(list);
  for (const mark of chain) {
    if (mark.label) { list.append(el("li", { class: "who-step" }, el("a", { href: goingTo(now.state, "actor", mark.id), text: text(mark.label) }))); continue; }
    const slot = el("li", { class: "fact-step" }, el("p", { class: "aside", text: say("loading") }));
    list.append(slot);
    load("fact/" + mark.id).then((one) => slot.replaceChildren(card(one.facts[0], one, landing, 3)), () => slot.replaceChildren(el("p", { text: say("failed") })));
  }
}
