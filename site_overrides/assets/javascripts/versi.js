// Which version of an SOP holds today: shows the line that is true on the reader's date.
// Without this script the lines that name both dates stay.
(function () {
  "use strict";

  function two(number) {
    return (number < 10 ? "0" : "") + number;
  }

  // The reader's own calendar date; ISO texts of dates sort like the dates.
  function today() {
    var now = new Date();
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  function state(box, day) {
    var until = box.getAttribute("data-sampai");
    if (day < box.getAttribute("data-mulai")) return "belum";
    return until && day >= until ? "lewat" : "berlaku";
  }

  function show(box, day) {
    var now = state(box, day);
    var own = box.querySelectorAll('[data-saat="' + now + '"]');
    box.querySelectorAll("[data-saat]").forEach(function (part) {
      var saat = part.getAttribute("data-saat");
      // "selalu" speaks for every state that has no words of its own.
      part.hidden = saat === "selalu" ? own.length > 0 : saat !== now;
    });
  }

  function showAll() {
    var day = today();
    document.querySelectorAll("[data-mulai]").forEach(function (box) {
      show(box, day);
    });
  }

  showAll();
  // A page left open over midnight, or brought back from the history.
  document.addEventListener("visibilitychange", showAll);
  window.addEventListener("pageshow", showAll);
})();
