/// Sentences by which a chat assistant ends what it wrote: it offers more, and asks nothing to learn.
enum Offers {
  private static let openings = PhraseTable(
    """
    would you like me to, would you like to, would you like more, would you like another,
    would you like a, would you like some, do you want to try, do you want another,
    do you want me to, do you want more, want me to, shall i, should i, can i help,
    möchtest du, möchten sie, soll ich, veux-tu que je, voulez-vous que je, souhaitez-vous,
    quieres que, ¿quieres que, ¿te gustaría que, gostaria que eu, quer que eu, deseja que eu,
    vuoi che, хотите, нужно ли, 需要我, 要不要我, 您需要, إذا كنت, zal ik, wil je dat ik, ister misin
    """)

  /// Whether a line is such an offer.
  static func isOne(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    openings.end(of: Decoration(of: range, in: bytes).start..<range.upperBound, in: bytes) != nil
  }
}
