import Bytes

/// What belongs to a question below its options, and passages that several questions ask about.
extension QuestionFinder {
  /// The numbers of the questions that a line announces a passage for.
  private func announces(_ at: Int) -> ClosedRange<Int>? {
    guard at == 0 || lines[at - 1].kind != .text, lines[at].entries.isEmpty else { return nil }
    return SharedStem.numbers(on: lines[at].range, in: bytes)
  }

  /// The passages between questions that several of them ask about.
  func sharedStems(_ places: [QuestionPlace]) -> [SharedStem] {
    var stems: [SharedStem] = []
    var floor = 0
    for place in places {
      let end = place.stem.lowerBound
      defer { floor = place.lines.upperBound }
      guard let number = place.header?.number, floor < end else { continue }
      for at in floor..<end {
        guard let numbers = announces(at), numbers.contains(number) else { continue }
        var last = end
        while last > at, lines[last - 1].isBlank { last -= 1 }
        stems.append(SharedStem(lines: at..<last, numbers: numbers))
        break
      }
    }
    return stems
  }

  /// What belongs to a question below its options.
  func tail(of place: QuestionPlace, until limit: Int) -> Range<Int> {
    let start = place.run.lines.upperBound
    let below = firstTable { $0.lowerBound >= start }
    let limit = below < tables.count ? min(tables[below].lowerBound, limit) : limit
    let lastLabel = (start..<limit).last { tellsAnswer($0) } ?? -1
    let lastAnswer = (start..<limit).last { lines[$0].isLabel(.answer) } ?? -1
    let level = lines[place.stem.lowerBound].headingLevel ?? 0
    let hasKey = (start..<limit).contains {
      lines[$0].looksLikeKey || lines[$0].kind == .summary || !lines[$0].entries.isEmpty
    }
    if hasKeys, lastLabel < 0, !hasKey, !place.run.isBoxed {
      // "Select TWO options." may stand below them.
      let below = (start..<limit).first { !lines[$0].isBlank }
      if let below, below - start < 3, lines[below].kind == .text,
        WantedCount.count(in: lines[below].range, of: bytes) != nil
      {
        return start..<below + 1
      }
      return start..<start
    }
    let judge = StemJudge(text: source.text)
    var end = start
    // Ticks answer a question as labels do.
    var sawLabel = isTicked(place.run)
    var depth = 0
    for at in start..<limit {
      let line = lines[at]
      let mayEnd = sawLabel || lastLabel < at
      if mayEnd, at > start, source.text.sides[at] == .question { return start..<end }
      switch line.kind {
      case .blank: continue
      case .rule where mayEnd && depth == 0: return start..<end
      case .text where mayEnd && depth == 0 && announces(at) != nil,
        .heading where mayEnd && depth == 0 && announces(at) != nil:
        return start..<end
      case .text where mayEnd && depth == 0 && SectionLine.isOne(line.range, in: bytes):
        return start..<end
      case .heading(let own) where mayEnd && depth == 0 && own <= max(level, 2):
        return start..<end
      case .heading(let own) where depth == 0 && own <= level && at > start && startsNext(at):
        return start..<end
      case .tags, .summary:
        let tags = foldTags(line.range)
        if tags.opensDetails { depth += 1 }
        if tags.closesDetails { depth -= 1 }
        if tags.closesQuiz { return start..<at + 1 }
        if tags.closesDetails, mayEnd, depth <= 0, !opensDetails(below: at, limit) {
          return start..<at + 1
        }
      case .label(.answer, _), .label(.explanation, _), .label(.saidAnswer, _): sawLabel = true
      default: break
      }
      if sawLabel, depth == 0, line.kind == .text, let number = place.header?.number,
        line.header?.number == number + 1 && (at < lastAnswer || isQuestion(at))
          || isAnsweredLater(at, than: number, limit)
      {
        return start..<end
      }
      let element = source.text.firstElements[at]
      if at > start, lines[at - 1].isBlank, sawLabel, depth == 0,
        source.text.lines[element].shape == .marker(.question)
      {
        return start..<end
      }
      if at > start, lines[at - 1].isBlank, lastLabel < at, line.kind == .text {
        if line.header?.strength == .named || judge.sign(at: element) == .sure
          || source.text.lines[element].shape == .marker(.question)
        {
          return start..<end
        }
      }
      end = at + 1
    }
    return start..<end
  }

  /// Whether some options of a run are ticked, and not all.
  private func isTicked(_ run: OptionRun) -> Bool {
    let right = run.items.count { $0.entry >= 0 && source.entries[$0.entry].mark == .right }
    return run.isBoxed && right > 0 && right < run.items.count
  }

  /// Whether a heading starts a question: by its number, a question mark or a gap.
  private func startsNext(_ at: Int) -> Bool {
    if let header = lines[at].header, header.number != nil { return true }
    return isQuestion(at) || ByteSearch.hasGap(bytes, lines[at].range)
  }

  /// Whether a line has a later number than a question, and its answer right below it: somebody has
  /// taken out what stood between.
  private func isAnsweredLater(_ at: Int, than number: Int, _ limit: Int) -> Bool {
    guard let own = lines[at].header?.number, own > number, lines[at - 1].isBlank,
      let below = (at + 1..<max(limit, at + 1)).first(where: { !lines[$0].isBlank })
    else { return false }
    return lines[below].isLabel(.answer)
  }

  /// The last question's tail without paragraphs that stand below it alone: what a page says at its
  /// foot, where no question before has more than one paragraph below its options.
  func withoutFoot(_ places: [QuestionPlace]) -> Range<Int> {
    guard let last = places.last?.tail else { return 0..<0 }
    let own = blocks(last)
    guard places.count > Self.fewestUsual, own.count > 1 || own.count == 1 && !own[0].isEmpty,
      !lines[last].contains(where: { $0.kind == .code || $0.kind == .summary })
    else { return last }
    let usual = places.dropLast().map { blocks($0.tail).count }.max() ?? 0
    guard usual < 2, own.count > usual,
      own[usual...].allSatisfy({ block in
        lines[block].allSatisfy { line in
          if case .label = line.kind { return false }
          return line.entries.isEmpty && !line.isQuoted
        }
      })
    else { return last }
    return last.lowerBound..<(usual == 0 ? last.lowerBound : own[usual - 1].upperBound)
  }

  private static let fewestUsual = 4

  /// Whether a further folded part follows: the answer below a hint.
  private func opensDetails(below line: Int, _ limit: Int) -> Bool {
    let next = (line + 1..<max(line + 1, min(limit, line + 4))).first { !lines[$0].isBlank }
    guard let next, bytes[lines[next].range.lowerBound] == UInt8(ascii: "<") else { return false }
    return foldTags(lines[next].range).opensDetails
  }

  /// Whether a line announces the answer or its reason.
  func tellsAnswer(_ at: Int) -> Bool {
    lines[at].isLabel(.answer) || lines[at].isLabel(.explanation)
  }

  /// What the first tags on a line say of folded parts and quizzes.
  private func foldTags(
    _ range: Range<Int>
  ) -> (opensDetails: Bool, closesDetails: Bool, closesQuiz: Bool) {
    var found = (opensDetails: false, closesDetails: false, closesQuiz: false)
    var rest = range
    for _ in 0..<12 {
      guard let at = bytes.place(of: UInt8(ascii: "<"), in: rest) else { break }
      switch Tag.name(at: at, in: bytes, end: range.upperBound) {
      case "details": found.opensDetails = true
      case "/details": found.closesDetails = true
      case "/quiz": found.closesQuiz = true
      default: break
      }
      rest = at + 1..<range.upperBound
    }
    return found
  }
}
