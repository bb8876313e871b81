/// Says which options a key names, by letter, by number, or by their text.
struct KeyResolver {
  let bytes: [UInt8]
  /// The label and text of each option.
  let options: [(label: OptionLabel?, content: Range<Int>)]

  init(options: [(label: OptionLabel?, content: Range<Int>)], bytes: [UInt8]) {
    var options = options
    // A lone `i` is the ninth letter until `ii` shows what it is.
    if options.count > 1, options[1].label?.alphabet == .roman {
      options[0].label = options[0].label?.asRoman
    }
    self.options = options
    self.bytes = bytes
  }

  /// What a key says.
  struct Key {
    var indices: [Int] = []
    /// All options, in the order that the letters give them, where it is another one than theirs.
    var order: [Int]?
    /// Letters that name no option.
    var unknown: [OptionLabel] = []
    /// The option whose text stands behind the letter of another one.
    var contradicting: Int?
    /// Text behind the key that is no part of it.
    var rest: Range<Int>?
    /// Whether the option's own words follow its letter.
    var hasWords = false
  }

  /// The key that a list elsewhere in the text gives.
  func key(of entry: KeyTable.Entry) -> Key {
    if let text = entry.text { return key(in: text) ?? Key() }
    var key = key(entry.letters)
    guard let remark = entry.remark.map(withoutBars) else { return key }
    key.rest = remark.isEmpty ? nil : remark
    guard let start = entry.start, var whole = self.key(in: start..<remark.upperBound),
      Set(whole.indices).isSuperset(of: key.indices)
    else { return key }
    whole.rest = whole.rest.map(withoutBars)
    return whole
  }

  /// A cell of a table's row without the bars beside it.
  private func withoutBars(_ range: Range<Int>) -> Range<Int> {
    var range = range
    let isBar = { (byte: UInt8) in byte == UInt8(ascii: "|") || byte == ASCII.space }
    while let last = bytes[range].last, isBar(last) { range.removeLast() }
    while let first = bytes[range].first, isBar(first) { range.removeFirst() }
    return range
  }

  /// The key in a range; nil when it names no option and holds no letter.
  func key(in range: Range<Int>) -> Key? {
    let range = Trim.both(range, in: bytes)
    guard !range.isEmpty else { return nil }
    let isLetter = range.count == 1 && ASCII.isWordByte(bytes[range.lowerBound])
    if isLetter, let letter = KeyLetters(range, in: bytes, isWhole: true),
      options.contains(where: { $0.label == letter.labels[0] })
    {
      return key(letter.labels)
    }
    if let indices = named(by: range) {
      return Key(indices: indices, hasWords: true)
    }
    if let letters = KeyLetters(range, in: bytes, isWhole: true) {
      return key(letters.labels)
    }
    if let key = wordsWithRemark(range) { return key }
    guard let letters = KeyLetters(range, in: bytes, isWhole: false) else { return nil }
    var key = key(letters.labels)
    guard key.unknown.isEmpty else { return nil }
    var at = letters.end
    guard at < range.upperBound else { return key }
    let before = at
    while at < range.upperBound,
      ".):,;-–—_*`]".utf8.contains(bytes[at])
        || Trim.spaceLength(bytes, at: at, end: range.upperBound) > 0
    {
      at += max(1, Trim.spaceLength(bytes, at: at, end: range.upperBound))
    }
    let isParted =
      bytes[at..<range.upperBound].first == ASCII.open || bytes[before - 1] == ASCII.close
      || bytes[before..<at].contains { ".):-]".utf8.contains($0) || $0 >= 0x80 }
    let rest = at..<range.upperBound
    guard !Self.bare(rest, bytes).isEmpty else { return key }
    if let named = texts(Self.bare(rest, bytes)), key.indices.count == 1 {
      if named != key.indices { key.contradicting = named.first { !key.indices.contains($0) } }
      key.hasWords = key.contradicting == nil
      return key
    }
    // "A is …" may start a sentence; after a letter that something parts, text is a remark.
    guard isParted || bytes[range.lowerBound..<before].allSatisfy({ !ASCII.isLower($0) })
    else { return nil }
    // "A    Page: 12": a wide blank parts them, too, and so does "A PTS: 1".
    let isWide =
      at - before > 1 || bytes[before] == ASCII.tab || BankFields.start(rest, in: bytes)
    if !isParted, !isWide, key.indices.count == 1, options[key.indices[0]].label?.index == 0,
      bytes[range.lowerBound] == UInt8(ascii: "A"), before == range.lowerBound + 1
    {
      return nil
    }
    let first = key.indices.first.map { Self.bare(options[$0].content, bytes) } ?? []
    if key.indices.count == 1, Self.bare(rest, bytes).starts(with: first), !first.isEmpty {
      key.rest = after(first.count, of: rest)
      if let more = key.rest.flatMap({ next(in: $0, besides: key.indices) }) {
        key.indices = (key.indices + more.indices).sorted()
        key.rest = more.rest
        key.hasWords = true
        return key
      }
      // "Lyon is also …": the option's words are the start of a sentence.
      if let remark = key.rest, remark.lowerBound > rest.lowerBound,
        bytes[remark.lowerBound - 1] == ASCII.space,
        bytes[remark.lowerBound - 2] == UInt8(ascii: "=")
          || ASCII.isWordByte(bytes[remark.lowerBound - 2])
            && (ASCII.isLower(bytes[remark.lowerBound]) || bytes[remark.lowerBound] >= 0x80)
      {
        key.rest = rest
      }
      key.hasWords = key.rest != rest
    } else {
      key.rest = rest
    }
    return key
  }

  /// "Lima – it lies on the coast", "Lima, because …": an option's words and what a sign parts from
  /// them; nil for another range.
  private func wordsWithRemark(_ range: Range<Int>) -> Key? {
    var best: (index: Int, count: Int, rest: Range<Int>)?
    for (index, option) in options.enumerated() where startsAlike(range, option.content) {
      let words = Self.bare(option.content, bytes)
      guard words.count > max(1, best?.count ?? 0),
        option.label?.alphabet != .digits || words.count > 2,
        let rest = remark(behind: words, of: range)
      else { continue }
      best = (index, words.count, rest)
    }
    return best.map { Key(indices: [$0.index], rest: $0.rest, hasWords: true) }
  }

  /// What a dash, a bracket or the end of a sentence parts from the words that a range starts with.
  private func remark(behind words: [UInt8], of range: Range<Int>) -> Range<Int>? {
    var at = place(behind: words.count, of: range)
    guard Self.bare(range.lowerBound..<at, bytes) == words else { return nil }
    while at < range.upperBound, "*_`\"')]".utf8.contains(bytes[at]) { at += 1 }
    let blank = Trim.start(at..<range.upperBound, in: bytes).lowerBound
    guard blank < range.upperBound else { return nil }
    let dash = Decoration.dash(blank, range.upperBound, bytes)
    var rest: Range<Int>
    if dash > 0, blank > at {
      rest = blank + dash..<range.upperBound
    } else if ".;:,".utf8.contains(bytes[at]), at + 1 < range.upperBound,
      Trim.spaceLength(bytes, at: at + 1, end: range.upperBound) > 0
    {
      rest = at + 1..<range.upperBound
      // "Lima, Quito": a comma parts answers, too.
      if bytes[at] == ASCII.comma, Words.count(3, of: rest, in: bytes) < 3 { return nil }
    } else if bytes[blank] == ASCII.open, blank > at {
      rest = blank..<range.upperBound
    } else {
      return nil
    }
    rest = Trim.start(rest, in: bytes)
    return rest.isEmpty ? nil : rest
  }

  /// "A) Iron and B) Copper": the options that follow the first, each with its words.
  private func next(in rest: Range<Int>, besides indices: [Int]) -> Key? {
    let start = PhraseTable.and.end(of: rest, in: bytes) ?? rest.lowerBound
    guard let next = key(in: start..<rest.upperBound), next.hasWords,
      !indices.contains(where: next.indices.contains)
    else { return nil }
    return next
  }

  /// The options that labels name.
  func key(_ labels: [OptionLabel]) -> Key {
    var key = Key()
    for label in labels {
      if let index = index(of: label) {
        if !key.indices.contains(index) { key.indices.append(index) }
      } else {
        key.unknown.append(label)
      }
    }
    if key.indices.count > 2, key.indices.count == options.count,
      zip(key.indices, key.indices.dropFirst()).contains(where: { $0 > $1 })
    {
      key.order = key.indices
    }
    key.indices.sort()
    return key
  }

  /// The option that a label names: the one with it, or the one in its place.
  func index(of label: OptionLabel) -> Int? {
    if let index = options.firstIndex(where: { $0.label == label }) { return index }
    if options.first?.label?.alphabet == .roman {
      return options.firstIndex { $0.label == label.asRoman }
    }
    if label.alphabet == .roman { return nil }
    if options.contains(where: { $0.label?.alphabet == label.alphabet }) { return nil }
    return options.indices.contains(label.index) ? label.index : nil
  }

  /// The options whose texts, and nothing else, stand in a range; nil for another range.
  func named(by range: Range<Int>) -> [Int]? {
    mayName(range) ? texts(Self.bare(range, bytes)) : nil
  }

  /// Whether a range starts as an option's text does, or as its letter and text do: of nearly all
  /// it is seen without a copy of any words that they do not.
  private func mayName(_ range: Range<Int>) -> Bool {
    options.contains { option in
      startsAlike(range, option.content)
        || option.label.map { label in
          switch label.alphabet {
          case .latin: startsAlike(range, option.content, behind: 0x61 + UInt8(label.index))
          case .digits: true
          default: false
          }
        } ?? false
    }
  }

  /// Whether a range's letters and digits, without a letter before them, start with those of
  /// another one, as far as both are plain ASCII.
  private func startsAlike(
    _ range: Range<Int>, _ option: Range<Int>, behind letter: UInt8? = nil
  ) -> Bool {
    var at = range.lowerBound
    var wanted = option.lowerBound
    if let letter {
      guard skipMarks(&at, range.upperBound) else { return true }
      guard at < range.upperBound, ASCII.lower(bytes[at]) == letter else { return false }
      at += 1
    }
    while true {
      guard skipMarks(&wanted, option.upperBound), skipMarks(&at, range.upperBound),
        wanted < option.upperBound
      else { return true }
      guard at < range.upperBound, ASCII.lower(bytes[at]) == ASCII.lower(bytes[wanted]) else {
        return false
      }
      at += 1
      wanted += 1
    }
  }

  /// Goes on to the next letter or digit; says whether what stands there is plain.
  private func skipMarks(_ at: inout Int, _ end: Int) -> Bool {
    while at < end, !ASCII.isWordByte(bytes[at]), bytes[at] != UInt8(ascii: "<") { at += 1 }
    return at == end || bytes[at] < 0x80 && bytes[at] != UInt8(ascii: "<")
  }

  /// The options whose texts, and nothing else, stand in a text.
  private func texts(_ text: [UInt8]) -> [Int]? {
    guard !text.isEmpty else { return nil }
    // Most keys are shorter than any option.
    let words = options.map { Self.bare($0.content, bytes, atMost: text.count) }
    if let whole = words.firstIndex(of: text) { return [whole] }
    var found: [Int] = []
    var rest = text[...]
    while !rest.isEmpty {
      let candidates = words.indices.filter { index in
        !words[index].isEmpty && !found.contains(index)
          && (rest.starts(with: words[index]) || rest.starts(with: letter(index) + words[index]))
      }
      guard let best = candidates.max(by: { words[$0].count < words[$1].count }) else {
        if !found.isEmpty, rest.starts(with: Array("and".utf8)) {
          rest = rest.dropFirst(3)
          continue
        }
        return nil
      }
      found.append(best)
      let labelled = letter(best)
      rest = rest.dropFirst(
        rest.starts(with: labelled + words[best]) && !labelled.isEmpty
          ? labelled.count + words[best].count : words[best].count)
    }
    return found.sorted()
  }

  private func letter(_ index: Int) -> [UInt8] {
    guard let label = options[index].label else { return [] }
    switch label.alphabet {
    case .latin: return [0x61 + UInt8(label.index)]
    case .digits: return Array(String(label.index + 1).utf8)
    default: return []
    }
  }

  /// The index behind so many letters and digits, or behind all.
  private func place(behind count: Int, of range: Range<Int>) -> Int {
    var left = count
    var at = range.lowerBound
    while at < range.upperBound, left > 0 {
      if ASCII.isWordByte(bytes[at]) { left -= 1 }
      at += 1
    }
    return at
  }

  /// The range after so many letters and digits.
  private func after(_ count: Int, of range: Range<Int>) -> Range<Int>? {
    var at = place(behind: count, of: range)
    // In mid word the text is another one that only starts the same.
    if at < range.upperBound, ASCII.isWordByte(bytes[at]) { return range }
    while at < range.upperBound, !ASCII.isWordByte(bytes[at]) { at += 1 }
    // A wide dash that emphasis, a blank or a bracket parts from the words says that they end.
    let dash = Decoration.dash(at, range.upperBound, bytes)
    if dash > 1, !ASCII.isWordByte(bytes[at - 2]) {
      at = Trim.start(at + dash..<range.upperBound, in: bytes).lowerBound
    }
    return at < range.upperBound ? at..<range.upperBound : nil
  }

  /// Whether plain words that a range starts with have more letters and digits than `most`: that
  /// is seen of nearly every option without a copy of its words.
  private static func isLonger(_ range: Range<Int>, _ bytes: [UInt8], than most: Int) -> Bool {
    guard range.count > most else { return false }
    var count = 0
    for at in range {
      if bytes[at] >= 0x80 || bytes[at] == UInt8(ascii: "<") { return false }
      if ASCII.isWordByte(bytes[at]) { count += 1 }
      if count > most { return true }
    }
    return false
  }

  /// The letters and digits of a range in lower case, without tags; none where there are more than
  /// `most`.
  static func bare(_ range: Range<Int>, _ bytes: [UInt8], atMost most: Int = .max) -> [UInt8] {
    if isLonger(range, bytes, than: most) { return [] }
    var out: [UInt8] = []
    out.reserveCapacity(min(range.count, most) + 1)
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if out.count > most { return [] }
      if byte < 0x80, byte != UInt8(ascii: "<") {
        if ASCII.isWordByte(byte) { out.append(ASCII.lower(byte)) }
        at += 1
        continue
      }
      if byte == UInt8(ascii: "<"), let end = Tag.end(at: at, in: bytes, range) {
        at = end
        continue
      }
      let space = Trim.spaceLength(bytes, at: at, end: range.upperBound)
      if space > 1 {
        at += space
        continue
      }
      if byte >= 0x80,
        let length = Pictograph.length(in: bytes, at: at, end: range.upperBound)
      {
        at += length
        continue
      }
      if ASCII.isWordByte(byte) { out.append(ASCII.lower(byte)) }
      at += 1
    }
    if out.count > most { return [] }
    if out.isEmpty { return bytes[range].filter { $0 != ASCII.space } }
    return out
  }
}
