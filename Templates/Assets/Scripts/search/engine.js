// What the page calls of the engine.

window.noticeboardSearch.engine = {
  answer, suggest, usedSynonyms, seriesIn, narrow, loadDirectory, loadPlaces, loadPage, loadText, pause, normalise, placeOf, flat,
  kinds: () => directory.kinds,
  columns: () => columns
};
