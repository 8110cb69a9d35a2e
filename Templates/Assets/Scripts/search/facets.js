// The ways to narrow an answer.

const offerKinds = (found, counts) => {
  filters.textContent = "";
  if (Object.keys(counts).length < 2) return;
  [["", "全部"], ...directory.kinds].filter(([name]) => !name || counts[name]).forEach(([name, label]) => {
    const button = add(filters, "button");
    button.type = "button";
    button.className = "search-filter";
    button.setAttribute("aria-pressed", kind === name);
    button.textContent = `${label}（${counts[name] || found.numbers.length}）`;
    button.onclick = () => {
      kind = name;
      turn++;
      show(found).then(() => filters.querySelector("[aria-pressed=true]").focus()).catch(fail);
    };
  });
};
