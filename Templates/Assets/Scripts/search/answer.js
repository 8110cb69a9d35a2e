// The answer to what was typed.

const CONDITIONS = ["sort", "kind", "place", "year", "category"]; // of an answer, in its options and in the page's address

const stored = key => {
  try { return localStorage.getItem(key) || ""; } catch (error) { return ""; }
};

const areSet = options => CONDITIONS.some(name => options[name]);

// Makes an answer of pages found, ascending. `named` are pages that stand first because of their names, with their order.
const listOf = (found, all, named, options, isPartial) => {
  const village = options.village === undefined ? stored("noticeboard-village").split(" ")[0] : options.village;
  return (village || areSet(options) ? loadPart("narrow").then(narrow => narrow.apply(all, options, village)) : Promise.resolve([all]))
    .then(([numbers, byDay, near]) => rank(found, all, numbers, byDay, found => byDay || worthOf(found, named, near), named, isPartial));
};

const notEmpty = list => list.numbers.length ? list.take(1).then(first => first.length && list)
  : list.all.length && list;

// Resolves to the pages that meet every piece, and hold together what was typed together, or to nothing.
const seek = (query, options, named = new Map(), held = loadHeld(query, directory.isSmall || areSet(options))) => held.then(found => {
  const numbers = gather(found);
  const others = [...named.keys()].filter(number => numbers.indexOf(number) < 0);
  const all = others.length ? Uint32Array.from([...numbers, ...others]).sort() : numbers;
  return all.length && listOf(found, all, named, options).then(notEmpty);
});

// Of pages that names lead to, the order of the names.
const namedBy = names => {
  const named = new Map();
  names.forEach(({ number }) => { if (number >= 0 && !named.has(number)) named.set(number, named.size); });
  return named;
};

// What offices must disclose is named too, but leads to the catalogue, which is not what is looked for.
const seekTyped = (query, options, names, held) =>
  seek(query, options, namedBy(names.filter(({ normal, kind }) => normal === query.whole && kind !== "disclosure")), held);

const answer = (typed, options) => loadDirectory().then(() => {
  const query = parse(typed), held = loadHeld(query, directory.isSmall || areSet(options));
  // All that can be known to be needed is asked for at once.
  return Promise.all([loadNames(), held]).then(([names]) => pause().then(() => seekTyped(query, options, names, held))
    // Few ask for what is nowhere.
    .then(list => list || Promise.all([loadPart("more"), loadPart("narrow").then(narrow => narrow.loadAllNames())])
      .then(([more, all]) => more.answer(query, options, all))));
});

// The pages of an answer that are of one series with a page.
const seriesIn = ({ numbers }, number) => {
  const { series } = columns;
  let first = numbers.indexOf(number), end = first + 1;
  while (first > 0 && series[numbers[first - 1]] === series[number]) first--;
  while (end < numbers.length && series[numbers[end]] === series[number]) end++;
  return numbers.subarray(first, end);
};
