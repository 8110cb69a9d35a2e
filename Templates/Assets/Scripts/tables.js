// Tables that sort and filter. Everything is in the page without it: this makes buttons of the headings and puts a line of
// tools above, keeps what was chosen in the address (behind #, which works from a disk too), and lets the head stick.
(() => {
"use strict";

const { compare } = new Intl.Collator("zh-CN", { numeric: true });
const figure = /^-?\d[\d,]*(\.\d+)?\D{0,6}$/;
const numeral = /[〇零一二三四五六七八九十百千]+(?=$|[、.（() 组号级季月年届批期队网区楼栋])/g;

// 第十二组 is 第12组, so that it follows 第三组; 二〇二六 is 2026.
const valueOf = digits => {
  let sum = 0, part = 0;
  for (const digit of digits) {
    const power = "十百千".indexOf(digit) + 1;
    if (power) sum += (part || 1) * Math.pow(10, power);
    part = power ? 0 : part * 10 + Math.max("零一二三四五六七八九".indexOf(digit), 0);
  }
  return sum + part;
};

const textOf = element => element.textContent.trim();
const folded = text => text.normalize("NFKC").toLowerCase();
const on = (target, event, action) => target.addEventListener(event, action);
const make = (name, parent, text) => {
  const element = parent.appendChild(document.createElement(name));
  element.textContent = text;
  if (name === "button") element.type = name;
  return element;
};

// The controls of all tables by their names in the address, and what shows each table as its controls ask.
const controls = [], updates = [];

const connect = (frame, number) => {
  const table = frame.querySelector("table"), body = table.tBodies[0];
  const heads = Array.from(table.tHead.rows[0].cells), rows = Array.from(body.rows);
  // To some engines cards are no table unless they are told.
  const tell = (element, role) => element.setAttribute("role", role);
  tell(table, "table");
  tell(body, "rowgroup");
  for (const row of rows) {
    tell(row, "row");
    for (const cell of row.cells) tell(cell, cell.scope ? "rowheader" : "cell");
  }
  // Where all columns fit, the head sticks to the window; else the table scrolls in a window of its own.
  const fit = () => {
    const fits = Math.max(table.offsetWidth, table.scrollWidth) <= frame.clientWidth + 1;
    frame.classList.toggle("fits", fits);
    // A long table may scroll up and down within its frame, and keys must reach it then too.
    frame.tabIndex = fits && table.offsetHeight <= frame.clientHeight + 1 ? -1 : 0;
  };
  on(window, "resize", fit);
  // Large type takes more room.
  new MutationObserver(fit).observe(document.documentElement, { attributes: true });
  updates.push(fit);
  const { tools: kind } = frame.dataset;
  if (!kind) return;

  const isSum = row => row.classList.contains("sum");
  const sums = rows.filter(isSum), records = rows.filter(row => !isSum(row));
  const titles = heads.map(textOf), texts = records.map(row => folded(row.textContent));
  const column = index => records.map(row => textOf(row.cells[index]));
  const tools = document.createElement("div");
  tools.className = "table-tools";
  const field = (label, key, first) => {
    const control = make(first ? "select" : "input", make("label", tools, label), "");
    if (first) control.add(new Option(first, ""));
    controls.push([number + key, control]);
    return control;
  };

  const words = kind === "filter" && field("在表中查找", "q");
  const filters = [];
  if (words) {
    words.type = "search";
    heads.forEach((head, index) => {
      if (!head.hasAttribute("data-choice")) return;
      const choice = field(titles[index], `f${index + 1}`, "全部");
      const counts = {}, cells = column(index).map(text => text.split("、"));
      for (const items of cells) for (const item of items) counts[item] = (counts[item] || 0) + 1;
      for (const item of Object.keys(counts).sort(compare)) {
        if (item) choice.add(new Option(`${item}（${counts[item]}）`, item));
      }
      filters.push([choice, cells]);
    });
  }
  // On a phone there are no headings to press.
  const order = field("排序", "s", "原来的顺序");
  order.parentNode.className = "order";
  titles.forEach((title, index) => {
    order.add(new Option(`${title}（升序）`, index + 1));
    order.add(new Option(`${title}（降序）`, -index - 1));
  });
  const clear = words && make("button", tools, "清除筛选");
  const status = make("p", tools, "");
  tell(status, "status");
  frame.parentNode.insertBefore(tools, frame);

  const sorted = (by, way) => {
    const cells = column(by), isFigures = cells.every(text => !text || figure.test(text));
    const keys = cells.map(text => isFigures ? parseFloat(text.replace(/,/g, "")) : text.replace(numeral, valueOf));
    // What is empty comes last in either order, and equals stay as they were.
    return Array.from(keys.keys()).sort((a, b) => !cells[a] - !cells[b]
      || cells[a] && way * (isFigures ? keys[a] - keys[b] : compare(keys[a], keys[b])) || a - b
    ).map(index => records[index]);
  };

  const update = () => {
    const asked = folded(words ? words.value : "").split(/\s+/);
    const way = Math.sign(order.value), by = way * order.value - 1;
    let found = 0;
    records.forEach((row, index) => {
      row.hidden = !asked.every(word => texts[index].includes(word))
        || !filters.every(([choice, cells]) => !choice.value || cells[index].indexOf(choice.value) >= 0);
      found += !row.hidden;
    });
    const isAll = found === records.length;
    // A sum is that of all.
    for (const row of sums) row.hidden = !isAll;
    for (const row of (way ? sorted(by, way) : records).concat(sums)) body.appendChild(row);
    heads.forEach((head, index) => {
      head.setAttribute("aria-sort", index !== by ? "none" : way > 0 ? "ascending" : "descending");
    });
    status.textContent = `${isAll ? "" : found ? `显示 ${found} 条，` : "没有符合的内容，"}共 ${records.length} 条`
      + (way ? `，按“${titles[by]}”${way > 0 ? "升" : "降"}序排列` : "");
  };
  const changed = () => {
    update();
    remember();
  };
  heads.forEach((head, index) => {
    head.textContent = "";
    on(make("button", head, titles[index]), "click", () => {
      const way = +order.value, up = index + 1;
      order.value = way === up ? -up : way === -up ? "" : up;
      changed();
    });
  });
  on(tools, "input", event => { if (!event.isComposing) changed(); });
  on(tools, "compositionend", changed);
  if (clear) {
    on(clear, "click", () => {
      for (const control of tools.querySelectorAll("input, select")) control.value = "";
      changed();
      words.focus();
    });
  }
  updates.push(update);
};

const remember = () => {
  const state = new URLSearchParams();
  for (const [key, control] of controls) if (control.value) state.set(key, control.value);
  try {
    history.replaceState(null, "", `${location.pathname}#${state}`);
  } catch (error) {
    // From a disk some engines let only the place in the page change.
    location.replace(`#${state}`);
  }
};

const recall = () => {
  // Links from other pages choose behind ?, which names no place in the page.
  const chosen = location.hash || location.search;
  // Else somebody went to a place in the page.
  if (!chosen || chosen.includes("=")) {
    const state = new URLSearchParams(chosen.slice(1));
    for (const [key, control] of controls) control.value = state.get(key) || "";
  }
  for (const update of updates) update();
};

document.querySelectorAll(".table-scroll").forEach((frame, index) => connect(frame, index ? `t${index + 1}` : ""));
on(window, "hashchange", recall);
recall();
})();
