// View 2: every pair of members in a real table; empty cells are findings.
import { el, svg, range, announce } from "./dom.js";
import { count, goingTo, now, say, text } from "./state.js";
import { inYears, passes, readFacts, readPairs } from "./facts.js";
import { brush, filterBar } from "./filter.js";

const MEASURES = ["meetings", "commitments", "signed"];
const DOCUMENTS = ["treaty", "memorandum-of-understanding", "letter-of-intent", "joint-statement", "plan-of-action"];
/** Told as signed, or a document that is in force or carried out by now; a programme that runs is none. */
const signed = (fact) => fact.status === "signed" || (["in-force", "implemented"].includes(fact.status) && DOCUMENTS.includes(fact.kind));

/** Numbers by pair and year for a measure: key -> {ends, total, years: Map}. */
async function numbers(state, landing, measure) {
  const found = new Map();
  const add = (key, ends, year, n) => {
    if (!n) return;
    if (!found.has(key)) found.set(key, { key, ends, total: 0, years: new Map() });
    const row = found.get(key);
    row.total += n;
    row.years.set(year, (row.years.get(year) || 0) + n);
  };
  if (measure === "signed") {
    const panel = await readFacts();
    for (const fact of panel.read) if (fact.sort === "commitment" && signed(fact) && passes({ ...state, state: [] }, fact, landing)) for (const key of fact.pairs) add(key, panel.pairs[key], fact.earliest.slice(0, 4), 1);
  } else {
    const place = measure === "meetings" ? 1 : 2;
    for (const row of await readPairs({ ...state, state: [] }, landing)) for (const year of row.years) add(row.key, row.ends, year[0], year[place]);
  }
  return [...found.values()].sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1));
}

const spark = (row, years, most) => svg("svg", { class: "spark", viewBox: "0 0 " + years.length * 4 + " 14", width: years.length * 5, height: 14, preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
  years.map((year, rank) => { const n = row.years.get(String(year)) || 0, h = n ? Math.max(2, (n / most) * 14) : 0; return svg("rect", { x: rank * 4 + 0.5, y: 14 - h, width: 3, height: h }); }));

export function pick(name, label, values, value, change) {
  return el("fieldset", { class: "pick" }, el("legend", { text: say(label) }), values.map(([each, word]) => el("button", { type: "button", "aria-pressed": String(each === value), "data-keep": name + "-" + each, text: say(word), onclick: () => change({ [name]: each }) })));
}

export async function matrixView(landing, change) {
  const state = now.state, measure = MEASURES.includes(state.measure) ? state.measure : "meetings", share = state.scale === "share";
  const rows = await numbers(state, landing, measure);
  const members = landing.nodes.filter((node) => node.sort === "member");
  const inside = rows.filter((row) => row.ends.every((end) => members.some((node) => node.id === end)));
  const of = new Map(inside.flatMap((row) => [[row.ends.join(" "), row], [[...row.ends].reverse().join(" "), row]]));
  const total = new Map(members.map((node) => [node.id, inside.filter((row) => row.ends.includes(node.id)).reduce((all, row) => all + row.total, 0)]));
  const name = (id) => text(members.find((node) => node.id === id).label);
  const sorted = [...members].sort((a, b) => (state.show === "busy" && total.get(b.id) - total.get(a.id)) || name(a.id).localeCompare(name(b.id)));
  const list = state.state.length ? sorted.filter((node) => state.state.includes(node.id)) : sorted;
  const value = (row) => (row ? (share ? row.total / Math.sqrt(total.get(row.ends[0]) * total.get(row.ends[1])) : row.total) : 0);
  const most = Math.max(0.0001, ...inside.map(value)), dated = landing.months.map((each) => Number(each[0]));
  const years = dated.length ? range(Math.min(...dated), Math.max(...dated)).filter((year) => inYears(state, String(year))).slice(-10) : [];
  const tallest = Math.max(1, ...inside.flatMap((row) => [...row.years.entries()].filter(([year]) => year).map((each) => each[1])));
  const shown = (row) => (share ? Math.round(value(row) * 100) + " %" : count(row.total));

  const best = inside.length ? inside.filter((row) => value(row) === most) : [];
  const when = state.from && state.from === state.to ? say("in_year", { year: state.from }) : state.from ? say("in_years", { from: state.from, to: state.to }) : "";
  const title = !best.length ? say("empty") : best.length > 1 ? say("top_shared", { n: best.length, when }) : say("top_" + measure, { a: name(best[0].ends[0]), b: name(best[0].ends[1]), when });

  const cell = (a, b) => {
    const words = name(a.id) + " – " + name(b.id) + ": ";
    if (a === b) return el("td", { class: "own", "data-keep": "cell-" + a.id + b.id, tabindex: "-1", "aria-label": say("total_of", { name: name(a.id) }) + ": " + count(total.get(a.id)) }, el("span", { text: total.get(a.id) ? count(total.get(a.id)) : "" }));
    const row = of.get(a.id + " " + b.id);
    if (!row) return el("td", { class: "bare", "data-keep": "cell-" + a.id + b.id, tabindex: "-1", "aria-label": words + say("cell_none") }, el("span", { "aria-hidden": "true", text: "·" }));
    const level = Math.max(1, Math.ceil((value(row) / most) * 5));
    return el("td", { class: "full l" + level }, el("a", { href: goingTo(state, "pair", row.key), "data-keep": "cell-" + a.id + b.id, tabindex: "-1", "aria-label": words + shown(row) }, el("span", { class: "number", text: shown(row) }), spark(row, years, tallest)));
  };
  const table = el("table", { class: "matrix " + measure, id: "matrix" }, el("caption", { text: say("matrix_help") + (share ? " " + say("share_help") : "") }),
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, el("span", { class: "unseen", text: say("member") })), list.map((node) => el("th", { scope: "col" }, el("abbr", { title: name(node.id), text: node.code }))))),
    el("tbody", {}, list.map((a) => el("tr", {}, el("th", { scope: "row", text: name(a.id) }), list.map((b) => cell(a, b))))));
  walkCells(table);
  return { title, panel: landing, data: measure === "signed" ? "facts" : "landing", body: [el("h1", { tabindex: "-1", text: title }), el("p", { class: "deck", text: say("deck_matrix", { n: inside.length }) }), filterBar(landing, change),
    el("div", { class: "picks" }, pick("measure", "measure", MEASURES.map((each) => [each, each]), measure, change), pick("scale", "scale", [["", "as_count"], ["share", "as_share"]], share ? "share" : "", change), pick("show", "order", [["", "by_name"], ["busy", "by_busy"]], state.show === "busy" ? "busy" : "", change)),
    el("div", { class: "scroll", role: "region", tabindex: "-1", "aria-label": say("matrix") }, table), brush(landing, change)] };
}

/** One stop for Tab; arrow keys walk, Home and End go to the ends of a row. */
function walkCells(table) {
  const grid = [...table.tBodies[0].rows].map((row) => [...row.cells].slice(1).map((cell) => cell.querySelector("a") || cell));
  if (!grid.length) return;
  const held = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.keep : "";
  const spots = grid.flatMap((row, y) => row.map((one, x) => [one, y, x]));
  (spots.map((each) => each[0]).find((one) => one.dataset.keep === held) || grid[0][0]).tabIndex = 0;
  table.addEventListener("keydown", (event) => {
    const found = spots.find((each) => each[0] === event.target);
    if (!found || event.ctrlKey || event.altKey || event.metaKey) return;
    const [, y, x] = found, last = grid.length - 1;
    const to = { ArrowRight: [y, x + 1], ArrowLeft: [y, x - 1], ArrowDown: [y + 1, x], ArrowUp: [y - 1, x], Home: [y, 0], End: [y, last] }[event.key];
    if (!to || !grid[to[0]] || !grid[to[0]][to[1]]) return;
    event.preventDefault();
    event.target.tabIndex = -1;
    const next = grid[to[0]][to[1]];
    next.tabIndex = 0;
    next.focus();
    if (next.tagName === "TD") announce(next.getAttribute("aria-label"));
  });
}
