/* Only in the preview: errors of the source on the page, and a reload when there is a new build. */
(function () {
  "use strict";

  const shown = document.currentScript.src.split("?")[1];
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  let last = "";
  let folded = false;

  const STYLE = `
    :host { all: initial; }
    .kotak { position: fixed; z-index: 1000; inset: auto 0 0 0; max-height: 72vh; overflow: auto; padding: 14px 18px 18px; border-top: 4px solid #b3261e; background: #fff; color: #1d1b20; box-shadow: 0 -6px 24px rgb(0 0 0 / .28); font: 15px/1.5 system-ui, sans-serif; }
    .kepala { display: flex; gap: 12px; align-items: start; justify-content: space-between; }
    h2 { margin: 0; font-size: 17px; }
    p { margin: 2px 0 0; }
    ol { margin: 10px 0 0; padding: 0; list-style: none; }
    li { padding: 10px 0; border-top: 1px solid #d7d3da; }
    .tempat { font: 13px/1.5 ui-monospace, monospace; color: #5c5760; overflow-wrap: anywhere; }
    .pesan { font-weight: 600; }
    pre { margin: 6px 0; padding: 8px 10px; overflow-x: auto; border-radius: 5px; background: #f4f1f5; font: 13px/1.45 ui-monospace, "DejaVu Sans Mono", monospace; }
    button { flex: none; padding: 5px 12px; border: 1px solid #79747e; border-radius: 5px; background: transparent; color: inherit; font: inherit; cursor: pointer; }
    button:focus-visible, pre:focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px; }
    .pil { position: fixed; z-index: 1000; right: 14px; bottom: 14px; padding: 8px 14px; border: 0; border-radius: 20px; background: #b3261e; color: #fff; box-shadow: 0 2px 10px rgb(0 0 0 / .3); font: 600 14px/1.4 system-ui, sans-serif; }
    .pil--tenang { background: #33414a; }
    .gelap .kotak { background: #1e1d22; color: #ece8ee; border-top-color: #f2b8b5; }
    .gelap li { border-top-color: #45424a; }
    .gelap .tempat { color: #b9b4bd; }
    .gelap pre { background: #2b2930; }
    @media print { .kotak, .pil { display: none; } }`;

  function make(tag, name, text) {
    const element = document.createElement(tag);
    if (name) element.className = name;
    if (text) element.textContent = text;
    return element;
  }

  function pill(text, calm) {
    const element = make(calm ? "div" : "button", calm ? "pil pil--tenang" : "pil", text);
    if (calm) element.setAttribute("role", "status");
    else element.addEventListener("click", function () { folded = false; draw(JSON.parse(last)); });
    return element;
  }

  function one(error) {
    const item = make("li");
    item.append(make("div", "tempat", error.tempat), make("div", "pesan", error.pesan));
    if (error.kutipan.length) {
      const quote = make("pre", "", error.kutipan.join("\n"));
      quote.tabIndex = 0;
      item.append(quote);
    }
    if (error.saran) item.append(make("div", "saran", "→ " + error.saran));
    error.lihat.forEach(function (place) { item.append(make("div", "tempat", "lihat juga " + place)); });
    item.append(make("div", "tempat", "Penjelasan: sop explain " + error.aturan));
    return item;
  }

  function panel(state) {
    const box = make("section", "kotak");
    const count = state.galat.length;
    const title = count ? count + " galat di naskah" : "Buku tidak dapat disusun";
    const head = make("div", "kepala");
    const words = make("div");
    const close = make("button", "", "Sembunyikan");
    box.setAttribute("aria-label", title);
    words.setAttribute("role", "alert");
    words.append(make("h2", "", title), make("p", "",
      "Halaman di balik kotak ini masih memuat naskah sebelumnya. Perbaiki lalu simpan; halaman dimuat ulang sendiri."));
    close.addEventListener("click", function () { folded = true; draw(JSON.parse(last)); });
    head.append(words, close);
    box.append(head);
    if (state.gagal) box.append(make("pre", "", state.gagal));
    const list = make("ol");
    state.galat.slice(0, 30).forEach(function (error) { list.append(one(error)); });
    if (count > 30) list.append(make("li", "", "… dan " + (count - 30) + " lagi: sop lint"));
    if (count) box.append(list);
    return box;
  }

  function draw(state) {
    const wrong = state.galat.length > 0 || state.gagal !== "";
    // The theme's own switch decides; pages without theme follow the system.
    const scheme = document.body.dataset.mdColorScheme;
    const dark = scheme ? scheme === "slate" : matchMedia("(prefers-color-scheme: dark)").matches;
    const frame = make("div", dark ? "gelap" : "");
    root.replaceChildren(make("style", "", STYLE), frame);
    if (wrong && !folded) frame.append(panel(state));
    else if (wrong) frame.append(pill(state.galat.length ? state.galat.length + " galat" : "Gagal disusun", false));
    else if (state.menyusun) frame.append(pill("Menyusun ulang…", true));
  }

  async function look() {
    try {
      const answer = await fetch("/__sop__/keadaan", { cache: "no-store" });
      const text = await answer.text();
      const state = JSON.parse(text);
      if (state.susunan !== shown) { location.reload(); return; }
      if (text !== last) {
        const before = last ? JSON.parse(last) : null;
        last = text;
        // New errors unfold the box; the same ones (while a build runs) leave it as it is.
        if (!before || JSON.stringify(before.galat) !== JSON.stringify(state.galat)) folded = false;
        draw(state);
      }
    } catch (error) {
      // The preview was stopped; the page stays as it is.
    }
    setTimeout(look, 300);
  }

  document.body.append(host);
  look();
})();
