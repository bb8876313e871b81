internal import CZlib

/// Compresses bytes as PDF's `FlateDecode` wants them.
///
/// The only file that knows zlib.
enum Deflate {
  /// The bytes compressed, from level 1 for speed to 9 for size; the same bytes always give the
  /// same result.
  static func compressed(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8] {
    var length = compressBound(UInt(bytes.count))
    return unsafe [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
      let status = unsafe bytes.withUnsafeBufferPointer { source in
        unsafe compress2(
          buffer.baseAddress, &length, source.baseAddress, UInt(source.count), level)
      }
      // The bound makes this certain; an error here would be a defect of the library.
      precondition(status == Z_OK, "zlib refused to compress")
      count = Int(length)
    }
  }
}
