/// A stretch of text in which no line breaks, and the blank after it.
struct Segment {
  /// Its bytes in the text, without the blank after it.
  var start: Int32
  var end: Int32
  /// Its width in em.
  var width: Float = 0
  /// The width of the blanks after it, in em: they count only when more follows on the line.
  var space: Float = 0
  var flags: Flags = []

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// A line ends here by order.
    static var endsLine: Flags { Flags(rawValue: 1) }
    /// A sentence ends here.
    static var endsSentence: Flags { Flags(rawValue: 2) }
    /// It is a letter of a word too long for a line: a line breaks before it only at need.
    static var isInsideWord: Flags { Flags(rawValue: 4) }
    /// It follows a hyphen or stands beside a dash: a line may break before it, a face should not.
    static var isJoined: Flags { Flags(rawValue: 8) }
  }
}
