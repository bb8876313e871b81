/// The font files of the sheets: the page ships them, and the text is measured with them.
public struct PrintFonts: Sendable {
  /// What a font is for.
  public enum Role: Int, Sendable, Hashable, CaseIterable {
    /// Running text.
    case regular
    /// Strong text.
    case bold
    /// Emphasised text.
    case italic
    /// Text both strong and emphasised.
    case boldItalic
    /// Code.
    case mono
    /// Signs that the others lack.
    case symbols
  }

  /// One font file.
  public struct File: Sendable {
    /// Where it lies on this machine; the measuring library opens it by this path.
    public let path: String
    /// Its bytes, read when the sheets are written.
    public let bytes: @Sendable () -> [UInt8]

    /// A file at a path.
    public init(path: String, bytes: @escaping @Sendable () -> [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The files by role.
  public let files: [Role: File]
  /// Formulas that were set, which stand in text like letters.
  public var formulas = FormulaBook()

  /// The fonts of a machine; a role without a file falls back to the regular one, and without that
  /// text is measured by rule of thumb.
  public init(files: [Role: File]) {
    self.files = files
  }

  /// What each file is called below `assets/fonts/`.
  public static func outputName(of role: Role) -> String {
    switch role {
    case .regular: "NotoSans-Regular.ttf"
    case .bold: "NotoSans-Bold.ttf"
    case .italic: "NotoSans-Italic.ttf"
    case .boldItalic: "NotoSans-BoldItalic.ttf"
    case .mono: "NotoSansMono-Regular.ttf"
    case .symbols: "DejaVuSans.ttf"
    }
  }

  /// The Debian package that holds each file.
  public static func debianPackage(of role: Role) -> String {
    switch role {
    case .regular, .bold, .italic, .boldItalic: "fonts-noto-core"
    case .mono: "fonts-noto-mono"
    case .symbols: "fonts-dejavu-core"
    }
  }
}
