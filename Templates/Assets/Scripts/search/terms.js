// Terms, as TermReader.swift cuts them.

// In a query, the number of a document stands for its parts too.
const termsOf = (normal, isQuery) => {
  const terms = [];
  normal.replace(runs, (run, year, number) => {
    const characters = Array.from(run);
    if (year) terms.push(...[`${year}#${number}`, year, number].slice(0, isQuery ? 1 : 3));
    else if (isPaired(characters[0])) characters.slice(1).forEach((next, i) => terms.push(characters[i] + next));
    else terms.push(run);
  });
  return terms;
};

const flat = lists => Array.from(new Set([].concat(...lists)));
