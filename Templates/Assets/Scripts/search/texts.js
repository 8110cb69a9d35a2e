// The texts of pages.

const loadText = page => load("texts", page.textFile)
  .then(({ first, texts }) => Object.assign(page, { text: texts[page.number - first] }));
