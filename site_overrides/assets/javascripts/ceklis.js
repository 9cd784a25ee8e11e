/* Checklist of an SOP, kept in this browser under the name of a package.
 *
 * One entry of localStorage per SOP and package: "buku-sop/ceklis/<instansi>/<sop>/<package>" with the
 * list of ticked boxes as JSON. Nothing is written before the reader has given a name. Where the
 * browser refuses storage the boxes go on working, and the page says that they are not kept.
 */
(function () {
  "use strict";

  function storage() {
    try {
      const store = window.localStorage;
      return store && !store.sementara ? store : null;
    } catch (error) { return null; }
  }

  function tidy(name) {
    return name.normalize("NFC").trim().replace(/\s+/g, " ");
  }

  function checklist(root) {
    const prefix = "buku-sop/ceklis/" + root.dataset.ceklis + "/";
    const boxes = Array.from(root.querySelectorAll("input[data-centang]"));
    const find = function (selector) { return root.querySelector(selector); };
    const tools = find(".ceklis-alat");
    const form = find(".ceklis-paket");
    const input = find("input[type=text]");
    const words = find(".ceklis-kata");
    const stored = find(".ceklis-daftar");
    const printed = find("[data-nama]");
    const button = function (name) { return find("[data-laku=" + name + "]"); };
    let current = "";
    let refused = storage() === null;

    function say(key, name) {
      // Function replacement: a name may hold "$&".
      return root.dataset["teks" + key].replace("{nama}", function () { return name || ""; });
    }

    /* Names of stored packages, sorted; none when storage is refused. */
    function names() {
      try {
        return Object.keys(storage() || {})
          .filter(function (key) { return key.startsWith(prefix); })
          .map(function (key) { return key.slice(prefix.length); })
          .sort(function (a, b) { return a.localeCompare(b, "id"); });
      } catch (error) { return []; }
    }

    /* Ticked boxes of a package; null when there is no such package or its entry is damaged. */
    function read(name) {
      try {
        const ticks = JSON.parse(storage().getItem(prefix + name));
        return Array.isArray(ticks) ? ticks : null;
      } catch (error) { return null; }
    }

    function save() {
      if (!current) return;
      const ticks = boxes.filter(function (b) { return b.checked; })
        .map(function (b) { return b.dataset.centang; });
      try {
        storage().setItem(prefix + current, JSON.stringify(ticks));
        refused = false;
      } catch (error) { refused = true; }
    }

    function tick(ticks) {
      boxes.forEach(function (box) { box.checked = ticks.includes(box.dataset.centang); });
    }

    function entry(name) {
      const item = document.createElement("li");
      const open = document.createElement("button");
      open.type = "button";
      open.className = "tombol";
      open.textContent = name;
      open.dataset.paket = name;
      open.setAttribute("aria-pressed", String(name === current));
      item.append(open);
      return item;
    }

    function show() {
      const done = boxes.filter(function (b) { return b.checked; }).length;
      find("progress").value = done;
      find("output").textContent = root.dataset.teksKemajuan
        .replace("{n}", String(done)).replace("{semua}", String(boxes.length));
      const text = refused ? say("Ditolak") : current ? say("Tersimpan", current) : say("Belum");
      if (words.textContent !== text) words.textContent = text;
      words.classList.toggle("ceklis-kata--awas", refused);
      printed.textContent = current;
      button("kosongkan").disabled = done === 0;
      button("tutup").hidden = button("hapus").hidden = current === "";
      form.hidden = current !== "";
      const all = names();
      stored.hidden = all.length === 0;
      const list = stored.querySelector("ul");
      const focused = document.activeElement && document.activeElement.dataset.paket;
      list.replaceChildren.apply(list, all.map(entry));
      if (focused !== undefined) {
        const same = Array.from(list.querySelectorAll("button"))
          .find(function (b) { return b.dataset.paket === focused; });
        if (same) same.focus();
      }
    }

    /* Leave the package; its ticks leave the screen. */
    function close() {
      current = "";
      input.value = "";
      tick([]);
      show();
    }

    /* A stored package brings its own ticks. A new one takes those made without a name, but never
     * those of another package. */
    function open(name) {
      const ticks = read(name);
      if (ticks) tick(ticks);
      else if (current) tick([]);
      current = name;
      if (!ticks) save();
      show();
    }

    form.addEventListener("submit", function (event) {
      event.preventDefault();
      const name = tidy(input.value);
      if (name) { open(name); button("tutup").focus(); }
      else input.value = "";
    });
    stored.addEventListener("click", function (event) {
      const name = event.target.dataset.paket;
      if (name !== undefined && name !== current) open(name);
    });
    root.addEventListener("change", function (event) {
      if (event.target.dataset.centang === undefined) return;
      save();
      show();
    });
    button("kosongkan").addEventListener("click", function () {
      if (!window.confirm(say("Kosongkan"))) return;
      tick([]);
      save();
      show();
    });
    button("tutup").addEventListener("click", function () { close(); input.focus(); });
    button("hapus").addEventListener("click", function () {
      if (!window.confirm(say("Hapus", current))) return;
      try { storage().removeItem(prefix + current); } catch (error) { refused = true; }
      close();
      input.focus();
    });
    button("cetak").addEventListener("click", function () {
      document.documentElement.classList.add("cetak-ceklis");
      window.print();
    });
    window.addEventListener("afterprint", function () {
      document.documentElement.classList.remove("cetak-ceklis");
    });
    // The same handbook in another tab.
    window.addEventListener("storage", function (event) {
      if (event.key !== null && !event.key.startsWith(prefix)) return;
      const ticks = current ? read(current) : null;
      if (ticks) tick(ticks);
      else if (current) { close(); return; }
      show();
    });

    tick([]); // some browsers bring back the boxes of the last visit
    tools.hidden = false;
    show();
  }

  document.querySelectorAll("[data-ceklis]").forEach(checklist);
})();
