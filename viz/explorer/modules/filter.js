// The filter bar and the brush over time: one for all views, kept in the address.
import { el, later, svg, narrow, range, by } from "./dom.js";
import { FILTERS, now, say, text } from "./state.js";
import { names } from "./facts.js";

/** The choices of each filter: [value, label, group]. */
function choices(landing) {
  const terms = landing.terms;
  const of = (scheme) => Object.entries(terms[scheme]).map(([id, label]) => [id, text(label), ""]);
  const states = [...names(landing).entries()].map(([id, actor]) => [id, text(actor.label), actor.sort === "member" ? "ASEAN" : ""]);
  const topics = Object.entries(terms.topic).map(([id, topic]) => [id, text(topic.label), text(terms.pillar[topic.pillar])]);
  return {
    state: states.sort(by((each) => (each[2] ? "0" : "1") + each[1])),
    topic: topics.sort(by((each) => each[1])),
    kind: [...of("meeting-kind").map((each) => [each[0], each[1], say("meetings")]), ...of("commitment-kind").map((each) => [each[0], each[1], say("commitments")])],
    lang_of: [["id", say("lang_id"), ""], ["en", say("lang_en"), ""]],
    tier: of("source-tier"),
  };
}

function options(list) {
  return [...new Set(list.map((each) => each[2]))].flatMap((group) => {
    const own = list.filter((each) => each[2] === group).map(([value, label]) => el("option", { value, text: label }));
    return group ? [el("optgroup", { label: group }, own)] : own;
  });
}

const LABEL = { state: "f_state", topic: "f_topic", kind: "f_kind", lang_of: "f_lang", tier: "f_tier" };

/** A list of choices. By pointer a choice counts at once; by keyboard, where each letter or arrow key moves on, with Enter or on leaving. */
function chooser(id, choose, options) {
  let typing = false, done = false;
  const take = (event) => { if (event.target.value && !done) { done = true; choose(event.target.value); } };
  return el("select", { id, "data-keep": id, onpointerdown: () => { typing = false; }, onkeydown: (event) => { if (event.key === "Enter" && event.target.value) { event.preventDefault(); take(event); } else typing = true; }, onchange: (event) => typing || take(event), onblur: take }, options);
}

/** The filter bar; `change` is called with what becomes of the state. */
export function filterBar(landing, change, without = []) {
  const all = choices(landing), state = now.state;
  const fields = FILTERS.filter((name) => !without.includes(name)).map((name) => {
    const id = "filter-" + name, field = chooser(id, (value) => change({ [name]: [...state[name], value].sort() }), el("option", { value: "", text: state[name].length ? say("add") : say("any") }));
    later(() => field.append(...options(all[name].filter((each) => !state[name].includes(each[0])))));
    return el("div", { class: "field" }, el("label", { for: id, text: say(LABEL[name]) }), field);
  });
  const chips = FILTERS.flatMap((name) => state[name].map((value) => {
    const label = (all[name].find((each) => each[0] === value) || ["", value])[1];
    return el("li", {}, el("button", { type: "button", class: "chip", "data-keep": "chip-" + name + value, "aria-label": say("remove", { name: label }),
      onclick: () => change({ [name]: state[name].filter((each) => each !== value) }) }, label, el("span", { "aria-hidden": "true", text: " ×" })));
  }));
  if (chips.length) chips.push(el("li", {}, el("button", { type: "button", class: "chip plain", text: say("clear"), onclick: () => change(Object.fromEntries([...FILTERS.map((name) => [name, []]), ["from", ""], ["to", ""]])) })));
  const body = el("div", { class: "fields" }, fields); // on a phone folded, until something is chosen
  return el("section", { class: "filters", "aria-label": say("filter") }, narrow() ? el("details", { open: chips.length > 0 }, el("summary", { text: say("filter"), "data-keep": "filter" }), body) : body, chips.length ? el("ul", { class: "chips" }, chips) : null);
}

/** The brush: a column of facts for each year, two handles, and play. */
export function brush(landing, change) {
  const dated = landing.months.map((each) => Number(each[0]));
  if (dated.length < 2) return null;
  const state = now.state, first = Math.min(...dated), last = Math.max(...dated);
  const years = range(first, last), at = new Map(landing.months.map((each) => [Number(each[0]), each]));
  const most = Math.max(...landing.months.map((each) => each[1] + each[2]));
  const from = Number(state.from) || first, to = Number(state.to) || last;
  const high = 44, bar = 100 / years.length;
  const picture = svg("svg", { class: "bars", viewBox: "0 0 100 " + high, preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
    years.map((year, rank) => {
      const [, meetings, commitments] = at.get(year) || [0, 0, 0];
      const m = (meetings / most) * (high - 4), c = (commitments / most) * (high - 4);
      const out = year < from || year > to ? " out" : "";
      return [svg("rect", { class: "m" + out, x: rank * bar + bar * 0.12, width: bar * 0.76, y: high - m, height: m }), svg("rect", { class: "c" + out, x: rank * bar + bar * 0.12, width: bar * 0.76, y: high - m - c, height: c })];
    }));
  const handle = (name, value, label) => el("input", { type: "range", min: first, max: last, value, "aria-label": say(label), "aria-valuetext": String(value), "data-keep": "brush-" + name, class: "handle " + name,
    oninput: (event) => {
      const year = Number(event.target.value);
      const [a, b] = name === "from" ? [Math.min(year, to), to] : [from, Math.max(year, from)];
      event.target.value = name === "from" ? a : b;
      output.textContent = a === b ? String(a) : a + "–" + b;
      change({ from: a === first && b === last ? "" : String(a), to: a === first && b === last ? "" : String(b) }, true);
    } });
  const output = el("output", { text: from === to ? String(from) : from + "–" + to });
  const play = el("button", { type: "button", class: "quiet", "data-keep": "play", text: player.timer ? say("stop") : say("play"), onclick: () => player.turn(years, change) });
  const out = state.from || state.to ? el("p", { class: "aside", text: say("undated_out", { n: landing.counts.undated }) }) : null;
  return el("section", { class: "brush", "aria-label": say("years") },
    el("div", { class: "row" }, el("h2", { class: "small", text: say("years") }), output, play, state.from || state.to ? el("button", { type: "button", class: "quiet", "data-keep": "all-years", text: say("any"), onclick: () => { player.halt(); change({ from: "", to: "" }); } }) : null),
    el("div", { class: "track" }, picture, handle("from", from, "year_from"), handle("to", to, "year_to")),
    el("div", { class: "ends", "aria-hidden": "true" }, el("span", { text: String(first) }), el("span", { text: String(last) })), out);
}

/** Steps through the years, one at a time, until stopped or at the end. */
export const player = {
  timer: 0,
  halt() { clearInterval(this.timer); this.timer = 0; },
  turn(years, change) {
    if (this.timer) { this.halt(); change({}, true); return; }
    let rank = 0;
    const step = () => {
      if (rank >= years.length) { this.halt(); change({ from: "", to: "" }, true); return; }
      const year = String(years[rank++]);
      change({ from: year, to: year }, true);
    };
    this.timer = setInterval(step, 1100);
    step();
  },
};
