// The answer to what was typed: the pages that hold it; else those that it spells in Latin letters, those that hold its
// pieces, or what sounds like it; else, and said so, those that hold parts of it.

const MOST_UNSURE = 40; // pages, where fewer terms than all might do
const MOST_NAMES = 50;
const MOST_CORRECTIONS = 4;

// The pages of a kind, a place (by its code), a year, a category, as far as these are given.
const narrow = (numbers, { kind, place, year, category }) => {
  const { kinds, years, category: own, categories, places } = columns;
  if (!(kind || place || year || category)) return numbers;
  const area = place && within(places.map(([code]) => code === String(place)));
  return numbers.filter(page => (!kind || directory.kinds[kinds[page]][0] === kind)
    && (!category || categories[own[page]][0] === category)
    && (!year || years[page] === Number(year))
    && (!area || area[regionOf(page)] === true));
};

const chosenVillage = () => {
  try { return (localStorage.getItem("noticeboard-village") || "").split(" ")[0]; } catch (error) { return ""; }
};

// Makes an answer of pages found, ascending. `named` are pages that stand first because of their names, with their order.
const listOf = (found, all, named, options, isPartial) => {
  const { query, held } = found, numbers = narrow(all, options);
  const village = options.village === undefined ? chosenVillage() : options.village;
  return (options.sort === "date" ? loadDates() : Promise.resolve()).then(days => {
    const worth = days ? page => days[page] + DAYS_BEFORE : worthOf(found, named, village);
    const ranked = rank(query, held, numbers, { worth, named, isByDate: Boolean(days), isPartial });
    return Object.assign(ranked, { query, found, all, numbers, isPartial: Boolean(isPartial), corrected: "" });
  });
};

const notEmpty = list => list.numbers.length ? list.take(1).then(first => first.length ? list : null)
  : list.all.length ? list : null;

// Resolves to the pages that meet every piece, and hold together what was typed together, or to nothing.
const seek = (query, options, named = new Map()) => loadHeld(query).then(found => {
  const numbers = gather(found);
  const isUnsure = query.pieces.some(({ forms }) => !forms[0].isSure) && numbers.length > MOST_UNSURE;
  return isUnsure ? loadHeld(query, true).then(wider => [wider, gather(wider)]) : [found, numbers];
}).then(([found, numbers]) => {
  const all = named.size ? Uint32Array.from(new Set([...numbers, ...named.keys()])).sort() : numbers;
  return all.length ? listOf(found, all, named, options).then(notEmpty) : null;
});

// Of pages that names lead to, the order of the names.
const namedBy = names => {
  const named = new Map();
  names.forEach(({ number }) => { if (number >= 0 && !named.has(number)) named.set(number, named.size); });
  return named;
};

const seekTyped = (query, options, names) =>
  seek(query, options, namedBy(names.filter(({ normal }) => normal === query.whole)));

// Few write traditional characters, so that their table is loaded only for a term that is nowhere.
const seekSimplified = (query, options, names) => {
  const isKnown = query.pieces.every(({ forms: [form] }) => !form.isAbsent);
  return isKnown ? null : loadTraditional().then(isNew => {
    const again = isNew && parse(query.typed);
    return again && again.whole !== query.whole ? seekTyped(again, options, names) : null;
  });
};

const seekSpelled = (query, options, names) => {
  const letters = query.pieces.map(({ text }) => text).join("");
  return !/^[a-z]{2,}$/.test(letters) ? null : loadReadings().then(readings => {
    const spelled = namesSpelled(names, readings, letters).slice(0, MOST_NAMES).map(({ name }) => name);
    return spelled.length ? corrected(spelled[0].name, options, namedBy(spelled)) : null;
  });
};

const corrected = (text, options, named) => seek(parse(text), options, named)
  .then(list => list && Object.assign(list, { corrected: text }));

const seekCorrected = (queries, options, names) => loadReadings().then(readings => {
  const texts = flat(queries.map(({ pieces }) => [].concat(...pieces.map((piece, k) => corrections(names, readings, piece.text)
    .map(text => pieces.map((other, i) => i === k ? text : other.text).join(" "))))));
  return inTurn(texts.slice(0, MOST_CORRECTIONS).map(text => () => corrected(text, options)));
});

const seekPartial = (query, options) => loadHeld(query, true, true).then(found => {
  const all = gatherSome(found);
  return listOf(found, all, new Map(), options, true);
});

// Resolves to the first answer that is one.
const inTurn = ways => ways.reduce((before, way) => before.then(list => list || way()), Promise.resolve(null));

const answer = (typed, options) => loadDirectory().then(() => {
  const query = parse(typed);
  query.pieces.forEach(({ forms }) => forms.forEach(({ cover }) => cover.forEach(term => loadPostings(term).catch(() => {}))));
  return Promise.all([loadNames(), loadColumns()]).then(([names]) => {
    const parted = partedBy(query, names.map(({ normal }) => normal)), queries = parted ? [query, parted] : [query];
    return inTurn([
      () => query.pieces.length ? seekTyped(query, options, names) : seekPartial(query, options),
      () => seekSimplified(query, options, names),
      () => seekSpelled(query, options, names),
      () => parted && seek(parted, options),
      () => seekCorrected(queries, options, names),
      () => seekPartial(queries[queries.length - 1], options)
    ]);
  });
});

// The pages of an answer that are of one series with a page.
const seriesIn = ({ numbers }, number) => {
  const { series } = columns;
  let first = numbers.indexOf(number), end = first + 1;
  while (first > 0 && series[numbers[first - 1]] === series[number]) first--;
  while (end < numbers.length && series[numbers[end]] === series[number]) end++;
  return numbers.subarray(first, end);
};

// Resolves to an answer in plain values, with the first `count` pages and, where they are counted, by what to narrow it down.
const ask = (typed, options = {}) => answer(typed, options).then(list => list.take(options.count || 10).then(pages => ({
  query: typed,
  count: list.count(),
  isCounted: list.isCounted(),
  isPartial: list.isPartial,
  missing: list.isPartial && pages.length ? bareOf(list.found, list.found.held[pages[0].number]) : [],
  corrected: list.corrected,
  synonyms: flat(list.query.pieces.map(({ forms }) => forms.slice(1).filter(form => form.isUsed).map(form => form.text))),
  results: pages.map(({ number, title, address, place, date, kind }) =>
    ({ number, title, address, place, date, kind: kind[0], series: { count: seriesIn(list, number).length } }))
})));

window.noticeboardSearch.ask = ask;
