// What of the query a text holds, marked, and the stretch of a page to show.

const SNIPPET = 100;
const LEAD = 20; // of a snippet, before its first mark

// What to mark on a page: pieces of the query, or terms of those it does not hold.
const needlesFor = (query, page) => {
  const texts = normalsOf(page), forms = [].concat(...query.pieces.map(piece => piece.forms.map(form => form.text)));
  return flat(forms.filter(text => query.isSingle || !isPaired(text))
    .map(text => has(texts, text) ? text : termsOf(text, true)));
};

const marksIn = (text, needles) => {
  const normal = normalise(text), marks = [];
  needles.forEach(needle => {
    for (let at = -1; (at = placeOf(normal.text, needle, at + 1)) >= 0;) {
      marks.push({ needle, start: normal.from[at], end: normal.to[at + needle.length - 1] });
    }
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
};

const add = (parent, tag) => parent.appendChild(document.createElement(tag));
// Halves of a character that was cut through are left out.
const addText = (parent, text) => parent.appendChild(document.createTextNode(
  text.replace(/\n/g, " ").replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "")));

// Adds text[start..<end]; where marks meet they are one.
const addMarked = (element, text, marks, start, end) => {
  let position = start;
  for (let i = 0; i < marks.length && marks[i].start < end; i++) {
    const first = Math.max(marks[i].start, start);
    let last = marks[i].end;
    while (i + 1 < marks.length && marks[i + 1].start <= last) last = Math.max(last, marks[++i].end);
    last = Math.min(last, end);
    if (last <= first) continue;
    addText(element, text.slice(position, first));
    addText(add(element, "mark"), text.slice(first, last));
    position = last;
  }
  addText(element, text.slice(position, end));
};

// The stretch of a page's text that has the most of the query.
const addSnippet = (element, page, needles) => {
  if (!page.text) return;
  // The title stands above already.
  const text = page.text.indexOf(page.title) ? page.text : page.text.slice(page.title.length).trim();
  const marks = marksIn(text, needles);
  let most = 0, start = 0;
  marks.slice(0, 200).forEach((mark, i) => {
    const near = marks.slice(i, i + 50).filter(other => other.end <= mark.start + SNIPPET - LEAD);
    const held = new Set(near.map(other => other.needle)).size;
    if (held > most) most = held, start = Math.max(0, mark.start - LEAD);
  });
  const end = Math.min(text.length, start + SNIPPET);
  if (start) addText(element, "…");
  addMarked(element, text, marks, start, end);
  if (end < text.length) addText(element, "…");
};
