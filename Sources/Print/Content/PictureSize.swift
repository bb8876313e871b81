/// The room that a picture gets on a card.
enum PictureSize {
  /// A picture at its natural size of 96 px to the inch, larger in large print, or smaller so that it
  /// fits into three fifths of a face.
  static func picture(
    address: String, alt: String, width: Int?, height: Int?, box: TextBox
  ) -> FlowBlock.Picture {
    let most = (width: Double(box.width) * 96 / 25.4, height: Double(box.height) * 0.6 * 96 / 25.4)
    // A picture that does not say its size is drawn into the room, whatever its shape.
    guard let width, let height, width > 0, height > 0 else {
      return FlowBlock.Picture(
        address: address, alt: alt, width: Int(most.width), height: Int(most.height))
    }
    let scale = min(
      Double(box.pictureScale), most.width / Double(width), most.height / Double(height))
    return FlowBlock.Picture(
      address: address, alt: alt, width: max(1, Int(Double(width) * scale)),
      height: max(1, Int(Double(height) * scale)))
  }
}
