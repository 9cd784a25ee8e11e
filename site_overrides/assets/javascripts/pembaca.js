/* Buttons that print, and the role filter of an SOP page. Without script neither shows.
   Links that need a network go from a handbook that was opened from a folder. */
(function () {
  "use strict";

  function printButtons() {
    document.querySelectorAll("[data-cetak]").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () { window.print(); });
    });
  }

  function roleFilter(box) {
    const rows = Array.from(document.querySelectorAll("tr[data-peran]"));
    // The sheet shows the same steps once more; they are dimmed there, and counted once.
    const counted = rows.filter(function (row) { return !row.closest("table.lembar"); });
    const buttons = Array.from(box.querySelectorAll("[data-pilih]"));
    const status = box.querySelector("[role=status]");

    function choose(key) {
      let shown = 0;
      let name = "";
      buttons.forEach(function (button) {
        const on = button.dataset.pilih === key;
        button.setAttribute("aria-pressed", String(on));
        if (on) name = button.dataset.nama || "";
      });
      rows.forEach(function (row) {
        const on = key === "" || row.dataset.peran.split(" ").includes(key);
        row.classList.toggle("bukan-peran", !on);
        if (on && counted.includes(row)) shown += 1;
      });
      // Function replacements: a name may hold "$&".
      status.textContent = key === "" ? "" : box.dataset.teks
        .replace("{n}", String(shown))
        .replace("{semua}", String(counted.length))
        .replace("{pelaksana}", function () { return name; });
    }

    // A link to a step must show the step.
    function follow() {
      const id = decodeURIComponent(location.hash.slice(1));
      const target = id ? document.getElementById(id) : null;
      const row = target ? target.closest("tr.bukan-peran") : null;
      if (!row) return;
      choose("");
      row.scrollIntoView();
    }

    box.addEventListener("click", function (event) {
      const button = event.target.closest("[data-pilih]");
      if (!button) return;
      const again = button.getAttribute("aria-pressed") === "true";
      choose(again ? "" : button.dataset.pilih);
    });
    window.addEventListener("hashchange", follow);
    // A second press on the same link changes no hash.
    document.addEventListener("click", function (event) {
      const link = event.target.closest("a[href^='#']");
      if (link && link.hash === location.hash) follow();
    });
    box.hidden = false;
  }

  if (location.protocol === "file:") {
    document.querySelectorAll("[data-daring]").forEach(function (link) { link.remove(); });
  }
  printButtons();
  document.querySelectorAll("[data-saring]").forEach(roleFilter);
})();
