// The texts of pages.

// No file holds what pages say: snippets stay empty, and a page that has all terms counts as one that holds the query.
const loadText = page => Promise.resolve(Object.assign(page, { text: "" }));
