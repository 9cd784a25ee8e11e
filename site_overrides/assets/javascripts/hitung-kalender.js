// Working calendars and moments for hitung-inti.js: no page access.
// Days are numbers of days since 1970-01-01, times of day whole microseconds, as in the checks;
// everything is local wall-clock time of the agency, never the reader's.
(function () {
  "use strict";

  var DAY_SECONDS = 86400;
  var SECOND = 1000000;
  var DAY_MICROS = DAY_SECONDS * SECOND;
  var WEEKDAYS = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"];

  function dayNumber(iso) {
    var parts = iso.split("-").map(Number);
    return Date.UTC(parts[0], parts[1] - 1, parts[2]) / 86400000;
  }

  function isoDay(day) {
    return new Date(day * 86400000).toISOString().slice(0, 10);
  }

  // Monday is 0; 1970-01-01 was a Thursday.
  function weekday(day) {
    return (((day + 3) % 7) + 7) % 7;
  }

  function parts(day) {
    return isoDay(day).split("-").map(Number);
  }

  // ---- calendar ----

  function seconds(clock) {
    var hours = clock.split(":").map(Number);
    return (hours[0] * 60 + hours[1]) * 60;
  }

  function readWindows(texts) {
    return texts.map(function (text) {
      var ends = text.split("-");
      return [seconds(ends[0]), seconds(ends[1])];
    });
  }

  function readWeek(pattern) {
    return WEEKDAYS.map(function (name) {
      return readWindows(pattern[name]);
    });
  }

  function isPublicHoliday(entry) {
    return entry.jenis !== "cuti_bersama";
  }

  // A calendar with one row per date under one setting of cuti bersama.
  function calendarTable(data, jointLeaveWorks) {
    var first = dayNumber(data.berlaku_dari);
    var last = dayNumber(data.berlaku_sampai);
    var week = readWeek(data.minggu_kerja);
    var periods = (data.khusus || []).map(function (period) {
      return {
        name: period.nama,
        first: dayNumber(period.mulai),
        last: dayNumber(period.selesai),
        week: readWeek(period.pola),
        sources: period.sumber || []
      };
    });
    var holidays = {};
    (data.hari_libur || []).forEach(function (entry) {
      (holidays[entry.tanggal] = holidays[entry.tanggal] || []).push(entry);
    });
    var table = {
      data: data, jointLeaveWorks: jointLeaveWorks, first: first, last: last, windows: [], special: [], holidays: holidays,
      work: [0], ranks: [0], working: []
    };
    for (var day = first; day <= last; day += 1) {
      var special = null;
      periods.forEach(function (period) {
        if (period.first <= day && day <= period.last) special = period;
      });
      var named = holidays[isoDay(day)] || [];
      var off = jointLeaveWorks ? named.some(isPublicHoliday) : named.length > 0;
      var windows = off ? [] : (special ? special.week : week)[weekday(day)];
      var length = windows.reduce(function (sum, window) {
        return sum + window[1] - window[0];
      }, 0);
      table.windows.push(windows);
      table.special.push(special);
      table.work.push(table.work[table.work.length - 1] + length);
      table.ranks.push(table.ranks[table.ranks.length - 1] + (windows.length ? 1 : 0));
      if (windows.length) table.working.push(day);
    }
    return table;
  }

  function covers(table, day) {
    return table.first <= day && day <= table.last;
  }

  function windowsOf(table, day) {
    return table.windows[day - table.first];
  }

  function rank(table, day) {
    return table.ranks[day - table.first + 1];
  }

  function workingDate(table, number) {
    return number >= 1 && number <= table.working.length ? table.working[number - 1] : null;
  }

  function workBefore(table, day, micros) {
    return windowsOf(table, day).reduce(function (sum, window) {
      var inside = Math.min(Math.max(micros - window[0] * SECOND, 0), (window[1] - window[0]) * SECOND);
      return sum + inside;
    }, table.work[day - table.first] * SECOND);
  }

  // The first instant with that much work before it; null beyond the calendar.
  function reached(table, work) {
    var low = 0;
    var high = table.work.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (table.work[middle] * SECOND < work) low = middle + 1;
      else high = middle;
    }
    var index = low - 1;
    if (index < 0 || index >= table.windows.length) return null;
    var left = work - table.work[index] * SECOND;
    var windows = table.windows[index];
    for (var at = 0; at < windows.length; at += 1) {
      var size = (windows[at][1] - windows[at][0]) * SECOND;
      if (left <= size) return moment(table.first + index, windows[at][0] * SECOND + left);
      left -= size;
    }
    return null;
  }

  // ---- moments: a day, and microseconds after midnight or null ----

  function moment(day, micros) {
    if (micros === DAY_MICROS) return { day: day + 1, micros: 0 };
    return { day: day, micros: micros };
  }

  function readMoment(date, clock) {
    var micros = null;
    if (clock) {
      var fields = clock.split(":").map(Number);
      micros = ((fields[0] * 60 + fields[1]) * 60 + (fields[2] || 0)) * SECOND;
    }
    return { day: dayNumber(date), micros: micros };
  }

  function latest(at) {
    return at.micros === null ? DAY_MICROS - 1 : at.micros;
  }

  function isoMoment(at) {
    if (at.micros === null) return isoDay(at.day);
    var whole = Math.floor(at.micros / SECOND);
    var clock = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map(function (number) {
      return (number < 10 ? "0" : "") + number;
    });
    var rest = at.micros % SECOND;
    var fraction = rest ? "." + ("000000" + rest).slice(-6) : "";
    return isoDay(at.day) + "T" + clock.join(":") + fraction;
  }

  function clockText(secondsOfDay) {
    var fields = [Math.floor(secondsOfDay / 3600), Math.floor(secondsOfDay / 60) % 60];
    if (secondsOfDay % 60) fields.push(secondsOfDay % 60);
    return fields.map(function (number) {
      return (number < 10 ? "0" : "") + number;
    }).join(".");
  }

  window.sopKalender = {
    SECOND: SECOND, DAY_SECONDS: DAY_SECONDS, DAY_MICROS: DAY_MICROS,
    dayNumber: dayNumber, isoDay: isoDay, weekday: weekday, parts: parts, clockText: clockText,
    calendarTable: calendarTable, isPublicHoliday: isPublicHoliday, covers: covers, windowsOf: windowsOf, rank: rank,
    workingDate: workingDate, workBefore: workBefore, reached: reached,
    moment: moment, readMoment: readMoment, latest: latest, isoMoment: isoMoment
  };
})();
