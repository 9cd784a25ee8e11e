const D = JSON.parse(document.getElementById("data").textContent);
const $ = (id) => document.getElementById(id);
const RULE = { at: 0, sop: 1, title: 2, number: 3, version: 4, effective: 5, step: 6, no: 7, activity: 8, kind: 9, severity: 10, text: 11, legal: 12, review: 13 };
const F = { rule: 0, case: 1, outcome: 2, observed: 3, limit: 4, note: 5, file: 6, row: 7, column: 8, since: 9, until: 10, due: 11, waiver: 12, reason: 13, missing: 14 };
const NS = "http://www.w3.org/2000/svg";
const DAY = 86400000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
const STEP_PAGE = 50;

// ---- small tools: every text goes in as text, never as markup
const el = (tag, props, ...children) => {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props || {})) {
    if (key === "class") node.className = value;
    else if (key in node) node[key] = value;
    else node.setAttribute(key, value);
  }
  node.append(...children.filter((child) => child !== "" && child !== null));
  return node;
};
const svg = (tag, attributes, text) => {
  const node = document.createElementNS(NS, tag);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text) node.textContent = text;
  return node;
};
const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ".");
const hasClock = (iso) => iso.length > 10;
// Local wall-clock time, kept in UTC so that the zone of the reader's computer plays no part.
const ms = (iso) => (iso ? Date.parse(hasClock(iso) ? iso + "Z" : iso + "T00:00Z") : NaN);
const msEnd = (iso) => (iso && !hasClock(iso) ? ms(iso) + DAY : ms(iso));
const pad = (n) => String(n).padStart(2, "0");
const dateOf = (at) => { const d = new Date(at); return d.getUTCDate() + " " + MONTHS[d.getUTCMonth()] + " " + d.getUTCFullYear(); };
const stamp = (iso) => {
  if (!iso) return "–";
  const d = new Date(ms(iso));
  return dateOf(ms(iso)) + (hasClock(iso) ? " pukul " + pad(d.getUTCHours()) + "." + pad(d.getUTCMinutes()) : "");
};
const clock = (iso) => { const d = new Date(ms(iso)); return pad(d.getUTCHours()) + "." + pad(d.getUTCMinutes()); };
const range = (from, to) => (hasClock(from) && hasClock(to) && from.slice(0, 10) === to.slice(0, 10)
  ? stamp(from).replace(" pukul ", ", ") + "–" + clock(to) : short(from) + " – " + short(to));
const short = (iso) => stamp(iso).replace(" pukul ", ", ");
const spanText = (from, to) => {
  const minutes = Math.round((to - from) / 60000);
  if (minutes < 60) return minutes + " menit";
  if (minutes < 2880) return Math.floor(minutes / 60) + " jam" + (minutes % 60 ? " " + (minutes % 60) + " menit" : "");
  const days = minutes / 1440;
  return (days < 10 ? days.toFixed(1).replace(".", ",").replace(",0", "") : Math.round(days)) + " hari kalender";
};
const place = (file, row, column) => {
  if (file < 0) return "tidak ada catatan";
  const [name, sheet] = D.file[file];
  return [name, sheet && "lembar " + sheet, row && "baris " + row, column && "kolom " + column].filter(Boolean).join(", ");
};
const ruleOf = (f) => D.aturan[f[F.rule]];
const outcomeOf = (f) => D.hasil[f[F.outcome]];
const bare = (no) => no.replace(/[.)]+$/, "");
const stepWords = (rule) => (rule[RULE.no] ? "Langkah " + bare(rule[RULE.no]) : rule[RULE.step] ? "Langkah tanpa nomor" : "Berkas");
const asOf = D.acuan ? msEnd(D.acuan) : NaN;
const keyOf = (sop, name) => sop + "\n" + name;
const caseIndex = new Map();
D.berkas.forEach((item, index) => caseIndex.set(keyOf(item[0], item[2]), index));
