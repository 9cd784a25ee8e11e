// Places: where words stand. A table of places is ref -> field -> {weight, positions}.

function push(map, key, value) {
  if (map.has(key)) map.get(key).push(value)
  else map.set(key, [value])
}

function scale(places, weight) {
  var found = new Map()
  places.forEach(function (fields, ref) {
    var copy = {}
    Object.keys(fields).forEach(function (field) {
      copy[field] = { weight: fields[field].weight * weight, positions: fields[field].positions }
    })
    found.set(ref, copy)
  })
  return found
}

function merge(places, more) {
  more.forEach(function (fields, ref) {
    var own = places.get(ref)
    if (!own) { places.set(ref, Object.assign({}, fields)); return }
    Object.keys(fields).forEach(function (field) {
      var old = own[field], add = fields[field]
      own[field] = old
        ? { weight: Math.max(old.weight, add.weight), positions: Array.from(new Set(old.positions.concat(add.positions))) }
        : add
    })
  })
}

// Positions of rows that follow one another, at most one word between.
function run(rows) {
  var found = []
  rows[0].forEach(function (first) {
    var at = first, line = [first]
    for (var i = 1; i < rows.length; i++) {
      var next = rows[i].filter(function (p) { return p > at && p - at <= 2 })
      if (!next.length) return
      at = Math.min.apply(null, next)
      line.push(at)
    }
    found = found.concat(line)
  })
  return found
}
