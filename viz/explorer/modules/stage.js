// A canvas that is moved and zoomed by mouse, finger and key; what stands on it is said by who extends it:
// paint(ink), margin(ink) for what a move uncovers, bounds() in world units, point(event) and press(event).
const SLOW = 8; // ms: a picture that takes longer to paint is moved as it is and painted again at rest
const REST = 140; // ms without a move

export class Stage {
  constructor(held) {
    Object.assign(this, { held, x: 0, y: 0, scale: 1, wide: 0, high: 0, dense: 1, least: 0.02, most: 8, asked: 0, took: 0, fingers: new Map() });
    const events = {
      wheel: (event) => { event.preventDefault(); this.zoom(Math.exp(-event.deltaY * 0.0015), event); },
      pointerdown: (event) => this.down(event), pointermove: (event) => this.move(event), pointerup: (event) => this.drop(event), pointercancel: (event) => this.fingers.delete(event.pointerId),
      pointerleave: () => this.leave(), keydown: (event) => this.key(event),
    };
    for (const [name, act] of Object.entries(events)) held.addEventListener(name, act, { passive: false });
  }

  /** As many pixels as there is room; false when it has none. */
  measure() {
    const box = this.held.getBoundingClientRect(), dense = Math.min(2, devicePixelRatio || 1);
    if (!box.width || !box.height) return false;
    Object.assign(this.held, { width: Math.round(box.width * dense), height: Math.round(box.height * dense) });
    Object.assign(this, { wide: box.width, high: box.height, dense, kept: null });
    return true;
  }

  px(x) { return (x - this.x) * this.scale + this.wide / 2; }
  py(y) { return (y - this.y) * this.scale + this.high / 2; }
  inside(x, y, r) { return this.px(x) > -r && this.px(x) < this.wide + r && this.py(y) > -r && this.py(y) < this.high + r; }

  /** Where an event happened: [x, y] of the world, then of the canvas. */
  world(event) {
    const box = this.held.getBoundingClientRect(), x = event.clientX - box.left, y = event.clientY - box.top;
    return [(x - this.wide / 2) / this.scale + this.x, (y - this.high / 2) / this.scale + this.y, x, y];
  }

  zoom(factor, event) {
    const [x, y] = event ? this.world(event) : [this.x, this.y], scale = Math.max(this.least, Math.min(this.most, this.scale * factor));
    this.x = x + (this.x - x) * this.scale / scale; this.y = y + (this.y - y) * this.scale / scale;
    this.scale = scale;
    this.draw(true);
  }

  shift(dx, dy) { this.x -= dx / this.scale; this.y -= dy / this.scale; this.draw(true); }

  down(event) {
    this.held.setPointerCapture(event.pointerId);
    this.fingers.set(event.pointerId, [event.clientX, event.clientY]);
    this.dragged = this.fingers.size > 1;
  }

  move(event) {
    const before = this.fingers.get(event.pointerId);
    if (!before) { this.point(event); return; }
    const [x, y] = before, other = [...this.fingers].find(([id]) => id !== event.pointerId);
    if (other) {
      const [ox, oy] = other[1], gap = (px, py) => Math.max(20, Math.hypot(px - ox, py - oy));
      this.zoom(gap(event.clientX, event.clientY) / gap(x, y), { clientX: (ox + event.clientX) / 2, clientY: (oy + event.clientY) / 2 });
    } else if (this.dragged || Math.hypot(event.clientX - x, event.clientY - y) > 3) {
      this.dragged = true;
      this.shift(event.clientX - x, event.clientY - y);
    } else return;
    this.fingers.set(event.pointerId, [event.clientX, event.clientY]);
  }

  drop(event) {
    const held = this.fingers.delete(event.pointerId);
    if (held && !this.dragged) this.press(event);
  }

  key(event) {
    const way = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (way) this.shift(...way); else if (event.key === "+" || event.key === "=") this.zoom(1.4); else if (event.key === "-") this.zoom(1 / 1.4); else if (event.key === "0") this.fit(); else return;
    event.preventDefault();
  }

  leave() {}

  /** Paint in the next frame. */
  draw(moving = false) {
    this.moving = this.asked ? this.moving && moving : moving;
    if (!this.asked) this.asked = requestAnimationFrame(() => { this.asked = 0; this.show(this.moving); });
  }

  show(moving) {
    if (!this.wide) return;
    cancelAnimationFrame(this.asked);
    this.asked = 0;
    const ink = this.held.getContext("2d");
    clearTimeout(this.resting);
    ink.setTransform(this.dense, 0, 0, this.dense, 0, 0);
    if (moving && this.took > SLOW) {
      if (!this.kept) this.keep();
      this.resting = setTimeout(() => this.draw(), REST);
      this.blit(ink);
      return;
    }
    const start = performance.now();
    this.kept = null;
    this.painted = [this.x, this.y, this.scale];
    ink.clearRect(0, 0, this.wide, this.high);
    this.paint(ink);
    this.took = performance.now() - start;
  }

  keep() {
    this.kept = Object.assign(document.createElement("canvas"), { width: this.held.width, height: this.held.height });
    this.kept.getContext("2d").drawImage(this.held, 0, 0);
  }

  /** The picture as last painted, at its new place; around it what `margin` paints. */
  blit(ink) {
    const [x, y, scale] = this.painted, grow = this.scale / scale, wide = this.wide * grow, high = this.high * grow;
    const left = this.px(x) - wide / 2, top = this.py(y) - high / 2;
    ink.clearRect(0, 0, this.wide, this.high);
    ink.drawImage(this.kept, left, top, wide, high);
    ink.save();
    ink.beginPath(); ink.rect(0, 0, this.wide, this.high); ink.rect(left, top, wide, high);
    ink.clip("evenodd");
    this.margin(ink);
    ink.restore();
  }

  margin() {}
  point() {}
  press() {}
}
