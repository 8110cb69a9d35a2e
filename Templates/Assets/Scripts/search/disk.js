// A page on a disk may be shown but not read: it reads itself, and tells what it read (reading.js). A sandbox would keep its
// script from it.
const readText = address => new Promise(resolve => {
  const frame = document.createElement("iframe");
  const end = text => {
    window.removeEventListener("message", listen);
    frame.remove();
    resolve(text);
  };
  const listen = event => { if (event.source === frame.contentWindow) end(event.data.noticeboardText); };
  window.addEventListener("message", listen);
  setTimeout(end, core.TEXT_PATIENCE);
  frame.hidden = true;
  frame.src = `${address}#noticeboard-text`;
  document.body.appendChild(frame);
});
