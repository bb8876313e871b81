import Testing

@testable import Print
