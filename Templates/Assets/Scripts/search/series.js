// The pages of a series, below its newest one.

const { loadPage, add, addLink, addText, marked, chineseDay } = core;

const toggle = (button, numbers, spellings) => {
  const item = button.closest("li"), shown = item.querySelector("ul");
  button.setAttribute("aria-expanded", !shown);
  if (shown) return shown.remove();
  const all = add(item, "ul");
  return Promise.all(Array.from(numbers, loadPage)).then(pages => pages.forEach(page => {
    const entry = add(all, "li");
    addLink(entry, marked(page.address, spellings), page.title);
    addText(entry, ` ${chineseDay(page.date)}`);
  }));
};
