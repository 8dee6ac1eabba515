// Names beside marks and lines between them: no name upon another, no line through a name or a third mark.
const STEPS = 28;
const BENDS = [0, 0.05, -0.05, 0.09, -0.09, 0.13, -0.13, 0.17, -0.17, 0.22, -0.22, 0.28, -0.28];
const SIDES = ["below", "above", "right", "left", "below-right", "below-left", "above-right", "above-left"];

/** Where the name of a mark begins on a side: [x, y of its base line, text-anchor], from the mark's middle. */
function beside(side, r, em) {
  const gap = r + em * 0.33, near = r * 0.72 + em * 0.2;
  const [up, across] = [side.startsWith("above") ? -1 : side.startsWith("below") ? 1 : 0, side.endsWith("right") ? 1 : side.endsWith("left") ? -1 : 0];
  if (!up) return [across * gap, em * 0.33, across > 0 ? "start" : "end"];
  if (!across) return [0, up > 0 ? gap + em * 0.83 : -gap, "middle"];
  return [across * near, up > 0 ? near + em * 0.75 : -near, across > 0 ? "start" : "end"];
}

function boxOf(node, side, em) {
  const [x, y, anchor] = beside(side, node.r, em), wide = node.wide, left = node.x + x - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
  return { left, right: left + wide, top: node.y + y - em * 0.78, bottom: node.y + y + em * 0.24, at: [x, y, anchor] };
}

/** The points of a line's curve between its marks, of a straight one the two outer ones; `area`: what they span. */
function points(line, bend) {
  const { a, b } = line, mx = (a.x + b.x) / 2 - (b.y - a.y) * bend * 2, my = (a.y + b.y) / 2 + (b.x - a.x) * bend * 2;
  const way = [], area = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (let n = 1; n < STEPS; n += bend ? 1 : STEPS - 2) {
    const t = n / STEPS, u = 1 - t, x = u * u * a.x + 2 * t * u * mx + t * t * b.x, y = u * u * a.y + 2 * t * u * my + t * t * b.y;
    way.push([x, y]);
    area.left = Math.min(area.left, x); area.right = Math.max(area.right, x); area.top = Math.min(area.top, y); area.bottom = Math.max(area.bottom, y);
  }
  return Object.assign(way, { area });
}

/** Whether a line runs through a box: every piece of it is looked at, however steep. */
function crosses(way, box, room) {
  const left = box.left - room, right = box.right + room, top = box.top - room, bottom = box.bottom + room, { area } = way;
  if (area.right < left || area.left > right || area.bottom < top || area.top > bottom) return false; // most are far away
  for (let n = 1; n < way.length; n++) {
    const [ax, ay] = way[n - 1], [bx, by] = way[n];
    let from = 0, to = 1;
    for (const [p, q] of [[ax - bx, ax - left], [bx - ax, right - ax], [ay - by, ay - top], [by - ay, bottom - ay]]) { // Liang and Barsky 1984
      if (p === 0) { if (q < 0) to = -1; } else if (p < 0) from = Math.max(from, q / p); else to = Math.min(to, q / p);
    }
    if (from <= to) return true;
  }
  return false;
}

const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const around = (node, room) => ({ left: node.x - node.r - room, right: node.x + node.r + room, top: node.y - node.r - room, bottom: node.y + node.r + room });

/**
 * Sides for names and bends for lines. `nodes`: {id, x, y, r, side (the one it has if nothing is in the way),
 * wide (of the name)}; `lines`: {key, a, b (nodes), bend, thick}; `em`: height of the letters; `frame`: where names
 * may stand. Returns {places: id -> [x, y, anchor], bends: key -> bend}.
 */
export function arrange(nodes, lines, em, frame) {
  const ways = new Map(lines.map((line) => [line, points(line, line.bend)])), boxes = new Map();
  const cost = (node, box) => {
    let sum = 0;
    for (const [other, taken] of boxes) if (other !== node && meet(box, taken)) sum += 12;
    for (const other of nodes) if (other !== node && meet(box, around(other, 4))) sum += 8;
    if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom) sum += 8;
    for (const [line, way] of ways) if (crosses(way, box, line.thick / 2 + 3)) sum += 2;
    return sum;
  };
  const put = (node) => {
    let best = null;
    [node.side, ...SIDES].forEach((side, rank) => {
      const box = boxOf(node, side, em), sum = cost(node, box) + rank * 0.01;
      if (!best || sum < best.sum) best = { sum, box };
    });
    boxes.set(node, best.box);
  };
  const price = (line, way) => nodes.filter((node) => node !== line.a && node !== line.b && crosses(way, around(node, 2), line.thick / 2)).length * 4 + [...boxes.values()].filter((box) => crosses(way, box, line.thick / 2 + 2)).length * 2;
  const turn = (line) => {
    let best = { bend: line.bend, way: ways.get(line) };
    best.sum = price(line, best.way);
    if (best.sum) for (const bend of BENDS) {
      const way = points(line, bend), sum = price(line, way);
      if (sum < best.sum) best = { bend, way, sum };
    }
    line.bend = best.bend;
    ways.set(line, best.way);
    return best.sum;
  };
  /** A name that is still crossed: each side again, with the lines across it bent anew. */
  const mend = (node) => {
    const kept = lines.map((line) => [line, line.bend, ways.get(line)]), back = () => kept.forEach(([line, bend, way]) => { line.bend = bend; ways.set(line, way); });
    const all = (box) => { boxes.set(node, box); return lines.filter((line) => crosses(ways.get(line), box, line.thick / 2 + 3)).reduce((sum, line) => sum + turn(line), 0) + cost(node, box); };
    const start = boxes.get(node);
    let best = { sum: cost(node, start), box: start };
    if (best.sum < 2) return;
    for (const side of SIDES) {
      const box = boxOf(node, side, em), sum = all(box);
      if (sum < best.sum) best = { sum, box };
      back();
    }
    all(best.box);
  };
  const order = [...nodes].sort((a, b) => b.r - a.r || (a.id < b.id ? -1 : 1));
  for (let round = 0; round < 3; round++) { order.forEach(put); lines.forEach(turn); }
  for (let round = 0; round < 2; round++) order.forEach(mend);
  return { places: new Map(nodes.map((node) => [node.id, boxes.get(node).at])), bends: new Map(lines.map((line) => [line.key, line.bend])) };
}
