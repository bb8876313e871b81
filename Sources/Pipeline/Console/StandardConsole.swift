#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Console {
  /// The console of this process.
  ///
  /// Colours are shown on a terminal unless `NO_COLOR` is set or `TERM` is `dumb`.
  public static func standard() -> Console {
    let plain = variable("NO_COLOR") != nil || variable("TERM") == "dumb"
    let errorIsTerminal = isatty(2) == 1
    return Console(
      output: { print($0, toDescriptor: 1) }, error: { print($0, toDescriptor: 2) },
      errorWidth: errorIsTerminal ? terminalWidth(2) : nil,
      outputHasColor: isatty(1) == 1 && !plain, errorHasColor: errorIsTerminal && !plain)
  }

  /// A variable of the environment; nil when it is absent or empty.
  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The columns of a terminal, 80 when it does not say.
  private static func terminalWidth(_ descriptor: Int32) -> Int {
    var size = winsize()
    let known = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    return known && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Writes all of a text; a reader that went away is no error of ours.
  private static func print(_ text: String, toDescriptor descriptor: Int32) {
    var text = text
    text.withUTF8 { buffer in
      var written = 0
      while written < buffer.count {
        let count = unsafe systemWrite(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return }
        written += count
      }
    }
  }
}
