// The first page: headline, drawing, strongest pairs, years, legend, table twin.
import { below, el } from "./dom.js";
import { day, now, say, text } from "./state.js";
import { names, readPairs, filtered } from "./facts.js";
import { brush, filterBar } from "./filter.js";
import { called, drawNetwork, networkLegend, pairTable } from "./network.js";
import { topicName } from "./cards.js";
import { pairGraph } from "./exports.js";

export async function landingView(landing, change) {
  const rows = await readPairs(now.state, landing), of = names(landing);
  const count = (row) => row.meetings + row.commitments;
  const clear = rows.length && count(rows[0]) > 0 && (rows.length === 1 || count(rows[0]) > count(rows[1]));
  const [a, b] = clear ? rows[0].ends.map((end) => called(of.get(end), end)) : [];
  const title = !clear ? say("head_equal") : now.state.topic.length === 1 ? say("head_topic", { a, b, topic: topicName(landing, now.state.topic[0]) }) : say("head_cooperation", { a, b });
  const total = (name) => rows.reduce((all, row) => all + row[name], 0);
  const deck = filtered() || !landing.pairs.length ? [say("n_pairs", { n: rows.length }), say("n_meetings", { n: total("meetings") }), say("n_commitments", { n: total("commitments") })].join(" · ")
    : say("deck_cooperation", { m: say("n_meetings", { n: landing.counts.meetings }), c: say("n_commitments", { n: landing.counts.commitments }), p: say("n_pairs", { n: landing.pairs.length }), n: say("n_articles", { n: landing.counts.articles }) });
  const head = [el("h1", { tabindex: "-1", text: title }), el("p", { class: "deck", text: deck })];
  const bar = filterBar(landing, change), years = brush(landing, change);
  if (!rows.length) return { title, body: [head, bar, years, emptyNote(landing)] };
  const { picture, left } = drawNetwork(landing, rows);
  const silent = landing.nodes.filter((node) => node.sort === "member" && !rows.some((row) => row.ends.includes(node.id))).map((node) => text(node.label));
  const notes = [
    !filtered() && landing.counts.meetings + landing.counts.commitments < 60 ? say("small") : "",
    !filtered() && silent.length ? say("silent", { names: silent.join(", ") }) : "",
    left > 0 ? say("hidden", { n: left }) : "", hiddenPairs(landing) ? say("hidden_pairs", { n: hiddenPairs(landing) }) : ""].filter(Boolean);
  return { title, panel: landing, data: "landing", graph: pairGraph(landing, rows), body: [head, bar,
    el("div", { class: "sheet" },
      el("figure", { class: "plate" }, picture, el("figcaption", { class: "unseen", text: title }), el("section", { class: "teach", "aria-label": say("help") }, el("h2", { class: "small", text: say("help") }), networkLegend())),
      el("aside", { class: "rail", "aria-label": say("strongest") }, el("h2", { class: "small", text: say("strongest") }), pairTable(landing, rows, say("strongest"), 8), years, notes.length ? el("ul", { class: "notes" }, notes.map((note) => el("li", { text: note }))) : null)),
    below("section", { class: "twin" }, () => [el("h2", { text: say("twin") }), el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": say("twin") }, pairTable(landing, rows, say("twin_cooperation")))])] };
}

/** Pairs that the first view has no counts of; between years also those of which it has sums only. */
const hiddenPairs = (landing) => landing.hidden.pairs + (now.state.from || now.state.to ? landing.pairs.filter((row) => row.sums).length : 0);

export function emptyNote(landing) {
  const bare = !landing.pairs.length;
  return el("section", { class: "empty" }, el("h2", { text: say(bare ? "empty_graph" : "empty") }), el("p", { text: say(bare ? "empty_graph_help" : "empty_help") }));
}

export const sourceLine = (landing) => (landing.asof ? say("source_line", { n: say("n_articles", { n: landing.counts.articles }), date: day(landing.asof) }) : say("source_undated", { n: say("n_articles", { n: landing.counts.articles }) }));
