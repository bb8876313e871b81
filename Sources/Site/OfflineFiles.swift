public import Cards
public import Output
import Synchronization
public import Templating

/// What makes a served site one that can be installed and works without the network: a manifest,
/// and a service worker that knows the hash of each file that it keeps from the start.
public struct OfflineFiles: Sendable {
  private let publication: Publication
  private let templates: TemplateLibrary

  /// Beyond this many cards, their pages and sheets are kept when they are visited: a phone is not
  /// to load hundreds of megabytes that its reader may never open.
  private static let mostCardsAtOnce = 500
  /// Beyond this many pictures and sounds, they are kept when they are shown.
  private static let mostMediaAtOnce = 200

  /// The files for a publication.
  public init(publication: Publication, templates: TemplateLibrary) {
    self.publication = publication
    self.templates = templates
  }

  /// A tree with the files in it, of which the service worker knows the rest.
  ///
  /// The hashes are noted as the files are made, so that none is made twice, as long as the worker
  /// is made last; it makes what it misses.
  public func added(to tree: OutputTree) -> OutputTree {
    let digests = Digests()
    var result = OutputTree()
    var kept: [OutputFile] = []
    let isSmall = publication.decks.reduce(0) { $0 + $1.cards.count } <= Self.mostCardsAtOnce
    let keepsMedia = publication.media.files.count <= Self.mostMediaAtOnce
    var sources = tree
    for name in Self.icons { sources.add(name, templates.picture(name)) }
    sources.add("site.webmanifest", manifest)
    for file in sources.files {
      guard isKept(file.path, isSmall: isSmall, keepsMedia: keepsMedia) else {
        result.add(file.path, making: file.bytes)
        continue
      }
      kept.append(file)
      result.add(file.path) {
        let bytes = file.bytes()
        digests.note(file.path, bytes)
        return bytes
      }
    }
    let code = ScriptText.code(templates.text("assets/worker/sw.js"))
    let id = publication.id
    let sorted = kept.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    result.add("sw.js") { Self.worker(id, sorted, digests) + code }
    return result
  }

  private func isKept(_ path: String, isSmall: Bool, keepsMedia: Bool) -> Bool {
    if path.hasPrefix("media/") { return keepsMedia }
    if isSmall { return true }
    let isAsset = path.hasPrefix("assets/") && !path.hasPrefix("assets/fonts/")
    return isAsset || path.hasPrefix("data/") || !path.utf8.contains(UInt8(ascii: "/"))
  }

  /// The lines before the worker's code.
  private static func worker(_ id: String, _ files: [OutputFile], _ digests: Digests) -> [UInt8] {
    var all = ContentDigest()
    var json = JSONWriter(capacity: files.count * 64)
    json.raw("globalThis.RECTO_SITE=")
    json.object { json in
      json.member("site", id)
      json.name("files")
      json.object { json in
        for file in files {
          let digest = digests.digest(of: file)
          all.add(Array(file.path.utf8))
          all.add(Array(digest.utf8))
          json.member(file.path, digest)
        }
        json.member("", all.text)
      }
    }
    json.raw(";\n")
    return json.bytes
  }

  private static let icons = ["assets/icons/icon-192.png", "assets/icons/icon-512.png"]

  private var manifest: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", "./")
      json.member("start_url", "./")
      json.member("scope", "./")
      json.member("name", publication.title)
      json.member("short_name", Title.line(publication.title, limit: 30))
      json.member("lang", publication.language)
      json.member("dir", "auto")
      json.member("display", "standalone")
      let colours = SiteColours(templates)
      if let accent = colours["accent"] { json.member("theme_color", accent) }
      if let leaf = colours["leaf"] { json.member("background_color", leaf) }
      json.name("icons")
      json.array { json in
        for (icon, purpose) in [(0, "any"), (1, "any"), (1, "maskable")] {
          json.object { json in
            json.member("src", Self.icons[icon])
            json.member("sizes", icon == 0 ? "192x192" : "512x512")
            json.member("type", "image/png")
            json.member("purpose", purpose)
          }
        }
      }
    }
    json.raw("\n")
    return json.bytes
  }
}

/// The hashes of the files that were made so far; files are made on many threads.
private final class Digests: Sendable {
  private let known = Mutex<[String: String]>([:])

  func note(_ path: String, _ bytes: [UInt8]) {
    var digest = ContentDigest()
    digest.add(bytes)
    let text = digest.text
    known.withLock { $0[path] = text }
  }

  func digest(of file: OutputFile) -> String {
    if let text = known.withLock({ $0[file.path] }) { return text }
    note(file.path, file.bytes())
    return known.withLock { $0[file.path] ?? "" }
  }
}
