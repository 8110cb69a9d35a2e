// The conditions of an answer, and the order of days.

const DAYS_BEFORE = 1 << 17; // 2000-01-01
const NEARER = [1.2, 1.1]; // in the village that was chosen, in its township

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

// Resolves to the days of all pages.
const loadDates = () => load("dates", -1, data => unpack(data).then(bytes => {
  const reader = varints(bytes), days = new Int32Array(directory.pages);
  for (let page = 0, day = 0; page < days.length; page++) days[page] = day += reader.step();
  return days;
}));

// How much more is worth what lies in a village or in its township; the first is for pages without a place.
const nearnessTo = village => {
  const { places } = columns, own = places.map(([code]) => code).indexOf(village);
  return own < 0 ? null : [1, ...places.map((_, k) => k === own ? NEARER[0] : k === places[own][2] ? NEARER[1] : 1)];
};

// Resolves to the pages that meet the conditions, to what each is worth by its day where days make the order, and to what is near.
const apply = (numbers, options, village) => (options.sort === "date" ? loadDates() : Promise.resolve()).then(days =>
  [narrow(numbers, options), days && (page => days[page] + DAYS_BEFORE), nearnessTo(village)]);
