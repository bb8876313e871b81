/// The version of Recto, as `recto --version` prints it.
public let version = "0.1.0"
