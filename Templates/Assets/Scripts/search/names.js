// Names of services, places, departments and so on: typed, spelled in Latin letters, or mistaken for what sounds the same.

const ALL_HAN = /^[\u4e00-\u9fff]*$/; // most are, and there are many

// Resolves to them, each with its page's number or -1, and its kind.
const loadNames = () => load("names", -1, data => JSON.parse(textOf(unpack(data)))
  .map(([name, number, kind]) => ({ name, normal: ALL_HAN.test(name) ? name : normalise(name).text, number, kind })));

// Resolves to the readings of characters, without tones.
const loadReadings = () => load("pinyin", -1, data => {
  const readings = new Map();
  textOf(unpack(data)).split("\n").forEach(line => {
    const [, reading, characters] = /^([a-z]*)(.*)/.exec(line);
    Array.from(characters).forEach(character => readings.set(character, [...(readings.get(character) || []), reading]));
  });
  return readings;
});

const WHOLE = 1, FIRST = 2; // letters of a reading that may be typed

// How much of a name letters spell: 2 all of it, 1 its beginning, 0 nothing.
const spells = (readings, name, letters, how) => {
  let places = [0], isBeginning = false;
  for (const character of name) {
    const next = [];
    places.forEach(at => {
      if (at === letters.length) isBeginning = true;
      else (readings.get(character) || [character]).forEach(reading => {
        if (how & FIRST && letters[at] === reading[0]) next.push(at + 1);
        if (!(how & WHOLE)) return;
        if (letters.startsWith(reading, at)) next.push(at + reading.length);
        else if (reading.startsWith(letters.slice(at))) isBeginning = true;
      });
    });
    places = flat([next]);
  }
  return places.indexOf(letters.length) >= 0 ? 2 : isBeginning ? 1 : 0;
};

// The names that letters spell, best first: all of a name before its beginning, whole readings before first letters.
const namesSpelled = (names, readings, letters) => {
  const grades = new Map();
  [[WHOLE, 2, 6], [FIRST, 2, 5], [WHOLE, 1, 4], [WHOLE | FIRST, 2, 3], [FIRST, 1, 2], [WHOLE | FIRST, 1, 1]]
    .forEach(([how, least, grade]) => names.forEach(name => {
      if (!grades.has(name) && spells(readings, name.normal, letters, how) >= least) grades.set(name, grade);
    }));
  const list = Array.from(grades, ([name, grade]) => ({ name, grade }));
  return list.sort((a, b) => b.grade - a.grade || a.name.normal.length - b.name.normal.length);
};

// What might have been meant: a stretch of a piece replaced by a name that sounds the same, the longest first.
const corrections = (names, readings, text) => {
  const sounds = (a, b) => a === b
    || (readings.get(a) || []).some(reading => (readings.get(b) || []).indexOf(reading) >= 0);
  const found = [];
  names.forEach(({ normal }) => {
    for (let at = 0; normal.length > 1 && at + normal.length <= text.length; at++) {
      let k = 0;
      while (k < normal.length && sounds(text[at + k], normal[k])) k++;
      const corrected = text.slice(0, at) + normal + text.slice(at + normal.length);
      if (k === normal.length && corrected !== text) found.push({ corrected, length: k });
    }
  });
  return flat(found.sort((a, b) => b.length - a.length).map(({ corrected }) => corrected));
};

// Resolves to names to offer while one types: those that begin with it, then those that hold it, or that Latin letters spell.
const suggest = (typed, count) => loadDirectory().then(loadNames).then(names => {
  const text = normalise(typed).text, isLatin = /^[a-z]+$/.test(text);
  if (!text) return [];
  const held = names.map(name => ({ name, at: name.normal.indexOf(text) })).filter(({ at }) => at >= 0)
    .sort((a, b) => (a.at > 0) - (b.at > 0) || a.name.normal.length - b.name.normal.length);
  return (isLatin && !held.length ? loadReadings().then(readings => namesSpelled(names, readings, text)) : Promise.resolve(held))
    .then(list => list.slice(0, count).map(({ name }) => name));
});
