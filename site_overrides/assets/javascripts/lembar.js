/* The official sheet: pointing at a step, or moving to it by keyboard, lights its way in and out. */
(function () {
  "use strict";

  document.querySelectorAll("table.lembar").forEach(function (table) {
    let lit = [];

    function dark() {
      lit.forEach(function (part) { part.classList.remove("lembar-terang"); });
      lit = [];
    }

    function light(row) {
      dark();
      const step = CSS.escape(row.dataset.langkah);
      lit = [row].concat(Array.from(table.querySelectorAll(
        '[data-dari="' + step + '"], [data-ke="' + step + '"], g[data-langkah="' + step + '"]'
      )));
      lit.forEach(function (part) { part.classList.add("lembar-terang"); });
    }

    function rowOf(event) {
      return event.target.closest("tr[data-langkah]");
    }

    table.addEventListener("pointerover", function (event) {
      const row = rowOf(event);
      if (row) light(row); else dark();
    });
    table.addEventListener("pointerleave", dark);
    table.addEventListener("focusin", function (event) {
      const row = rowOf(event);
      if (row) light(row);
    });
    table.addEventListener("focusout", dark);
  });
})();
