// The ways to narrow an answer down, as the page shows them.

const { input, list, help, facets, asked, go, fail, addressOf, add, addText, addButton, addLink } = core;

const MOST_VALUES = 12; // of a facet, before somebody asks for the rest

// How many pages have each value of a facet: counted in an array, since there are many pages and few values.
const countsOf = (name, numbers) => {
  const { kinds, series, seriesPlaces, places, years, category, categories } = columns, { kinds: ownKinds } = directory, counts = {};
  const [size, indexOf, valueOf] = {
    kind: [ownKinds.length, page => kinds[page], k => ownKinds[k][0]],
    place: [places.length + 1, page => seriesPlaces[series[page]] + 1, k => k - 1],
    year: [10000, page => years[page], k => k],
    category: [categories.length, page => category[page], k => categories[k][0]]
  }[name], all = new Uint32Array(size);
  numbers.forEach(page => { all[indexOf(page)]++; });
  all.forEach((count, k) => { if (count) counts[valueOf(k)] = (counts[valueOf(k)] || 0) + count; });
  return counts;
};

// The places around the chosen one, itself, and those in it; without one, those of the first level with a choice.
const placesFor = counts => {
  const { places } = columns, chain = [];
  const below = parent => Object.keys(counts).map(Number).filter(k => k >= 0 && places[k][2] === parent);
  let here = -1;
  for (let k = places.length; k--;) {
    if (counts[k]) counts[places[k][2]] = (counts[places[k][2]] || 0) + counts[k];
    if (places[k][0] === asked.place) here = k;
  }
  for (let k = here; k >= 0 && (places[k][2] >= 0 || k === here); k = places[k][2]) chain.unshift(k);
  while (!chain.length && below(here).length === 1 && below(below(here)[0]).length) here = below(here)[0];
  return [...chain, ...below(here)].map(k => [places[k][0], places[k][1], counts[k], chain.indexOf(k) >= 0]);
};

// The values of a facet with how many pages have them, were it chosen, and whether it is.
const valuesOf = (name, all) => {
  const counts = countsOf(name, narrow(all, Object.assign({}, asked, { [name]: "" })));
  if (name === "place") return placesFor(counts);
  if (asked[name]) counts[asked[name]] = counts[asked[name]] || 0;
  const values = name === "kind" ? directory.kinds : Object.keys(counts).map(value => [value, value + (name === "year" ? "年" : "")]);
  return (name === "year" ? values.reverse() : values).map(([value, label]) => [value, label, counts[value], value === asked[name]])
    // None have no year, or no category.
    .filter(([value, , count, isOn]) => +value !== 0 && (count || isOn));
};

// Where nothing was found, a line with links that drop the conditions.
let ways;
const offerWays = () => {
  const chosen = facets.querySelectorAll("[aria-pressed=true]");
  if (ways) ways.remove();
  if (list.firstChild || !chosen.length) return;
  ways = add(help, "p");
  addText(ways, "去掉条件再找：");
  chosen.forEach(button => addLink(ways, addressOf({ [button.closest("fieldset").name]: "" }), button.firstChild.data));
};

let facetsOf;

const showFacets = all => {
  let chosen = 0;
  facetsOf = all;
  facets.querySelectorAll("fieldset").forEach(facet => {
    const { name, lastChild: buttons } = facet, values = valuesOf(name, all);
    const held = buttons.contains(document.activeElement) && document.activeElement.value;
    let above = "", focused;
    // Most names of places come only when they are to be seen.
    if (values.some(([, label]) => !label)) return loadPlaces().then(() => facetsOf === all && showFacets(all), fail);
    buttons.textContent = "";
    values.forEach(([value, label, count, isOn], k) => {
      // What is on goes off when it is pressed; of places, to the one around it.
      const entry = add(buttons, "li"), next = isOn ? above : value;
      const button = addButton(entry, label, () => go({ [name]: next }, true));
      button.value = value;
      button.setAttribute("aria-pressed", isOn);
      addText(add(button, "span", "count"), `${count || 0}`);
      entry.hidden = k >= MOST_VALUES && !isOn;
      if (isOn) above = value;
      if (value === held) focused = button;
    });
    const rest = buttons.querySelectorAll("[hidden]");
    if (rest.length) {
      const more = addButton(add(buttons, "li"), `还有 ${rest.length} 项`, () => {
        more.parentNode.remove();
        rest.forEach(entry => { entry.hidden = false; });
        rest[0].firstChild.focus();
      });
    }
    chosen += !!asked[name];
    facet.hidden = values.length < 2 && !asked[name];
    if (held !== false) (focused || buttons.querySelector("button") || input).focus();
  });
  facets.hidden = !facets.querySelector("fieldset:not([hidden])");
  offerWays();
  facets.querySelector(".count").textContent = chosen ? `已选 ${chosen} 项` : "";
};
