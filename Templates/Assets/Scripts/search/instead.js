// What the page says of an answer in place of the one that was asked for.

const reportOf = found => (count, line) => {
  const { isPartial, isGivenUp, corrected, missing = [], left = [] } = found;
  if (!count) {
    line("可以换个说法，少写几个字，或从下面的目录查找。");
    return `没有找到“${asked.q}”。`;
  }
  const quoted = words => `“${words.join("”“")}”`;
  if (isPartial && !left.length) {
    const lacks = missing.length ? `，缺少${quoted(missing)}` : "";
    return `${isGivenUp ? "读过的页面里" : ""}没有完全一致的结果${lacks}。最接近的有 ${count} 条。`;
  }
  if (corrected) addLink(line("您是不是要找："), addressOf({ q: corrected }), corrected);
  // Words that only ask are nothing that a page lacks.
  const instead = corrected ? `没有${quoted([asked.q])}。按${quoted([corrected])}` : left.length ? `不计${quoted(left)}，` : "";
  return `${instead}找到${found.isCounted() ? "" : "约"} ${count} 条`;
};
