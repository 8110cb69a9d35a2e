// Names of services, places, departments and so on.

const ALL_HAN = /^[\u4e00-\u9fff]*$/; // most are, and there are many

const withNormal = names =>
  names.map(([name, number, kind]) => ({ name, normal: ALL_HAN.test(name) ? name : normalise(name).text, number, kind }));

// Resolves to those that lead to pages, each with its page's number or -1, and its kind.
const loadNames = () => once("names", () => Promise.all([
  load("names", -1, data => unpackText(data).then(JSON.parse)).catch(() => []), loadColumns()
]).then(([names]) => withNormal(names)));

// With those of all places, whose pages are found by their titles, and with synonyms.
const loadAllNames = () => once("all names", () => Promise.all([loadNames(), loadPlaces()]).then(([names, places]) => {
  const pages = new Map();
  let end = 0;
  directory.kinds.forEach(([kind, , count]) => {
    end += count;
    if (kind === "region") for (let page = end - count; page < end; page++) pages.set(regionOf(page), page);
  });
  const named = places.map(([, name], place) => [name, pages.has(place) ? pages.get(place) : -1]);
  return [...names, ...withNormal([...named, ...directory.words.map(word => [word, -1])])];
}));

// Resolves to names to offer while one types: those that begin with it, then those that hold it, or that Latin letters spell.
const suggest = (typed, count) => loadDirectory().then(loadAllNames).then(names => {
  const text = normalise(typed).text, offered = found => flat(found.map(({ name }) => name)).slice(0, count);
  const held = text ? names.map(name => ({ name, at: name.normal.indexOf(text) })).filter(({ at }) => at >= 0) : [];
  if (!held.length && /^[a-z]+$/.test(text)) return loadMore().then(more => more.spelled(names, text)).then(offered);
  return offered(held.sort((a, b) => (a.at > 0) - (b.at > 0) || a.name.normal.length - b.name.normal.length).map(({ name }) => name));
});
