import Bytes

/// Writes JSON as bytes, in the order in which it is told to, safe inside a script.
///
/// What a script element or an old JavaScript engine would stumble over (`</script`, `<!--`,
/// U+2028, U+2029) is written as an escape, so that the result is JSON and JavaScript alike.
/// Commas and colons are put in; that names and values alternate is the caller's to hold.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  /// Whether a value would need a comma before it.
  private var needsComma = false

  /// A writer with nothing written, and room for `capacity` bytes.
  public init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Writes an object whose members `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(0x7B)
    body(&self)
    close(0x7D)
  }

  /// Writes an array whose values `body` writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(0x5B)
    body(&self)
    close(0x5D)
  }

  /// Writes the name of the next value.
  public mutating func name(_ name: String) {
    string(name)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Writes a text.
  public mutating func string(_ text: String) {
    separate()
    bytes.append(0x22)
    var text = text
    text.withUTF8 { unsafe escape($0) }
    bytes.append(0x22)
  }

  /// Writes a text that is at hand as UTF-8.
  public mutating func string(_ utf8: [UInt8]) {
    separate()
    bytes.append(0x22)
    unsafe utf8.withUnsafeBufferPointer { unsafe escape($0) }
    bytes.append(0x22)
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    separate()
    bytes += String(value).utf8
  }

  /// Writes a truth value.
  public mutating func bool(_ value: Bool) {
    separate()
    bytes += (value ? "true" : "false").utf8
  }

  /// Writes that there is no value.
  public mutating func null() {
    separate()
    bytes += "null".utf8
  }

  /// Writes bytes as they are, outside of any value: the call around an object, a line's end.
  public mutating func raw(_ text: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    needsComma = false
  }

  /// Writes a name and a text.
  public mutating func member(_ name: String, _ text: String) {
    self.name(name)
    string(text)
  }

  /// Writes a name and a text that is at hand as UTF-8.
  public mutating func member(_ name: String, _ utf8: [UInt8]) {
    self.name(name)
    string(utf8)
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  /// Appends text in runs between the bytes that must not stand as they are.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      index = unsafe careful.place(in: text, from: index)
      if index == text.count { break }
      let byte = unsafe text[index]
      var skip = 1
      var escape: StaticString?
      switch byte {
      case 0x22: escape = "\\\""
      case 0x5C: escape = "\\\\"
      case 0x0A: escape = "\\n"
      case 0x00..<0x20: escape = "\\u00"
      case 0x3C where unsafe endsScript(text, after: index): escape = "\\u003c"
      case 0xE2 where unsafe index + 2 < text.count && text[index + 1] == 0x80:
        if unsafe text[index + 2] == 0xA8 { escape = "\\u2028" }
        if unsafe text[index + 2] == 0xA9 { escape = "\\u2029" }
        if escape != nil { skip = 3 }
      default: break
      }
      if let escape {
        unsafe bytes.append(contentsOf: text[start..<index])
        unsafe bytes.append(
          contentsOf: UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
        if byte < 0x20, byte != 0x0A {
          bytes.append(Self.digit(byte >> 4))
          bytes.append(Self.digit(byte & 15))
        }
        start = index + skip
      }
      index += skip
    }
    unsafe bytes.append(contentsOf: text[start...])
  }

  /// Whether the `<` at `index` starts `</s` (of `</script`), `<s` (of `<script`) or `<!`.
  private func endsScript(_ text: UnsafeBufferPointer<UInt8>, after index: Int) -> Bool {
    guard index + 1 < text.count else { return true }
    let next = unsafe text[index + 1]
    if next == 0x21 { return true }
    if next | 0x20 == 0x73 { return unsafe Self.isScript(text, at: index + 1) }
    return unsafe next == 0x2F && Self.isScript(text, at: index + 2)
  }

  /// Whether a text goes on with `scr`, in any case, or ends before that can be said.
  private static func isScript(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    for (offset, letter) in "scr".utf8.enumerated() {
      guard index + offset < text.count else { return true }
      if unsafe text[index + offset] | 0x20 != letter { return false }
    }
    return true
  }

  private static func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? 0x30 : 0x57) }
}

/// What may have to be escaped.
private let careful = ByteSet { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x3C || $0 == 0xE2 }
