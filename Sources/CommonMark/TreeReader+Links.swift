extension TreeReader {
  mutating func addLink(_ link: Frame) {
    switch LinkPolicy.kind(of: link.destination) {
    case .local, .remote:
      destinations.append(
        MarkdownDocument.Destination(
          isImage: false, destination: link.destination, line: link.line))
      top.add(.link(destination: link.destination, title: link.title, link.inlines))
    case .imageData, .forbidden:
      report(
        "unsafe-link",
        "a page may not link to '\(link.destination)': its text is shown and the address beside "
          + "it; use http, https, mailto, tel or a file of the project",
        line: link.line)
      spell(out: link)
    }
  }

  mutating func addImage(_ image: Frame) {
    // What describes a picture has no markup.
    let alt = image.inlines.alternativeText
    switch LinkPolicy.kind(of: image.destination) {
    case .local, .imageData:
      destinations.append(
        MarkdownDocument.Destination(
          isImage: true, destination: image.destination, line: image.line))
      top.add(.image(destination: image.destination, title: image.title, alt: alt))
    case .remote:
      report(
        "remote-image",
        "the picture '\(image.destination)' lies elsewhere and is shown as a link: copy it into "
          + "the project",
        line: image.line)
      let text: [Inline] = [.text(alt.isEmpty ? image.destination : alt)]
      guard openLinks == 0 else {
        spell(out: image)
        return
      }
      destinations.append(
        MarkdownDocument.Destination(
          isImage: false, destination: image.destination, line: image.line))
      top.add(.link(destination: image.destination, title: image.title, text))
    case .forbidden:
      report(
        "unsafe-link",
        "a page may not load '\(image.destination)': its description is shown and the address "
          + "beside it; use a file of the project",
        line: image.line)
      spell(out: image)
    }
  }

  /// Shows a link or image as running text that says all it said.
  private mutating func spell(out link: Frame) {
    // `<irc://a.example>` says it already.
    if link.title.isEmpty, link.inlines.plainText == link.destination {
      top.text += link.destination
      return
    }
    for inline in link.inlines {
      if case .text(let text) = inline { top.text += text } else { top.add(inline) }
    }
    if !link.inlines.isEmpty { top.text += " " }
    top.text += "(" + link.destination
    if !link.title.isEmpty { top.text += " \"\(link.title)\"" }
    top.text += ")"
  }
}
