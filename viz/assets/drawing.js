// The picture of a report: drawn as soon as the marks are read, before the rest of the page is. What pyvis was
// given stands in "nodes" and "edges"; places, widths and bends are computed where the page was made.
(function () {
  "use strict";
// stage and labels stand here
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const marks = read("nodes"), lines = read("edges"), root = document.documentElement;
  const CELL = 120, MANY = 300, NAMED = 80; // of the grid of marks; from which number on so many of the weightiest have names
  const FEW = 150; // lines up to which names keep off them, too
  const FULL = { meeting: "meeting", commitment: "commitment", state: "state", person: "state", post: "tie" };
  const SHAPE = { meeting: "square", commitment: "diamond", post: "triangle" };
  const FAINT = 0.18;
  const many = marks.length > MANY, byWeight = marks.map((mark, rank) => rank).sort((a, b) => marks[b].weight - marks[a].weight || a - b);

  class Picture extends Stage {
    constructor(held, tip) {
      super(held);
      Object.assign(this, { tip, marks, lines, chosen: null, lit: null, grow: 1, over: "", hue: {}, choose: () => {}, told: () => "" });
      this.grid = new Map();
      this.colours();
    }

    colours() {
      const style = getComputedStyle(root);
      for (const name of ["paper", "ink", "meeting", "commitment", "tie", "state", "centre", "sans"]) this.hue[name] = style.getPropertyValue("--" + name).trim();
    }

    words(mark) {
      const label = this.wide < 560 ? mark.short || mark.caption || mark.label : mark.caption || mark.label;
      const most = Math.max(13, Math.min(46, Math.floor(this.wide * 0.26 / 7)));
      return label.length > most ? label.slice(0, most - 1) + "…" : label;
    }

    radius(mark) { return (mark.centre ? Math.max(mark.size, 20) : mark.size) * this.grow; }
    colour(mark) { return mark.centre ? this.hue.centre : this.hue[FULL[mark.kind] || "state"]; }
    hollow(mark) { return !mark.centre && !FULL[mark.kind]; }
    shape(mark) { return mark.centre ? "dot" : SHAPE[mark.kind] || "dot"; }

    /** The middle of a line's curve: its control point. */
    bow(line) {
      const a = marks[line.from], b = marks[line.to], bend = line.bend || 0;
      return [(a.x + b.x) / 2 - (b.y - a.y) * bend * 2, (a.y + b.y) / 2 + (b.x - a.x) * bend * 2];
    }

    /** What shines when a mark or a line is chosen: it, what it touches, and the lines between. */
    select(kind, rank) {
      this.chosen = kind ? { kind, rank } : null;
      this.lit = null;
      if (kind) {
        const own = lines.filter((line) => (kind === "edge" ? line.edge === rank : line.from === rank || line.to === rank));
        this.lit = { lines: new Set(own), marks: new Set(own.flatMap((line) => [line.from, line.to]).concat(kind === "node" ? [rank] : [])) };
      }
      this.draw();
    }

    /** All in sight with room for the names; small drawings get thicker marks. */
    fit() {
      if (!this.measure()) return;
      const ink = this.held.getContext("2d"), wide = this.wide - 12, high = this.high - 12;
      ink.font = "600 13px " + this.hue.sans;
      const named = new Set(many ? byWeight.slice(0, NAMED) : byWeight), widths = marks.map((mark, rank) => (named.has(rank) ? ink.measureText(this.words(mark)).width + 10 : 0));
      const reach = (scale) => {
        const area = [Infinity, Infinity, -Infinity, -Infinity], r = 16;
        marks.forEach((mark, rank) => {
          const w = widths[rank], x = mark.x * scale, y = mark.y * scale, left = mark.side === "left" ? w + r : mark.side === "right" ? r : Math.max(r, w / 2), right = mark.side === "right" ? w + r : mark.side === "left" ? r : Math.max(r, w / 2);
          area[0] = Math.min(area[0], x - left); area[1] = Math.min(area[1], y - r); area[2] = Math.max(area[2], x + right); area[3] = Math.max(area[3], y + r + 14);
        });
        return area;
      };
      let low = 0.01, top = 1.4;
      for (let step = 0; step < 16; step++) {
        const middle = (low + top) / 2, area = reach(middle);
        if (area[2] - area[0] <= wide && area[3] - area[1] <= high) low = middle; else top = middle;
      }
      const area = reach(low), room = high / (area[3] - area[1]);
      if (!this.stretched && marks.some((mark) => mark.centre)) { // rings of many names are wide: let them use the height, too
        this.stretched = true;
        if (room > 1.1) {
          for (const mark of marks) mark.y *= Math.min(2.4, room * 0.96);
          this.fit();
          return;
        }
      }
      this.grow = Math.max(1, Math.min(2.2, 0.55 / low));
      Object.assign(this, { scale: low, least: low / 4, x: (area[0] + area[2]) / 2 / low, y: (area[1] + area[3]) / 2 / low });
      this.grid.clear();
      marks.forEach((mark, rank) => {
        const key = Math.floor(mark.x / CELL) + "," + Math.floor(mark.y / CELL);
        if (!this.grid.has(key)) this.grid.set(key, []);
        this.grid.get(key).push(rank);
      });
      this.draw();
    }

    goTo(rank) { Object.assign(this, { x: marks[rank].x, y: marks[rank].y, scale: Math.max(this.scale, 0.7) }); this.draw(); }

    /** What is under the pointer: ["node" or "edge", rank], null for nothing. */
    at(event) {
      const [x, y] = this.world(event), cells = Math.ceil(50 * this.grow / CELL), near = 4 / this.scale;
      let best = null, room = Infinity;
      for (let i = -cells; i <= cells; i++) for (let j = -cells; j <= cells; j++) for (const rank of this.grid.get(Math.floor(x / CELL) + i + "," + (Math.floor(y / CELL) + j)) || []) {
        const gap = Math.hypot(marks[rank].x - x, marks[rank].y - y) - this.radius(marks[rank]);
        if (gap < near && gap < room) { room = gap; best = ["node", rank]; }
      }
      if (best) return best;
      room = 7 / this.scale;
      for (const line of lines) {
        const a = marks[line.from], b = marks[line.to], [mx, my] = this.bow(line), slack = room + line.width;
        if (x < Math.min(a.x, b.x, mx) - slack || x > Math.max(a.x, b.x, mx) + slack || y < Math.min(a.y, b.y, my) - slack || y > Math.max(a.y, b.y, my) + slack) continue;
        const gap = this.away(line, x, y) - line.width * this.grow / 2;
        if (gap < room) { room = Math.max(gap, 0); best = ["edge", line.edge]; if (!room) break; }
      }
      return best;
    }

    /** How far a point is from a line. */
    away(line, x, y) {
      const a = marks[line.from], b = marks[line.to], [mx, my] = this.bow(line), steps = line.bend ? 16 : 1;
      let least = Infinity, px = a.x, py = a.y;
      for (let step = 1; step <= steps; step++) {
        const t = step / steps, u = 1 - t, qx = u * u * a.x + 2 * t * u * mx + t * t * b.x, qy = u * u * a.y + 2 * t * u * my + t * t * b.y;
        const dx = qx - px, dy = qy - py, s = Math.max(0, Math.min(1, ((x - px) * dx + (y - py) * dy) / (dx * dx + dy * dy || 1)));
        least = Math.min(least, Math.hypot(px + s * dx - x, py + s * dy - y));
        [px, py] = [qx, qy];
      }
      return least;
    }

    point(event) {
      const found = this.at(event), key = found ? found.join() : "";
      if (key === this.over) return;
      this.over = key;
      this.held.style.cursor = found ? "pointer" : "grab";
      const [, , x, y] = this.world(event), text = found ? this.told(...found) : "";
      this.tip.hidden = !text;
      this.tip.textContent = text;
      Object.assign(this.tip.style, { left: Math.min(x + 12, this.wide - Math.min(280, 8 * text.length)) + "px", top: y + 16 + "px" });
    }

    leave() { this.over = ""; this.tip.hidden = true; }
    press(event) { this.choose(...(this.at(event) || [null])); }

    paint(ink) {
      const paths = new Map(); // lines of one look are one path
      for (const line of lines) {
        const lit = !this.lit || this.lit.lines.has(line), key = [line.kind, line.width, line.dashes ? 1 : 0, lit ? 1 : 0].join();
        if (!paths.has(key)) paths.set(key, { line, lit, path: new Path2D() });
        const { path } = paths.get(key), a = marks[line.from], b = marks[line.to];
        path.moveTo(this.px(a.x), this.py(a.y));
        if (line.bend) { const [x, y] = this.bow(line); path.quadraticCurveTo(this.px(x), this.py(y), this.px(b.x), this.py(b.y)); } else path.lineTo(this.px(b.x), this.py(b.y));
      }
      for (const { line, lit, path } of paths.values()) {
        ink.strokeStyle = this.hue[line.kind] || this.hue.tie;
        ink.globalAlpha = lit ? (line.kind === "tie" ? (many ? 0.4 : 0.75) : many ? 0.6 : 0.92) : FAINT;
        ink.lineWidth = Math.max(0.5, line.width * this.grow * this.scale * (many ? 0.7 : 1));
        // dashes of very many short lines are seen by nobody and take most of the time
        ink.setLineDash(line.dashes && (!many || this.scale > 0.5) ? [10 * this.scale * this.grow, 8 * this.scale * this.grow] : []);
        ink.stroke(path);
      }
      ink.setLineDash([]);
      this.margin(ink);
      this.names(ink);
    }

    /** The marks, those of one look as one path. */
    margin(ink) {
      const looks = new Map();
      marks.forEach((mark, rank) => {
        const r = this.radius(mark) * this.scale, x = this.px(mark.x), y = this.py(mark.y);
        if (x < -r || y < -r || x > this.wide + r || y > this.high + r) return;
        const lit = !this.lit || this.lit.marks.has(rank), key = [this.colour(mark), this.hollow(mark), lit].join();
        if (!looks.has(key)) looks.set(key, { mark, lit, path: new Path2D() });
        const { path } = looks.get(key), shape = this.shape(mark);
        if (shape === "square") path.rect(x - r, y - r, 2 * r, 2 * r);
        else if (shape === "dot") { path.moveTo(x + r, y); path.arc(x, y, r, 0, 7); }
        else { path.moveTo(x, y - r); path.lineTo(x + r, shape === "diamond" ? y : y + r); path.lineTo(shape === "diamond" ? x : x - r, y + r); if (shape === "diamond") path.lineTo(x - r, y); path.closePath(); }
      });
      for (const { mark, lit, path } of looks.values()) {
        const hollow = this.hollow(mark);
        ink.fillStyle = hollow ? this.hue.paper : this.colour(mark);
        ink.globalAlpha = 1;
        if (!lit) { ink.fillStyle = this.hue.paper; ink.fill(path); ink.fillStyle = hollow ? this.hue.paper : this.colour(mark); ink.globalAlpha = FAINT; }
        ink.fill(path);
        if (hollow) { ink.strokeStyle = this.colour(mark); ink.lineWidth = Math.max(0.7, 3 * this.scale); ink.stroke(path); }
      }
      ink.globalAlpha = 1;
    }

    /** Names beside their marks, legible at every zoom, the weightier first, none upon another, few upon lines. */
    names(ink) {
      const { scale, hue } = this, size = Math.max(12.5, Math.min(15, 22 * scale)), placed = [];
      const seen = (many ? byWeight : marks.map((mark, rank) => rank)).filter((rank) => this.inside(marks[rank].x, marks[rank].y, 60));
      const first = (many ? [...seen] : byWeight.filter((rank) => seen.includes(rank))).sort((a, b) => (marks[b].centre || 0) - (marks[a].centre || 0) || (this.lit ? this.lit.marks.has(b) - this.lit.marks.has(a) : 0)).slice(0, many ? NAMED : marks.length);
      const spot = (rank) => ({ x: this.px(marks[rank].x), y: this.py(marks[rank].y), r: this.radius(marks[rank]) * scale });
      const solid = (many ? first : seen).map((rank) => [rank, around(spot(rank), 0)]);
      const ways = lines.length > FEW ? [] : lines.map((line) => [line, points({ a: spot(line.from), b: spot(line.to) }, line.bend || 0)]);
      ink.lineJoin = "round"; ink.textBaseline = "alphabetic";
      for (const rank of first) {
        const mark = marks[rank], strong = mark.centre || ["state", "partner", "body"].includes(mark.kind);
        ink.font = (strong ? "600 " : "") + size + "px " + hue.sans;
        const words = this.words(mark), node = { ...spot(rank), wide: ink.measureText(words).width };
        let best = null;
        for (const side of [mark.side, ...SIDES]) {
          const area = boxOf(node, side, size);
          if (placed.some((other) => meet(area, other)) || solid.some(([other, taken]) => other !== rank && meet(area, taken))) continue;
          const over = ways.filter(([line, way]) => crosses(way, area, line.width * this.grow * scale / 2)).length;
          if (!best || over < best.over) best = { area, over };
          if (!over) break;
        }
        if (!best) continue;
        placed.push(best.area);
        const [x, y, anchor] = best.area.at;
        ink.textAlign = anchor === "middle" ? "center" : anchor;
        ink.globalAlpha = !this.lit || this.lit.marks.has(rank) ? 1 : 0.3;
        ink.lineWidth = 4; ink.strokeStyle = hue.paper; ink.strokeText(words, node.x + x, node.y + y);
        ink.fillStyle = mark.centre ? hue.centre : hue.ink; ink.fillText(words, node.x + x, node.y + y);
      }
      ink.globalAlpha = 1;
    }
  }

  const box = document.getElementById("network"), picture = new Picture(box.querySelector("canvas"), box.querySelector(".tip"));
  for (const [id, act] of [["fit", () => picture.fit()], ["in", () => picture.zoom(1.3)], ["out", () => picture.zoom(1 / 1.3)]]) document.getElementById(id).addEventListener("click", act);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { picture.colours(); picture.draw(); });
  for (const name of ["beforeprint", "afterprint"]) addEventListener(name, () => { picture.colours(); picture.fit(); picture.show(false); });
  new ResizeObserver(() => { if (box.clientWidth !== Math.round(picture.wide) || box.clientHeight !== Math.round(picture.high)) picture.fit(); }).observe(box);
  picture.fit();
  picture.show(false);
  // for the page's own script, for tests and for pages that embed this one
  window.mufakat = { picture, toScreen: (x, y) => ({ x: picture.px(x), y: picture.py(y) }) };
})();
