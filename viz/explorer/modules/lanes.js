// View 3: one lane for each promise: the steps that were reported, and the silence since.
import { el, svg, range } from "./dom.js";
import { load } from "./data.js";
import { count, dateOr, day, goingTo, now, say } from "./state.js";
import { passes, readFacts } from "./facts.js";
import { brush, filterBar } from "./filter.js";
import { card, icon, isOpen, long, mark, months, stand, term, topicName } from "./cards.js";
import { pick } from "./matrix.js";
import { called } from "./network.js";
import { emptyNote } from "./landing.js";

const WIDE = 560, PAGE = 40, SPAN = 9, QUIET = 12; // QUIET: months between two reports that are a silence; years in sight; what is older stands at the left edge
const place = (date) => Number(date.slice(0, 4)) + (Number(date.slice(5, 7) || 7) - 1) / 12 + (Number(date.slice(8, 10) || 15) - 1) / 372;
/** Months since anything was heard of it; null where nobody can say. */
export const silence = (fact, asof) => {
  const last = fact.last || known(fact).pop();
  return !last || !dateOr(asof) || last > asof ? null : months(last, asof);
};
const dueDay = (fact) => (/^\d{4}(-\d\d){0,2}/.exec(fact.due || "") || [""])[0];
const known = (fact) => [...fact.steps.map((step) => step[0]), ...fact.reported, fact.promised].filter(Boolean).sort();

function lane(fact, scale, landing, panel) {
  const dates = fact.steps.map((step) => step[0]).filter(Boolean), reports = fact.reported.filter((date) => !dates.includes(date));
  const x = (date) => 8 + Math.max(0, (place(date) - scale.first) / (scale.last - scale.first)) * (WIDE - 16);
  const heard = known(fact);
  const steps = fact.steps.map(([date, status]) => [date || "", status]), now_ = stand(fact);
  // lapsed, or contradicted: no report says it, the course of the promise does
  if (!steps.some(([, status]) => status === now_)) steps.push([now_ === "lapsed" && dueDay(fact) ? dueDay(fact) : heard[heard.length - 1] || "", now_]);
  const words = steps.map(([date, status]) => term(landing, "commitment-status", status) + " " + (date ? day(date) : say("undated"))).join("; ");
  const picture = svg("svg", { class: "lane", viewBox: "0 0 " + WIDE + " 26", role: "img", "aria-label": words });
  for (const year of scale.ticks) picture.append(svg("path", { class: "gridline", d: "M" + x(year + "-01-01").toFixed(1) + " 0 V26" }));
  if (!heard.length) {
    picture.append(svg("text", { x: 8, y: 17, text: say("undated") }));
    return picture;
  }
  const first = x(heard[0]), last = x(heard[heard.length - 1]), end = dateOr(panel.asof) && isOpen(fact) ? Math.max(last, x(panel.asof)) : last;
  // what was told is a line from report to report; a year and more without any is a silence, and so is what follows the last
  heard.slice(1).forEach((date, rank) => picture.append(svg("path", { class: months(heard[rank], date) > QUIET ? "silence" : "told", d: "M" + x(heard[rank]).toFixed(1) + " 13 H" + x(date).toFixed(1) })));
  if (end > last + 6) picture.append(svg("path", { class: "silence", d: "M" + (last + 8).toFixed(1) + " 13 H" + end.toFixed(1) }));
  if (dueDay(fact)) { const due = dueDay(fact); if (place(due) <= scale.last) picture.append(svg("path", { class: "due", d: "M" + x(due).toFixed(1) + " 4 V22" })); }
  for (const date of reports) picture.append(svg("path", { class: "report", d: "M" + x(date).toFixed(1) + " 9 V17" }));
  const seen = new Map();
  for (const [date, status] of steps) {
    const at = date ? x(date) : first, key = Math.round(at) + status;
    if (seen.has(key)) continue;
    const near = [...seen.values()].filter((each) => Math.abs(each - at) < 10).length;
    seen.set(key, at);
    picture.append(svg("g", { transform: "translate(" + (at - 6 + near * 9).toFixed(1) + " 7)" }, svg("title", { text: term(landing, "commitment-status", status) + ", " + (date ? day(date) : say("undated")) }), mark("commitment", status)));
  }
  return picture;
}

export async function lanesView(landing, change) {
  const state = now.state, panel = await readFacts(), open = Number(state.links) || PAGE;
  const all = panel.read.filter((fact) => fact.sort === "commitment" && passes(state, fact, landing));
  const choose = { open: isOpen, silent: (fact) => isOpen(fact) && (silence(fact, panel.asof) || 0) >= QUIET }[state.measure] || (() => true);
  const facts = all.filter(choose).sort((a, b) => (b.earliest || "0").localeCompare(a.earliest || "0") || (a.id < b.id ? -1 : 1));
  const title = say("head_lanes", { n: count(facts.length), open: count(facts.filter(isOpen).length) });
  const top = [el("h1", { tabindex: "-1", text: title }), el("p", { class: "deck", text: say("deck_lanes") }), filterBar(landing, change),
    el("div", { class: "picks" }, pick("measure", "show", [["", "show_all"], ["open", "show_open"], ["silent", "show_silent"]], state.measure, change)), brush(landing, change)];
  if (!facts.length) return { title, body: [top, emptyNote(landing)] };
  const dates = facts.flatMap(known).concat(dateOr(panel.asof) || []).sort();
  const last = dates.length ? Number(dates[dates.length - 1].slice(0, 4)) + 1 : 2001, first = dates.length ? Math.max(Number(dates[0].slice(0, 4)), last - SPAN) : 2000, older = dates.length > 0 && Number(dates[0].slice(0, 4)) < first;
  const step = Math.ceil((last - first) / 6), scale = { first, last, ticks: range(first, last - 1).filter((year) => (year - first) % step === 0) };
  const groups = new Map();
  for (const fact of facts) {
    const key = fact.pairs[0] || "";
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(fact);
  }
  const label = (key) => (key ? panel.pairs[key].map((end) => called(panel.actorOf.get(end), end)).join(" – ") : say("single_party"));
  let left = open;
  const bodies = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).map(([key, own]) => {
    if (left <= 0) return null;
    const part = own.slice(0, left);
    left -= part.length;
    return el("tbody", {}, el("tr", { class: "group" }, el("th", { scope: "rowgroup", colspan: "4" }, key ? el("a", { href: goingTo(state, "pair", key), text: label(key) }) : label(key), el("span", { class: "aside", text: " " + count(own.length) }))),
      part.map((fact) => {
        const quiet = silence(fact, panel.asof), chosen = state.show === fact.id;
        const what = [term(landing, "commitment-kind", fact.kind), fact.topics.slice(0, 2).map((topic) => topicName(landing, topic)).join(", ")].filter(Boolean).join(": ");
        return [el("tr", { class: chosen ? "chosen" : "" }, el("th", { scope: "row" }, el("button", { type: "button", class: "plain", "aria-expanded": String(chosen), "data-keep": "lane-" + fact.id, text: what, onclick: () => change({ show: chosen ? "" : fact.id }, true) })),
          el("td", { class: "course" }, lane(fact, scale, landing, panel)), el("td", { class: "state" }, icon("commitment", stand(fact)), " ", term(landing, "commitment-status", stand(fact))), isOpen(fact) && quiet > 0 ? el("td", { class: "n", "data-name": say("silent_for"), text: long(quiet) }) : el("td", { class: "n", text: "–" })),
        chosen ? el("tr", { class: "opened" }, el("td", { colspan: "4", "data-fact": fact.id })) : null];
      }));
  });
  const axis = svg("svg", { class: "lane axis", viewBox: "0 0 " + WIDE + " 16", "aria-hidden": "true" }, scale.ticks.map((year) => svg("text", { x: (8 + ((year - first) / (last - first)) * (WIDE - 16)).toFixed(1), y: 12, text: year === first && older ? "‹ " + year : String(year) })));
  const table = el("table", { class: "lanes" }, el("caption", { class: "unseen", text: say("deck_lanes") }), el("thead", {}, el("tr", {}, el("th", { scope: "col", text: say("what") }), el("th", { scope: "col", class: "course" }, el("span", { class: "unseen", text: say("course") }), axis), el("th", { scope: "col", text: say("state") }), el("th", { scope: "col", class: "n", text: say("silent_for") }))), bodies);
  const slot = table.querySelector("[data-fact]");
  if (slot) load("fact/" + slot.dataset.fact).then((one) => slot.append(card(one.facts[0], one, landing, 3))).catch(() => slot.append(el("p", { text: say("failed") })));
  const rest = facts.length - Math.min(open, facts.length);
  return { title, panel, data: "facts", body: [top, el("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": say("lanes") }, table), rest ? el("button", { type: "button", class: "quiet", "data-keep": "more", text: say("more_rows", { n: Math.min(PAGE, rest) }), onclick: () => change({ links: String(open + PAGE) }, true) }) : null,
    el("section", { class: "teach" }, el("h2", { class: "small", text: say("help") }), el("ul", { class: "legend" }, stepsKey(), older ? el("li", {}, el("span", { class: "n", text: "‹" }), el("span", { text: say("earlier", { year: first }) })) : null, keyRow(svg("path", { class: "silence", d: "M2 8 H44" }), "key_silence"), keyRow(svg("path", { class: "due", d: "M23 2 V14" }), "key_due")))] };
}

const keyRow = (picture, key) => el("li", {}, svg("svg", { class: "lane", viewBox: "0 0 46 16", width: 46, height: 16, "aria-hidden": "true" }, picture), el("span", { text: say(key) }));
const stepsKey = () => el("li", {}, svg("svg", { viewBox: "0 0 46 16", width: 46, height: 16, "aria-hidden": "true" }, ["planned", "agreed", "signed"].map((status, rank) => svg("g", { transform: "translate(" + (rank * 16 + 1) + " 2)" }, mark("commitment", status)))), el("span", { text: say("key_steps") }));
