// The pages that hold the terms of a query.

const WEIGHTS = [1, 1.6, 2.1, 4]; // of a term that a page has once, a few times, many times, in its title
const LEAST_SHARE = 0.4; // of the query's terms, for a page that lacks some

// Resolves to how many pages have a term and which, or to nothing.
const loadPostings = term => {
  const wanted = utf8(term);
  let low = 0, high = directory.firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (directory.firsts[middle] <= wanted) low = middle + 1; else high = middle;
  }
  return low ? load("terms", low - 1).then(data => findTerm(data, wanted)) : Promise.resolve();
};

const findTerm = (bytes, wanted) => {
  const reader = varints(bytes);
  for (let term = ""; reader.at < bytes.length && term < wanted;) {
    term = term.slice(0, reader.next()) + reader.take(reader.next());
    const count = reader.next(), postings = reader.take(reader.next());
    if (term === wanted) return { count, postings };
  }
};

// Resolves to the pages that hold all terms, and those that hold some; best first, of equals the lower.
const find = query => Promise.all(query.terms.map(loadPostings)).then(lists => {
  const pages = directory.pages, scores = new Float32Array(pages), counts = new Uint8Array(pages);
  const present = lists.filter(Boolean), all = [], some = [];
  present.forEach(({ count, postings }) => {
    const idf = Math.log(1 + (pages - count + 0.5) / (count + 0.5)), reader = varints(postings);
    for (let page = 0; reader.at < postings.length;) {
      const packed = reader.next();
      page += packed >>> 2;
      scores[page] += idf * WEIGHTS[packed & 3];
      counts[page]++;
    }
  });
  counts.forEach((count, page) => {
    if (count && count === lists.length) all.push(page);
    else if (count && count >= present.length * LEAST_SHARE) some.push(page);
  });
  [all, some].forEach(numbers => numbers.sort((a, b) => scores[b] - scores[a] || a - b));
  return { query, scores, all, some };
});
