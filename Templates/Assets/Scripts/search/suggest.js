// Names to offer while one types.

const { loadDirectory, loadNames, loadPart, normalise, flat, input, asked, go, stored, addressOf, add, addText, addLink } = core;

// Resolves to those that begin with what is typed, then those that hold it, or that Latin letters spell.
const suggest = (typed, count) => loadDirectory().then(loadNames).then(() => loadPart("narrow")).then(narrow => narrow.loadAllNames()).then(names => {
  const text = normalise(typed).text, offered = found => flat(found.map(({ name }) => name)).slice(0, count);
  const held = text ? names.map(name => ({ name, at: name.normal.indexOf(text) })).filter(({ at }) => at >= 0) : [];
  if (!held.length && /^[a-z]+$/.test(text)) return loadPart("more").then(more => more.spelled(names, text)).then(offered);
  return offered(held.sort((a, b) => (a.at > 0) - (b.at > 0) || a.name.normal.length - b.name.normal.length).map(({ name }) => name));
});
