// The texts of pages, which only the pages themselves hold.

const TEXTS_AT_ONCE = 5;
const TEXT_PATIENCE = 6000; // milliseconds

const fetchText = address => fetch(address).then(response => {
  if (!response.ok) throw new Error(address);
  return response.text();
}).then(source => window.noticeboardText(new DOMParser().parseFromString(source, "text/html")));

const waiting = [];
let underWay = 0;

const readNext = () => {
  if (underWay === TEXTS_AT_ONCE || !waiting.length) return;
  const { address, resolve } = waiting.shift();
  const isOver = new Promise(done => { setTimeout(done, TEXT_PATIENCE); });
  underWay++;
  Promise.race([/^http/.test(location.protocol) ? fetchText(address) : loadPart("disk").then(readText => readText(address)), isOver])
    .catch(() => {}).then(text => {
      underWay--;
      resolve(text);
      readNext();
    });
};

// Resolves to the page with its text; without it where that cannot be had.
const loadText = page => once(`text ${page.number}`, () => new Promise(resolve => {
  waiting.push({ address: page.address, resolve });
  readNext();
}).then(text => Object.assign(page, { text })));
