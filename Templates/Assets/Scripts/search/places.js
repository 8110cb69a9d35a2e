// Places by their names: what lies in them, and their names among all others.

const { directory, columns, load, unpack, unpackText, once, varints, flat, regionOf, withNormal, loadNames } = core;

const SUFFIX = /(?:村|社区|镇|乡|街道|县|区|市)$/;

// Resolves to the places, all with their names.
const loadPlaces = () => once("places", () => load("places", -1, unpackText).then(text => {
  const names = text.split("\n");
  let next = 0;
  columns.places.forEach(place => { place[1] = place[1] || names[next++]; });
  return columns.places;
}));

const within = isChosen => columns.places.map((_, index) => {
  for (let place = index; place >= 0; place = columns.places[place][2]) if (isChosen[place]) return true;
  return false;
});

// The places of that name, with all that lies in them; a name may go without what kind of place it is.
const placesNamed = text => {
  const shortened = name => name.length > 2 ? name.replace(SUFFIX, "") : name;
  const isNamed = columns.places.map(([, name]) => name === text || (text.length > 1 && shortened(name) === text));
  return isNamed.indexOf(true) < 0 ? undefined : within(isNamed);
};

// Tells each piece of a query which places it names.
const findPlaces = query => loadPlaces().then(() => query.pieces.forEach(piece => { piece.within = placesNamed(piece.text); }));

// Resolves to names with those of all places, whose pages are found by their titles, and with synonyms.
const loadAllNames = () => once("all names", () => Promise.all([loadNames(), loadPlaces()]).then(([names, places]) => {
  const pages = new Map();
  let end = 0;
  directory.kinds.forEach(([kind, , count]) => {
    end += count;
    if (kind === "region") for (let page = end - count; page < end; page++) pages.set(regionOf(page), page);
  });
  const named = places.map(([, name], place) => [name, pages.has(place) ? pages.get(place) : -1]);
  return [...names, ...withNormal([...named, ...flat(directory.synonyms).map(word => [word, -1])])];
}));
