import Testing

@testable import ExamText
