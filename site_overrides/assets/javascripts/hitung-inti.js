// Deadlines of a limit and the day-by-day account: the arithmetic of sop_checks.limits, no page access.
(function () {
  "use strict";

  var base = window.sopKalender;
  var SECOND = base.SECOND;
  var DAY_SECONDS = base.DAY_SECONDS;
  var DAY_MICROS = base.DAY_MICROS;
  var dayNumber = base.dayNumber;
  var isoDay = base.isoDay;
  var weekday = base.weekday;
  var parts = base.parts;
  var clockText = base.clockText;
  var calendarTable = base.calendarTable;
  var isPublicHoliday = base.isPublicHoliday;
  var covers = base.covers;
  var windowsOf = base.windowsOf;
  var rank = base.rank;
  var workingDate = base.workingDate;
  var workBefore = base.workBefore;
  var reached = base.reached;
  var moment = base.moment;
  var readMoment = base.readMoment;
  var latest = base.latest;
  var isoMoment = base.isoMoment;
  var LAST_DAY = dayNumber("9999-12-31");
  var UNIT_MICROS = { menit: 60 * SECOND, jam: 3600 * SECOND };
  var OFF_ORDER = ["libur_nasional", "libur_daerah", "cuti_bersama"];
  var CALENDAR_UNITS = ["menit", "jam", "hari_kerja", "hari_kalender_berakhir_hari_kerja"];
  // Behind the last date there is, whatever the amount; keeps products exact.
  var LARGEST = 4000000;

  // ---- readings ----

  var DEFAULTS = {
    hari_pertama_dihitung: "tidak", terima_lewat_tutup_hari_berikut: "tidak",
    batas_hari: "tengah_malam", cuti_bersama: "libur"
  };

  function settingsOf(limit, data) {
    var found = {};
    Object.keys(DEFAULTS).forEach(function (key) {
      found[key] = (limit.setelan || {})[key] || (data && data[key]) || DEFAULTS[key];
    });
    return found;
  }

  function readingsOf(limit, data) {
    var words = settingsOf(limit, data);
    var table = data ? calendarTable(data, words.cuti_bersama === "kerja") : null;
    var units = [limit.satuan];
    if (limit.satuan === "hari") units = data && data.hari ? [data.hari] : ["hari_kerja", "hari_kalender"];
    return units.map(function (unit) {
      var hours = Boolean(limit.hitung_jam) && (unit === "hari_kalender" || unit === "minggu");
      var amount = Math.min(limit.jumlah, LARGEST);
      var days = unit === "minggu" ? amount * 7 : amount;
      return {
        unit: unit, amount: amount, hours: hours, words: words, table: table,
        firstCounts: words.hari_pertama_dihitung === "ya",
        lateNextDay: words.terima_lewat_tutup_hari_berikut === "ya",
        closes: words.batas_hari === "tutup",
        inTime: hours || unit in UNIT_MICROS,
        allowance: hours ? days : days * (UNIT_MICROS[unit] || 1)
      };
    });
  }

  // Why the calendar cannot answer for a day, null when it can.
  function missing(table, day) {
    if (!table) return "tanpa-kalender";
    return covers(table, day) ? null : "kalender-habis";
  }

  function outsideOffice(table, at) {
    var windows = windowsOf(table, at.day);
    if (!windows.length) return true;
    return at.micros !== null && at.micros > windows[windows.length - 1][1] * SECOND;
  }

  // The day from which days count, or a reason.
  function firstCounted(reading, start) {
    if (!reading.lateNextDay) return start.day;
    var reason = missing(reading.table, start.day);
    if (reason) return reason;
    if (!outsideOffice(reading.table, start)) return start.day;
    var next = workingDate(reading.table, rank(reading.table, start.day) + 1);
    return next === null ? "kalender-habis" : next;
  }

  function rankBeforeCount(reading, start) {
    var table = reading.table;
    var shifted = reading.lateNextDay && outsideOffice(table, start);
    var own = windowsOf(table, start.day).length ? 1 : 0;
    if (reading.firstCounts) return shifted ? rank(table, start.day) : rank(table, start.day) - own;
    return rank(table, start.day) + (shifted ? 1 : 0);
  }

  function monthDue(begun, months, firstCounts) {
    var date = parts(begun);
    var count = date[0] * 12 + date[1] - 1 + months;
    var year = Math.floor(count / 12);
    var month = count % 12;
    if (year > 9999) return LAST_DAY;
    var length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    var due = Date.UTC(year, month, Math.min(date[2], length)) / 86400000;
    return date[2] > length || !firstCounts ? due : due - 1;
  }

  function printedDue(reading, begun) {
    if (reading.unit === "bulan") return monthDue(begun, reading.amount, reading.firstCounts);
    return Math.min(begun + reading.allowance - (reading.firstCounts ? 1 : 0), LAST_DAY);
  }

  function closingDue(reading, day) {
    var windows = windowsOf(reading.table, day);
    if (!windows.length || windows[windows.length - 1][1] === DAY_SECONDS) return { day: day, micros: null };
    return moment(day, windows[windows.length - 1][1] * SECOND);
  }

  // ---- deadlines ----

  // When a reading runs out: {due} or {reason}.
  function deadlineOf(reading, start) {
    if (CALENDAR_UNITS.indexOf(reading.unit) >= 0) {
      var reason = missing(reading.table, start.day);
      if (reason) return { reason: reason };
    }
    if (reading.hours) {
      var day = start.day + reading.allowance;
      return { due: day > LAST_DAY ? moment(LAST_DAY, DAY_MICROS - 1) : moment(day, latest(start)) };
    }
    if (reading.inTime) return workingTimeDeadline(reading, start);
    if (reading.unit === "hari_kerja") return workingDateDeadline(reading, start);
    return dateDeadline(reading, start);
  }

  function workingTimeDeadline(reading, start) {
    var before = workBefore(reading.table, start.day, latest(start));
    var due = reached(reading.table, before + reading.allowance);
    return due ? { due: due } : { reason: "kalender-habis" };
  }

  function workingDateDeadline(reading, start) {
    var due = workingDate(reading.table, rankBeforeCount(reading, start) + reading.allowance);
    if (due === null) return { reason: "kalender-habis" };
    return { due: reading.closes ? closingDue(reading, due) : { day: due, micros: null } };
  }

  function dateDeadline(reading, start) {
    var begun = firstCounted(reading, start);
    if (typeof begun === "string") return { reason: begun };
    var due = printedDue(reading, begun);
    var rolls = reading.unit === "hari_kalender_berakhir_hari_kerja";
    if (rolls || reading.closes) {
      var reason = missing(reading.table, due);
      if (reason) return { reason: reason };
      if (rolls && !windowsOf(reading.table, due).length) {
        due = workingDate(reading.table, rank(reading.table, due) + 1);
        if (due === null) return { reason: "kalender-habis" };
      }
    }
    return { due: reading.closes ? closingDue(reading, due) : { day: due, micros: null } };
  }

  // ---- the account ----

  function dayStatus(table, day, texts) {
    if (!table) return { working: null, text: texts.tanpa_kalender, sources: [] };
    if (!covers(table, day)) return { working: null, text: texts.di_luar_kalender, sources: [] };
    var windows = windowsOf(table, day);
    var named = table.holidays[isoDay(day)] || [];
    if (windows.length) return workingStatus(table, day, windows, named, texts);
    var ordered = named.slice().sort(function (one, two) {
      return OFF_ORDER.indexOf(one.jenis) - OFF_ORDER.indexOf(two.jenis);
    });
    // A cuti bersama that counts as work is no reason why a free weekday is free.
    var off = table.jointLeaveWorks ? ordered.filter(isPublicHoliday) : ordered;
    if (!off.length) {
      return { working: false, text: texts.bukan_hari_kerja, sources: table.data.minggu_kerja.sumber || [] };
    }
    var kind = ordered[0].jenis;
    var own = ordered.filter(function (entry) {
      return entry.jenis === kind;
    });
    var names = own.map(nameOf).join(", ");
    var label = texts.jenis_libur[kind];
    var text = names.toLowerCase().indexOf(label) === 0 ? names : label + ": " + names;
    return { working: false, text: text, sources: gather(own) };
  }

  function nameOf(entry) {
    return entry.nama;
  }

  function workingStatus(table, day, windows, named, texts) {
    var special = table.special[day - table.first];
    var hours = windows.map(function (window) {
      return clockText(window[0]) + "-" + clockText(window[1]);
    }).join(", ");
    var text = texts.hari_kerja + " " + hours + (special ? " (" + special.name + ")" : "");
    var sources = special ? special.sources.slice() : [];
    if (named.length) {
      text += "; " + texts.cuti_dihitung + ": " + named.map(nameOf).join(", ");
      sources = sources.concat(gather(named));
    }
    return { working: true, text: text, sources: sources };
  }

  function gather(entries) {
    return entries.reduce(function (all, entry) {
      return all.concat(entry.sumber || []);
    }, []);
  }

  function cited(data, sources) {
    var texts = {};
    (data && data.sumber ? data.sumber : []).forEach(function (source) {
      if (source.id) texts[source.id] = source.teks;
    });
    return sources.filter(function (source, at) {
      return sources.indexOf(source) === at;
    }).map(function (source) {
      return texts[source] || source;
    }).join("; ");
  }

  // Whole seconds used on a day between two moments: elapsed, or inside the windows.
  function usedSeconds(reading, day, start, end) {
    var opens = day === start.day ? start.micros || 0 : 0;
    var closes = day === end.day && end.micros !== null ? end.micros : DAY_MICROS;
    // The last instant of a date stands for its end.
    if (closes === DAY_MICROS - 1) closes = DAY_MICROS;
    if (reading.hours) return Math.floor((closes - opens) / SECOND);
    if (!reading.table || !covers(reading.table, day)) return 0;
    var micros = windowsOf(reading.table, day).reduce(function (sum, window) {
      var from = Math.max(opens, window[0] * SECOND);
      return sum + Math.max(Math.min(closes, window[1] * SECOND) - from, 0);
    }, 0);
    return Math.floor(micros / SECOND);
  }

  function counts(reading, day, begun, status, used) {
    if (reading.inTime) return used > 0;
    if (typeof begun === "string" || day < begun) return false;
    var inside = day > begun || reading.firstCounts;
    return inside && (reading.unit !== "hari_kerja" || status.working === true);
  }

  // Every date from start to end, both included.
  function account(readings, start, end, data, texts) {
    var begun = readings.map(function (reading) {
      return firstCounted(reading, start);
    });
    var lines = [];
    for (var day = start.day; day <= end.day; day += 1) {
      var status = dayStatus(readings[0].table, day, texts);
      var used = usedSeconds(readings[0], day, start, end);
      lines.push({
        day: day,
        iso: isoDay(day),
        weekday: weekday(day),
        working: status.working,
        text: status.text,
        source: cited(data, status.sources),
        seconds: used,
        counted: readings.filter(function (reading, at) {
          return counts(reading, day, begun[at], status, used);
        }).map(function (reading) {
          return reading.unit;
        })
      });
    }
    return lines;
  }

  // The whole answer for one limit and one start ("2024-01-17", "08:30" or "").
  function compute(limit, date, clock, data, texts) {
    var start = readMoment(date, clock);
    var readings = readingsOf(limit, data);
    var found = readings.map(function (reading) {
      var answer = deadlineOf(reading, start);
      return {
        unit: reading.unit, hours: reading.hours, inTime: reading.inTime,
        due: answer.due || null, reason: answer.reason || null,
        iso: answer.due ? isoMoment(answer.due) : ""
      };
    });
    var end = null;
    found.forEach(function (one) {
      if (one.due && (!end || one.due.day > end.day || (one.due.day === end.day && latest(one.due) > latest(end)))) {
        end = one.due;
      }
    });
    return {
      start: start, readings: found,
      lines: end ? account(readings, start, end, data, texts) : []
    };
  }

  window.sopHitung = {
    compute: compute, settingsOf: settingsOf, cited: cited,
    clockText: clockText, dayNumber: dayNumber, parts: parts, weekday: weekday
  };
})();
