import Diagnostics

/// Weighs everything that says which options of a question are right.
struct KeyJudge {
  let place: QuestionPlace
  let tail: TailReader
  /// What a list elsewhere in the text says, and on which line.
  let listed: (key: KeyResolver.Key, line: Int)?
  let marks: [OptionEntry.Mark]
  let bold: [Bool]
  /// Whether the questions of the text start with their keys: `1. (b) …`.
  let keysLead: Bool

  private var source: ChoiceLines { tail.source }
  private var resolver: KeyResolver { tail.resolver }

  /// What was decided.
  struct Verdict {
    var indices: Set<Int> = []
    var diagnostics: [Diagnostic] = []
    /// The key, where it stands in a gap of the stem.
    var stemKey: StemKey?
  }

  /// One thing that names a key, in the order in which they are believed.
  private struct Claim {
    var indices: Set<Int>
    var line: Int
  }

  /// The key: what a label states, else what marks show, else what a table lists, else what the
  /// text says in passing.
  func key() -> Verdict {
    var verdict = Verdict()
    let claims = claims(&verdict)
    if let first = claims.first {
      verdict.indices = first.indices
      if let other = claims.first(where: { $0.indices != first.indices }) {
        verdict.diagnostics.append(
          .warning(
            "conflicting-answers",
            "the answer is \(names(first.indices)) here but \(names(other.indices)) "
              + "on line \(other.line + 1); \(names(first.indices)) was taken",
            at: location(first.line),
            notes: [.init("the other answer", at: location(other.line))]))
      }
    }
    for claim in tail.claims.map({ (key: $0.key, line: $0.line) }) + [listed].compactMap(\.self) {
      if let other = claim.key.contradicting {
        verdict.diagnostics.append(
          .warning(
            "conflicting-answers",
            "the letter says \(names(verdict.indices)) but the words behind it are those of "
              + "\(names([other])); the letter was taken", at: location(claim.line)))
      }
    }
    if verdict.indices.isEmpty {
      if verdict.diagnostics.isEmpty || tail.unresolved == nil {
        verdict.diagnostics.append(missing())
      }
    }
    verdict.diagnostics += contradictions(verdict.indices)
    return verdict
  }

  private func claims(_ verdict: inout Verdict) -> [Claim] {
    var claims: [Claim] = []
    if let range = place.header?.key, let letters = KeyLetters(range, in: bytes, isWhole: false) {
      take(resolver.key(letters.labels), place.stem.lowerBound, &claims, &verdict)
    }
    if let above = place.keyAbove, let key = resolver.key(in: above.rest) {
      take(key, above.line, &claims, &verdict)
    }
    for claim in tail.claims { take(claim.key, claim.line, &claims, &verdict) }
    var ticked = Set(marks.indices.filter { marks[$0] == .right })
    if ticked.count == marks.count, areBullets() { ticked = [] }
    if !ticked.isEmpty, ticked.count < marks.count || place.run.isBoxed {
      claims.append(Claim(indices: ticked, line: place.run.lines.lowerBound))
    }
    if let listed { take(listed.key, listed.line, &claims, &verdict) }
    guard claims.isEmpty else { return claims }
    if let said = tail.said.first { take(said.key, said.line, &claims, &verdict) }
    if claims.isEmpty {
      let right = tail.verdicts.filter(\.value.isRight)
      if let line = right.values.map(\.line).min() {
        claims.append(Claim(indices: Set(right.keys), line: line))
      }
    }
    if claims.isEmpty {
      let indices = Set(bold.indices.filter { bold[$0] })
      let quoted = quotedOptions()
      let struck = Set(resolver.options.indices.filter { isStruck(resolver.options[$0].content) })
      if !indices.isEmpty, indices.count < bold.count {
        claims.append(Claim(indices: indices, line: place.run.lines.lowerBound))
      } else if !quoted.isEmpty, quoted.count < bold.count {
        claims.append(Claim(indices: quoted, line: place.run.lines.lowerBound))
      } else if !struck.isEmpty, struck.count < bold.count {
        claims.append(
          Claim(
            indices: Set(bold.indices).subtracting(struck), line: place.run.lines.lowerBound))
      }
    }
    let leading = keysLead ? StemKey(leading: place, in: source) : nil
    if claims.isEmpty, let found = leading ?? StemKey(place.stem, in: source) {
      let key = resolver.key(found.labels)
      if key.unknown.isEmpty {
        claims.append(Claim(indices: Set(key.indices), line: found.line))
        verdict.stemKey = found
      }
    }
    return claims
  }

  /// Whether options start with `●` or `■`, which all of them may have as bullets.
  private func areBullets() -> Bool {
    place.run.items.allSatisfy { item in
      guard item.entry >= 0 else { return false }
      let start = source.lines[source.entries[item.entry].line].range.lowerBound
      return bytes[start] == 0xE2 && [0x97, 0x96, 0x9A].contains(bytes[start + 1])
    }
  }

  /// The options with a `>` or an arrow before their letter.
  private func quotedOptions() -> Set<Int> {
    Set(
      place.run.items.indices.filter { index in
        let entry = place.run.items[index].entry
        return entry >= 0 && source.lines[source.entries[entry].line].isQuoted
      })
  }

  private func isStruck(_ range: Range<Int>) -> Bool {
    let mark = UInt8(ascii: "~")
    return range.count > 4 && bytes[range.lowerBound] == mark && bytes[range.upperBound - 1] == mark
  }

  private func take(
    _ key: KeyResolver.Key, _ line: Int, _ claims: inout [Claim], _ verdict: inout Verdict
  ) {
    if !key.unknown.isEmpty {
      let names = key.unknown.map { Self.name($0) }.joined(separator: ", ")
      verdict.diagnostics.append(
        .warning(
          "unknown-answer",
          "the answer \(names) names none of the \(resolver.options.count) options; "
            + (key.indices.isEmpty ? "the question has no answer now" : "it was left out")
            + ", correct the letter", at: location(line)))
    }
    if !key.indices.isEmpty { claims.append(Claim(indices: Set(key.indices), line: line)) }
  }

  private func missing() -> Diagnostic {
    if let line = tail.unresolved {
      return .warning(
        "unknown-answer",
        "the answer is the text of none of the options, so the question has no answer; "
          + "write the letter of the right option", at: location(line))
    }
    return .warning(
      "missing-answer",
      "no option is marked as right; write \"Answer: \" and its letter below the options",
      at: location(place.stem.lowerBound))
  }

  /// Reasons that call a keyed option wrong, or another one right.
  private func contradictions(_ indices: Set<Int>) -> [Diagnostic] {
    guard !indices.isEmpty else { return [] }
    return tail.verdicts.sorted { $0.value.line < $1.value.line }.compactMap { index, verdict in
      guard verdict.isRight != indices.contains(index) else { return nil }
      let says = verdict.isRight ? "right" : "wrong"
      return .warning(
        "explanation-contradicts-answer",
        "the explanation calls \(names([index])) \(says), but the answer is \(names(indices)); "
          + "the answer was kept", at: location(verdict.line))
    }
  }

  private func names(_ indices: Set<Int>) -> String {
    guard !indices.isEmpty else { return "none" }
    return indices.sorted().map { index in
      resolver.options[index].label.map(Self.name) ?? "option \(index + 1)"
    }.joined(separator: ", ")
  }

  private static func name(_ label: OptionLabel) -> String {
    switch label.alphabet {
    case .digits, .circled: String(label.index + 1)
    case .roman: RomanNumeral.text(label.index + 1)
    default: String(UnicodeScalar(UInt8(0x41 + label.index)))
    }
  }

  private var bytes: [UInt8] { source.text.bytes }

  private func location(_ line: Int) -> SourceLocation {
    SourceLocation(path: source.text.path, line: line + 1, column: 1)
  }
}
