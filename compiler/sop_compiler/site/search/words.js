// Words: candidates(), sound() and rootsOf() are those of stemmer.py, spelling.py and families.py.
// D is the data of lunr_id.py.

var ROOTS = new Set(D.roots.split(" "))
var EXCEPTIONS = new Map(Object.entries(D.exceptions).map(function (e) { return [e[0], e[1].split(" ")] }))
var ABSENT = new Set(D.absent.split(" "))
var STOP = new Set(D.stop.split(" "))
var SOFT = new Set(D.soft.split(" "))
var SOUNDS = D.sounds.map(function (s) { return [new RegExp(s[0], "g"), s[1]] })

function without(word, ending) {
  if (!ending) return word
  return word.endsWith(ending) ? word.slice(0, -ending.length) : ""
}

function strip(stem, suffix, depth, found) {
  D.prefixes.forEach(function (p) {
    if (!stem.startsWith(p[0])) return
    var rest = stem.slice(p[0].length)
    var root = p[1] + rest
    if (root.length < D.minRoot || (p[2] && (!rest || !p[2].includes(rest[0])))) return
    if (p[3] && rest.length > p[3]) return
    var banned = depth === 0 && (D.forbidden[p[0].slice(0, 2)] || []).includes(suffix)
    if (banned && !(suffix === "an" && stem.endsWith("k"))) return
    found.add(root)
    if (depth + 1 < D.maxPrefixes) strip(root, suffix, depth + 1, found)
  })
}

function candidates(word) {
  var found = new Set([word])
  D.particles.forEach(function (particle) {
    var bare = without(word, particle)
    D.possessives.forEach(function (possessive) {
      var owned = without(bare, possessive)
      if (owned.length < D.minPlain) return
      found.add(owned)
      D.suffixes.forEach(function (suffix) {
        var stem = without(owned, suffix)
        if (stem.length < D.minRoot) return
        found.add(stem)
        strip(stem, suffix, 0, found)
      })
    })
  })
  return Array.from(found)
}

function single(word) {
  return word.replace(/(.)\1+/g, "$1")
}

function sound(word) {
  return single(SOUNDS.reduce(function (w, s) { return w.replace(s[0], s[1]) }, single(word)))
}

function decided(word) {
  if (EXCEPTIONS.has(word)) return EXCEPTIONS.get(word)
  if (ROOTS.has(word)) return [word]
  var all = candidates(word)
  var found = all.filter(function (root) { return ROOTS.has(root) })
  if (found.length) return found
  all = all.filter(function (form) { return EXCEPTIONS.has(form) })
  return Array.from(new Set([].concat.apply([], all.map(function (form) { return EXCEPTIONS.get(form) }))))
}

var known = new Map()
function rootsOf(word) {
  if (!known.has(word)) known.set(word, decided(word))
  return known.get(word)
}

function near(a, b, limit) {
  // Letters to change, drop, add or swap so that a becomes b; Infinity above the limit.
  if (Math.abs(a.length - b.length) > limit) return Infinity
  var before = [], last = [], row
  for (var j = 0; j <= b.length; j++) last.push(j)
  for (var i = 1; i <= a.length; i++) {
    row = [i]
    var least = i
    for (j = 1; j <= b.length; j++) {
      var cost = a[i - 1] === b[j - 1] ? 0 : 1
      var best = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2] + 1)
      row.push(best)
      least = Math.min(least, best)
    }
    if (least > limit) return Infinity
    before = last
    last = row
  }
  return last[b.length] <= limit ? last[b.length] : Infinity
}

function faint(word) {
  return STOP.has(word) || SOFT.has(word)
}

function ignored(word) {
  return STOP.has(word) || (word.length === 1 && !/\d/.test(word))
}
