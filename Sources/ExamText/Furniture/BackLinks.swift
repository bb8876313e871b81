import Bytes

/// Links back to the head of a page, which repositories put below each question:
/// `**[⬆ Back to Top](#contents)**`, `<b><a href="#">↥ back to top</a></b>`.
enum BackLinks {
  private static let anchor = Array("](#".utf8)
  private static let reference = Array("href=\"#".utf8)
  private static let closing = Array("</".utf8)
  private static let words = PhraseTable(
    """
    back to top, back to the top, back to contents, back to table of contents, back to index,
    go to top, to top, top, return to top, nach oben, zurück nach oben, volver arriba, ir arriba,
    retour en haut, haut de page, voltar ao topo, torna su, torna all'inizio, наверх, к оглавлению,
    к содержанию, вверх, до змісту, вгору, na górę, do góry, 返回顶部, 回到顶部, 回目录, 返回目录, トップへ戻る, 目次へ戻る, 맨 위로, yukarı dön, naar boven
    """)

  /// Which of a text's lines are such links and nothing else.
  static func lines(of bytes: [UInt8], ranges: [Range<Int>]) -> [Int] {
    ranges.indices.filter { isOne(Trim.both(ranges[$0], in: bytes), in: bytes) }
  }

  private static func isOne(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count > 8, range.count < 200, let last = bytes[range].last,
      ")*_>".utf8.contains(last), bytes.holds(ASCII.hash, in: range)
    else { return false }
    let isLink = ByteSearch.first(anchor, in: range, of: bytes) != nil
    guard isLink || ByteSearch.first(reference, in: range, of: bytes) != nil else { return false }
    var start = Decoration(of: range, in: bytes).start
    while start < range.upperBound, bytes[start] == UInt8(ascii: "[") { start += 1 }
    start = Decoration(of: start..<range.upperBound, in: bytes).start
    let end =
      isLink
      ? ByteSearch.first(anchor, in: range, of: bytes)
      : ByteSearch.first(closing, in: start..<range.upperBound, of: bytes)
    guard let end, start < end else { return false }
    let label = start..<end
    guard let word = words.end(of: label, in: bytes) else { return false }
    let rest = Trim.both(word..<end, in: bytes)
    return rest.count <= 8 && !bytes[rest].contains(where: ASCII.isLetter)
  }
}
