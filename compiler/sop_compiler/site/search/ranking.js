// Ranking: which entries answer a question, and how well. The index keeps plain words; what belongs
// together is decided when a question is asked.

var WEIGHT = D.weights

function Ranking(index, boosts, fields) {
  this.index = index
  this.boosts = boosts
  this.fields = fields
  this.names = index.fields
  this.size = Object.keys(boosts).length
  this.byRoot = new Map()
  this.bySound = new Map()
  this.words = Object.keys(index.invertedIndex).sort()
  var self = this
  this.words.forEach(function (word) {
    var roots = rootsOf(word)
    if (!roots.length) roots = [word]
    roots.forEach(function (root) { push(self.byRoot, root, word) })
  })
  Array.from(this.byRoot.keys()).forEach(function (root) {
    var key = sound(root)
    if (key.length >= D.minSound) push(self.bySound, key, root)
  })
  this.groups = D.groups.map(function (g) {
    return {
      strict: g[0].map(function (p) { return p.split(" ") }),
      loose: (g[1] || []).map(function (p) { return p.split(" ") }),
      page: g[2] || ""
    }
  })
  this.starts = new Map()
  this.groups.forEach(function (group) {
    group.strict.concat(group.loose).forEach(function (phrase, at) {
      self.rootKeys(phrase[0]).forEach(function (root) {
        push(self.starts, root, { group: group, phrase: phrase, loose: at >= group.strict.length })
      })
    })
  })
  this.titles = new Map()
  this.words.forEach(function (word) {
    if (faint(word)) return
    var posting = index.invertedIndex[word].title
    Object.keys(posting).forEach(function (ref) {
      self.titles.set(ref, (self.titles.get(ref) || 0) + posting[ref].position.length)
    })
  })
  this.cache = new Map()
}

Ranking.prototype = {
  has: function (word) { return Object.prototype.hasOwnProperty.call(this.index.invertedIndex, word) || word in this.index.invertedIndex },

  rootKeys: function (word) {
    var roots = rootsOf(word)
    return roots.length ? roots : [word]
  },

  spread: function (word) {
    var self = this, seen = 0, posting = this.index.invertedIndex[word]
    if (!posting) return 0
    this.names.forEach(function (field) { seen = Math.max(seen, Object.keys(posting[field]).length) })
    return seen
  },

  idf: function (spread) {
    return Math.log(1 + (this.size - spread + 0.5) / (spread + 0.5))
  },

  // Words of the index that a typed word stands for, with how well they fit.
  expand: function (typed, last) {
    var key = typed + (last ? "*" : "")
    if (this.cache.has(key)) return this.cache.get(key)
    var found = new Map(), self = this
    function add(word, weight) { if (!(found.get(word) >= weight)) found.set(word, weight) }
    var ear = sound(typed)
    function family(root, weight) {
      (self.byRoot.get(root) || []).forEach(function (word) {
        add(word, ear.length >= D.minSound && ear === sound(word) ? WEIGHT.spelling : weight)
      })
    }
    function alike(root, weight) {
      (self.bySound.get(sound(root)) || []).forEach(function (other) { family(other, weight) })
    }
    if (this.has(typed)) add(typed, WEIGHT.exact)
    if (!/\d/.test(typed)) {
      rootsOf(typed).forEach(function (root) { family(root, WEIGHT.family); alike(root, WEIGHT.sound) })
      alike(typed, WEIGHT.sound)
      if (!found.size) candidates(typed).forEach(function (root) { alike(root, WEIGHT.sound) })
    }
    var known = found.size > 0
    if (typed.length >= 2 && (last || !known)) {
      this.words.forEach(function (word) {
        if (word.startsWith(typed)) add(word, known ? WEIGHT.longer : WEIGHT.prefix)
      })
    }
    // A proper word that does not occur is no slip of the pen.
    var proper = candidates(typed).some(function (root) { return ABSENT.has(root) })
    if (!found.size && !proper && typed.length >= 4 && !/\d/.test(typed)) this.guess(typed, add, family)
    var value = { words: found, known: known }
    this.cache.set(key, value)
    return value
  },

  guess: function (typed, add, family) {
    var limit = typed.length >= 8 ? 2 : 1, self = this
    for (var far = 1; far <= limit; far++) {
      var hit = false
      this.words.forEach(function (word) {
        if (word.length > 2 && near(typed, word, far) <= far) { add(word, WEIGHT.near); hit = true }
      })
      candidates(typed).slice(1).forEach(function (root) {
        if (root.length < 5) return
        self.byRoot.forEach(function (_, other) {
          if (near(root, other, far) <= far) { family(other, WEIGHT.near * 0.9); hit = true }
        })
      })
      if (hit) {
        // The family of what was probably meant.
        var meant = new Set()
        this.words.forEach(function (word) { if (near(typed, word, far) <= far) rootsOf(word).forEach(function (r) { meant.add(r) }) })
        meant.forEach(function (root) { family(root, WEIGHT.near * 0.9) })
        return
      }
    }
  },

  // A typed compound that is known only in parts: "penanggungjawab", "tindaklanjut".
  parts: function (typed) {
    var best = null
    for (var at = 4; at <= typed.length - 4; at++) {
      var head = typed.slice(0, at), tail = typed.slice(at)
      if (this.expandable(head) && this.expandable(tail)) best = [head, tail]
    }
    return best
  },

  expandable: function (word) {
    return this.has(word) || rootsOf(word).some(function (root) { return this.byRoot.has(root) }, this)
  },

  same: function (typed, word) {
    if (typed === word) return true
    if (typed.length < 3 || word.length < 3) return false
    var roots = this.rootKeys(typed)
    if (this.rootKeys(word).some(function (root) { return roots.includes(root) })) return true
    var key = sound(typed)
    return key.length >= D.minSound && key === sound(word)
  },

  // Other phrases for a run of typed words: {from, to, words, weight}.
  alternatives: function (typed) {
    var found = [], self = this, taken = new Set()
    function offer(from, to, words, weight) {
      var key = from + " " + to + " " + words.join(" ")
      if (!taken.has(key)) { taken.add(key); found.push({ from: from, to: to, words: words, weight: weight }) }
    }
    typed.forEach(function (word, from) {
      var starts = new Set()
      self.rootKeys(word).concat(self.bySound.get(sound(word)) || []).forEach(function (root) {
        (self.starts.get(root) || []).forEach(function (start) { starts.add(start) })
      })
      starts.forEach(function (start) {
        // Of a long name the last words may be missing.
        var length = start.phrase.length, met = 0
        while (met < length && from + met < typed.length && self.same(typed[from + met], start.phrase[met])) met++
        if (met < length && (met < 3 || met < length / 2)) return
        var to = from + met
        start.group.strict.forEach(function (phrase) {
          if (phrase !== start.phrase) offer(from, to, phrase, start.loose ? WEIGHT.synonym : WEIGHT.equal)
        })
        start.group.loose.forEach(function (phrase) {
          if (phrase !== start.phrase) offer(from, to, phrase, WEIGHT.loose)
        })
        if (start.group.page && !start.loose) found.push({ from: from, to: to, page: start.group.page })
      })
      if (from + 1 < typed.length && self.expandable(word + typed[from + 1])) {
        offer(from, from + 2, [word + typed[from + 1]], WEIGHT.equal)
      }
      var parts = self.parts(word) || self.rootKeys(word).map(self.parts, self).filter(Boolean)[0]
      if (parts) offer(from, from + 1, parts, WEIGHT.equal)
    })
    return found
  },

  // Where any of the words stands: ref -> field -> {weight, positions}.
  places: function (words) {
    var found = new Map(), self = this
    words.forEach(function (weight, word) {
      var posting = self.index.invertedIndex[word]
      if (!posting) return
      self.names.forEach(function (field) {
        Object.keys(posting[field]).forEach(function (ref) {
          var fields = found.get(ref)
          if (!fields) found.set(ref, fields = {})
          var place = fields[field] || (fields[field] = { weight: 0, positions: [] })
          place.weight = Math.max(place.weight, weight)
          place.positions = place.positions.concat(posting[field][ref].position)
        })
      })
    })
    return found
  },

  // The same for a phrase, whose words have to follow one another.
  phrase: function (words, weight) {
    var self = this
    var each = words.map(function (word) { return self.places(self.expand(word, false).words) })
    if (each.length === 1) return scale(each[0], weight)
    var found = new Map()
    each[0].forEach(function (fields, ref) {
      Object.keys(fields).forEach(function (field) {
        var rows = each.map(function (place) { return ((place.get(ref) || {})[field] || { positions: [] }).positions })
        var at = run(rows)
        if (!at.length) return
        var least = Math.min.apply(null, each.map(function (place) { return place.get(ref)[field].weight }))
        if (!found.has(ref)) found.set(ref, {})
        found.get(ref)[field] = { weight: weight * least, positions: at }
      })
    })
    return found
  },

  search: function (query) {
    var parsed = new lunr.Query(this.names)
    new lunr.QueryParser(query, parsed).parse()
    var clauses = parsed.clauses.map(function (clause) {
      return { typed: clause.term.replace(/\*/g, ""), presence: clause.presence }
    }).filter(function (clause) { return clause.typed })
    var denied = clauses.filter(function (c) { return c.presence === lunr.Query.presence.PROHIBITED })
    clauses = clauses.filter(function (c) { return !denied.includes(c) })
    var some = clauses.some(function (c) { return !STOP.has(c.typed) && (c.typed.length > 1 || /\d/.test(c.typed)) })
    // Every word counts when there are only small ones.
    lunr.stopWordFilter = function (word) { return some && ignored(word) ? undefined : word }
    var intents = D.intents.filter(function (intent) { return new RegExp(intent[0]).test(clauses.map(function (c) { return c.typed }).join(" ")) })
    if (some) clauses = clauses.filter(function (c) { return !ignored(c.typed) })
    return this.rank(clauses, denied, intents)
  },

  rank: function (clauses, denied, intents) {
    var self = this, hits = new Map()
    var typed = clauses.map(function (c) { return c.typed })
    var alternatives = this.alternatives(typed)
    var slots = clauses.map(function (clause, at) {
      var expanded = self.expand(clause.typed, at === clauses.length - 1)
      var places = self.places(expanded.words)
      var share = { places: places, required: clause.presence === lunr.Query.presence.REQUIRED }
      var spread = 0
      if (expanded.known) places.forEach(function (fields) {
        if (Object.keys(fields).some(function (field) { return fields[field].weight >= WEIGHT.sound })) spread++
      })
      alternatives.forEach(function (other) {
        if (!other.words || other.from > at || other.to <= at) return
        var where = self.phrase(other.words, other.weight)
        if (!spread && other.weight >= WEIGHT.synonym) spread = where.size
        merge(places, where)
      })
      share.idf = self.idf(spread || places.size) * (SOFT.has(clause.typed) ? 0.3 : 1)
      share.faint = faint(clause.typed)
      return share
    })
    var whole = slots.reduce(function (sum, slot) { return sum + slot.idf }, 0)
    slots.forEach(function (slot, at) {
      slot.places.forEach(function (fields, ref) {
        if (!hits.has(ref)) hits.set(ref, [])
        hits.get(ref)[at] = fields
      })
    })
    var out = new Set()
    denied.forEach(function (c) { self.places(self.expand(c.typed, false).words).forEach(function (_, ref) { out.add(ref) }) })
    var pages = alternatives.filter(function (a) { return a.page && a.from === 0 && a.to === typed.length }).map(function (a) { return a.page })
    var results = []
    hits.forEach(function (found, ref) {
      if (out.has(ref) || slots.some(function (slot, at) { return slot.required && !found[at] })) return
      var score = self.score(ref, found, slots, whole)
      intents.forEach(function (intent) { if (new RegExp(intent[1]).test(ref)) score *= intent[2] })
      if (pages.includes(ref)) score *= D.aboutBoost
      results.push({ ref: ref, score: score, found: found })
    })
    results.sort(function (a, b) { return b.score - a.score || (a.ref < b.ref ? -1 : 1) })
    var floor = results.length ? results[0].score * D.floor : 0
    return this.present(results.filter(function (r) { return r.score >= floor }).slice(0, D.most), typed)
  },

  score: function (ref, found, slots, whole) {
    var sum = 0, covered = 0, inTitle = new Set(), before = null, self = this
    slots.forEach(function (slot, at) {
      var fields = found[at]
      if (!fields) { before = null; return }
      var best = 0, all = 0
      Object.keys(fields).forEach(function (field) {
        var place = fields[field]
        var value = place.weight * self.fields[field] * (1 + 0.1 * Math.min(place.positions.length - 1, 3))
        best = Math.max(best, value)
        all += value
      })
      var strength = Math.max.apply(null, Object.keys(fields).map(function (f) { return fields[f].weight }))
      covered += slot.idf * Math.min(1, strength / WEIGHT.full)
      sum += slot.idf * (best + D.rest * (all - best))
      if (fields.title && !slot.faint) fields.title.positions.forEach(function (p) { inTitle.add(p) })
      if (before) {
        var together = Object.keys(fields).reduce(function (most, field) {
          if (!before.fields[field] || !run([before.fields[field].positions, fields[field].positions]).length) return most
          return Math.max(most, self.fields[field])
        }, 0)
        sum += D.together * together * Math.min(slot.idf, before.idf)
      }
      before = { fields: fields, idf: slot.idf }
    })
    var share = whole ? covered / whole : 0
    var title = Math.min(1, inTitle.size / (this.titles.get(ref) || 1))
    var named = title > 0.95 && share > 0.95 && ref.startsWith(D.procedures) && !ref.includes("#")
    return sum * share * share * (1 + D.wholeTitle * title) * (named ? D.named : 1) * (this.boosts[ref] || 1)
  },

  // The worker multiplies a score by 1 + (page ? 1 : 0 + share of words found)^2; that is taken out
  // beforehand. Neighbouring steps with nearly the score of the best are shown beside it, not folded.
  present: function (results, typed) {
    var best = new Map(), words = Array.from(new Set(typed)), self = this
    return results.map(function (result) {
      var metadata = {}, used = {}
      result.found.forEach(function (fields, at) {
        var entry = metadata[typed[at]] || (metadata[typed[at]] = {})
        Object.keys(fields).forEach(function (field) {
          var seen = used[field] || (used[field] = new Set())
          var positions = fields[field].positions.filter(function (p) { return !seen.has(p) && seen.add(p) })
          if (positions.length) entry[field] = { position: (entry[field] ? entry[field].position : []).concat(positions) }
        })
      })
      var matched = words.filter(function (word) { return Object.keys(metadata).some(function (key) { return key.startsWith(word) }) })
      var page = result.ref.split("#")[0], section = result.ref !== page
      var score = result.score
      if (section) {
        var group = best.get(page)
        if (!group) best.set(page, { score: score, matched: matched.length, left: D.neighbours })
        else if (group.left > 0 && group.matched === matched.length && score >= group.score * D.nearBest) {
          group.left--
          score = group.score
        }
      }
      var boost = (section ? 0 : 1) + matched.length / words.length
      return { ref: result.ref, score: 100 * score / (1 + boost * boost), matchData: { metadata: metadata } }
    })
  }
}
