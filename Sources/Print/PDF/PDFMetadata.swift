/// What a PDF says of itself, and how it wants to be printed.
struct PDFMetadata: Sendable {
  /// Which edge a two-sided printer should turn the sheets over.
  enum Duplex: String, Sendable {
    case longEdge = "DuplexFlipLongEdge"
    case shortEdge = "DuplexFlipShortEdge"
    case simplex = "Simplex"
  }

  /// The title, which viewers show in the place of the file's name.
  var title: String
  /// BCP 47 language of its text.
  var language: String
  /// How sheets are turned.
  var duplex: Duplex

  /// The entries of the catalog that do not point to anything.
  var catalog: [UInt8] {
    var entries: [UInt8] = []
    entries.put("/Lang")
    entries.putText(language)
    entries.put("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true")
    entries.put("/PrintScaling/None/PickTrayByPDFSize true/Duplex/")
    entries.put(duplex.rawValue)
    entries.put(">>")
    return entries
  }

  /// The document information of old readers.
  var info: [UInt8] {
    var info: [UInt8] = []
    info.put("<</Title")
    info.putText(title)
    info.put("/Producer(Recto)>>")
    return info
  }

  /// The same as XMP; it carries no date, so that the same deck makes the same bytes.
  var xmp: [UInt8] {
    let title = Self.escaped(title)
    let language = Self.escaped(language)
    return Array(
      """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title)</rdf:li></rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>
      <pdf:Producer>Recto</pdf:Producer>
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """.utf8)
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      // Characters that XML does not know.
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
