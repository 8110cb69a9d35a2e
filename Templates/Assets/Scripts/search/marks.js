// What of the query a text holds, marked, and the stretch of a page to show.

const SNIPPET = 100;
const LEAD = 16; // of a snippet, before its first mark
const LONGEST_TEXT = 30000;

// What to mark: the pieces of a query and the synonyms that pages hold; where they hold only parts of it, its terms too.
const needlesFor = ({ query, isPartial }) => flat(query.pieces.map(({ forms }) => flat([
  ...forms.filter((form, k) => !k || form.isUsed).map(form => form.text), ...(isPartial ? forms[0].all : [])
])));

const marksIn = (text, needles) => {
  const normal = normalise(text), marks = [];
  needles.forEach(needle => {
    for (let at = -1; (at = placeOf(normal.text, needle, at + 1)) >= 0;) {
      const start = normal.from[at], end = normal.to[at + needle.length - 1];
      marks.push({ needle, start, end, spelling: text.slice(start, end) });
    }
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
};

const add = (parent, tag, name) => {
  const element = document.createElement(tag);
  if (name) element.className = name;
  return parent.appendChild(element);
};
// Halves of a character that was cut through are left out.
const addText = (parent, text) => {
  parent.appendChild(document.createTextNode(text.replace(/\s+/g, " ").replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "")));
  return parent;
};

// Adds text[start..<end]; where marks meet they are one.
const addMarked = (element, text, marks, start, end) => {
  let position = start;
  for (let k = 0; k < marks.length && marks[k].start < end; k++) {
    const first = Math.max(marks[k].start, start);
    let last = marks[k].end;
    while (k + 1 < marks.length && marks[k + 1].start <= last) last = Math.max(last, marks[++k].end);
    last = Math.min(last, end);
    if (last <= first) continue;
    addText(element, text.slice(position, first));
    addText(add(element, "mark"), text.slice(first, last));
    position = last;
  }
  addText(element, text.slice(position, end));
};

// Adds the stretch of a page's text that has the most of the query, and returns the marks of the whole.
const addSnippet = (element, { title, text: whole }, needles) => {
  // The title stands above already.
  const text = whole.slice(whole.indexOf(title) ? 0 : title.length, LONGEST_TEXT).trim(), marks = marksIn(text, needles);
  let most = 0, start = 0;
  marks.slice(0, 200).forEach((mark, k) => {
    const near = marks.slice(k, k + 50).filter(other => other.end <= mark.start + SNIPPET - LEAD);
    const held = new Set(near.map(other => other.needle)).size;
    if (held > most) most = held, start = Math.max(0, mark.start - LEAD);
  });
  const end = Math.min(text.length, start + SNIPPET);
  if (start) addText(element, "…");
  addMarked(element, text, marks, start, end);
  if (end < text.length) addText(element, "…");
  return marks;
};
