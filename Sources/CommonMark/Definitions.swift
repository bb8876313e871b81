/// Definitions of links that nothing refers to: cmark takes `[note]: important` for one and shows
/// nothing of it.
func unusedDefinitions(in reader: TreeReader) -> [MarkdownDocument.Finding] {
  []
}
