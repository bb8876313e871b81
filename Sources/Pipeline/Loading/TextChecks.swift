/// Where the first bytes stand that are not UTF-8: line and column from 1, in bytes.
func firstInvalidPlace(_ bytes: [UInt8]) -> (line: Int, column: Int) {
  var line = 1
  var lineStart = 0
  var index = 0
  while index < bytes.count {
    if bytes[index] == 0x0a {
      line += 1
      lineStart = index + 1
    }
    if bytes[index] < 0x80 {
      index += 1
      continue
    }
    let length = bytes[index] >= 0xf0 ? 4 : bytes[index] >= 0xe0 ? 3 : 2
    let end = min(index + length, bytes.count)
    guard String(validating: bytes[index..<end], as: UTF8.self) != nil else { break }
    index = end
  }
  return (line, index - lineStart + 1)
}

/// Where YAML gets deeper or longer than settings ever are; nil when it does not.
///
/// The YAML library reads by recursion, so depth has to be bounded before it sees the text.
func tooDeep(_ bytes: [UInt8]) -> (line: Int, column: Int)? {
  var line = 1
  var lineStart = 0
  var brackets = 0
  var dashes = 0
  for (index, byte) in bytes.enumerated() {
    switch byte {
    case 0x0a:
      line += 1
      lineStart = index + 1
      dashes = 0
    case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): dashes += 1
    default: break
    }
    if brackets > 1_000 || dashes > 1_000 || index > 1 << 17 {
      return (line, index - lineStart + 1)
    }
  }
  return nil
}
