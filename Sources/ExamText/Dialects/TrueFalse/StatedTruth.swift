import Bytes
import Cards

/// Makes a choice of a card that asks "True or false: …" and is answered by one of both words.
enum StatedTruth {
  private static let offers = PhraseTable(
    """
    true or false, true/false, t/f, t or f, true false, richtig oder falsch, wahr oder falsch,
    vrai ou faux, vrai/faux, verdadero o falso, verdadeiro ou falso, vero o falso,
    waar of niet waar, верно или неверно, правда или ложь, prawda czy fałsz, prawda/fałsz, doğru mu yanlış mı,
    判断题, 判断对错, 对还是错, 正误判断
    """)

  private static let firsts = ByteSet { byte in
    "trwvpdTRWVPD".utf8.contains(byte) || [0xD0, 0xD1, 0xE5, 0xE6].contains(byte)
  }

  /// Whether a card that asks so may be one; nearly every prompt starts with another letter.
  static func mayBeOne(_ kind: Card.Kind, _ prompt: String) -> Bool {
    kind == .recall && prompt.utf8.first.map { firsts.contains($0) } ?? false
  }

  /// The card as a choice; nil for any other card.
  static func asChoice(_ card: Card) -> Card? {
    guard mayBeOne(card.kind, card.prompt.text), let answer = card.answer,
      answer.text.utf8.count < 2000
    else { return nil }
    let prompt = Array(card.prompt.text.utf8.prefix(40))
    guard offers.end(of: 0..<prompt.count, in: prompt) != nil else { return nil }
    let bytes = Array(answer.text.utf8)
    guard let (verdict, reason) = TruthWords.leading(0..<bytes.count, in: bytes) else { return nil }
    var choice = card
    choice.kind = .choice
    choice.answer = nil
    let line = answer.sourceLines.first ?? 0
    choice.options = zip(verdict.words, [true, false]).map { word, isTrue in
      let isRight = isTrue == verdict.isTrue
      return Option(
        Markdown(word, sourceLines: [isRight && !verdict.isSign ? line : 0]), isCorrect: isRight,
        lines: isRight && line > 0 ? Int(line)...Int(line) : nil)
    }
    guard let reason else { return choice }
    let said = Markdown(
      String(decoding: bytes[reason], as: UTF8.self),
      sourceLines: answer.sourceLines.suffix(lines(bytes[reason])))
    choice.explanation = LineBuilder.paragraphs([said, card.explanation].compactMap(\.self))
    return choice
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> Int {
    1 + bytes.count { $0 == ASCII.lineFeed }
  }
}
