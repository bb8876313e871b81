/// Some words of options, to be asked for often: nearly every word that it is asked for is none of
/// them.
///
/// A word is a number already; hashing it as a dictionary does took longer than reading it.
struct OptionWordSet: ExpressibleByArrayLiteral, Sendable {
  /// The words at places that hang on them, or behind those; at least every second place is free.
  private let slots: [OptionWord]

  init(_ words: [OptionWord]) {
    var count = 16
    while count < words.count * 2 { count *= 2 }
    var slots = Array(repeating: OptionWord(), count: count)
    for word in words where !word.isEmpty {
      var place = word.place(of: count)
      while !slots[place].isEmpty, slots[place] != word { place = (place + 1) & (count - 1) }
      slots[place] = word
    }
    self.slots = slots
  }

  init(arrayLiteral words: OptionWord...) {
    self.init(words)
  }

  /// Whether a word is one of them; one without a byte is none.
  func contains(_ word: OptionWord) -> Bool {
    var place = word.place(of: slots.count)
    while !slots[place].isEmpty {
      if slots[place] == word { return true }
      place = (place + 1) & (slots.count - 1)
    }
    return false
  }
}
