// What to do when no page holds what was typed: leave out what only asks, part it at names, or take what holds a part of it.

const PLACED = 1 << 30; // a bit beside those of the terms
const LEAST_SHARE = 0.4; // of the query's characters, for a page that lacks some

// What people wrap around what they look for, and single characters left at the ends once that is gone.
const FILLER = /我想要?|我要|请问|怎么样?|怎样|如何|[在去]?哪[里儿]?|什么时候|为什么|什么|多少钱?|多久|是不是|有没有|能不能|可不可以|[吗呢么]|可以|需要|[吧啊的]/;
const LOOSE = /^(?:办(?![理事法公件案结])|[要去有是在])+|[办要去有是在]+$/g;

// Splits a piece around the longest of the words it holds.
const cutAround = (piece, words) => {
  const longest = words.filter(word => word.length > 1 && word !== piece && piece.indexOf(word) >= 0)
    .sort((a, b) => b.length - a.length)[0];
  if (!longest) return [piece];
  return [].concat(...piece.split(longest).map((rest, k) => [...(k ? [longest] : []), ...cutAround(rest, words)]));
};

// The pieces without what only asks, and parted at names; none if that changes nothing.
const partedBy = (query, names) => {
  const words = [...names, ...columns.places.map(([, name]) => name), ...[].concat(...directory.groups)];
  const given = query.pieces.map(piece => piece.text);
  let texts = flat(given.map(text =>
    flat(text.split(FILLER).map(rest => rest.replace(LOOSE, ""))
      .map(rest => cutAround(rest, words).map(found => found.replace(LOOSE, "")))))).filter(Boolean);
  // What a question leaves of a word says little.
  const longer = texts.filter(text => text.length > 1);
  if (longer.length) texts = longer;
  return texts.length && String(texts) !== String(given) ? parse(query.typed, texts) : null;
};

// What of a query is in no piece of it once it was parted.
const leftOut = (query, parted) => flat(query.pieces.map(({ text }) => parted.pieces.map(piece => piece.text)
  .sort((a, b) => b.length - a.length).reduce((rest, piece) => rest.split(piece).join(" "), text).trim().split(/ +/))).filter(Boolean);

// The stretches of a query's pieces that a page with these bits leaves bare.
const bareOf = ({ query, terms }, mask) => [].concat(...query.pieces.map(({ text, forms, within }) => {
  const isMet = forms.some(form => form.mask && !form.isAbsent && (mask & form.mask) === form.mask);
  if (isMet || (within && mask & PLACED)) return [];
  const isCovered = new Uint8Array(text.length);
  terms.forEach(({ found: { term }, form, bit }) => {
    if (form !== forms[0] || !(mask & bit)) return;
    const shown = term.replace(/^(.*)#/, "〔$1〕");
    for (let at = -1; (at = text.indexOf(shown, at + 1)) >= 0;) isCovered.fill(1, at, at + shown.length);
  });
  return text.replace(/[\s\S]/g, (character, at) => isCovered[at] ? " " : character).split(" ").filter(Boolean);
}));

// The pages that hold a good part of the query, ascending; how much of it they hold weighs in their scores.
const gatherSome = found => {
  const { query, held, scores } = found, shares = new Map(), numbers = new Uint32Array(held.length);
  const lengthOf = texts => texts.join("").length, all = lengthOf(query.pieces.map(piece => piece.text));
  const areas = query.pieces.map(piece => piece.within).filter(Boolean);
  let count = 0, best = 0;
  for (let page = 0; page < held.length; page++) {
    if (!held[page]) continue;
    if (areas.length && areas.some(area => area[regionOf(page)])) held[page] |= PLACED;
    let share = shares.get(held[page]);
    if (share === undefined) shares.set(held[page], share = 1 - lengthOf(bareOf(found, held[page])) / all);
    if (share < LEAST_SHARE) continue;
    best = Math.max(best, scores[page] *= share * share);
    numbers[count++] = page;
  }
  return numbers.subarray(0, count).filter(page => scores[page] >= best * LEAST_SHARE);
};
