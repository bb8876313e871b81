import Testing

@testable import Output

@Suite struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func commasStandBetweenMembersAndValuesOnly() {
    let text = written { json in
      json.object { json in
        json.member("a", "x")
        json.name("b")
        json.array { json in
          json.number(1)
          json.bool(true)
          json.object { _ in }
          json.array { _ in }
        }
        json.name("c")
        json.bool(false)
      }
    }
    #expect(text == #"{"a":"x","b":[1,true,{},[]],"c":false}"#)
  }

  @Test func rawTextStartsAfresh() {
    let text = written { json in
      json.raw("f(")
      json.object { $0.member("a", "1") }
      json.raw(");\n")
    }
    #expect(text == "f({\"a\":\"1\"});\n")
  }

  @Test(arguments: [
    ("say \"no\"", #"say \"no\""#),
    (#"a\b"#, #"a\\b"#),
    ("a\nb", #"a\nb"#),
    ("\u{0}\u{9}\r\u{1F}", #"\u0000\u0009\u000d\u001f"#),
    ("\u{2028}x\u{2029}", #"\u2028x\u2029"#),
    ("\u{2027}\u{202A}\u{20AC}", "\u{2027}\u{202A}\u{20AC}"),
    ("</script>", #"\u003c/script>"#),
    ("</SCRIPT", #"\u003c/SCRIPT"#),
    ("<script", #"\u003cscript"#),
    ("<!-- x", #"\u003c!-- x"#),
    ("</s", #"\u003c/s"#),
    ("ends <", #"ends \u003c"#),
    ("<p>a</p> <strong>b</strong>", "<p>a</p> <strong>b</strong>"),
    ("a < b", "a < b"),
    ("é 漢 😀", "é 漢 😀"),
    ("", ""),
  ])
  func whatAScriptWouldStumbleOverIsEscaped(text: String, escaped: String) {
    #expect(written { $0.string(text) } == "\"\(escaped)\"")
    #expect(written { $0.string(Array(text.utf8)) } == "\"\(escaped)\"")
  }

  @Test func namesAreEscapedToo() {
    #expect(written { json in json.object { $0.member("a\"b", "c") } } == #"{"a\"b":"c"}"#)
  }
}
