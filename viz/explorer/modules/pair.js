// The page of a pair: timeline, promises, meetings, who takes part, topics by year, disagreements.
import { el, svg, range, by } from "./dom.js";
import { load } from "./data.js";
import { count, dateOr, day, goingTo, now, say, text } from "./state.js";
import { lies } from "./facts.js";
import { filterBar } from "./filter.js";
import { card, icon, isOpen, mark, pillar, quoteFigure, showCard, stand, term, topicName } from "./cards.js";
import { emptyNote } from "./landing.js";
import { called } from "./network.js";

export async function pairView(landing, change) {
  const state = now.state, panel = await load("pair/" + state.key);
  const of = new Map(panel.actors.map((actor) => [actor.id, actor]));
  const name = (id) => called(of.get(id), id);
  const facts = panel.facts.filter((fact) => lies(fact, panel, landing, state.state));
  const held = facts.filter((fact) => fact.sort === "meeting" && fact.status === "held"), promises = facts.filter((fact) => fact.sort === "commitment");
  const open = promises.filter(isOpen), title = panel.sides.map(name).join(" – ");
  const meetings = facts.filter((fact) => fact.sort === "meeting");
  const deck = say("deck_pair", { m: say("n_meetings", { n: held.length }), c: say("n_commitments", { n: promises.length }) }) + " " + (meetings.length > held.length ? say("deck_not_held", { n: count(meetings.length - held.length) }) + " " : "")
    + (panel.more ? say("deck_latest", { n: count(panel.facts.length), all: count(panel.facts.length + panel.more) }) + " " : "") + (open.length ? say(open.length === 1 ? "open_one" : "open_some", { n: open.length }) : say("open_none"));
  const head = [el("p", { class: "kicker" }, el("a", { href: goingTo(state, "cooperation"), text: say("back") })), el("h1", { tabindex: "-1", text: title }), el("p", { class: "deck", text: deck })];
  const bar = filterBar(landing, change, ["state"]);
  if (!facts.length) return { title, panel, body: [head, bar, emptyNote(landing)] };
  const block = (key, ...content) => el("section", { class: "block" }, el("h2", { text: say(key) }), content);
  const closed = promises.filter((fact) => !isOpen(fact));
  const cards = (list) => el("div", { class: "cards" }, list.map((fact) => card(fact, panel, landing)));
  return { title, panel, data: "pair/" + state.key, body: [head, bar,
    block("timeline", el("p", { class: "aside", text: say("timeline_help") }), timeline(facts, landing)),
    promises.length ? block("promises", open.length ? [el("h3", { class: "small", text: say("open") }), cards(open)] : null, closed.length ? [el("h3", { class: "small", text: say("done") }), cards(closed)] : null) : null,
    meetings.length ? block("meetings_held", cards(meetings)) : null,
    block("ministries", el("div", { class: "facing" }, panel.sides.map((side) => who(side, name(side), panel, facts)))),
    block("topics_years", topicTable(facts, landing), pillars(landing)),
    block("disagreements", disputes(facts, panel, landing)),
    panel.more ? el("p", { class: "aside", text: say("n_more", { n: panel.more }) }) : null] };
}

const MOST_LEVELS = 9; // marks of one week upon each other; more stand in the last place

/** Meetings above the line, commitments below; undated ones in a column of their own. */
function timeline(facts, landing) {
  const dated = facts.filter((fact) => dateOr(fact.earliest)), undated = facts.filter((fact) => !dateOr(fact.earliest));
  const years = dated.map((fact) => Number(fact.earliest.slice(0, 4)));
  const first = dated.length ? Math.min(...years) : 0, last = dated.length ? Math.max(...years) + 1 : 1;
  const wide = 1000, left = 16, right = undated.length ? 850 : 964, // beyond it the last year stands
     levels = { meeting: 0, commitment: 0 };
  const x = (date) => left + ((Number(date.slice(0, 4)) + (Number(date.slice(5, 7) || 7) - 1) / 12 + (Number(date.slice(8, 10) || 15) - 1) / 372 - first) / (last - first)) * (right - left - 16) + 8;
  const taken = { meeting: [], commitment: [] };
  const place = (fact, at) => {
    let level = 0;
    while (taken[fact.sort].some(([l, p]) => l === level && Math.abs(p - at) < 20)) level += 1;
    taken[fact.sort].push([level, at]);
    level = Math.min(level, MOST_LEVELS);
    levels[fact.sort] = Math.max(levels[fact.sort], level);
    return [at, (fact.sort === "meeting" ? -1 : 1) * (24 + level * 19)];
  };
  const sorted = [...dated].sort(by((fact) => fact.earliest));
  const marks = [...sorted.map((fact) => [fact, place(fact, x(fact.earliest))]), ...undated.map((fact) => [fact, place(fact, right + 36 + 20 * undated.filter((each) => each.sort === fact.sort).indexOf(fact) % 100)])];
  const middle = 40 + levels.meeting * 19, high = middle + 40 + levels.commitment * 19; // as high as the highest pile
  const step = Math.ceil((last - first) / 12) || 1;
  const ticks = dated.length ? range(first, last).filter((year) => (year - first) % step === 0) : [];
  const order = marks.map(([fact, [px, py]]) => {
    const label = term(landing, fact.sort + "-kind", fact.kind) + ", " + day(fact.when) + ", " + term(landing, fact.sort + "-status", stand(fact));
    return svg("g", { class: "tick", role: "button", tabindex: "0", "aria-label": label, transform: "translate(" + (px - 8).toFixed(1) + " " + (middle + py - 8).toFixed(1) + ") scale(1.33)",
      onclick: () => showCard(fact.id), onkeydown: (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), showCard(fact.id)) },
    svg("title", { text: text(fact.label) + " – " + term(landing, fact.sort + "-status", stand(fact)) }), svg("rect", { class: "hit", x: -2, y: -2, width: 16, height: 16 }), mark(fact.sort, stand(fact)));
  });
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": say("timeline") }, svg("svg", { id: "picture", class: "timeline", viewBox: "0 0 " + wide + " " + high, role: "group", "aria-label": say("timeline") },
    svg("path", { class: "axis", d: "M" + left + " " + middle + " H" + right }), ticks.map((year) => svg("g", { class: "year" }, svg("path", { d: "M" + x(year + "-01-01").toFixed(1) + " " + (middle - 5) + " v10" }), svg("text", { x: (x(year + "-01-01") + 4).toFixed(1), y: middle + 4.5, text: String(year) }))),
    undated.length ? svg("text", { class: "undated", x: right + 28, y: middle + 4.5, text: say("undated") }) : null, order));
}

function who(side, name, panel, facts) {
  const shown = new Set(facts.map((fact) => fact.id));
  const rows = (panel.who[side] || []).map((row) => ({ ...row, n: row.facts.filter((fact) => shown.has(fact)).length })).filter((row) => row.n);
  const item = (row) => el("li", {}, el("span", { class: "dot " + row.sort, "aria-hidden": "true" }), el("span", {}, row.id ? el("a", { href: goingTo(now.state, "actor", row.id), text: text(row.label) }) : text(row.label), row.posts.length ? el("span", { class: "aside", text: " " + row.posts.join("; ") }) : null), el("span", { class: "n", text: "× " + count(row.n) }));
  return el("div", {}, el("h3", { text: name }), rows.length ? el("ul", { class: "who" }, rows.map(item)) : el("p", { class: "aside", text: say("nobody") }));
}

/** Topics against years, a dot as large as the number in it; the hue is the pillar's. */
function topicTable(facts, landing) {
  const years = [...new Set(facts.map((fact) => fact.earliest.slice(0, 4)))].sort(), topics = new Map();
  for (const fact of facts) for (const topic of fact.topics) {
    if (!topics.has(topic)) topics.set(topic, new Map());
    const row = topics.get(topic), year = fact.earliest.slice(0, 4);
    row.set(year, (row.get(year) || 0) + 1);
  }
  const all = (row) => [...row.values()].reduce((a, b) => a + b, 0);
  const list = [...topics].sort((a, b) => all(b[1]) - all(a[1]) || (a[0] < b[0] ? -1 : 1)).slice(0, 24);
  const order = [...years.filter(Boolean), ...years.filter((year) => !year)];
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": say("topics_years") }, el("table", { class: "grid" }, el("caption", { class: "unseen", text: say("topics_years") }),
    el("thead", {}, el("tr", {}, el("th", { scope: "col", text: say("topic") }), order.map((year) => el("th", { scope: "col", class: "n", text: year || say("undated") })))),
    el("tbody", {}, list.map(([topic, row]) => el("tr", { class: pillar(landing, topic) }, el("th", { scope: "row", text: topicName(landing, topic) }), order.map((year) => {
      const n = row.get(year) || 0;
      return el("td", { class: "n" }, n ? el("span", { class: "bubble b" + Math.min(5, n), text: count(n) }) : el("span", { class: "none", text: "·" }));
    }))))));
}

/** What the three hues mean. */
const pillars = (landing) => el("ul", { class: "pillars" }, Object.entries(landing.terms.pillar).map(([name, label]) => el("li", { class: name.toLowerCase() }, text(label))));

function disputes(facts, panel, landing) {
  const found = facts.filter((fact) => fact.disputed.length);
  if (!found.length) return el("p", { class: "aside", text: say("disagree_none") });
  const value = (property, raw) => (property === "when" ? day(raw) : property.endsWith("Kind") || property.endsWith("Status") ? term(landing, property.replace(/([KS])/, (l) => "-" + l.toLowerCase()), raw) : raw);
  return found.map((fact) => fact.disputed.map((dispute) => el("article", { class: "card dispute" }, el("p", { class: "over" }, icon(fact.sort, stand(fact)), " ", say("disagree_on", { what: say("p_" + dispute.property) })), el("h3", { text: text(fact.label) }),
    el("div", { class: "facing" }, dispute.said.map((each) => el("div", {}, el("p", { class: "said", text: value(dispute.property, each.value) }), quoteFigure({ text: each.quote, article: each.article }, panel.articles, landing)))))));
}
