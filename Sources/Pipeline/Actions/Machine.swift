#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How many cores this machine lets us use.
var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

/// The number of this process.
var processNumber: Int32 { getpid() }

/// A time in seconds with two decimals.
func seconds(_ duration: Duration) -> String {
  let parts = duration.components
  let hundredths = parts.seconds * 100 + parts.attoseconds / 10_000_000_000_000_000
  let fraction = hundredths % 100
  return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
}
