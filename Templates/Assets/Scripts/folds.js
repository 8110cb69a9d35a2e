// What is folded: long groups are on phones, nothing is on paper, and never what was linked to.
(() => {
"use strict";

const each = (selector, action) => Array.from(document.querySelectorAll(selector)).forEach(action);

const openAround = () => {
  let opened = false;
  const target = document.getElementById(location.hash.slice(1));
  for (let element = target; element; element = element.parentElement) {
    if (element.tagName === "DETAILS" && !element.open) element.open = opened = true;
  }
  if (opened) target.scrollIntoView();
};

if (matchMedia("(max-width: 40em)").matches) each("[data-fold]", group => { group.open = false; });
openAround();
addEventListener("hashchange", openAround);

let closed = [];
addEventListener("beforeprint", () => {
  closed = [];
  each("main details:not([open]):not(.digest)", group => {
    closed.push(group);
    group.open = true;
  });
});
addEventListener("afterprint", () => {
  for (const group of closed) group.open = false;
});
})();
