// What is done once a page that was read lacks what was typed.

const { columns, simple, load, unpackText, loadHeld, meets, judge } = core;

const MOST_TRIED = 48; // pages, since the last that held it;
const MOST_ALIKE = 3; // of one item

// The table is asked for when nothing else helps: few type or write traditional characters. Resolves to whether it was new.
const loadTraditional = () => simple.size ? Promise.resolve(false) : load("traditional", -1, data => unpackText(data).then(text => {
  const characters = Array.from(text);
  for (let k = 0; k < characters.length; k += 2) simple.set(characters[k], characters[k + 1]);
  return simple.size > 0;
})).catch(() => false);

const judgeAgain = (query, page, mask) => loadTraditional().then(isNew => isNew ? judge(query, page, mask) : 0);

// Some terms were left to the pages: now all have to tell. What was judged keeps its judgement.
const loadRest = list => loadHeld(list.query, true).then(found => {
  const isMet = number => list.grades.has(number) ? list.grades.get(number)
    : list.named.has(number) || list.query.pieces.every(piece => meets(piece, found.held[number], number));
  Object.assign(list, { found, all: list.all.filter(isMet), numbers: list.numbers.filter(isMet), fails: [], resume: null });
  // What was found first among pages that only seemed to be meant need not be the best; what is shown already stays where it is.
  if (!(list.shown > 1)) {
    list.taken.length = 0;
    list.settled.clear();
    list.numbers.forEach(number => list.grades.delete(number));
  }
  list.sort(() => true);
});

// Resolves when what is left of a list has learned from pages that it lost.
const learn = (list, batch, isLeft) => {
  const itemOf = number => columns.seriesItems[columns.series[number]], { fails, hits } = list, lost = batch.filter(({ grade }) => !grade);
  list.numbers = list.numbers.filter(number => !list.grades.has(number) || list.grades.get(number));
  if (!list.found.isWhole && isLeft) return loadRest(list);
  let isNew = false;
  lost.forEach(({ page }) => {
    const item = itemOf(page.number);
    fails[item] = (fails[item] || 0) + 1;
    isNew = isNew || (fails[item] === MOST_ALIKE && !hits.has(item));
  });
  // What one village's sheet does not say, the others' hardly do: they are tried when nothing else is left.
  if (isNew) {
    list.sort(number => hits.has(itemOf(number)) || !(fails[itemOf(number)] >= MOST_ALIKE));
    list.resume = () => {
      list.resume = null;
      list.sort(() => true);
    };
  }
  if (list.misses >= MOST_TRIED) {
    list.query.isGivenUp = isLeft || Boolean(list.resume);
    list.resume = null;
    list.sort(() => false);
  }
};
