// Facts and pairs under the filter. Without filters beyond states and years the small landing panel answers.
import { sum } from "./dom.js";
import { load } from "./data.js";
import { dateOr, now } from "./state.js";

/** Whether the filter asks for more than the landing panel counts: of the weakest pairs of a large graph it has nothing. */
const finer = (state, landing) => state.topic.length + state.kind.length + state.lang_of.length + state.tier.length > 0 || (state.state.length > 0 && landing.hidden.pairs > 0);

/** The rows of the facts panel as objects; read once. */
export async function readFacts() {
  const panel = await load("facts");
  if (!panel.read) {
    panel.read = panel.rows.map((row) => Object.fromEntries(panel.columns.map((name, rank) => [name, row[rank]])));
    for (const fact of panel.read) {
      fact.sort = fact.id.startsWith("meeting/") ? "meeting" : "commitment";
      fact.earliest = dateOr(fact.earliest);
      fact.steps = fact.steps.map(([date, status]) => [dateOr(date), status]);
      fact.promised = dateOr(fact.promised);
      fact.last = dateOr(fact.last);
      fact.reported = fact.reported.map(dateOr).filter(Boolean);
    }
    panel.actorOf = new Map(panel.actors.map((actor) => [actor.id, actor]));
  }
  return panel;
}

export const inYears = (state, year) => (!state.from && !state.to) || (year !== "" && (!state.from || year >= state.from) && (!state.to || year <= state.to));

/** Whether a fact passes the filter; topics count with their narrower ones. */
export function passes(state, fact, landing) {
  const wide = (topic) => [topic, landing.terms.topic[topic] && landing.terms.topic[topic].broader];
  return inYears(state, fact.earliest.slice(0, 4))
    && (!state.state.length || state.state.every((each) => fact.parties.includes(each)))
    && (!state.topic.length || fact.topics.some((topic) => wide(topic).some((each) => state.topic.includes(each))))
    && (!state.kind.length || state.kind.includes(fact.kind))
    && (!state.lang_of.length || fact.langs.some((lang) => state.lang_of.includes(lang)))
    && (!state.tier.length || fact.tiers.some((tier) => state.tier.includes(tier)));
}

/** The same of a fact with its quotes, as the pages of pairs and actors have it. */
export function lies(fact, panel, landing, parties) {
  const articles = [...new Set(fact.quotes.map((quote) => quote.article))].map((key) => panel.articles[key]).filter(Boolean);
  return passes(now.state, { ...fact, parties, langs: articles.map((each) => each.lang), tiers: articles.map((each) => each.tier) }, landing);
}

const column = (fact) => (fact.sort === "commitment" ? 1 : fact.status === "held" ? 0 : 2);

/** Pairs under the filter, the busiest first: {key, ends, meetings, commitments, plans, years, alone, bend}. */
export async function readPairs(state, landing) {
  const rows = finer(state, landing) ? countPairs(state, landing, await readFacts()) : landing.pairs.map((row) => fromLanding(state, row));
  return rows
    .filter((row) => row.meetings + row.commitments + row.plans > 0)
    .filter((row) => !state.state.length || state.state.every((each) => row.ends.includes(each)))
    .sort((a, b) => b.meetings + b.commitments - a.meetings - a.commitments || (a.key < b.key ? -1 : 1));
}

function fromLanding(state, row) {
  const years = (row.sums ? [["", ...row.sums]] : row.years).filter(([year]) => inYears(state, year)); // of the weaker pairs the sums only
  const [meetings, commitments, plans] = [1, 2, 3].map((place) => sum(years.map((each) => each[place])));
  const s = row.sources;
  return { key: row.key, ends: row.ends, bend: row.bend || 0, span: row.span, years, meetings, commitments, plans, alone: { m: s.m === 1, c: s.c === 1 }, sources: row.all };
}

function countPairs(state, landing, panel) {
  const found = new Map();
  const known = new Map(landing.pairs.map((row) => [row.key, row]));
  for (const fact of panel.read) {
    if (!passes({ ...state, state: [] }, fact, landing)) continue;
    for (const key of fact.pairs) {
      if (!found.has(key)) found.set(key, { key, ends: panel.pairs[key], bend: (known.get(key) || {}).bend || 0, by: new Map(), counts: [0, 0, 0], from: [0, 0, 0] });
      const row = found.get(key), year = fact.earliest.slice(0, 4), at = column(fact);
      row.counts[at] += 1;
      row.from[at] += fact.sources;
      if (!row.by.has(year)) row.by.set(year, [year, 0, 0, 0]);
      row.by.get(year)[at + 1] += 1;
    }
  }
  return [...found.values()].map((row) => ({
    key: row.key, ends: row.ends, bend: row.bend, years: [...row.by.values()].sort(),
    meetings: row.counts[0], commitments: row.counts[1], plans: row.counts[2],
    alone: { m: row.from[0] === 1, c: row.from[1] === 1 }, sources: null,
  }));
}

/** The names of all that the landing panel knows, by id. */
export function names(landing) {
  if (!landing.nameOf) {
    landing.nameOf = new Map(landing.nodes.map((node) => [node.id, node]));
    for (const [id, actor] of Object.entries(landing.names)) landing.nameOf.set(id, actor);
  }
  return landing.nameOf;
}

export const filtered = () => now.state.state.length + now.state.topic.length + now.state.kind.length + now.state.lang_of.length + now.state.tier.length > 0 || now.state.from || now.state.to;
