// ---- findings: filter, sort, page
const form = $("saringan");
const body = form && $("daftar-temuan").tBodies[0];
let view = [];
let visible = 0;
let onlyReason = null;
let clear = null;

const chip = (f) => {
  const [, printed, style, sign] = outcomeOf(f);
  return el("span", { class: "hasil " + style }, el("span", { "aria-hidden": "true" }, sign), " " + printed + (f[F.note] ? " " + f[F.note] : ""));
};
const marks = (f) => {
  const found = [];
  if (f[F.waiver]) found.push(el("span", { class: "tanda" }, "dikecualikan (" + f[F.waiver] + ")"));
  if (ruleOf(f)[RULE.review]) found.push(el("span", { class: "tanda kuning" }, "aturan perlu ditinjau"));
  return found;
};
const basis = (rule) => [rule[RULE.title], rule[RULE.number] && "Nomor " + rule[RULE.number], rule[RULE.effective] && "berlaku " + rule[RULE.effective], rule[RULE.legal]].filter(Boolean).join(", ");
const observed = (f) => f[F.observed] || (f[F.since] ? "sejak " + stamp(f[F.since]) : "–");
const row = (f) => {
  const rule = ruleOf(f);
  const known = caseIndex.has(keyOf(rule[RULE.sop], f[F.case]));
  const name = known
    ? el("button", { type: "button", class: "berkas", title: "Lihat garis waktu berkas ini" }, f[F.case])
    : el("span", { class: "berkas" }, f[F.case]);
  if (known) name.addEventListener("click", () => go(rule[RULE.sop], f[F.case]));
  const cell = (label, ...children) => el("td", { role: "cell", "data-k": label }, ...children);
  const first = el("td", { role: "cell" }, name, chip(f), ...marks(f),
    el("span", { class: "redup blok" }, stepWords(rule) + " · " + (D.jenis[rule[RULE.kind]] || rule[RULE.kind]) + " · keparahan " + rule[RULE.severity]));
  return el("tr", { role: "row" }, first, cell("Kondisi", observed(f)),
    cell("Kriteria", rule[RULE.text], f[F.limit] ? el("span", { class: "blok" }, "Batas yang dipakai: " + f[F.limit] + ".") : "",
      el("span", { class: "redup blok" }, basis(rule))),
    cell("Tempat catatan", place(f[F.file], f[F.row], f[F.column])));
};
const overrun = (f) => {
  const due = msEnd(f[F.due]);
  const until = f[F.until] ? ms(f[F.until]) : asOf;
  return due && until ? until - due : -Infinity;
};
const text = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const natural = new Intl.Collator("id", { numeric: true }).compare;
const ORDERS = {
  sop: (a, b) => ruleOf(a)[RULE.at] - ruleOf(b)[RULE.at] || natural(a[F.case], b[F.case]),
  parah: (a, b) => D.keparahan.indexOf(ruleOf(a)[RULE.severity]) - D.keparahan.indexOf(ruleOf(b)[RULE.severity]) || a[F.outcome] - b[F.outcome] || ORDERS.sop(a, b),
  berkas: (a, b) => natural(a[F.case], b[F.case]) || text(a[F.case], b[F.case]) || ORDERS.sop(a, b),
  lewat: (a, b) => { const x = overrun(a), y = overrun(b); return x === y ? ORDERS.sop(a, b) : y - x; },
};
const update = () => {
  const [outcome, sop, step, kind, severity, waived] = ["hasil", "sop", "langkah", "jenis", "parah", "kecuali"].map((id) => $("s-" + id).value);
  const wanted = $("s-cari").value.trim().toLocaleLowerCase("id");
  view = D.temuan.filter((f) => {
    const rule = ruleOf(f);
    return (!outcome || (outcome === "gagal" ? f[F.outcome] < 2 : f[F.outcome] === Number(outcome)))
      && (!sop || rule[RULE.sop] + "@" + rule[RULE.version] === sop)
      && (!step || rule[RULE.sop] + "@" + rule[RULE.version] + "#" + rule[RULE.step] === step)
      && (!kind || rule[RULE.kind] === kind) && (!severity || rule[RULE.severity] === severity)
      && (!waived || Boolean(f[F.waiver]) === (waived === "ya"))
      && (!onlyReason || (f[F.reason] === onlyReason[0] && (f[F.missing] || "–") === onlyReason[1]))
      && (!wanted || f[F.case].toLocaleLowerCase("id").includes(wanted));
  }).sort(ORDERS[$("s-urut").value]);
  body.replaceChildren();
  visible = 0;
  more();
};
const more = () => {
  const next = view.slice(visible, visible + STEP_PAGE);
  const rows = next.map(row);
  body.append(...rows);
  visible += next.length;
  const cases = new Set(view.map((f) => keyOf(ruleOf(f)[RULE.sop], f[F.case]))).size;
  $("hitung").textContent = view.length
    ? "Menampilkan " + grouped(visible) + " dari " + grouped(view.length) + " baris, pada " + grouped(cases) + " berkas" + (onlyReason ? "; yang kurang: " + onlyReason[1] : "") + "."
    : "Tidak ada yang cocok dengan saringan.";
  $("lagi").hidden = visible >= view.length;
  return rows[0];
};
const fillSelects = () => {
  const sops = new Map();
  const rules = [...D.aturan].sort((a, b) => a[RULE.at] - b[RULE.at]);
  for (const rule of rules) sops.set(rule[RULE.sop] + "@" + rule[RULE.version], rule[RULE.title] + (rule[RULE.effective] ? ", berlaku " + rule[RULE.effective] : ""));
  for (const [key, words] of sops) $("s-sop").append(el("option", { value: key }, words));
  const steps = () => {
    const chosen = $("s-sop").value, list = new Map();
    for (const rule of rules) {
      const key = rule[RULE.sop] + "@" + rule[RULE.version];
      if (chosen ? key === chosen : sops.size === 1) {
        const activity = rule[RULE.activity].length > 60 ? rule[RULE.activity].slice(0, 58) + " …" : rule[RULE.activity];
        list.set(key + "#" + rule[RULE.step], rule[RULE.step] ? (rule[RULE.no] || "–") + " " + (activity || rule[RULE.step]) : "Seluruh berkas");
      }
    }
    const empty = list.size ? "semua langkah" : "pilih SOP dahulu";
    $("s-langkah").replaceChildren(el("option", { value: "" }, empty), ...[...list].map(([value, words]) => el("option", { value }, words)));
    $("s-langkah").disabled = !list.size;
  };
  $("s-sop").addEventListener("change", steps);
  clear = () => { form.reset(); onlyReason = null; steps(); };
  steps();
};
if (form) {
  fillSelects();
  form.hidden = false;
  $("s-kosong").addEventListener("click", () => { clear(); update(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => { if (event.target.id === "s-hasil") onlyReason = null; update(); });
  $("lagi").addEventListener("click", () => { const first = more(); const link = first && first.querySelector("button"); if (link) link.focus(); });
  if (!D.temuan.some((f) => f[F.outcome] < 2)) $("s-hasil").value = "2";
  for (const button of document.querySelectorAll(".lihat")) {
    if (!D.temuan.some((f) => f[F.reason] === button.dataset.alasan && (f[F.missing] || "–") === button.dataset.kurang)) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      clear();
      onlyReason = [button.dataset.alasan, button.dataset.kurang];
      $("s-hasil").value = "2";
      update();
      $("temuan").scrollIntoView();
      $("s-hasil").focus({ preventScroll: true });
    });
  }
  update();
}
