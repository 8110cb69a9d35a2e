// Names of services, places, departments and so on.

const ALL_HAN = /^[\u4e00-\u9fff]*$/; // most are, and there are many

const withNormal = names =>
  names.map(([name, number, kind]) => ({ name, normal: ALL_HAN.test(name) ? name : normalise(name).text, number, kind }));

// Resolves to those that lead to pages, each with its page's number or -1, and its kind.
const loadNames = () => once("names", () => Promise.all([
  loadLists("names", -1).catch(() => []), loadColumns()
]).then(([names]) => withNormal(names)));
