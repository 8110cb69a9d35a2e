// What the page says of an answer in place of the one that was asked for.

const reportOf = found => (count, line) => {
  const { isPartial, isGivenUp, corrected, missing = [], left = [] } = found;
  if (!count) {
    line("可以换个说法，少写几个字，或从下面的目录查找。");
    return `没有找到“${asked.q}”。`;
  }
  if (isPartial) {
    const lacks = [["缺少", missing], ["不计", left]].map(([how, words]) => words.length ? `，${how}“${words.join("”“")}”` : "").join("");
    return `${isGivenUp ? "读过的页面里" : ""}没有完全一致的结果${lacks}。最接近的有 ${count} 条。`;
  }
  if (corrected) addLink(line("您是不是要找："), addressOf({ q: corrected }), corrected);
  return `${corrected ? `没有“${asked.q}”。按“${corrected}”` : ""}找到${found.isCounted() ? "" : "约"} ${count} 条`;
};
