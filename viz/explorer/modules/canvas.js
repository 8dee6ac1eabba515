// A map on a canvas: far, the communities; near, what they are made of. Draws only what is in sight.
import { Stage } from "./stage.js";
import { text } from "./state.js";

const NEAR = 0.85; // scale from which marks are drawn
const RINGED = 8; // brokers at once
const CELL = 120; // of the grid in which marks are looked up

export class Canvas extends Stage {
  constructor(held, panel, options) {
    super(held);
    Object.assign(this, { panel, ...options, over: -1, brokers: [] });
    this.grid = new Map();
    panel.marks.forEach((mark, rank) => {
      const key = Math.floor(mark.x / CELL) + "," + Math.floor(mark.y / CELL);
      if (!this.grid.has(key)) this.grid.set(key, []);
      this.grid.get(key).push(rank);
    });
    this.near = panel.marks.map(() => []);
    panel.links.forEach(([a, b]) => { this.near[a].push(b); this.near[b].push(a); });
    this.between = this.groupLinks();
  }

  /** How many links run between two communities. */
  groupLinks() {
    const found = new Map();
    for (const [a, b] of this.panel.links) {
      const [one, other] = [this.panel.marks[a].group, this.panel.marks[b].group].sort((p, q) => p - q);
      if (one !== other) found.set(one + "," + other, (found.get(one + "," + other) || 0) + 1);
    }
    return [...found].map(([key, n]) => [...key.split(",").map(Number), n]).sort((a, b) => b[2] - a[2]).slice(0, 48);
  }

  /** Paints at once, not in the next frame. */
  start() {
    new ResizeObserver(() => { const { clientWidth, clientHeight } = this.held; if (this.held.isConnected && (clientWidth !== Math.round(this.wide) || clientHeight !== Math.round(this.high))) this.fit(); }).observe(this.held);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.colours());
    new MutationObserver(() => this.colours()).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    document.fonts.ready.then(() => this.draw());
    this.colours();
    this.fit();
    this.show(false);
  }

  colours() {
    const style = getComputedStyle(document.documentElement);
    this.hue = Object.fromEntries(["paper", "ink", "soft", "faint", "rule", "wash", "meeting", "commitment", "sans"].map((name) => [name, style.getPropertyValue("--" + name).trim()]));
    this.draw();
  }

  fit() {
    if (!this.measure()) return;
    const groups = this.panel.groups, left = Math.min(...groups.map((g) => g.x - g.r)), right = Math.max(...groups.map((g) => g.x + g.r)), top = Math.min(...groups.map((g) => g.y - g.r)), bottom = Math.max(...groups.map((g) => g.y + g.r));
    const names = Math.min(96, this.wide * 0.22); // of the outer communities, half of each stands outside its circle
    this.scale = Math.min(1.4, (this.wide - names) / (right - left), (this.high - 40) / (bottom - top));
    this.x = (left + right) / 2; this.y = (top + bottom) / 2;
    this.draw();
  }

  point(event) {
    const found = this.at(event);
    if (found !== this.over) { this.over = found; this.held.style.cursor = found < 0 ? "grab" : "pointer"; this.draw(); }
  }

  leave() { this.over = -1; this.draw(); }

  press(event) {
    const found = this.at(event);
    if (found >= 0) { this.open(this.panel.marks[found]); return; }
    const [x, y] = this.world(event), group = this.panel.groups.find((g) => Math.hypot(g.x - x, g.y - y) < g.r);
    if (group) { this.x = group.x; this.y = group.y; this.scale = Math.min(3, Math.min(this.wide, this.high) / (2.4 * group.r)); this.draw(); }
  }

  /** The mark under the pointer, -1 for none; looks in nine cells of the grid. */
  at(event) {
    if (this.scale < NEAR) return -1;
    const [x, y] = this.world(event), near = 12 / Math.min(1.6, this.scale);
    let best = -1, room = near;
    for (let i = -1; i < 2; i++) for (let j = -1; j < 2; j++) for (const rank of this.grid.get(Math.floor(x / CELL) + i + "," + (Math.floor(y / CELL) + j)) || []) {
      const gap = Math.hypot(this.panel.marks[rank].x - x, this.panel.marks[rank].y - y);
      if (gap < room) { room = gap; best = rank; }
    }
    return best;
  }

  paint(ink) {
    if (!this.hue) return;
    const { scale, hue, panel } = this, px = (x) => this.px(x), py = (y) => this.py(y), inside = (x, y, r) => this.inside(x, y, r);
    const near = Math.max(0, Math.min(1, (scale - NEAR * 0.8) / (NEAR * 0.4))), taken = [];
    const most = this.between.length ? this.between[0][2] : 1;
    ink.lineCap = "round";
    for (const [a, b, n] of this.between) {
      const [p, q] = [panel.groups[a], panel.groups[b]];
      ink.globalAlpha = 0.5 * (1 - near * 0.75); ink.strokeStyle = hue.faint; ink.lineWidth = 0.6 + 5 * (n / most);
      ink.beginPath(); ink.moveTo(px(p.x), py(p.y)); ink.lineTo(px(q.x), py(q.y)); ink.stroke();
    }
    ink.globalAlpha = 1;
    for (const group of panel.groups) {
      if (!inside(group.x, group.y, group.r * scale)) continue;
      ink.beginPath(); ink.arc(px(group.x), py(group.y), group.r * scale, 0, 7);
      ink.fillStyle = hue.wash; ink.fill(); ink.strokeStyle = hue.rule; ink.lineWidth = 1; ink.stroke();
    }
    const marks = scale >= NEAR * 0.8 ? panel.marks.map((mark, rank) => rank).filter((rank) => inside(panel.marks[rank].x, panel.marks[rank].y, 40)) : [];
    this.links(ink, marks, px, py, near);
    ink.globalAlpha = near;
    for (const rank of marks) this.mark(ink, rank, px, py);
    ink.globalAlpha = 1;
    this.brokers = this.linking(marks, near);
    for (const rank of this.brokers) this.ring(ink, rank, px, py);
    this.labels(ink, marks, px, py, near, taken);
    Object.assign(this.held.dataset, { drawn: String(marks.length), ringed: this.brokers.map((rank) => panel.marks[rank].id).join(" ") });
  }

  /** Who is ringed: far, those who link most in all; near, those who link most of what is in sight. */
  linking(marks, near) {
    const seen = new Set(marks);
    return near > 0.5 ? this.linkers.filter((rank) => seen.has(rank)).slice(0, RINGED) : this.linkers.slice(0, RINGED);
  }

  links(ink, marks, px, py, near) {
    const seen = new Set(marks), { hue, panel } = this;
    ink.lineWidth = 1;
    for (const strong of [false, true]) {
      ink.strokeStyle = strong ? hue.ink : hue.faint; ink.globalAlpha = strong ? near : near * 0.45;
      ink.beginPath();
      for (const a of marks) for (const b of this.near[a]) {
        if ((b < a && seen.has(b)) || (a === this.over || b === this.over) !== strong) continue;
        ink.moveTo(px(panel.marks[a].x), py(panel.marks[a].y)); ink.lineTo(px(panel.marks[b].x), py(panel.marks[b].y));
      }
      ink.stroke();
    }
  }

  mark(ink, rank, px, py) {
    const mark = this.panel.marks[rank], { hue } = this, x = px(mark.x), y = py(mark.y), r = Math.min(9, 3 + 1.4 * Math.sqrt(mark.links)) * Math.min(1.5, Math.max(0.8, this.scale));
    ink.beginPath();
    if (mark.sort === "meeting") { ink.fillStyle = hue.meeting; ink.arc(x, y, r * 0.8, 0, 7); ink.fill(); }
    else if (mark.sort === "commitment") { ink.fillStyle = hue.commitment; ink.moveTo(x, y - r); ink.lineTo(x + r, y); ink.lineTo(x, y + r); ink.lineTo(x - r, y); ink.fill(); }
    else if (mark.sort === "person") { ink.fillStyle = hue.ink; ink.arc(x, y, r, 0, 7); ink.fill(); }
    else { ink.fillStyle = hue.paper; ink.strokeStyle = hue.ink; ink.lineWidth = 2; if (mark.sort === "institution") ink.rect(x - r, y - r, 2 * r, 2 * r); else ink.arc(x, y, r, 0, 7); ink.fill(); ink.stroke(); }
  }

  ring(ink, rank, px, py) {
    const mark = this.panel.marks[rank];
    ink.beginPath(); ink.arc(px(mark.x), py(mark.y), Math.max(6, 13 * Math.min(1.4, this.scale)), 0, 7);
    ink.strokeStyle = this.hue.commitment; ink.lineWidth = 2.5; ink.stroke();
  }

  /** Labels, the weightiest first, none upon another. */
  labels(ink, marks, px, py, near, taken) {
    const { hue, panel } = this;
    const put = (words, x, y, font, colour, alpha) => {
      ink.font = font;
      const wide = ink.measureText(words).width, box = [x - wide / 2 - 3, y - 8, x + wide / 2 + 3, y + 8];
      if (box[0] < 0 || box[2] > this.wide || taken.some((o) => box[0] < o[2] && o[0] < box[2] && box[1] < o[3] && o[1] < box[3])) return;
      taken.push(box);
      ink.globalAlpha = alpha; ink.textAlign = "center"; ink.textBaseline = "middle"; ink.lineJoin = "round";
      ink.lineWidth = 4; ink.strokeStyle = hue.paper; ink.strokeText(words, x, y); ink.fillStyle = colour; ink.fillText(words, x, y);
    };
    if (this.over >= 0) { const mark = panel.marks[this.over]; put(text(mark.label) || this.named(mark), px(mark.x), py(mark.y) - 18, "600 14px " + hue.sans, hue.ink, 1); }
    const names = () => { for (const rank of this.brokers) { const mark = panel.marks[rank]; put(this.named(mark), px(mark.x), py(mark.y) + 22, "600 14px " + hue.sans, hue.commitment, 1); } };
    if (near > 0.5) names();
    for (const group of panel.groups) {
      const [states, topic] = this.parts(group), x = px(group.x), top = near > 0.5 ? py(group.y) - group.r * this.scale - 24 : py(group.y) - 9;
      put(states, x, top, "600 14px " + hue.sans, near > 0.5 ? hue.soft : hue.ink, 1);
      if (near > 0.5 || group.r * this.scale > 26) put(topic, x, top + 17, "400 13px " + hue.sans, hue.soft, 1);
    }
    if (near <= 0.5) names();
    if (near > 0.3) for (const rank of [...marks].sort((a, b) => panel.marks[b].links - panel.marks[a].links)) { const mark = panel.marks[rank]; if (mark.label) put(this.named(mark), px(mark.x), py(mark.y) + 17, "400 13px " + hue.sans, hue.ink, near); }
    ink.globalAlpha = 1;
  }
}
