// What other scripts take of this one, besides the directory and the columns once they are there.

Object.assign(shared, {
  TEXT_PATIENCE, load, loadPart, loadPage, loadDirectory, loadNames, loadHeld, meets, simple, judge, once, unpack, unpackText, varints, flat, regionOf,
  normalise, termsOf, withNormal, parse, seek, seekTyped, namedBy, listOf, answer, seriesIn, usedSynonyms,
  // For tests.
  ask: (typed, options) => loadDirectory().then(loadNames).then(() => loadPart("more")).then(more => more.ask(typed, options))
});
