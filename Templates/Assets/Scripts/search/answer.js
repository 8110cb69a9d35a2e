// The answer to what was typed.

const MOST_UNSURE = 40; // pages, where fewer terms than all might do

// The pages of a kind, a place (by its code), a year, a category, as far as these are given.
const narrow = (numbers, { kind, place, year, category }) => {
  const { kinds, years, category: own, categories, places } = columns, tests = [];
  const among = (values, wanted) => values.map(([value]) => value === String(wanted));
  if (kind) tests.push((isChosen => page => isChosen[kinds[page]])(among(directory.kinds, kind)));
  if (category) tests.push((isChosen => page => isChosen[own[page]])(among(categories, category)));
  if (year) tests.push(page => years[page] === Number(year));
  if (place) tests.push((isChosen => page => isChosen[regionOf(page)])(within(among(places, place))));
  return tests.reduce((left, test) => left.filter(test), numbers);
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
    return Object.assign(ranked, { query, all, numbers, isPartial: Boolean(isPartial), corrected: "", missing: [] });
  });
};

const notEmpty = list => list.numbers.length ? list.take(1).then(first => first.length ? list : null)
  : list.all.length ? list : null;

const NONE = new Map();

// Resolves to the pages that meet every piece, and hold together what was typed together, or to nothing.
const seek = (query, options, named = NONE) => loadHeld(query).then(found => {
  const numbers = gather(found);
  const isUnsure = query.pieces.some(({ forms }) => !forms[0].isSure) && numbers.length > MOST_UNSURE;
  return isUnsure ? loadHeld(query, true).then(wider => [wider, gather(wider)]) : [found, numbers];
}).then(([found, numbers]) => {
  const others = Array.from(named.keys()).filter(number => numbers.indexOf(number) < 0);
  const all = others.length ? Uint32Array.from([...numbers, ...others]).sort() : numbers;
  return all.length ? listOf(found, all, named, options).then(notEmpty) : null;
});

// Of pages that names lead to, the order of the names.
const namedBy = names => {
  const named = new Map();
  names.forEach(({ number }) => { if (number >= 0 && !named.has(number)) named.set(number, named.size); });
  return named;
};

// What offices must disclose is named too, but leads to the catalogue, which is not what is looked for.
const seekTyped = (query, options, names) =>
  seek(query, options, namedBy(names.filter(({ normal, kind }) => normal === query.whole && kind !== "disclosure")));

// Few ask for what is nowhere.
const loadMore = () => once("more", () => runOwn("more").then(more => more({
  directory, columns, load, unpackText, flat, regionOf, parse, loadHeld, listOf, seek, seekTyped, namedBy, loadTraditional, answer, seriesIn, usedSynonyms
})));

const answer = (typed, options) => loadDirectory().then(() => {
  const query = parse(typed);
  // All that can be known to be needed is asked for at once.
  query.pieces.forEach(({ forms }) => forms.forEach(({ cover }) => cover.forEach(term => loadPostings(term).catch(() => {}))));
  return loadNames().then(names => pause().then(() => seekTyped(query, options, names))
    .then(list => list || Promise.all([loadMore(), loadAllNames()]).then(([more, all]) => more.answer(query, options, all))));
});

// The pages of an answer that are of one series with a page.
const seriesIn = ({ numbers }, number) => {
  const { series } = columns;
  let first = numbers.indexOf(number), end = first + 1;
  while (first > 0 && series[numbers[first - 1]] === series[number]) first--;
  while (end < numbers.length && series[numbers[end]] === series[number]) end++;
  return numbers.subarray(first, end);
};

window.noticeboardSearch.ask = (typed, options) => loadDirectory().then(loadNames).then(loadMore).then(more => more.ask(typed, options));
