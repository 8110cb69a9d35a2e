// The order of what was found.

const BLOCK = 12; // pages are compared with the query by their titles at a time
const ENOUGH = 3; // texts of one item at a time, which says much the same everywhere
const MOST_RANKED = 1000;
const NAMED = 4000; // more than any score
const AGING = ["disclosure", "notice", "document", "report"]; // kinds of which the newest come first

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

// The pages that are worth most, best first, without sorting all; of equals the lower number comes first.
const best = (numbers, worth) => {
  const last = (1 << 21) - 1;
  let keys = new Float64Array(MOST_RANKED * 2), count = 0, least = -1;
  for (let k = 0; k < numbers.length; k++) {
    const key = worth(numbers[k]) * (last + 1) + last - numbers[k];
    if (key <= least) continue;
    keys[count++] = key;
    if (count < keys.length) continue;
    keys.sort().copyWithin(0, MOST_RANKED);
    count = MOST_RANKED;
    least = keys[0];
  }
  return Array.from(keys.subarray(0, count).sort().reverse().subarray(0, MOST_RANKED), key => last - key % (last + 1));
};

// What a page is worth by what the index knows: its score, more where it is near, then its year; what does not age comes before what does.
const worthOf = ({ scores }, named, near) => {
  const { kinds, years } = columns;
  const isAging = directory.kinds.map(([name]) => AGING.indexOf(name) >= 0);
  return page => {
    const score = named.has(page) ? NAMED - named.get(page) : Math.min(scores[page] * (near ? near[regionOf(page) + 1] : 1), NAMED);
    return Math.round(score * 256) * 128 + (isAging[kinds[page]] ? Math.max(0, years[page] - 1950) & 63 : 127);
  };
};

// The normal names and text of a page, made anew when more of it, or of characters, is known.
const normalsOf = page => {
  const state = `${simple.size} ${page.text === undefined}`;
  if (page.state !== state) {
    page.state = state;
    page.normals = [...page.names, ...(page.text === undefined ? [] : [page.text])].map(text => normalise(text).text);
  }
  return page.normals;
};

// How near a page comes: 6 by title, 5 by another name, 4 by part of its title, 3 by part of another name, 2.5 by its names
// together, 2 by what it says, 1 by its pieces, 0 not; less where it does so by a synonym. -1 where only its text can tell.
const judge = ({ whole, pieces }, page, mask) => {
  const all = normalsOf(page), names = all.slice(0, page.names.length);
  const holds = (form, texts, bits) => (form.isSure && form.mask && (bits & form.mask) === form.mask) || has(texts, form.text);
  const wholes = pieces.length > 1 ? [{ text: whole }] : pieces[0].forms;
  const grade = Math.max(...wholes.map((form, k) => {
    const { text } = form, place = names.indexOf(text);
    const near = place === 0 ? 6 : place > 0 ? 5 : has([names[0]], text) ? 4 : has(names, text) ? 3 : holds(form, all, mask) ? 2 : 0;
    return near && k ? near - 0.9 : near;
  }));
  const isMet = (texts, bits) => pieces.every(({ forms, within }) => (within && within[regionOf(page.number)])
    || forms.some(form => holds(form, texts, bits)));
  if (grade < 2.5 && pieces.length > 1 && isMet(names, 0)) return 2.5;
  return grade || (isMet(all, mask) ? 1 : page.text === undefined ? -1 : 0);
};

// Resolves to the grade of a page; where a text cannot be had, the terms speak for it.
const settle = (query, page, mask) => {
  const grade = judge(query, page, mask);
  if (grade >= 0) return Promise.resolve(grade);
  return loadText(page).then(() => page.text === undefined ? 1
    : judge(query, page, mask) || loadPart("misses").then(misses => misses.judgeAgain(query, page, mask)));
};

// Of what was found, `take` resolves to the first pages, one of a series, in their final order.
const rank = (found, all, numbers, byDay, weigh, named, isPartial) => {
  const { query } = found, taken = [], settled = new Set(), grades = new Map(), hits = new Set();
  let worth, queue, block;
  const compare = (a, b) => byDay ? 0 : b.grade - a.grade || b.worth - a.worth
    || (AGING.indexOf(a.page.kind[0]) < 0 || a.page.date === b.page.date ? 0 : a.page.date < b.page.date ? 1 : -1);

  const itemOf = number => columns.seriesItems[columns.series[number]];

  // By titles, which tell enough of most.
  const loadBlock = () => {
    const taking = new Set(), chosen = [];
    queue = queue.filter(number => {
      const series = columns.series[number];
      if (settled.has(series)) return false;
      if (chosen.length === BLOCK || taking.has(series)) return true;
      taking.add(series);
      chosen.push(number);
      return false;
    });
    return Promise.all(chosen.map(loadPage)).then(pages => {
      block = pages.map(page => {
        const isGiven = isPartial || named.has(page.number);
        const known = isGiven ? 7 : judge(query, page, list.found.held[page.number]);
        return { page, grade: Math.abs(known), isGiven, isUnread: known < 0, worth: worth(page.number) };
      }).sort(compare);
    });
  };

  // The next few: those that need not be read, else those that do, no more than enough of one item while none of it was right.
  const nextBatch = most => {
    const unread = [], batch = [];
    block = block.filter(entry => {
      const item = itemOf(entry.page.number), count = unread[item] || 0;
      const isLater = entry.isUnread && ((batch.length && !batch[0].isUnread) || (count === ENOUGH && !hits.has(item)));
      if (batch.length === most || isLater) return true;
      if (entry.isUnread) unread[item] = count + 1;
      batch.push(entry);
      return false;
    });
    return batch;
  };

  const isLeft = () => block.length + queue.length;
  const take = wanted => {
    if (list.resume && !isLeft()) list.resume();
    if (taken.length >= wanted || !isLeft()) return Promise.resolve(taken.slice(0, list.shown = wanted));
    if (!block.length) return loadBlock().then(() => take(wanted));
    // A text costs a page: after one that was not right more are read, lest it takes long.
    const batch = nextBatch(list.misses || wanted === 1 ? TEXTS_AT_ONCE : Math.min(TEXTS_AT_ONCE, wanted - taken.length));
    return Promise.all(batch.map(({ page, isGiven }) => isGiven ? 7 : settle(query, page, list.found.held[page.number]))).then(judged => {
      const kept = batch.filter((entry, k) => {
        grades.set(entry.page.number, entry.grade = judged[k]);
        return judged[k];
      }).sort(compare), lost = batch.length - kept.length;
      kept.forEach(({ page }) => { settled.add(columns.series[page.number]); hits.add(itemOf(page.number)); taken.push(page); });
      list.misses = kept.length ? 0 : list.misses + lost;
      return lost && loadPart("misses").then(misses => misses.learn(list, batch, isLeft()));
    }).then(() => take(wanted));
  };
  // What is learned from pages that lack what was typed changes it (misses.js).
  const list = {
    query, found, all, numbers, named, isPartial, take, taken, settled, grades, hits, fails: [], misses: 0,
    sort(isWanted) {
      worth = weigh(list.found);
      queue = best(list.numbers.filter(number => !grades.has(number) && isWanted(number)), worth);
      block = [];
    },
    isMore: () => list.resume || block.length || queue.some(number => !settled.has(columns.series[number])),
    count: () => list.numbers.length,
    isCounted: () => isPartial || list.numbers.every(number => grades.has(number))
      || query.pieces.every(({ forms }) => forms.every((form, k) => form.isSure || (k && !form.isUsed)))
  };
  list.sort(() => true);
  return list;
};
