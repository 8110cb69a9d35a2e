// What the page calls of the engine.

window.noticeboardSearch.engine = {
  answer, suggest, usedSynonyms, seriesIn, narrow, loadDirectory, loadPage, loadText, pause, normalise, placeOf, flat, kindOf, regionOf,
  kinds: () => directory.kinds,
  columns: () => columns
};
