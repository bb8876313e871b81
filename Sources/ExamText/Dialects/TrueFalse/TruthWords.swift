import Cards

/// The words by which people say that a statement is true or false, in the most used languages.
enum TruthWords {
  /// What a word says, and how the two options are written.
  struct Verdict: Hashable {
    /// Whether it calls the statement true.
    var isTrue: Bool
    /// The two words in full, the true one first.
    var words: [String]
    /// Whether it is a letter or sign that may mean something else where it stands alone.
    var isSign: Bool
    /// Whether it is a letter, which may as well name an option.
    var isLetter = false
  }

  /// Pairs of words, the true one first; a further language is a further line.
  private static let pairs = [
    ("True", "False"), ("Richtig", "Falsch"), ("Wahr", "Falsch"), ("Vrai", "Faux"),
    ("Verdadero", "Falso"), ("Verdadeiro", "Falso"), ("Vero", "Falso"), ("Waar", "Onwaar"),
    ("Juist", "Onjuist"), ("Верно", "Неверно"), ("Правда", "Ложь"), ("Правильно", "Неправильно"),
    ("Prawda", "Fałsz"), ("Правда", "Неправда"), ("Doğru", "Yanlış"), ("Benar", "Salah"),
    ("Đúng", "Sai"), ("正确", "错误"), ("正確", "錯誤"), ("对", "错"), ("對", "錯"), ("正しい", "誤り"),
    ("참", "거짓"), ("ถูก", "ผิด"), ("صحيح", "خطأ"), ("صح", "خطأ"), ("صواب", "خطأ"), ("درست", "نادرست"),
    ("सही", "गलत"), ("सत्य", "असत्य"), ("সত্য", "মিথ্যা"), ("சரி", "தவறு"), ("Kweli", "Si kweli"),
    ("Tama", "Mali"), ("Adevărat", "Fals"), ("Σωστό", "Λάθος"), ("Sant", "Falskt"),
    ("Sant", "Usant"), ("Sandt", "Falsk"), ("Totta", "Tarua"), ("Oikein", "Väärin"),
    ("Pravda", "Nepravda"), ("Igaz", "Hamis"), ("נכון", "לא נכון"), ("Točno", "Netočno"),
    ("Certo", "Errado"), ("Вярно", "Невярно"), ("Тачно", "Нетачно"), ("Tačno", "Netačno"),
  ]

  /// Letters and signs that stand for such a pair.
  private static let signs = [
    ("T", "F", 0), ("V", "F", -1), ("R", "F", 1), ("W", "F", 2), ("В", "Н", 9), ("√", "×", 0),
    ("√", "x", 0), ("✓", "✗", 0), ("✔", "✘", 0), ("✅", "❌", 0), ("○", "×", 0), ("〇", "×", 0),
    ("○", "✕", 0), ("○", "╳", 0), ("O", "X", 0), ("對", "錯", 20),
  ]

  private static let forms: [[UInt8]: Verdict] = {
    var table: [[UInt8]: Verdict] = [:]
    for (yes, no) in pairs {
      for (word, isTrue) in [(yes, true), (no, false)] {
        for form in [word, word.uppercased(), word.lowercased()] where table[key(form)] == nil {
          table[key(form)] = Verdict(isTrue: isTrue, words: [yes, no], isSign: false)
        }
      }
    }
    for (yes, no, pair) in signs {
      for (word, isTrue) in [(yes, true), (no, false)] where table[key(word)] == nil {
        // Several languages share `V`: the card keeps the letters.
        let words = pair < 0 ? [yes, no] : [pairs[pair].0, pairs[pair].1]
        table[key(word)] = Verdict(
          isTrue: isTrue, words: words, isSign: true,
          isLetter: word.unicodeScalars.allSatisfy(\.isASCII))
      }
    }
    return table
  }()

  /// The same by a hash of the letters, so that asking makes no list of them.
  private static let table = Dictionary(
    uniqueKeysWithValues: forms.map { (hash($0.key[...]), $0.value) })

  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    word.reduce(Lexicon.seed) { Lexicon.mix($0, ASCII.lower($1)) }
  }

  private static let longest = 24

  /// For each first byte which lengths words have that start with it, a bit each: nearly every text
  /// that is no such word is seen by it.
  private static let lengths: [UInt32] = {
    var lengths: [UInt32] = Array(repeating: 0, count: 256)
    for word in forms.keys where word.count <= longest { lengths[Int(word[0])] |= 1 << word.count }
    return lengths
  }()

  private static func key(_ word: String) -> [UInt8] { word.utf8.map(ASCII.lower) }

  /// "True" and "False", of which a line of a tool's file, from 1, says which is right.
  static func options(isTrue: Bool, line: Int) -> [Option] {
    [true, false].map { value in
      let isRight = value == isTrue
      return Option(
        Markdown(value ? "True" : "False", sourceLines: [Int32(isRight ? line : 0)]),
        isCorrect: isRight, lines: line...line)
    }
  }

  /// What a text says that is nothing but such a word, dress and a full stop aside; nil for others.
  static func verdict(_ range: Range<Int>, in bytes: [UInt8]) -> Verdict? {
    guard range.count <= 3 * longest else { return nil }
    var range = Trim.both(range, in: bytes)
    // A text without dress that is longer than any word; most are.
    if range.count > longest, ASCII.isLetter(bytes[range.lowerBound]),
      ASCII.isLetter(bytes[range.upperBound - 1])
    {
      return nil
    }
    while let first = range.first, !ASCII.isWordByte(bytes[first]),
      "*_([`\"".utf8.contains(bytes[first])
    {
      range.removeFirst()
    }
    while let last = range.last, !ASCII.isWordByte(bytes[last]),
      "*_)]`\".!;,".utf8.contains(bytes[last])
    {
      range.removeLast()
    }
    if range.count > 3, bytes[range.suffix(3)].elementsEqual([0xE3, 0x80, 0x82]) {  // 。
      range.removeLast(3)
    }
    range = Trim.both(range, in: bytes)
    guard let first = range.first, range.count <= longest,
      lengths[Int(ASCII.lower(bytes[first]))] & 1 << range.count != 0
    else { return nil }
    return table[hash(bytes[range])]
  }

  /// The verdict that a text starts with, and the reason behind it, as in `False. Spiders …`.
  static func leading(
    _ range: Range<Int>, in bytes: [UInt8]
  ) -> (verdict: Verdict, reason: Range<Int>?)? {
    if let verdict = verdict(range, in: bytes) { return (verdict, nil) }
    var range = range
    while let first = range.first, bytes[first] == ASCII.star { range.removeFirst() }
    var at = range.lowerBound
    while at < range.upperBound, ASCII.isWordByte(bytes[at]),
      bytes[at] < 0xE2 || Trim.spaceLength(bytes, at: at, end: range.upperBound) == 0
    {
      at += 1
    }
    guard let verdict = verdict(range.lowerBound..<at, in: bytes) else { return nil }
    while at < range.upperBound, bytes[at] == ASCII.star { at += 1 }
    var rest = Trim.start(at..<range.upperBound, in: bytes)
    // A wide blank parts columns: "F    Page: 12"; "F PTS: 1" needs none.
    let isFar =
      rest.lowerBound - at > 1 || at < range.upperBound && bytes[at] == ASCII.tab
      || BankFields.start(rest, in: bytes)
    guard let first = rest.first,
      isFar || !verdict.isSign,
      isFar || ".,;:-(".utf8.contains(bytes[first]) || bytes[first] == 0xE2
    else { return nil }
    if bytes[first] == 0xE2 { rest.removeFirst(min(3, rest.count)) }
    while let next = rest.first, ".,;:- *".utf8.contains(bytes[next]) { rest.removeFirst() }
    return (verdict, rest.isEmpty ? nil : rest)
  }
}
