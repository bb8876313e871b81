/// Measures what Recto promises about speed.
@main
struct Bench {
  static func main() {
    print("recto-bench")
  }
}
