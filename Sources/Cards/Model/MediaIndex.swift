/// The local files that cards show, and where they lie in the output.
public struct MediaIndex: Sendable, Hashable {
  /// A picture or other file.
  public struct File: Sendable, Hashable {
    /// Its path below the output folder, with a hash of its content in the name.
    public var outputPath: String
    /// Its path in the project, to read it when it is written.
    public var sourcePath: String
    /// Its MIME type, such as `image/png`.
    public var type: String
    /// Width in px, where the file says.
    public var width: Int?
    /// Height in px, where the file says.
    public var height: Int?

    /// A file with what is known of it.
    public init(
      outputPath: String, sourcePath: String, type: String, width: Int? = nil, height: Int? = nil
    ) {
      self.outputPath = outputPath
      self.sourcePath = sourcePath
      self.type = type
      self.width = width
      self.height = height
    }
  }

  /// Where a link stands and what it says.
  public struct Key: Sendable, Hashable {
    /// The file that the link stands in.
    public var path: String
    /// The link's destination, as written.
    public var destination: String

    /// A link in a file.
    public init(path: String, destination: String) {
      self.path = path
      self.destination = destination
    }
  }

  /// The files, by the links that name them.
  public var files: [Key: File]

  /// An index of the given files.
  public init(files: [Key: File] = [:]) {
    self.files = files
  }

  /// The file that a destination names in a card; nil when there is none.
  public func file(for destination: String, in card: Card) -> File? {
    file(for: destination, inFile: card.origin?.path)
  }

  /// The file that a destination names in a file; nil when there is none.
  public func file(for destination: String, inFile path: String?) -> File? {
    guard !files.isEmpty, let path else { return nil }
    return files[Key(path: path, destination: destination)]
  }
}
