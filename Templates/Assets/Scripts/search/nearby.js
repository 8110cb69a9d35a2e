// The answer where no page holds what was typed: pages that it spells in Latin letters, that hold its pieces, or what sounds
// like it; else, and said so, those that hold parts of it.

const MOST_CORRECTIONS = 4;

// Few write traditional characters, so that their table is loaded only for a term that is nowhere.
const seekSimplified = (query, options, names) => loadHeld(query, true).then(() =>
  query.pieces.some(({ forms: [form] }) => form.isAbsent) && loadPart("misses").then(misses => misses.loadTraditional()).then(() => {
    const again = parse(query.typed);
    return again.whole !== query.whole ? seekTyped(again, options, names) : null;
  }));

const seekInstead = (text, options, named) => seek(parse(text), options, named)
  .then(list => list && Object.assign(list, { corrected: text }));

const seekSpelled = (query, options, names) => {
  const letters = query.pieces.map(({ text }) => text).join("");
  return !/^[a-z]{2,}$/.test(letters) ? null : spelled(names, letters)
    .then(found => found.length ? seekInstead(found[0].name, options, namedBy(found)) : null);
};

const seekCorrected = (queries, options, names) => loadReadings().then(readings => {
  const texts = flat(queries.map(({ pieces }) => flat(pieces.map((piece, k) => corrections(names, readings, piece.text)
    .map(text => pieces.map((other, i) => i === k ? text : other.text).join(" "))))));
  return inTurn(texts.slice(0, MOST_CORRECTIONS).map(text => () => seekInstead(text, options)));
});

const seekPartial = (query, options) => loadHeld(query, true, true).then(found =>
  listOf(found, gatherSome(found), new Map(), options, true).then(list => list.take(1).then(([first]) =>
    Object.assign(list, { missing: first ? bareOf(found, found.held[first.number]) : [] }))));

// Resolves to the first answer that is one.
const inTurn = ways => ways.reduce((before, way) => before.then(list => list || way()), Promise.resolve(null));

const answer = (query, options, names) => {
  const parted = partedBy(query, names.map(({ normal }) => normal)), queries = parted ? [query, parted] : [query];
  return inTurn([
    () => seekSimplified(query, options, names),
    () => seekSpelled(query, options, names),
    () => parted && seek(parted, options).then(list => list && Object.assign(list, { isPartial: true, left: leftOut(query, parted) })),
    () => seekCorrected(queries, options, names),
    () => seekPartial(queries[queries.length - 1], options).then(list => Object.assign(list, { isGivenUp: query.isGivenUp }))
  ]).then(list => Object.assign(list, { report: reportOf(list) }));
};

// For tests: resolves to an answer in plain values, with the first `count` pages and, where they are asked for, the numbers of all.
const ask = (typed, options = {}) => core.answer(typed, options).then(list => list.take(options.count || 10).then(pages => ({
  query: typed,
  count: list.count(),
  isCounted: list.isCounted(),
  isPartial: Boolean(list.isPartial),
  isGivenUp: Boolean(list.isGivenUp),
  missing: list.missing || [],
  left: list.left || [],
  numbers: options.numbers ? Array.from(list.numbers) : [],
  corrected: list.corrected || "",
  synonyms: core.usedSynonyms(list.query),
  results: pages.map(({ number, title, address, place, date, kind }) =>
    ({ number, title, address, place, date, kind: kind[0], series: { count: core.seriesIn(list, number).length } }))
})));
