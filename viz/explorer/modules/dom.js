// Elements without markup: text is set as text, addresses only when they are web addresses.
const SVG = "http://www.w3.org/2000/svg";

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "text") element.textContent = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return element;
}

export const el = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
export const svg = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

const afterwards = [];
let painted = false; // whatever can wait keeps out of the way of the first picture

/** Done once the first picture is on the screen; from then on at once. */
export const later = (act) => { if (painted) act(); else afterwards.push(act); };

/** Lets what waits for the first picture be done, in the frame after it. */
export const paint = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(() => { painted = true; for (const act of afterwards.splice(0)) act(); done(); })); });

/** An element that gets its children once the first picture is there: for what is below it on the page. */
export function below(tag, attributes, children) {
  const made = el(tag, attributes);
  later(() => fill(made, {}, children().flat(3)));
  return made;
}

/** The same text without case and accents, for comparing names in any spelling. */
export const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();

/** The value of an own key: data may be called "constructor". */
export const own = (object, key) => (object && Object.hasOwn(object, key) ? object[key] : undefined);

/** The address when it is an absolute http(s) one, else "". */
export function webAddress(text) {
  try {
    return /^https?:$/.test(new URL(text).protocol) ? text : "";
  } catch {
    return "";
  }
}

export const narrow = () => matchMedia("(max-width: 44rem)").matches;
export const announce = (text) => { document.getElementById("live").textContent = text; };
export const range = (from, to) => Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);
export const sum = (list) => list.reduce((total, each) => total + each, 0);
export const by = (key) => (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
