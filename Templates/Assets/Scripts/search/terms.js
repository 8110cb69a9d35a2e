// Terms, as TermReader.swift cuts them.

// In a query, the number of a document stands for its parts too, and pairs that leave no character out are a cover.
const termsOf = (normal, isQuery, isCover) => {
  const terms = [];
  normal.replace(runs, (run, year, number) => {
    const characters = [...run], last = characters.length - 2;
    if (year) {
      terms.push(...[`${year}#${number}`, year, number].slice(0, isQuery ? 1 : 3));
    } else if (isPaired(characters[0])) {
      for (let k = 0; k <= last; k += isCover && k + 1 < last ? 2 : 1) terms.push(characters[k] + characters[k + 1]);
    } else {
      terms.push(run);
    }
  });
  return terms;
};

const flat = lists => Array.from(new Set([].concat(...lists)));
