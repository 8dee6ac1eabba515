// View 1: the members at fixed places, partners around, a line for every pair; widths are counts.
import { el, svg, announce, narrow, sum } from "./dom.js";
import { count, goingTo, now, say, text } from "./state.js";
import { names } from "./facts.js";
import { arrange } from "./labels.js";

// Few lines: every one well seen. Many: only what stands out is wide, the others recede.
const width = (n, most, many) => (!n ? 0 : many ? 1.2 + 12 * (n / most) ** 2 : 3 + 15 * Math.sqrt((n - 1) / Math.max(15, most - 1)));
const MANY = 36;
const size = (n, most) => 11 + 27 * Math.sqrt(n / Math.max(24, most));

/** A line from a to b with a bend, moved sideways: the path of a quadratic curve. */
function curve(a, b, bend, aside) {
  const dx = b.x - a.x, dy = b.y - a.y, long = Math.hypot(dx, dy) || 1, nx = -dy / long, ny = dx / long;
  const mx = (a.x + b.x) / 2 + nx * (bend * long * 2 + aside * 2), my = (a.y + b.y) / 2 + ny * (bend * long * 2 + aside * 2);
  const f = (n) => n.toFixed(1);
  return "M" + f(a.x + nx * aside) + " " + f(a.y + ny * aside) + " Q" + f(mx - nx * aside) + " " + f(my - ny * aside) + " " + f(b.x + nx * aside) + " " + f(b.y + ny * aside);
}

/** States by their names, bodies by the short one that everybody uses. */
export const called = (actor, id) => (!actor ? id : actor.code && /\/(igo|org)\//.test("/" + (actor.id || id) + "/") ? actor.code : text(actor.label));

export function pairLabel(row, landing) {
  const of = names(landing);
  return row.ends.map((end) => called(of.get(end), end)).join(" – ");
}

export function told(row) {
  return [row.meetings && say("n_meetings", { n: row.meetings }), row.commitments && say("n_commitments", { n: row.commitments }), row.plans && say("n_plans", { n: row.plans })].filter(Boolean).join(", ");
}

/** The drawing. `rows` are the pairs under the filter. */
export function drawNetwork(landing, rows) {
  const squeeze = narrow() ? 0.66 : 1, spots = landing.nodes.map((node) => ({ ...node, x: node.x * squeeze })); // a phone is higher than wide
  const of = new Map(spots.map((node) => [node.id, node])), state = now.state;
  const touching = new Map();
  for (const row of rows) for (const end of row.ends) touching.set(end, (touching.get(end) || 0) + row.meetings + row.commitments);
  const placed = rows.filter((row) => row.ends.every((end) => of.has(end)));
  const lines = [];
  let marks = 0;
  for (const row of placed) {
    marks += (row.meetings ? 1 : 0) + (row.commitments ? 1 : 0) + (row.meetings || row.commitments ? 0 : 1);
    if (marks > landing.mostLines) break;
    lines.push(row);
  }
  const mostM = Math.max(1, ...lines.map((row) => row.meetings)), mostC = Math.max(1, ...lines.map((row) => row.commitments)), mostN = Math.max(1, ...touching.values());
  const many = lines.length > MANY, frame = frameOf(spots), { places, bends } = arranged(landing, spots, frame);
  const paths = lines.map((row) => {
    const [a, b] = row.ends.map((end) => of.get(end)), bend = bends.has(row.key) ? bends.get(row.key) : row.bend;
    const m = width(row.meetings, mostM, many), c = width(row.commitments, mostC, many), gap = m && c ? 3 : 0, all = m + c + gap;
    const label = pairLabel(row, landing) + ": " + told(row);
    return svg("a", { class: "line", href: goingTo(state, "pair", row.key), "data-key": row.key, "aria-label": label, tabindex: "-1", opacity: many ? (0.2 + 0.8 * (Math.max(row.meetings, row.commitments) / Math.max(mostM, mostC)) ** 2).toFixed(2) : null },
      svg("title", { text: label }),
      svg("path", { class: "hit", d: curve(a, b, bend, 0) }),
      m ? svg("path", { class: "m" + (row.alone.m ? " dashed" : ""), "stroke-width": m.toFixed(1), d: curve(a, b, bend, -all / 2 + m / 2) }) : null,
      c ? svg("path", { class: "c" + (row.alone.c ? " dashed" : ""), "stroke-width": c.toFixed(1), d: curve(a, b, bend, all / 2 - c / 2) }) : null,
      !m && !c ? svg("path", { class: "plan", "stroke-width": 3, d: curve(a, b, bend, 0) }) : null);
  });
  paths.reverse(); // the strongest on top
  const nodes = spots.map((node) => {
    const n = touching.get(node.id) || 0, r = radius(node, n, mostN);
    const member = node.sort === "member", silent = n ? "" : " silent";
    const name = called(node, node.id);
    const [x, y, anchor] = places.get(node.id);
    return svg("a", { class: "node " + node.sort + silent, href: goingTo(state, "actor", node.id), "data-id": node.id, transform: "translate(" + node.x + " " + node.y + ")", tabindex: "-1", "aria-label": text(node.label) },
      svg("title", { text: text(node.label) + (n ? "" : ": " + say("cell_none")) }), svg("circle", { r: r.toFixed(1) }), svg("text", { x, y, "text-anchor": anchor, text: name }));
  });
  const picture = svg("svg", { id: "picture", class: "network", role: "group", "aria-label": say("drawing"), tabindex: "0", "data-keep": "picture", "data-marks": marks + nodes.length },
    svg("g", { class: "lines" }, paths), svg("g", { class: "nodes" }, nodes));
  picture.setAttribute("viewBox", [frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top].map((n) => n.toFixed(0)).join(" "));
  walk(picture, [...lines].map((row) => picture.querySelector('[data-key="' + row.key + '"]')));
  light(picture, lines);
  return { picture, drawn: lines.length, left: rows.length - lines.length };
}

/** The frame follows from the places alone: it moves neither with the filter nor with the language. */
function frameOf(nodes) {
  const ys = nodes.map((node) => node.y), [beside, half] = narrow() ? [215, 130] : [175, 90];
  const left = Math.min(...nodes.map((node) => node.x - (node.side === "left" ? beside : half))), right = Math.max(...nodes.map((node) => node.x + (node.side === "right" ? beside : half)));
  return { left, right, top: Math.min(...ys) - 46, bottom: Math.max(...ys) + 84 };
}

/** Names and bends follow from all that is reported: they move neither with the filter nor with the years. */
function arranged(landing, spots, frame) {
  const em = narrow() ? 40 : 30, most = Math.max(1, ...spots.map((node) => node.facts));
  const nodes = spots.map((node) => ({ id: node.id, x: node.x, y: node.y, side: node.side, r: radius(node, node.facts, most), wide: called(node, node.id).length * em * 0.57 }));
  const of = new Map(nodes.map((node) => [node.id, node])), drawn = landing.pairs.slice(0, landing.mostLines).filter((row) => row.ends.every((end) => of.has(end)));
  const counts = drawn.map((row) => [1, 2].map((place) => (row.sums ? row.sums[place - 1] : sum(row.years.map((each) => each[place]))))), [mostM, mostC] = [0, 1].map((place) => Math.max(1, ...counts.map((each) => each[place])));
  const thick = ([m, c]) => width(m, mostM, drawn.length > MANY) + width(c, mostC, drawn.length > MANY) + 3;
  return arrange(nodes, drawn.map((row, rank) => ({ key: row.key, a: of.get(row.ends[0]), b: of.get(row.ends[1]), bend: row.bend || 0, thick: thick(counts[rank]) })), em, frame);
}
const radius = (node, n, most) => (node.sort === "member" ? (n ? size(n, most) : 8) : n ? 10 : 6);

/** Arrow keys walk lines or marks from the strongest to the weakest. */
export function walk(picture, order) {
  let at = -1;
  const go = (rank) => {
    at = (rank + order.length) % order.length;
    order[at].focus();
    announce(order[at].getAttribute("aria-label"));
  };
  picture.addEventListener("keydown", (event) => {
    if (!order.length || event.ctrlKey || event.altKey || event.metaKey) return;
    const turn = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -at, End: -1 - at }[event.key];
    if (turn === undefined) return;
    event.preventDefault();
    go(at < 0 && turn < 0 ? -1 : at + turn);
  });
}

/** Pointing at or focusing a mark dims what does not touch it. */
function light(picture, lines) {
  const touches = (mark) => {
    const key = mark && mark.dataset.key, id = mark && mark.dataset.id;
    const own = lines.filter((row) => row.key === key || row.ends.includes(id));
    const ends = new Set(own.flatMap((row) => row.ends).concat(id ? [id] : []));
    picture.classList.toggle("dim", Boolean(mark));
    for (const line of picture.querySelectorAll(".line")) line.classList.toggle("lit", own.some((row) => row.key === line.dataset.key));
    for (const node of picture.querySelectorAll(".node")) node.classList.toggle("lit", ends.has(node.dataset.id));
  };
  const of = (event) => event.target.closest(".line, .node");
  picture.addEventListener("pointerover", (event) => touches(of(event)));
  picture.addEventListener("pointerleave", () => touches(null));
  picture.addEventListener("focusin", (event) => touches(of(event)));
  picture.addEventListener("focusout", () => touches(null));
}

/** The legend teaches with the very marks of the drawing. */
export function networkLegend() {
  const line = (kind, wide, dash) => svg("svg", { viewBox: "0 0 46 16", width: 46, height: 16, "aria-hidden": "true" }, svg("path", { class: kind + (dash ? " dashed" : ""), d: "M1 8 H45", "stroke-width": wide }));
  const dot = (kind, r) => svg("svg", { viewBox: "0 0 46 16", width: 46, height: 16, "aria-hidden": "true" }, svg("g", { class: "node " + kind }, svg("circle", { cx: 23, cy: 8, r })));
  const row = (picture, key) => el("li", {}, picture, el("span", { text: say(key) }));
  return el("ul", { class: "legend" }, row(line("m", 5), "key_meeting"), row(line("c", 5), "key_commitment"), row(line("m", 3, true), "key_dashed"), row(line("plan", 2), "key_plan"), row(dot("member", 7), "key_member"), row(dot("partner", 5), "key_partner"));
}

/** The drawing as a table: every pair, with the way to its page. */
export function pairTable(landing, rows, caption, most = Infinity) {
  const years = (row) => {
    const known = (row.span || row.years.map((each) => each[0])).filter(Boolean);
    return known.length ? (known[0] === known[known.length - 1] ? known[0] : known[0] + "–" + known[known.length - 1]) : "";
  };
  const short = most < Infinity;
  return el("table", { class: "pairs" }, el("caption", { class: short ? "unseen" : "", text: caption }),
    el("thead", {}, el("tr", {}, el("th", { scope: "col", text: say("pair") }), el("th", { scope: "col", class: "n", text: say("meetings") }), el("th", { scope: "col", class: "n", text: say("commitments") }),
      short ? null : [el("th", { scope: "col", class: "n", text: say("plans") }), el("th", { scope: "col", class: "n", text: say("between_years") })])),
    el("tbody", {}, rows.slice(0, most).map((row) => el("tr", {}, el("th", { scope: "row" }, el("a", { href: goingTo(now.state, "pair", row.key), text: pairLabel(row, landing) })),
      el("td", { class: "n", text: row.meetings ? count(row.meetings) : "–" }), el("td", { class: "n", text: row.commitments ? count(row.commitments) : "–" }),
      short ? null : [el("td", { class: "n", text: row.plans ? count(row.plans) : "–" }), el("td", { class: "n", text: years(row) || say("undated") })]))));
}
