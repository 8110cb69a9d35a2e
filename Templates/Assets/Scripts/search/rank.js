// The order of what was found.

const CANDIDATES = 50; // are compared with the query itself and put in their final order;
const MOST_CANDIDATES = 200; // while too few of them hold it

// Where normal text holds a piece, words and numbers as a whole; -1 if nowhere.
const placeOf = (text, piece, start) => {
  const cuts = (inside, outside) => isWord(inside) && joins(outside);
  let at = text.indexOf(piece, start);
  while (at >= 0 && (cuts(piece[0], text[at - 1]) || cuts(piece.slice(-1), text[at + piece.length]))) {
    at = text.indexOf(piece, at + 1);
  }
  return at;
};

const has = (texts, piece) => texts.some(text => placeOf(text, piece, 0) >= 0);

// How near a page comes: 5 by title, 4 by another name, 3 by part of one, 2 by what it says, 1 by its pieces, 0 not.
const judge = (query, page) => {
  const names = page.names.map(name => normalise(name).text), all = [...names, normalise(page.text || "").text];
  const place = names.indexOf(query.whole);
  if (place >= 0) return place ? 4 : 5;
  if (has(names, query.whole)) return 3;
  if (has(all, query.whole)) return 2;
  return 1;
};

// Resolves to the pages in their final order; of the first, those that only happen to hold all terms go.
const rank = (outcome, count) => {
  const { query, scores } = outcome, tail = outcome.all.slice(count), grades = {};
  const compare = page => {
    const grade = grades[page.number] = judge(query, page);
    const isSettled = grade > 2 || page.text !== undefined || (query.isCertain && query.pieces.length < 2);
    return isSettled ? page.number : loadText(page).then(compare);
  };
  return Promise.all(outcome.all.slice(0, count).map(number => loadPage(number).then(compare))).then(head => {
    const exact = head.filter(number => grades[number])
      .sort((a, b) => grades[b] - grades[a] || scores[b] - scores[a] || a - b);
    if (exact.length < AT_ONCE && tail.length && count < MOST_CANDIDATES) return rank(outcome, count * 2);
    return { query, numbers: exact.length ? exact.concat(tail) : [], isCounted: query.isCertain || !tail.length };
  });
};

// Resolves to the pages that hold the query, or else, and said so, those that hold parts of it.
const answer = query => find(query).then(outcome => rank(outcome, CANDIDATES).then(ranked =>
  ranked.numbers.length || query.isSingle ? ranked
    : { query, numbers: outcome.all.concat(outcome.some), isPartial: true }));
