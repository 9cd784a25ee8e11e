// Worker: the theme's search worker loads this because the index says lang: ["id"].

// A colon ends a word; nobody searches by field, and a stray ~ or ^ is no reason for an empty list.
if (lunr.QueryLexer) {
  lunr.QueryLexer.lexBoost = lunr.QueryLexer.lexEditDistance = function (lexer) {
    lexer.ignore()
    lexer.acceptDigitRun()
    if (lexer.width() > 0) lexer.ignore()
    return lunr.QueryLexer.lexText
  }
  lunr.QueryLexer.lexField = function (lexer) {
    lexer.backup()
    lexer.emit(lunr.QueryLexer.TERM)
    lexer.ignore()
    return lunr.QueryLexer.lexText
  }
}

lunr.id = function () {
  this.pipeline.reset()
  this.searchPipeline.reset()
  this.pipeline.add(lunr.id.stemmer)
  this.searchPipeline.add(lunr.id.stemmer)
  var build = this.build
  this.build = function () {
    var boosts = {}, fields = {}, self = this
    Object.keys(this._documents).forEach(function (ref) { boosts[ref] = self._documents[ref].boost || 1 })
    Object.keys(this._fields).forEach(function (name) { fields[name] = self._fields[name].boost || 1 })
    var index = build.call(this)
    var plain = index.search, ranking = null
    index.search = function (query) {
      try {
        ranking = ranking || new Ranking(index, boosts, fields)
        return ranking.search(query)
      } catch (error) {
        console.warn(error)
        return plain.call(index, query)
      }
    }
    return index
  }
}
lunr.id.stemmer = function (token) { return token }
lunr.Pipeline.registerFunction(lunr.id.stemmer, "stemmer-id")
lunr.id.candidates = candidates
lunr.id.rootsOf = rootsOf
lunr.id.sound = sound
