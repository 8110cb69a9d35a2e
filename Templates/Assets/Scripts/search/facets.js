// The ways to narrow an answer.

const offerKinds = answer => {
  const counts = {};
  filters.textContent = "";
  answer.all.forEach(number => {
    const [name] = kindOf(number);
    counts[name] = (counts[name] || 0) + 1;
  });
  if (Object.keys(counts).length < 2) return;
  [["", "全部"], ...directory.kinds].filter(([name]) => !name || counts[name]).forEach(([name, label]) => {
    const button = add(filters, "button");
    button.type = "button";
    button.className = "search-filter";
    button.setAttribute("aria-pressed", kind === name);
    button.textContent = `${label}（${counts[name] || answer.all.length}）`;
    button.onclick = () => {
      kind = name;
      searchFor(answer.typed).then(() => filters.querySelector("[aria-pressed=true]").focus()).catch(fail);
    };
  });
};
