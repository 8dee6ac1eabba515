// Facts as a reader sees them: what, when, how far, and the sentences that prove it.
import { el, own, svg, webAddress } from "./dom.js";
import { count, dateOr, day, goingTo, now, say, text } from "./state.js";

// How far a commitment has come, by shape as well as by name: hollow is intended, full is done, crossed is over.
const SHAPES = {
  proposed: ["M6 1 L11 6 L6 11 L1 6 Z", "hollow dashed"], planned: ["M6 1 L11 6 L6 11 L1 6 Z", "hollow"],
  agreed: ["M6 1 L11 6 L6 11 L1 6 Z M1 6 L6 11 L11 6 Z", "half"], signed: ["M6 1 L11 6 L6 11 L1 6 Z", "full"],
  "in-force": ["M1 1 H11 V11 H1 Z", "full"], implemented: ["M6 1 A5 5 0 1 1 5.99 1 Z", "full"],
  "broken-off": ["M2 2 L10 10 M10 2 L2 10", "stroke"], lapsed: ["M1 6 H11", "stroke"], unknown: ["M6 1 A5 5 0 1 1 5.99 1 Z", "hollow dashed"],
  held: ["M6 1 A5 5 0 1 1 5.99 1 Z", "full"], cancelled: ["M2 2 L10 10 M10 2 L2 10", "stroke"],
};

/** The mark of a status, 12 by 12. */
export function mark(sort, status, more = {}) {
  const [path, look] = status === "held" || sort === "meeting" ? (status === "held" ? SHAPES.held : status === "cancelled" ? SHAPES.cancelled : SHAPES.unknown) : own(SHAPES, status) || SHAPES.unknown;
  if (look === "half") return svg("g", { class: "mark " + sort + " hollow", ...more }, svg("path", { d: "M6 1 L11 6 L6 11 L1 6 Z" }), svg("path", { class: "under", d: "M1 6 L11 6 L6 11 Z" }));
  return svg("path", { d: path, class: "mark " + sort + " " + look, ...more });
}

export const icon = (sort, status) => svg("svg", { class: "icon", viewBox: "0 0 12 12", width: 12, height: 12, "aria-hidden": "true", focusable: "false" }, mark(sort, status));

export const term = (landing, scheme, id) => text(own(landing.terms[scheme], id)) || id;
export const topicName = (landing, id) => text((own(landing.terms.topic, id) || {}).label) || id;
export const pillar = (landing, id) => ((own(landing.terms.topic, id) || {}).pillar || "").toLowerCase();

function source(article, landing) {
  if (!article) return null;
  const url = webAddress(article.url), brief = article.tier === "brief";
  const where = url ? [brief ? say("our_summary") + " " : "", el("a", { href: url, rel: "noopener noreferrer", target: "_blank", text: new URL(url).hostname.replace(/^www\./, "") })]
    : brief ? say("our_summary_alone") : say("address_unknown");
  return el("figcaption", {}, el("cite", { text: article.title }),
    el("span", { class: "from" }, article.published ? say("published", { date: day(article.published) }) : say("undated"), " · ", where, brief ? null : [" · ", term(landing, "source-tier", article.tier)]));
}

export function quoteFigure(quote, articles, landing) {
  const lang = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(quote.lang || "") ? quote.lang : null;
  return el("figure", {}, el("blockquote", { lang, text: quote.text }), source(articles[quote.article], landing));
}

/** Quotes: the first two stand open, further ones behind a word. */
export function quotes(list, articles, landing, open = 2) {
  const seen = list.slice(0, open), rest = list.slice(open);
  return [seen.map((each) => quoteFigure(each, articles, landing)),
    rest.length ? el("details", { class: "rest" }, el("summary", { text: say("more_quotes", { n: rest.length }) }), rest.map((each) => quoteFigure(each, articles, landing))) : null];
}

/** The steps of a promise in their order, each with the sentence that proves it; last, the silence. */
function course(fact, panel, landing) {
  const last = dateOr(fact.last), asof = dateOr(panel.asof), quiet = fact.open && last && asof ? months(last, asof) : 0;
  return el("ol", { class: "steps", "aria-label": say("course") }, fact.steps.map((step) => el("li", {},
    el("p", { class: "step" }, icon("commitment", step.status), el("time", { text: step.date ? day(step.date) : say("undated") }), " ", el("span", { class: "status", text: term(landing, "commitment-status", step.status) }),
      step.fact ? [" · ", el("a", { href: goingTo(now.state, "fact", step.fact), text: say("continued_by") })] : null),
    step.quote ? quoteFigure({ text: step.quote, article: step.article, lang: (panel.articles[step.article] || {}).lang }, panel.articles, landing) : null)),
  quiet > 0 ? el("li", { class: "still" }, el("p", { class: "step" }, svg("svg", { class: "lane icon", viewBox: "0 0 12 12", width: 12, height: 12, "aria-hidden": "true" }, svg("path", { class: "silence", d: "M0 6 H12" })), say("silent_since", { date: day(last), long: long(quiet) }))) : null);
}

/** One fact with everything behind it. `level` is the heading's. */
export function card(fact, panel, landing, level = 3) {
  const scheme = fact.sort + "-kind", state = term(landing, fact.sort + "-status", stand(fact));
  const facts = [fact.when ? day(fact.when) : say("undated"), fact.place && say("at", { place: fact.place }), fact.due && say("due", { date: day(fact.due) })].filter(Boolean);
  const told = fact.sort === "commitment" && fact.steps.length, shown = new Set(told ? fact.steps.map((step) => step.article + " " + step.quote) : []);
  const rest = fact.quotes.filter((quote) => !shown.has(quote.article + " " + quote.text));
  return el("article", { class: "card " + fact.sort, id: anchor(fact.id), tabindex: "-1" },
    el("p", { class: "over" }, icon(fact.sort, stand(fact)), " ", term(landing, scheme, fact.kind), " · ", el("span", { class: "status", text: state })),
    el("h" + level, { text: text(fact.label) }),
    el("p", { class: "facts" }, facts.join(" · "), " · ", fact.sources === 1 ? say("n_sources", { n: 1 }) : say("n_sources", { n: fact.sources })),
    fact.topics.length ? el("ul", { class: "topics", "aria-label": say("topics_of") }, fact.topics.map((topic) => el("li", { class: pillar(landing, topic), text: topicName(landing, topic) }))) : null,
    told ? [course(fact, panel, landing), quotes(rest, panel.articles, landing, 0)] : quotes(fact.quotes, panel.articles, landing));
}

export const anchor = (id) => "f-" + id.replace(/[^A-Za-z0-9-]/g, "_");

/** Brings a card into view and gives it the focus. */
export function showCard(id) {
  const found = document.getElementById(anchor(id));
  if (!found) return;
  for (let up = found.parentElement; up; up = up.parentElement) if (up.tagName === "DETAILS") up.open = true;
  document.querySelectorAll(".card.chosen").forEach((each) => each.classList.remove("chosen"));
  found.classList.add("chosen");
  found.focus({ preventScroll: true });
  found.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}

export const isOpen = (fact) => fact.sort === "commitment" && fact.open;
/** Where it stands: of a commitment what its whole course says, of a meeting its status. */
export const stand = (fact) => fact.state || fact.status;

const since = (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 7) + Number(date.slice(8, 10) || 15) / 31;
export const months = (from, to) => Math.round(since(to) - since(from));
export const long = (n) => (n < 24 ? say("months", { n }) : say("years_long", { n: count(Math.floor(n / 12)) }));
