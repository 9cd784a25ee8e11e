// ---- one case against its limits
const dialog = $("rincian");
let shown = -1;
let opener = null;
const go = (sop, name) => {
  opener = document.activeElement;
  const hash = "#berkas=" + encodeURIComponent(name) + "&sop=" + encodeURIComponent(sop);
  // Opened within the click itself: an assigned hash would open it one event later.
  if (location.hash !== hash) history.pushState(null, "", hash);
  open();
};
const fromHash = () => {
  if (!location.hash.startsWith("#berkas=")) return null;
  const [name, sop] = location.hash.slice(8).split("&sop=").map((part) => { try { return decodeURIComponent(part); } catch (error) { return part; } });
  const index = sop === undefined ? D.berkas.findIndex((item) => item[2] === name) : caseIndex.get(keyOf(sop, name));
  return { name, index: index === undefined ? -1 : index };
};
const open = () => {
  const target = fromHash();
  if (!target) { if (dialog.open) dialog.close(); return; }
  shown = target.index;
  $("r-judul").textContent = "Berkas " + target.name;
  if (!dialog.open) dialog.showModal();
  document.body.classList.add("terbuka");
  if (shown < 0) {
    $("r-isi").replaceChildren(el("p", {}, "Garis waktu berkas ini tidak dimuat dalam laporan ini: berkasnya tanpa temuan, atau di luar jumlah yang dimuat. Cari nomornya dalam data/findings.csv."));
  } else draw();
  dialog.scrollTop = 0;
  $("r-judul").focus();
};
$("r-tutup").addEventListener("click", () => dialog.close());
dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
dialog.addEventListener("close", () => {
  if (dialog.open) return; // the next case was opened before the browser told of this end
  document.body.classList.remove("terbuka");
  if (location.hash.startsWith("#berkas=")) history.replaceState(null, "", "#temuan");
  if (opener && opener.isConnected) opener.focus();
});
window.addEventListener("hashchange", open);

// Lanes: a record with its limits, or a limit whose record is missing.
const lanesOf = (item, findings) => {
  const lanes = item[4].map(([step, label, start, end, role, file, number]) => ({ step, label, start, end, role, file, row: number, findings: [] }));
  for (const f of findings) {
    const step = ruleOf(f)[RULE.step];
    const home = lanes.find((lane) => f[F.row] && lane.file === f[F.file] && lane.row === f[F.row] && (!step || lane.step === step))
      // What is said of a record without a time of its own stands there too; a limit of another step does not.
      || (!f[F.due] && lanes.find((lane) => f[F.row] && lane.file === f[F.file] && lane.row === f[F.row]));
    if (home) home.findings.push(f);
    else if (f[F.since] || f[F.due]) {
      const rule = ruleOf(f);
      lanes.push({ step, label: (rule[RULE.step] ? "langkah " + (bare(rule[RULE.no]) || "–") + " “" + rule[RULE.activity].slice(0, 90) + "”" : "seluruh berkas"), start: "", end: "", role: "", file: -1, row: 0, findings: [f], missing: true });
    }
  }
  return lanes;
};
// Working days and pauses: stretches in which nothing runs are drawn short, and said so.
const scaleOf = (lanes, width) => {
  const spans = [];
  const add = (from, to) => { if (from === from && to === to) spans.push([Math.min(from, to), Math.max(from, to)]); };
  for (const lane of lanes) {
    const from = ms(lane.start), to = msEnd(lane.end);
    add(from === from ? from : to, to === to ? to : from);
    if (from === from && to !== to && asOf === asOf) add(asOf, asOf);
    for (const f of lane.findings) {
      const since = ms(f[F.since]), due = msEnd(f[F.due]), until = msEnd(f[F.until]);
      add(since, since); add(due, due); add(until, until);
      add(since, due === due ? due : since);
      if (due === due && until !== until && f[F.outcome] === 1 && asOf === asOf) add(asOf, asOf);
    }
  }
  if (!spans.length) return null;
  spans.sort((a, b) => a[0] - b[0]);
  const merged = [];
  for (const [from, to] of spans) {
    const last = merged[merged.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to); else merged.push([from, to]);
  }
  const total = Math.max(merged[merged.length - 1][1] - merged[0][0], 3600000);
  const long = Math.max(total * 0.18, 4 * DAY);
  const pieces = [];
  merged.forEach(([from, to], index) => {
    const before = pieces[pieces.length - 1];
    if (before) {
      const gap = from - before.to;
      if (gap > long) pieces.push({ from: before.to, to: from, pause: true });
      else { before.to = to; return; }
    }
    pieces.push({ from, to: Math.max(to, index ? to : from) });
  });
  const pauses = pieces.filter((piece) => piece.pause).length;
  const pauseWidth = Math.min(56, width / (pauses * 2 + 4));
  const running = pieces.reduce((sum, piece) => sum + (piece.pause ? 0 : piece.to - piece.from), 0) || 1;
  const room = width - pauses * pauseWidth - 16 - 10 * (pieces.length - pauses);
  let x = 8;
  for (const piece of pieces) {
    piece.x = x;
    piece.width = piece.pause ? pauseWidth : 10 + (room * (piece.to - piece.from)) / running;
    x += piece.width;
  }
  const at = (when) => {
    for (const piece of pieces) if (when <= piece.to) return piece.x + (piece.to > piece.from ? Math.max(when - piece.from, 0) / (piece.to - piece.from) : 0) * piece.width;
    return x;
  };
  return { at, pieces, from: pieces[0].from, to: pieces[pieces.length - 1].to };
};
const ticksOf = (scale) => {
  const found = [];
  for (const piece of scale.pieces) {
    if (piece.pause) continue;
    const many = Math.max(Math.floor(piece.width / 92), 1);
    const days = (piece.to - piece.from) / DAY;
    const hours = days <= 2 && piece.width > 180;
    const steps = hours ? [1, 2, 3, 6, 12, 24].map((h) => h * DAY / 24) : [1, 2, 7, 14, 30, 61, 91, 182, 365, 730].map((d) => d * DAY);
    const step = steps.find((size) => (piece.to - piece.from) / size <= many) || steps[steps.length - 1];
    let first = Math.ceil(piece.from / step) * step;
    if (step >= 7 * DAY) first = Math.ceil(piece.from / DAY) * DAY;
    for (let when = first; when <= piece.to; when += step) {
      const d = new Date(when);
      const midnight = d.getUTCHours() === 0;
      found.push([when, hours && !midnight ? pad(d.getUTCHours()) + "." + pad(d.getUTCMinutes()) : d.getUTCDate() + " " + MONTHS[d.getUTCMonth()] + (days > 330 ? " " + d.getUTCFullYear() : "")]);
    }
    if (first > piece.to) found.push([piece.from, dateOf(piece.from).slice(0, -5)]);
  }
  return found;
};
const background = (chart, scale, height, ticks) => {
  for (const piece of scale.pieces) {
    if (piece.pause) {
      chart.append(svg("rect", { x: piece.x, y: 0, width: piece.width, height, class: "b-jeda" }));
      continue;
    }
    if ((piece.to - piece.from) / DAY > 150) continue;
    for (let day = Math.floor(piece.from / DAY) * DAY; day < piece.to; day += DAY) {
      const weekday = new Date(day).getUTCDay();
      if (weekday !== 0 && weekday !== 6) continue;
      const x1 = scale.at(Math.max(day, piece.from)), x2 = scale.at(Math.min(day + DAY, piece.to));
      if (x2 - x1 > 0.5) chart.append(svg("rect", { x: x1, y: 0, width: x2 - x1, height, class: "b-libur" }));
    }
  }
  for (const [when] of ticks) chart.append(svg("line", { x1: scale.at(when), x2: scale.at(when), y1: 0, y2: height, class: "b-kisi" }));
  if (asOf >= scale.from && asOf <= scale.to) chart.append(svg("line", { x1: scale.at(asOf), x2: scale.at(asOf), y1: 0, y2: height, class: "b-acuan" }));
};
const axis = (scale, width, ticks) => {
  const chart = svg("svg", { width, height: 48, "aria-hidden": "true" });
  let free = 0;
  for (const [when, words] of ticks) {
    const x = scale.at(when), half = words.length * 3.4;
    const middle = Math.min(Math.max(x, half), width - half);
    if (middle - half < free) continue;
    chart.append(svg("text", { x: middle, y: 43, class: "sumbu middle" }, words));
    free = middle + half + 6;
  }
  for (const piece of scale.pieces) if (piece.pause) chart.append(svg("text", { x: piece.x + piece.width / 2, y: 27, class: "sumbu middle" }, "⋯ " + Math.round((piece.to - piece.from) / DAY) + " hari"));
  if (asOf >= scale.from && asOf <= scale.to) chart.append(svg("text", { x: Math.min(scale.at(asOf), width - 2), y: 11, class: "sumbu end" }, "tanggal acuan"));
  return chart;
};
const laneText = (lane) => {
  if (lane.missing) return "belum ada catatan";
  if (!lane.start && !lane.end) return "tanpa waktu";
  if (!lane.end) return "mulai " + short(lane.start) + "; belum selesai";
  if (!lane.start) return "selesai " + short(lane.end) + "; waktu mulai tidak tercatat";
  const clocks = hasClock(lane.start) && hasClock(lane.end);
  return range(lane.start, lane.end) + (clocks ? " (" + spanText(ms(lane.start), ms(lane.end)) + ")" : "");
};
const limitText = (f, lane) => {
  const parts = ["tenggat " + short(f[F.due])];
  if (f[F.since] && f[F.since] !== lane.start) parts.push("dihitung sejak " + short(f[F.since]));
  if (f[F.until] && f[F.until] !== lane.end) parts.push("sampai " + short(f[F.until]));
  if (!f[F.until]) parts.push("belum selesai pada tanggal acuan");
  return parts.join("; ");
};
const failingLane = (lane) => lane.findings.some((f) => f[F.outcome] < 2);
const limitsOf = (lane) => [...new Map(lane.findings.filter((f) => f[F.due]).map((f) => [f[F.since] + f[F.due] + f[F.until], f])).values()];
const track = (lane, scale, width, ticks, least) => {
  const unique = limitsOf(lane);
  const height = Math.max(30 + unique.length * 13, least);
  const chart = svg("svg", { width, height, role: "img", "aria-label": lane.label + ": " + laneText(lane) + unique.map((f) => "; " + limitText(f, lane)).join("") });
  background(chart, scale, height, ticks);
  const from = ms(lane.start), to = msEnd(lane.end), late = failingLane(lane) ? " b-temuan" : "";
  const bar = (x1, x2, kind) => chart.append(svg("rect", { x: x1, y: 8, width: Math.max(x2 - x1, 5), height: 13, rx: 2, class: kind + late }));
  if (from === from && to === to) bar(scale.at(Math.min(from, to)), scale.at(Math.max(from, to)), "b-catatan");
  else if (from === from) bar(scale.at(from), asOf > from ? scale.at(asOf) : scale.at(from) + 24, "b-buka");
  else if (to === to) {
    const x = scale.at(ms(lane.end) + (hasClock(lane.end) ? 0 : DAY / 2));
    chart.append(svg("path", { d: "M" + x + " 6l8 8.5l-8 8.5l-8 -8.5z", class: "b-catatan" + late }));
  }
  unique.forEach((f, index) => {
    const y = 30 + index * 13;
    const since = ms(f[F.since]), due = msEnd(f[F.due]);
    const until = f[F.until] ? msEnd(f[F.until]) : f[F.outcome] === 1 ? asOf : NaN;
    const x1 = since === since ? scale.at(since) : scale.at(due) - 10, x2 = scale.at(due);
    if (until > due) chart.append(svg("rect", { x: x2, y: y - 4, width: Math.max(scale.at(until) - x2, 3), height: 8, class: "b-lewat" }));
    chart.append(svg("path", { d: "M" + x1 + " " + (y - 5) + "v10M" + x1 + " " + y + "H" + x2 + "M" + x2 + " " + (y - 6) + "v12", class: "b-izin" }));
  });
  const title = svg("title", {}, laneText(lane) + unique.map((f) => "; " + limitText(f, lane)).join(""));
  chart.prepend(title);
  return chart;
};
const draw = () => {
  const item = D.berkas[shown];
  const [sop, version, name, closed, records] = item;
  const findings = D.temuan.filter((f) => { const rule = ruleOf(f); return f[F.case] === name && rule[RULE.sop] === sop && rule[RULE.version] === version; });
  const lanes = lanesOf(item, findings);
  const failing = findings.filter((f) => f[F.outcome] < 2);
  const state = closed === 1 ? "berkas sudah selesai" : closed === 0 ? "berkas belum selesai" : "tidak diketahui apakah berkas sudah selesai";
  const rule = findings.length ? ruleOf(findings[0]) : null;
  const holder = $("r-isi");
  const parts = [el("p", {}, (rule ? basis([...rule.slice(0, RULE.legal), "", 0]) : sop) + "."),
    el("p", {}, records.length + " catatan; " + state + "; " + failing.length + " temuan, " + (findings.length - failing.length) + " kewajiban tidak dapat dinilai.")];
  const left = D.jumlah[shown] - findings.length;
  if (left > 0) parts.push(el("p", { class: "pesan" }, left + " lagi tidak dimuat di halaman ini; lihat data/findings.csv."));
  holder.replaceChildren(...parts);
  holder.append(el("h3", {}, "Garis waktu"));
  const grid = el("div", { class: "poros" });
  holder.append(grid);
  const labels = lanes.map((lane) => el("div", { class: "nama" }, lane.label, el("span", { class: "redup blok" }, laneText(lane)),
    ...limitsOf(lane).map((f) => el("span", { class: "blok" }, limitText(f, lane)))));
  const head = el("div", { class: "jalur atas" });
  grid.append(el("div", { class: "nama atas" }), head);
  const width = Math.max(Math.floor(head.getBoundingClientRect().width), 200);
  const scale = scaleOf(lanes, width);
  if (scale) {
    const ticks = ticksOf(scale);
    head.append(axis(scale, width, ticks));
    const beside = matchMedia("(min-width: 48.01em)").matches;
    lanes.forEach((lane, index) => {
      grid.append(labels[index], el("div", { class: "jalur" }));
      // Beside its words a track is as high as they are, so that the grid lines run through.
      const least = beside ? Math.floor(labels[index].getBoundingClientRect().height) - 1 : 0;
      grid.lastChild.append(track(lane, scale, width, ticks, least));
    });
    holder.append(key(scale));
  } else grid.replaceWith(el("p", {}, "Catatan berkas ini tanpa waktu."));
  holder.append(el("h3", {}, "Temuan berkas ini"), el("ul", { class: "r-temuan" }, ...[...failing, ...findings.filter((f) => f[F.outcome] === 2)].map(detail)));
  const table = el("table", {}, el("thead", {}, el("tr", {}, ...["Langkah", "Mulai", "Selesai", "Pelaksana", "Tempat catatan"].map((words) => el("th", { scope: "col" }, words)))),
    el("tbody", {}, ...records.map((r) => el("tr", {}, el("td", {}, r[1] || "langkah tidak terisi"), el("td", {}, stamp(r[2])), el("td", {}, stamp(r[3])), el("td", {}, r[4] || "–"), el("td", {}, place(r[5], r[6], ""))))));
  holder.append(el("h3", {}, "Catatan berkas ini"), el("div", { class: "gulir", tabindex: "0", role: "region", "aria-label": "Catatan berkas ini" }, table));
};
const detail = (f) => {
  const rule = ruleOf(f);
  return el("li", {}, chip(f), ...marks(f), el("span", { class: "blok" }, "Kondisi: " + observed(f)), el("span", { class: "blok" }, "Kriteria: " + rule[RULE.text] + (f[F.limit] ? " Batas yang dipakai: " + f[F.limit] + "." : "")),
    el("span", { class: "redup blok" }, "Catatan: " + place(f[F.file], f[F.row], f[F.column])));
};
const key = (scale) => {
  const sample = (build, words) => { const chart = svg("svg", { width: 34, height: 16, "aria-hidden": "true" }); build(chart); return el("li", {}, chart, words); };
  const rect = (cls) => (chart) => chart.append(svg("rect", { x: 2, y: 2, width: 30, height: 12, class: cls }));
  const items = [sample(rect("b-catatan"), "catatan"), sample(rect("b-catatan b-temuan"), "catatan dengan temuan"), sample(rect("b-buka"), "belum selesai"),
    sample((chart) => chart.append(svg("path", { d: "M3 3v10M3 8H31M31 2v12", class: "b-izin" })), "waktu yang diizinkan sampai tenggat"), sample(rect("b-lewat"), "lewat tenggat"), sample(rect("b-libur"), "Sabtu dan Minggu")];
  if (scale.pieces.some((piece) => piece.pause)) items.push(sample(rect("b-jeda"), "jeda panjang, digambar pendek"));
  return el("ul", { class: "keterangan" }, ...items);
};
let timer = 0;
window.addEventListener("resize", () => { clearTimeout(timer); timer = setTimeout(() => { if (dialog.open && shown >= 0) draw(); }, 150); });
open();
