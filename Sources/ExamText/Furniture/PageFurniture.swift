import Diagnostics

/// Finds what was copied along with the cards of a page: rating scales, counters, buttons.
///
/// Few lines are known by heart. Others give themselves away by standing next to such a line, or
/// by coming again and again with it.
struct PageFurniture {
  private let bytes: [UInt8]
  private let ranges: [Range<Int>]
  /// Whether a line is furniture.
  private(set) var isFurniture: [Bool] = []

  /// A short line of plain words.
  private struct ShortLine {
    var line: Int
    var key: UInt64
    var isTelling = false
    /// The number that is all it says.
    var number: Int?
  }

  private static let fewestTimes = 3
  private static let headLines = 12

  /// The furniture among the lines of a text; cost is linear.
  init(bytes: [UInt8], ranges: [Range<Int>]) {
    self.bytes = bytes
    self.ranges = ranges
    let printed =
      FormLines.lines(of: bytes, ranges: ranges) + RunningHeads.lines(of: bytes, ranges: ranges)
    if !printed.isEmpty { isFurniture = Array(repeating: false, count: ranges.count) }
    for line in printed { isFurniture[line] = true }
    guard mayHoldSome() else { return }
    let lines = shortLines()
    guard !lines.isEmpty else { return }
    var found = Set(lines.indices.filter { lines[$0].isTelling })
    addRepeated(lines, &found)
    addNeighbours(lines, &found)
    addCounters(lines, &found)
    addHead(lines, &found)
    addOutcomes(lines, &found)
    addOrders(lines, &found)
    addShares(lines, &found)
    addAds(lines, &found)
    addAboveSet(lines, &found)
    guard !found.isEmpty else { return }
    if isFurniture.isEmpty { isFurniture = Array(repeating: false, count: ranges.count) }
    for index in found { isFurniture[lines[index].line] = true }
    takeFoot(lines, found)
  }

  /// Takes what a page has below its cards, from the line on that starts it.
  private mutating func takeFoot(_ lines: [ShortLine], _ found: Set<Int>) {
    let isSet = lines.contains { PageWords.setHeads.contains($0.key) }
    guard isSet || lines.count(where: \.isTelling) >= Self.fewestTimes,
      let last = found.map({ lines[$0].line }).max()
    else { return }
    let foot = (last + 1..<max(last + 1, ranges.count)).first { line in
      let range = Trim.both(ranges[line], in: bytes)
      return range.count > 6 && range.count <= PhraseSet.longest
        && Trim.both(ranges[line - 1], in: bytes).isEmpty
        && PageWords.feet.end(of: range, in: bytes) != nil
    }
    guard let foot else { return }
    for line in foot..<ranges.count where !Trim.both(ranges[line], in: bytes).isEmpty {
      isFurniture[line] = true
    }
  }

  /// The ranges with those of furniture empty, so that no dialect sees it.
  var rest: [Range<Int>] {
    guard !isFurniture.isEmpty else { return ranges }
    return ranges.indices.map { line in
      isFurniture[line] ? ranges[line].lowerBound..<ranges[line].lowerBound : ranges[line]
    }
  }

  /// Whether a closer look is worth its time: most texts hold none of the lines that tell.
  private func mayHoldSome() -> Bool {
    ranges.contains { raw in
      guard raw.count > 0, raw.count <= PhraseSet.longest else { return false }
      let range = Trim.both(raw, in: bytes)
      guard let first = bytes[range].first, ASCII.isWordByte(first) else { return false }
      if range.count <= 2, first | 0x20 == UInt8(ascii: "q") { return true }
      return ASCII.isDigit(first) && counter(range) != nil
        || PageWords.all.contains(range, in: bytes)
    }
  }

  /// The short lines outside of fenced blocks that start with a letter or digit.
  private func shortLines() -> [ShortLine] {
    var lines: [ShortLine] = []
    var fences = FenceFinder(bytes: bytes, ranges: ranges)
    var line = 0
    while line < ranges.count {
      let raw = ranges[line]
      if raw.count >= 3, let last = fences.block(startingAt: line) {
        line = last + 1
        continue
      }
      defer { line += 1 }
      guard raw.count > 0, raw.count <= PhraseSet.longest else { continue }
      let range = Trim.both(raw, in: bytes)
      guard let first = bytes[range].first, ASCII.isWordByte(first),
        !bytes[range].contains(where: { "{}<>|\"=;\t`[]*_".utf8.contains($0) })
      else { continue }
      let key = PhraseSet.key(of: range, in: bytes)
      let isTelling =
        PageWords.telling.contains(key)
        || bytes[range.upperBound - 1] == ASCII.dot && PageWords.verdicts.contains(key)
      lines.append(
        ShortLine(line: line, key: key, isTelling: isTelling, number: number(range)))
    }
    return lines
  }

  private func number(_ range: Range<Int>) -> Int? {
    guard range.count <= 5, bytes[range].allSatisfy(ASCII.isDigit) else { return nil }
    return ASCII.number(bytes[range])
  }

  /// Whether only blank lines lie between two short lines.
  private func meet(_ one: ShortLine, _ other: ShortLine) -> Bool {
    other.line - one.line <= 4
      && (one.line + 1..<max(other.line, one.line + 1)).allSatisfy {
        Trim.both(ranges[$0], in: bytes).isEmpty
      }
  }

  /// Adds likely lines that come again and again.
  private func addRepeated(_ lines: [ShortLine], _ found: inout Set<Int>) {
    var counts: [UInt64: Int] = [:]
    for line in lines where PageWords.likely.contains(line.key) {
      counts[line.key, default: 0] += 1
    }
    for (index, line) in lines.enumerated()
    where counts[line.key, default: 0] >= Self.fewestTimes && line.number == nil {
      found.insert(index)
    }
  }

  /// Adds the lines next to furniture that are likely to be some, or always stand there.
  private func addNeighbours(_ lines: [ShortLine], _ found: inout Set<Int>) {
    guard !found.isEmpty else { return }
    var total: [UInt64: Int] = [:]
    for line in lines { total[line.key, default: 0] += 1 }
    for step in [1, -1] {
      let order = step > 0 ? Array(lines.indices) : lines.indices.reversed()
      var beside: [UInt64: Int] = [:]
      for index in order where found.contains(index) {
        guard lines.indices.contains(index + step), !found.contains(index + step) else { continue }
        beside[lines[index + step].key, default: 0] += 1
      }
      var scale = 0
      for index in order {
        if found.contains(index) {
          if let number = lines[index].number { scale = number } else { continue }
          continue
        }
        let before = index - step
        guard lines.indices.contains(before), found.contains(before),
          step > 0 ? meet(lines[before], lines[index]) : meet(lines[index], lines[before])
        else {
          scale = 0
          continue
        }
        let line = lines[index]
        if let number = line.number {
          if step > 0, number == scale + 1, number <= 10 {
            found.insert(index)
            scale = number
          }
        } else if PageWords.likely.contains(line.key)
          || total[line.key, default: 0] >= Self.fewestTimes
            && total[line.key] == beside[line.key] && !statesKey(line)
        {
          found.insert(index)
        }
      }
    }
  }

  /// Whether a line tells what is right, as "Answer: b" does below each button that shows it, of
  /// what kind a question is, or which it is: "Question 3" above its points.
  private func statesKey(_ line: ShortLine) -> Bool {
    let range = Trim.both(ranges[line.line], in: bytes)
    if TruthWords.verdict(range, in: bytes) != nil { return true }
    if HeaderReader.isKind(range, in: bytes) || HeaderReader.endsWithKind(range, in: bytes) {
      return true
    }
    if KeyLetters(range, in: bytes, isWhole: true) != nil { return true }
    if let header = HeaderReader(bytes: bytes).header(of: range), header.strength == .named {
      return header.number != nil && header.content.isEmpty
    }
    guard let label = LabelReader(bytes: bytes).label(of: range) else { return false }
    return label.kind == .answer && !label.rest.isEmpty
  }

  /// Adds "3/20" and "Card 3 of 20" where they count through the text, and the numbers that
  /// count the lines `Q`.
  private func addCounters(_ lines: [ShortLine], _ found: inout Set<Int>) {
    var counters: [(index: Int, number: Int, total: Int)] = []
    for (index, line) in lines.enumerated() {
      guard let counter = counter(ranges[line.line]) else { continue }
      counters.append((index, counter.number, counter.total))
    }
    let rising = counters.indices.dropFirst().filter { at in
      let one = counters[at - 1]
      let other = counters[at]
      return one.total == other.total && other.number == one.number + 1
        && lines[other.index].line - lines[one.index].line > 1
    }
    if rising.count + 1 >= Self.fewestTimes, rising.count + 1 == counters.count {
      found.formUnion(counters.map(\.index))
    }
    let sides = SideLines(bytes: bytes, ranges: ranges)
    guard !sides.isEmpty else { return }
    let counted = lines.indices.dropLast().filter { at in
      lines[at].number != nil && sides[lines[at + 1].line] == .question
        && meet(lines[at], lines[at + 1])
    }
    if counted.count > 1 || counted.first.map({ lines[$0].number == 1 }) ?? false {
      found.formUnion(counted)
    }
  }

  private func counter(_ raw: Range<Int>) -> (number: Int, total: Int)? {
    let range = Trim.both(raw, in: bytes)
    guard range.count <= 24, let last = bytes[range].last, ASCII.isDigit(last) else { return nil }
    let key = PhraseSet.key(of: range, in: bytes)
    guard Self.counts.contains(key) else { return nil }
    var numbers: [Int] = []
    var isInside = false
    for byte in bytes[range] {
      if ASCII.isDigit(byte) {
        if !isInside { numbers.append(0) }
        numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + Int(byte - 0x30), 99_999)
      }
      isInside = ASCII.isDigit(byte)
    }
    guard numbers.count == 2, numbers[0] <= numbers[1] else { return nil }
    return (numbers[0], numbers[1])
  }

  private static let counts = PhraseSet("# #\n# of #\nCard # of #\nCard # #\n# von #\n# de #")

  /// Adds the lines at the head of a page that count the cards or lead elsewhere.
  private func addHead(_ lines: [ShortLine], _ found: inout Set<Int>) {
    for (index, line) in lines.prefix(Self.headLines).enumerated() {
      guard line.line < Self.headLines * 2, PageWords.heads.contains(line.key) else { continue }
      // A question above makes it an answer.
      let above = (0..<line.line).contains { at in
        LineEnding.of(Trim.both(ranges[at], in: bytes), in: bytes) == .question
      }
      if above { break }
      let isCount = bytes[ranges[line.line]].contains(where: ASCII.isDigit)
      if line.line > 0 || isCount, line.number == nil { found.insert(index) }
    }
  }

  /// Adds "Correct" below "Question 3".
  private func addOutcomes(_ lines: [ShortLine], _ found: inout Set<Int>) {
    let headers = HeaderReader(bytes: bytes)
    for index in lines.indices.dropFirst()
    where PageWords.outcomes.contains(lines[index].key) && meet(lines[index - 1], lines[index]) {
      let above = Trim.both(ranges[lines[index - 1].line], in: bytes)
      guard let header = headers.header(of: above), header.strength == .named,
        header.content.isEmpty
      else { continue }
      found.insert(index)
    }
  }

  /// Adds what stands for something to buy, on a page that has other furniture and several of it.
  private func addAds(_ lines: [ShortLine], _ found: inout Set<Int>) {
    guard found.count >= Self.fewestTimes else { return }
    let ads = lines.indices.filter { PageWords.ads.contains(lines[$0].key) }
    if ads.count > 1 { found.formUnion(ads) }
  }

  /// Adds the shares of votes, "AD (88%)" and "12%", right below the line that announces them.
  private func addShares(_ lines: [ShortLine], _ found: inout Set<Int>) {
    for head in lines.indices where PageWords.voteHeads.contains(lines[head].key) {
      var next = head + 1
      while next < lines.count, lines[next].line == lines[next - 1].line + 1 {
        let range = Trim.both(ranges[lines[next].line], in: bytes)
        guard range.count <= 20, bytes[range.suffix(2)].contains(UInt8(ascii: "%")) else { break }
        found.insert(next)
        next += 1
      }
    }
  }

  /// Adds what stands above the head of a set, where its page begins with what sites offer: all
  /// but the set's name, since the first card that it shows comes again below.
  private func addAboveSet(_ lines: [ShortLine], _ found: inout Set<Int>) {
    guard let head = lines.firstIndex(where: { PageWords.setHeads.contains($0.key) }) else {
      return
    }
    let known = (0..<head).filter { at in
      PageWords.all.contains(lines[at].key)
    }
    guard known.count >= Self.fewestTimes else { return }
    let modes = (0..<head).first { PageWords.modes.contains(lines[$0].key) } ?? head
    let names = Set(0..<modes).subtracting(known)
    let name = names.max { one, other in
      let (a, b) = (ranges[lines[one].line].count, ranges[lines[other].line].count)
      return a == b ? one > other : a < b
    }
    found.formUnion(0...head)
    if let name { found.remove(name) }
  }

  /// Adds the orders to choose from, "Original" and the like, right below the head of a set.
  private func addOrders(_ lines: [ShortLine], _ found: inout Set<Int>) {
    for head in lines.indices where PageWords.setHeads.contains(lines[head].key) {
      var next = head + 1
      while next < lines.count, PageWords.orders.contains(lines[next].key),
        meet(lines[next - 1], lines[next])
      {
        found.insert(next)
        next += 1
      }
    }
  }

  /// One note for each run of furniture.
  func diagnostics(path: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var line = 0
    while line < isFurniture.count {
      guard isFurniture[line] else {
        line += 1
        continue
      }
      var end = line
      var next = line + 1
      while next < isFurniture.count,
        isFurniture[next] || Trim.both(ranges[next], in: bytes).isEmpty
      {
        if isFurniture[next] { end = next }
        next += 1
      }
      found.append(
        .note(
          "page-furniture",
          end == line
            ? "this line belongs to the page around the cards; it was left out"
            : "these \(end - line + 1) lines belong to the page around the cards; "
              + "they were left out",
          at: SourceLocation(path: path, line: line + 1, column: 1, endLine: end + 1)))
      line = next
    }
    return found
  }
}
