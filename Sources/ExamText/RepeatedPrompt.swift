/// Tells whether two prompts ask the same, whatever number stands before them.
enum RepeatedPrompt {
  /// A hash of a prompt's letters and digits, without the number that it starts with.
  static func key(of prompt: String) -> UInt64 {
    var bytes = Array(prompt.utf8)[...]
    if let first = bytes.first, first | 0x20 == UInt8(ascii: "q"),
      let second = bytes.dropFirst().first, ASCII.isDigit(second)
    {
      bytes.removeFirst()
    }
    bytes = bytes.drop { ASCII.isDigit($0) || !ASCII.isWordByte($0) }
    return bytes.reduce(Lexicon.seed) { hash, byte in
      ASCII.isWordByte(byte) ? Lexicon.mix(hash, ASCII.lower(byte)) : hash
    }
  }
}
