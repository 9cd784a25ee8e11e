// The form of "Hitung tenggat": choices from the data file, answers from hitung-inti.js.
// All texts are set as text, never as markup.
(function () {
  "use strict";

  var data = window.sopTenggatData;
  var core = window.sopHitung;
  var form = document.getElementById("_hitung");
  if (!data || !core || !form) return;

  var words = data.teks;
  var choices = {
    sop: document.getElementById("_sop"),
    step: document.getElementById("_langkah"),
    date: document.getElementById("_tanggal"),
    clock: document.getElementById("_jam")
  };
  var LAST_MICRO = 86400 * 1000000 - 1;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function add(parent, name, className, text) {
    var made = element(name, className, text);
    parent.appendChild(made);
    return made;
  }

  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, function (whole, key) {
      return values[key] === undefined ? whole : values[key];
    });
  }

  function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  // ---- words of dates and amounts ----

  function dateText(day, withWeekday) {
    var date = core.parts(day);
    var text = date[2] + " " + words.bulan[date[1] - 1] + " " + date[0];
    return withWeekday ? words.hari[core.weekday(day)] + ", " + text : text;
  }

  function isoText(iso) {
    return dateText(core.dayNumber(iso), false);
  }

  function momentText(at) {
    var day = dateText(at.day, true);
    if (at.micros === null || at.micros === LAST_MICRO) return day;
    return day + " " + words.pukul + " " + core.clockText(Math.floor(at.micros / 1000000));
  }

  function durationText(seconds) {
    var hours = Math.floor(seconds / 3600);
    var minutes = Math.floor(seconds / 60) % 60;
    var rest = seconds % 60;
    var found = [];
    if (hours) found.push(hours + " jam");
    if (minutes) found.push(minutes + " menit");
    if (rest) found.push(rest + " detik");
    return found.join(" ") || "0 menit";
  }

  // ---- choosing ----

  function offer() {
    var groups = {};
    data.sop.forEach(function (sop, at) {
      var group = groups[sop.instansi];
      if (!group) {
        group = groups[sop.instansi] = add(choices.sop, "optgroup");
        group.label = sop.instansi;
      }
      add(group, "option", "", sop.judul).value = String(at);
    });
  }

  function offerSteps() {
    choices.step.textContent = "";
    chosenSop().langkah.forEach(function (step, at) {
      var text = capital(step.nama) + " (" + step.batas.tercetak + "): " + step.kegiatan;
      add(choices.step, "option", "", text).value = String(at);
    });
  }

  function chosenSop() {
    return data.sop[Number(choices.sop.value)];
  }

  function chosenStep() {
    return chosenSop().langkah[Number(choices.step.value)];
  }

  function chooseFromAddress() {
    var key;
    try {
      key = decodeURIComponent(location.hash.slice(1));
    } catch (error) {
      return false;
    }
    return data.sop.some(function (sop, at) {
      return sop.langkah.some(function (step, place) {
        if (step.kunci !== key) return false;
        choices.sop.value = String(at);
        offerSteps();
        choices.step.value = String(place);
        return true;
      });
    });
  }

  // The address names the step, so that it can be sent on; no entry in the history for each choice.
  function keepAddress() {
    try {
      history.replaceState(null, "", "#" + chosenStep().kunci);
    } catch (error) {
      // Some browsers refuse this for pages opened from a folder; the address then stays as it was.
    }
  }

  function today() {
    var now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(function (number) {
      return (number < 10 ? "0" : "") + number;
    }).join("-");
  }

  // ---- showing ----

  function show() {
    var sop = chosenSop();
    var step = chosenStep();
    var calendar = sop.kalender ? data.kalender[sop.kalender] || null : null;
    var result = document.getElementById("_hasil");
    result.textContent = "";
    showLimit(result, step);
    var date = choices.date.value;
    var valid = date && choices.date.checkValidity();
    document.getElementById("_hari").hidden = true;
    if (!valid) {
      add(result, "p", "kecil", words.isi_tanggal);
    } else {
      var answer = core.compute(step.batas, date, choices.clock.value, calendar, words);
      showDeadlines(result, answer, step.batas, calendar);
      showDays(answer, step.batas);
    }
    showCalendar(calendar, step.batas);
  }

  function showLimit(result, step) {
    var line = add(result, "p", "hasil-batas");
    add(line, "span", "kecil", words.batas + ": ");
    add(line, "b", "", step.batas.tercetak);
    line.appendChild(document.createTextNode(" "));
    var link = add(line, "a", "", words.buka_langkah);
    link.href = step.alamat;
    var since = step.batas.sejak;
    if (since) {
      var text = since.langkah
        ? fill(words.sejak_langkah, { titik: words["titik_" + since.titik], langkah: since.langkah })
        : fill(words.sejak_isian, { isian: since.isian });
      add(result, "p", "kecil", text + ".");
    }
  }

  function showDeadlines(result, answer, limit, calendar) {
    var began = momentText(answer.start);
    add(result, "p", "hasil-mulai", fill(words.mulai_pada, { waktu: began }));
    var box = add(result, "div", "tenggat");
    var several = answer.readings.length > 1;
    answer.readings.forEach(function (reading) {
      var card = add(box, "div", "tenggat-kartu");
      card.setAttribute("data-satuan", reading.unit);
      if (several) add(card, "p", "tenggat-bila", fill(words.bila, { satuan: words.satuan[reading.unit] }));
      if (reading.due) {
        add(card, "p", "kecil", words.paling_lambat);
        var time = add(card, "time", "tenggat-hari", momentText(reading.due));
        time.setAttribute("datetime", reading.iso);
        var used = answer.lines.filter(function (line) {
          return line.day <= reading.due.day && line.counted.indexOf(reading.unit) >= 0;
        });
        if (!reading.inTime) add(card, "p", "kecil", fill(words.jumlah_dihitung, { n: used.length }));
      } else {
        card.setAttribute("data-alasan", reading.reason);
        add(card, "p", "tenggat-hari", words.tidak_diketahui);
        add(card, "p", "kecil", reasonText(reading.reason, calendar));
      }
    });
    if (several) add(result, "p", "kecil", words.dua_bacaan);
    if (limit.satuan === "hari" && !several && calendar) {
      var reason = { satuan: words.satuan[calendar.hari], alasan: calendar.hari_alasan };
      add(result, "p", "kecil", fill(words.dibaca_sebagai, reason));
    }
    var inTime = answer.readings.some(function (reading) {
      return reading.inTime;
    });
    if (inTime && answer.start.micros === null) add(result, "p", "kecil", words.tanpa_jam);
  }

  function reasonText(reason, calendar) {
    if (reason === "kalender-habis" && calendar) {
      var span = { dari: isoText(calendar.berlaku_dari), sampai: isoText(calendar.berlaku_sampai) };
      return fill(words.kalender_habis, span);
    }
    return capital(words.alasan[reason]) + ".";
  }

  function showDays(answer, limit) {
    var section = document.getElementById("_hari");
    var body = document.getElementById("_hari-isi");
    body.textContent = "";
    section.hidden = !answer.lines.length;
    if (section.hidden) return;
    var readings = answer.readings.filter(function (reading) {
      return reading.due;
    });
    var table = add(body, "table", "hari-demi-hari");
    var head = add(add(table, "thead"), "tr");
    [words.tanggal, words.keterangan].concat(readings.map(function (reading) {
      return readings.length > 1 ? capital(words.satuan[reading.unit]) : words.hitungan;
    })).forEach(function (text) {
      add(head, "th", "", text).scope = "col";
    });
    var totals = readings.map(function () {
      return 0;
    });
    var sources = [];
    var rows = add(table, "tbody");
    answer.lines.forEach(function (line) {
      var row = add(rows, "tr", line.working === false ? "libur" : "");
      row.setAttribute("data-tanggal", line.iso);
      row.setAttribute("data-dihitung", line.counted.join(" "));
      row.setAttribute("data-detik", String(line.seconds));
      var name = add(row, "th");
      name.scope = "row";
      add(name, "span", "", words.hari[line.weekday] + ",");
      name.appendChild(document.createTextNode(" "));
      add(name, "span", "", dateText(line.day, false));
      var note = add(row, "td", "keterangan");
      add(note, "span", "keterangan-isi", line.text);
      if (line.source) addCitation(note, line.source, sources);
      readings.forEach(function (reading, at) {
        var counted = line.counted.indexOf(reading.unit) >= 0 && line.day <= reading.due.day;
        totals[at] += counted ? (reading.inTime ? line.seconds : 1) : 0;
        var cell = add(row, "td", counted ? "hitungan" : "hitungan kosong");
        add(cell, "span", "", amountText(reading, counted, line, totals[at], answer.start));
        if (line.day === reading.due.day) add(cell, "span", "cap cap--rancangan", words.tenggat_baris);
      });
    });
    if (sources.length) showSources(body, sources);
  }

  // The same rule lies behind many days: it is written out once below the table.
  function addCitation(note, source, sources) {
    if (sources.indexOf(source) < 0) sources.push(source);
    note.appendChild(document.createTextNode(" "));
    var mark = add(note, "span", "rujukan", "[" + (sources.indexOf(source) + 1) + "]");
    mark.title = source;
  }

  function showSources(body, sources) {
    add(body, "p", "kecil sumber-judul", words.sumber);
    var list = add(body, "ol", "sumber-hari");
    sources.forEach(function (source) {
      add(list, "li", "", source);
    });
  }

  function amountText(reading, counted, line, total, start) {
    if (!counted) return line.day === start.day ? words.mulai_baris : "–";
    if (!reading.inTime) return fill(words.hari_ke, { n: total });
    return fill(words.waktu_terpakai, { ini: durationText(line.seconds), semua: durationText(total) });
  }

  function showCalendar(calendar, limit) {
    var section = document.getElementById("_kalender");
    var body = document.getElementById("_kalender-isi");
    body.textContent = "";
    section.hidden = false;
    if (!calendar) {
      add(body, "p", "", capital(words.alasan["tanpa-kalender"]) + ".");
      return;
    }
    var span = isoText(calendar.berlaku_dari) + " – " + isoText(calendar.berlaku_sampai);
    var list = add(body, "dl", "pasangan");
    pair(list, words.kalender, calendar.nama || calendar.id);
    pair(list, words.masa, span);
    pair(list, words.zona, calendar.zona_waktu);
    var settings = core.settingsOf(limit, calendar);
    var rules = add(body, "ul", "butir");
    Object.keys(words.setelan).forEach(function (key) {
      add(rules, "li", "", words.setelan[key][settings[key]]);
    });
    if (calendar.minggu_kerja.diasumsikan === "ya") add(rules, "li", "", words.jam_diasumsikan);
    var cited = core.cited(calendar, calendar.minggu_kerja.sumber || []);
    if (cited) add(body, "p", "kecil", words.sumber + ": " + cited);
  }

  function pair(list, name, text) {
    var row = add(list, "div");
    add(row, "dt", "", name);
    add(row, "dd", "", text);
  }

  // ---- start ----

  // The fragments choose a step from here on; the list they lead to without script is put away.
  function takeOverFragments() {
    document.querySelectorAll(".batas li[id]").forEach(function (entry) {
      entry.removeAttribute("id");
    });
    document.getElementById("_semua-lipat").open = false;
  }

  takeOverFragments();
  offer();
  offerSteps();
  form.hidden = false;
  choices.date.value = today();
  chooseFromAddress();
  show();

  choices.sop.addEventListener("change", function () {
    offerSteps();
    keepAddress();
    show();
  });
  choices.step.addEventListener("change", function () {
    keepAddress();
    show();
  });
  choices.date.addEventListener("input", show);
  choices.clock.addEventListener("input", show);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  window.addEventListener("hashchange", function () {
    if (!chooseFromAddress()) return;
    window.scrollTo(0, 0);
    choices.date.focus({ preventScroll: true });
    show();
  });
})();
